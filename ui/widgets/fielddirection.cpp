// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fielddirection.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace muharrir {

namespace {

/// A line edit has no setter for it, but a key.
void direct(QLineEdit *line)
{
    const bool fromRight = line->text().isEmpty() ? line->layoutDirection() == Qt::RightToLeft : line->text().isRightToLeft();
    QKeyEvent key(QEvent::KeyPress, fromRight ? Qt::Key_Direction_R : Qt::Key_Direction_L, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &key);
}

constexpr const char *directed = "directed";

} // namespace

void keepFieldDirection(QApplication &application)
{
    QObject::connect(&application, &QApplication::focusChanged, &application, [](QWidget *, QWidget *now) {
        auto *line = qobject_cast<QLineEdit *>(now);
        if (!line || line->property(directed).toBool())
            return;
        line->setProperty(directed, true);
        direct(line);
        QObject::connect(line, &QLineEdit::textChanged, line, [line] { direct(line); });
    });
}

} // namespace muharrir
