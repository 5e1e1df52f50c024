// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "store/database.h"

#include <vector>

namespace muharrir {

/// What was typed and not saved yet. Written at most every 1.5 s, off the GUI thread.
struct Draft {
    ArticleId article; ///< a new article gets its id (and an empty first version) with its first draft
    qint64 baseRevision = 0;
    QDateTime at;
    PersonId by;
    QString owner; ///< host and process that is typing: a draft of a living process is not offered for recovery
    Article content;
};

class DraftStore {
public:
    explicit DraftStore(Database &database) : m_database(database) { }

    Done keep(const Draft &draft); ///< replaces the older draft of the article; writes changed blocks only
    Done drop(ArticleId id);
    Result<std::optional<Draft>> draft(ArticleId id) const;
    Result<std::vector<Draft>> leftBehind(const QString &livingOwner) const; ///< drafts that no living process owns

private:
    Database &m_database;
};

} // namespace muharrir
