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
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, theme.px(Size::space1), 0, theme.px(Size::space3));
    layout->setSpacing(0);
    for (Section *section : {static_cast<Section *>(m_tags), static_cast<Section *>(m_sources), static_cast<Section *>(m_related)}) {
        if (layout->count() > 0) {
            auto *line = new QFrame(inside);
            setRole(line, "line");
            layout->addWidget(line);
        }
        layout->addWidget(section);
    }
    layout->addStretch();
    setWidget(inside);
    // The surface of the pane shows through.
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
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
