// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/searchmenu.h"

#include "icons.h"

#include <QMenu>

namespace muharrir {

SearchMenu::SearchMenu(const Theme &theme, QWidget *parent)
    : QToolButton(parent), m_menu(new QMenu(this)), m_exact(new QAction(tr("Words as typed only"), this)),
      m_newest(new QAction(tr("Newest first"), this)), m_spiked(new QAction(tr("Spiked items"), this))
{
    setText(QStringLiteral("⋯"));
    setToolTip(tr("Filters and saved searches"));
    setAccessibleName(toolTip());
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFixedSize(theme.px(36), theme.px(36));
    setAutoRaise(true);
    for (QAction *choice : {m_exact, m_newest, m_spiked})
        choice->setCheckable(true);
    for (QAction *choice : {m_exact, m_newest})
        connect(choice, &QAction::toggled, this, &SearchMenu::switched);
    connect(m_spiked, &QAction::toggled, this, &SearchMenu::spikedWanted);
    fill();
}

void SearchMenu::choose(const SearchQuery &query)
{
    const QSignalBlocker quiet(this);
    m_exact->setChecked(query.exactOnly);
    m_newest->setChecked(query.order == SearchOrder::Newest);
    m_spiked->setChecked(query.filter.states == std::vector{State::Spiked});
}

void SearchMenu::setSearches(std::vector<SavedSearch> searches)
{
    m_searches = std::move(searches);
    fill();
}

QStringList SearchMenu::names() const
{
    QStringList names;
    for (const SavedSearch &search : m_searches)
        names += search.name;
    return names;
}

void SearchMenu::fill()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Filters…")), &QAction::triggered, this, &SearchMenu::filtersWanted);
    m_menu->addActions({m_exact, m_newest, m_spiked});
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this search…")), &QAction::triggered, this, &SearchMenu::keepWanted);
    if (m_searches.empty())
        return;
    m_menu->addSeparator();
    for (const SavedSearch &search : m_searches)
        connect(m_menu->addAction(search.name), &QAction::triggered, this, [this, query = search.query] { Q_EMIT chosen(query); });
    QMenu *drop = m_menu->addMenu(tr("Remove a saved search"));
    for (const SavedSearch &search : m_searches)
        connect(drop->addAction(search.name), &QAction::triggered, this, [this, id = search.id] { Q_EMIT dropWanted(id); });
}

} // namespace muharrir
