// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace muharrir {

/// Keys as the window system sends them (QTest::keyClicks asserts on Arabic): override, press, release, to whatever has the focus in `widget`.
inline void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {},
                  quint32 scanCode = 0)
{
    QKeyEvent override(QEvent::ShortcutOverride, key, modifiers, scanCode, 0, 0, text);
    override.ignore();
    QApplication::sendEvent(widget, &override);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
    QApplication::sendEvent(widget, &down);
}

inline void release(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, quint32 scanCode = 0)
{
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, scanCode, 0, 0);
    QApplication::sendEvent(widget, &up);
}

inline void strike(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {})
{
    press(widget, key, modifiers, text);
    release(widget, key, modifiers);
}

inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        strike(widget,
               letter == u'\n'      ? Qt::Key_Return
                   : letter == u' ' ? Qt::Key_Space
                                    : 0,
               Qt::NoModifier, letter == u'\n' ? QStringLiteral("\r") : QString(letter));
}

} // namespace muharrir
