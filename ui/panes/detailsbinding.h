// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "panes/detailspane.h"

#include <QTimer>

namespace muharrir {

class ArticlePage;

/// Keeps tags, sources and related articles of the open article and their pane in step, and asks the archive for suggestions a moment after
/// the text has come to rest.
class DetailsBinding : public QObject {
    Q_OBJECT

public:
    DetailsBinding(DetailsPane &pane, ArticlePage &page, Desk &desk);

    void attribute(); ///< the selected passage to a source
    void insertRelated(const RelatedHit &hit);

Q_SIGNALS:
    void articleWanted(muharrir::ArticleId id);

private:
    void connectTags();
    void connectSources();
    void connectRelated();
    void showFields();
    void showSources();
    void begin(); ///< another article is open
    void askSuggestions();
    void showPassage(qsizetype start, qsizetype length);

    DetailsPane &m_pane;
    ArticlePage &m_page;
    Desk &m_desk;
    QTimer m_pause;
    quint64 m_ticket = 0;
};

} // namespace muharrir
