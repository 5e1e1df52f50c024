// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "actions.h"
#include "icons.h"
#include "keystext.h"
#include "wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

EmptyPage::EmptyPage(Actions &actions, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *name = new QLabel(tr("Muharrir"), this);
    name->setAlignment(Qt::AlignCenter);
    setRole(name, "greeting");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(Size::space6));
    grid->setVerticalSpacing(theme.px(Size::space1));
    const ActionId offered[]{ActionId::NewArticle,    ActionId::NewBreaking, ActionId::NewFromClipboard,
                             ActionId::SearchArchive, ActionId::Import,      ActionId::CommandPalette};
    int row = 0;
    for (const ActionId id : offered) {
        QAction *action = actions[id];
        auto *button = new QPushButton(action->icon(), action->text(), this);
        setRole(button, "quiet");
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
            button->setAccessibleDescription(button->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        auto *keys = new QLabel(isolated(keysText(action->shortcut())), this);
        setRole(keys, "caption");
        grid->addWidget(button, row, 0, Qt::AlignLeading);
        grid->addWidget(keys, row++, 1, Qt::AlignTrailing);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(name);
    layout->addSpacing(theme.px(Size::space4));
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addLayout(grid);
    centre->addStretch();
    layout->addLayout(centre);
    layout->addStretch(3);
}

} // namespace muharrir
