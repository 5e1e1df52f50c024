// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace muharrir {

Qt::Key latinKey(quint32 scanCode)
{
    // Rows of keys from left to right; X11 and Wayland codes are the kernel's plus 8.
    struct Row {
        quint32 first;
        const char *keys;
    };
    static constexpr Row rows[]{{10, "1234567890-="}, {24, "QWERTYUIOP[]"}, {38, "ASDFGHJKL;'`"}, {51, "\\ZXCVBNM,./"}};
    for (const auto &[first, keys] : rows) {
        if (scanCode >= first && scanCode < first + qstrlen(keys))
            return static_cast<Qt::Key>(keys[scanCode - first]);
    }
    return Qt::Key_unknown;
}

LayoutKeys::LayoutKeys(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

bool LayoutKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == m_window && press(*static_cast<QKeyEvent *>(event));
}

bool LayoutKeys::press(const QKeyEvent &event)
{
    const QKeySequence begun = std::exchange(m_begun, {});
    constexpr int firstArabic = 0x600;
    const bool foreign = event.key() >= firstArabic && event.key() < Qt::Key_Escape;
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    if (!foreign || (begun.isEmpty() && !(modifiers & (Qt::ControlModifier | Qt::AltModifier))))
        return false;
    const Qt::Key key = latinKey(event.nativeScanCode());
    if (key == Qt::Key_unknown)
        return false;
    const QKeyCombination stroke(modifiers, key);
    const QKeySequence typed = begun.isEmpty() ? QKeySequence(stroke) : QKeySequence(begun[0], stroke);
    for (QAction *action : m_window->actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            switch (typed.matches(keys)) {
            case QKeySequence::ExactMatch:
                if (action->isEnabled())
                    action->trigger();
                return true;
            case QKeySequence::PartialMatch:
                m_begun = typed;
                return true;
            case QKeySequence::NoMatch:
                break;
            }
        }
    }
    return false;
}

} // namespace muharrir
