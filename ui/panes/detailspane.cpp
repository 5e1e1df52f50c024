// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailspane.h"

#include "actions.h"
#include "keystext.h"

#include <QVBoxLayout>

namespace muharrir {

DetailsPane::DetailsPane(const Actions &actions, const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_actions(actions), m_tags(new TagsPane(theme, this)), m_sources(new SourcesPane(theme, this)),
      m_related(new RelatedPane(theme, this))
{
    setAccessibleName(tr("Item data"));
    stack(*this, {m_tags, m_sources, m_related}, theme);
    connect(&actions, &Actions::keysChanged, this, &DetailsPane::showKeys);
    showKeys();
}

void DetailsPane::showKeys()
{
    const auto keys = [this](ActionId id) { return keysText(m_actions[id]->shortcut()); };
    m_tags->setKeys(keys(ActionId::ShowTags));
    m_sources->setKeys(keys(ActionId::ShowSources));
    m_related->setKeys(keys(ActionId::ShowRelated));
}

} // namespace muharrir
