// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/searchchips.h"

#include "article/labels.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "wording.h"

#include <algorithm>

namespace muharrir {

SearchChips::SearchChips(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(theme.px(Size::space1), theme.px(Size::space1), this))
{
    setAccessibleName(tr("Filters"));
    hide();
}

void SearchChips::show(const SearchQuery &asked, PersonId self, bool offerExact)
{
    const auto focused = std::ranges::find_if(m_chips, [](const Chip *chip) { return chip->hasFocus(); });
    const bool hadFocus = focused != m_chips.end();
    const auto place = static_cast<size_t>(focused - m_chips.begin());
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    m_asked = asked;
    const ArticleFilter &filter = asked.filter;
    for (const State state : filter.states)
        add(stateText(state), true, [state](SearchQuery &query) { std::erase(query.filter.states, state); });
    if (filter.owner.isValid())
        add(filter.owner == self ? tr("Mine") : tr("Of a colleague"), true, [](SearchQuery &query) { query.filter.owner = {}; });
    if (!filter.section.isEmpty())
        add(filter.section, true, [](SearchQuery &query) { query.filter.section.clear(); });
    if (!filter.tag.isEmpty())
        add(tr("Tag: %1").arg(filter.tag), true, [](SearchQuery &query) { query.filter.tag.clear(); });
    if (!filter.author.isEmpty())
        add(tr("Byline: %1").arg(filter.author), true, [](SearchQuery &query) { query.filter.author.clear(); });
    if (!filter.outlet.isEmpty())
        add(filter.outlet, true, [](SearchQuery &query) { query.filter.outlet.clear(); });
    addDates();
    if (asked.order == SearchOrder::Newest)
        add(tr("Newest first"), true, [](SearchQuery &query) { query.order = SearchOrder::Best; });
    if (asked.exactOnly || offerExact)
        add(tr("As typed only"), asked.exactOnly, [on = !asked.exactOnly](SearchQuery &query) { query.exactOnly = on; });
    setVisible(!m_chips.empty());
    if (hadFocus && m_chips.empty())
        Q_EMIT left();
    else if (hadFocus)
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus();
}

void SearchChips::addDates()
{
    const auto [from, to] = std::pair(m_asked.filter.from, m_asked.filter.to);
    if (!from.isValid() && !to.isValid())
        return;
    const QString text = !to.isValid() ? tr("Since %1").arg(dateText(from))
        : !from.isValid()              ? tr("Until %1").arg(dateText(to))
        : from == to                   ? dateText(from)
                                       : tr("%1 to %2", "dates").arg(dateText(from), dateText(to));
    add(text, true, [](SearchQuery &query) { query.filter.from = query.filter.to = {}; });
}

void SearchChips::add(const QString &text, bool taken, std::function<void(SearchQuery &)> change)
{
    auto *chip = new Chip(text, taken ? Chip::Kind::Taken : Chip::Kind::Suggested, m_theme, this);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    const auto tell = [this, change = std::move(change)] {
        SearchQuery asked = m_asked;
        change(asked);
        Q_EMIT changed(asked);
    };
    connect(chip, &Chip::clicked, this, tell);
    if (taken)
        connect(chip, &Chip::removeRequested, this, tell);
    connect(chip, &Chip::moveRequested, this, [this, chip](int by) { walk(chip, by); });
    m_flow->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
}

void SearchChips::walk(const Chip *from, int by)
{
    const auto at = std::ranges::find(m_chips, from) - m_chips.begin() + by;
    if (at >= 0 && at < std::ssize(m_chips))
        m_chips[static_cast<size_t>(at)]->setFocus();
}

} // namespace muharrir

#include "moc_searchchips.cpp"
