// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/relatedpane.h"
#include "panes/sourcespane.h"
#include "panes/tagspane.h"

#include <QScrollArea>

namespace muharrir {

class Actions;

/// بيانات المادة: tags, sources and related articles, one below the other.
class DetailsPane : public QScrollArea {
    Q_OBJECT

public:
    DetailsPane(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TagsPane *tags() const { return m_tags; }
    [[nodiscard]] SourcesPane *sources() const { return m_sources; }
    [[nodiscard]] RelatedPane *related() const { return m_related; }

private:
    void showKeys();

    const Actions &m_actions;
    TagsPane *m_tags;
    SourcesPane *m_sources;
    RelatedPane *m_related;
};

} // namespace muharrir
