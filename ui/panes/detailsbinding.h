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
    void insertRelatedAtHousePlace(const RelatedHit &hit); ///< behind the paragraph where the house has it
    void insertBackground();                               ///< the story's background paragraph, at the caret
    void highlightTags(bool on);                           ///< in the text

Q_SIGNALS:
    void articleWanted(muharrir::ArticleId id);
    void told(const QString &message); ///< something to know, nothing to decide

private:
    void connectTags();
    void connectSources();
    void connectRelated();
    void showFields();
    void showSources();
    void begin(); ///< another article is open
    void askSuggestions();
    void showTagsInText();
    void readContacts();
    void readCopies();
    void keepCopy(const QString &sourceId, const QString &path);
    void linkPassage(const QString &sourceId, qsizetype start, qsizetype length);
    void openBeside(ArticleId id);
    void insertRelatedBehind(const RelatedHit &hit, std::optional<int> paragraph);
    void showPassage(qsizetype start, qsizetype length);

    DetailsPane &m_pane;
    ArticlePage &m_page;
    Desk &m_desk;
    QTimer m_pause;
    quint64 m_ticket = 0;
    bool m_highlight = false;
};

} // namespace muharrir
