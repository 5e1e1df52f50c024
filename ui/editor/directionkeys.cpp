// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/directionkeys.h"

namespace muharrir {

namespace {

// evdev's KEY_LEFTSHIFT (42) and KEY_RIGHTSHIFT (54), counted from 8 as X11 does.
constexpr quint32 leftShift = 50;
constexpr quint32 rightShift = 62;

std::optional<Qt::LayoutDirection> directionOf(const QKeyEvent &event)
{
    switch (event.nativeScanCode()) {
    case leftShift:
        return Qt::LeftToRight;
    case rightShift:
        return Qt::RightToLeft;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Qt::LayoutDirection> DirectionKeys::see(const QKeyEvent &event)
{
    if (event.type() == QEvent::KeyRelease) {
        if (event.key() != Qt::Key_Shift && event.key() != Qt::Key_Control)
            return std::nullopt;
        const auto chosen = m_armed ? m_shift : std::nullopt;
        m_armed = false;
        if (event.key() == Qt::Key_Shift)
            m_shift.reset();
        return chosen;
    }
    if (event.isAutoRepeat())
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Direction_L:
        return event.type() == QEvent::KeyPress ? std::optional(Qt::LeftToRight) : std::nullopt;
    case Qt::Key_Direction_R:
        return event.type() == QEvent::KeyPress ? std::optional(Qt::RightToLeft) : std::nullopt;
    case Qt::Key_Shift:
        m_shift = directionOf(event);
        m_armed = m_shift && event.modifiers().testFlag(Qt::ControlModifier);
        break;
    case Qt::Key_Control:
        m_armed = m_shift.has_value();
        break;
    default:
        m_armed = false;
    }
    return std::nullopt;
}

} // namespace muharrir
