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
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto &key = static_cast<QKeyEvent &>(*event);
    if (!asks)
        return press(key);
    // Qt would look for the sign among the shortcuts before the key is pressed.
    const auto typed = typedBy(key);
    const Found found = typed ? find(*typed) : Found();
    if (found.action || found.begins)
        key.accept();
    return false;
}

LayoutKeys::Found LayoutKeys::find(const QKeySequence &typed) const
{
    Found found;
    for (QAction *action : m_window->actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const auto match = typed.matches(keys);
            if (match == QKeySequence::ExactMatch)
                return {action, false};
            found.begins = found.begins || match == QKeySequence::PartialMatch;
        }
    }
    return found;
}

std::optional<QKeySequence> LayoutKeys::typedBy(const QKeyEvent &event) const
{
    constexpr int firstArabic = 0x600;
    const Qt::Key key = latinKey(event.nativeScanCode());
    const auto isLetter = [](int k) { return k >= Qt::Key_A && k <= Qt::Key_Z; };
    const bool otherScript = event.key() >= firstArabic && event.key() < Qt::Key_Escape;
    const bool signOnLetter = event.key() < firstArabic && isLetter(key) && !isLetter(event.key());
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    const bool commands = modifiers & (Qt::ControlModifier | Qt::AltModifier);
    if (key == Qt::Key_unknown || !(otherScript || (signOnLetter && commands)) || (m_begun.isEmpty() && !commands))
        return std::nullopt;
    const QKeyCombination stroke(modifiers, key);
    return m_begun.isEmpty() ? QKeySequence(stroke) : QKeySequence(m_begun[0], stroke);
}

bool LayoutKeys::press(const QKeyEvent &event)
{
    const auto typed = typedBy(event);
    m_begun = {};
    const Found found = typed ? find(*typed) : Found();
    if (found.begins && !found.action)
        m_begun = *typed;
    if (found.action && found.action->isEnabled())
        found.action->trigger();
    return found.action || found.begins;
}

} // namespace muharrir
