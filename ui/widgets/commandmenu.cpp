// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandmenu.h"

#include "keystext.h"
#include "wording.h"

#include <QKeyEvent>
#include <QStyleOptionMenuItem>

namespace muharrir {

void CommandMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    const qsizetype tab = option->text.indexOf(u'\t');
    if (tab < 0)
        return;
    // Room between the longest name and the keys, which the style leaves out.
    constexpr QStringView gap = u"\u2003\u2003";
    option->text.truncate(tab + 1);
    option->text += gap % isolated(keysText(action->shortcut()));
}

void CommandMenu::keyPressEvent(QKeyEvent *event)
{
    const bool home = event->key() == Qt::Key_Home, end = event->key() == Qt::Key_End;
    if (!home && !end) {
        QMenu::keyPressEvent(event);
        return;
    }
    QList<QAction *> choices = actions();
    choices.removeIf([](const QAction *action) { return action->isSeparator() || !action->isEnabled() || !action->isVisible(); });
    if (!choices.isEmpty())
        setActiveAction(home ? choices.front() : choices.back());
}

} // namespace muharrir
