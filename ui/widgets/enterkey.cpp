// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/enterkey.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace muharrir {

bool pressesButton(const QKeyEvent &event, QWidget *focus)
{
    auto *button = qobject_cast<QAbstractButton *>(focus);
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!button || !isEnter || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    button->click();
    return true;
}

} // namespace muharrir
