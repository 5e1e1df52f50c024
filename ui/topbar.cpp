// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "actions.h"
#include "icons.h"
#include "widgets/commandmenu.h"
#include "widgets/statechip.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace muharrir {

TopBar::TopBar(Actions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_name(new QLabel(tr("Muharrir"), this)), m_menus(new QMenuBar(this)),
      m_person(new QToolButton(this)), m_personMenu(new CommandMenu(this)), m_state(new StateChip(theme, this)),
      m_preview(new QPushButton(this)), m_first(new QPushButton(this))
{
    setRole(this, "topbar");
    setFixedHeight(theme.px(Size::topBar));
    setRole(m_name, "wordmark");
    setRole(m_first, "primary");
    m_menus->setNativeMenuBar(false);
    m_menus->setMinimumWidth(theme.px(48)); // what has no room goes behind its own »
    for (const Menu which : allMenus) {
        auto *menu = new CommandMenu(menuTitle(which), m_menus);
        m_menus->addMenu(menu);
        actions.fill(menu, which);
    }
    m_person->setMenu(m_personMenu);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setIcon(lineIcon(QStringLiteral("person"), theme));
    m_person->setIconSize(QSize(theme.px(Size::icon), theme.px(Size::icon)));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_preview->setText(actions[ActionId::Preview]->text());
    m_preview->setToolTip(textWithKeys(actions[ActionId::Preview]));
    connect(m_preview, &QPushButton::clicked, actions[ActionId::Preview], &QAction::trigger);
    connect(m_first, &QPushButton::clicked, actions[ActionId::PrimaryAction], &QAction::trigger);
    connect(m_state, &StateChip::clicked, actions[ActionId::ShowWorkflow], &QAction::trigger);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(Size::space4), 0, theme.px(Size::space4), 0);
    layout->setSpacing(theme.px(Size::space3));
    layout->addWidget(m_name);
    layout->addWidget(m_menus, 1, Qt::AlignVCenter);
    layout->addWidget(m_person);
    layout->addWidget(m_state);
    layout->addWidget(m_preview);
    layout->addWidget(m_first);
    setState(std::nullopt);
    setFirst(std::nullopt, State::Draft, false);
}

QWidget *TopBar::stateChip() const { return m_state; }

QWidget *TopBar::personButton() const { return m_person; }

/// With the person of now chosen: keys begin there, wherever the mouse happens to be.
void TopBar::openPersonMenu()
{
    const auto actions = m_personMenu->actions();
    const auto now = std::ranges::find_if(actions, &QAction::isChecked);
    const int start = layoutDirection() == Qt::RightToLeft ? m_person->width() - m_personMenu->sizeHint().width() : 0;
    m_personMenu->popup(m_person->mapToGlobal(QPoint(start, m_person->height())));
    if (now != actions.end())
        m_personMenu->setActiveAction(*now);
}

void TopBar::setPersons(const std::vector<Person> &persons, const Person &current)
{
    m_personMenu->clear();
    for (const Person &person : persons) {
        if (!person.active)
            continue;
        const QString text = person.name % QStringLiteral(" · ") % roleText(person.role);
        QAction *choice = m_personMenu->addAction(text, this, [this, id = person.id] { Q_EMIT personChosen(id); });
        choice->setCheckable(true);
        choice->setChecked(person.id == current.id);
    }
    m_personMenu->addSeparator();
    m_personMenu->addAction(tr("Add person…"), this, &TopBar::personToBeAdded);
    m_person->setText(current.id.isValid() ? current.name : tr("Who works here?"));
    m_person->setToolTip(current.id.isValid() ? roleText(current.role) : QString());
    m_person->setAccessibleName(tr("Person: %1").arg(m_person->text()));
    fit();
}

void TopBar::setState(std::optional<State> state)
{
    m_state->setVisible(state.has_value());
    m_preview->setVisible(state.has_value());
    if (state)
        m_state->setState(*state);
}

void TopBar::setFirst(std::optional<Action> action, State from, bool blocked, const QString &refused)
{
    m_first->setVisible(action.has_value());
    if (!action)
        return;
    m_first->setText(actionText(*action, from));
    m_first->setEnabled(refused.isEmpty());
    m_first->setToolTip(!refused.isEmpty() ? refused : blocked ? tr("Something stands in the way: Ctrl+Enter shows it") : QString());
    m_first->setAccessibleDescription(m_first->toolTip());
}

/// In a narrow window, or with large type, the name of the person gives way before the step does.
void TopBar::fit()
{
    const bool roomy = width() >= m_theme.px(1180);
    m_person->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace muharrir
