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
    QString continues; ///< owner of the left-behind draft that this one goes on from: keep() drops that one
};

class DraftStore {
public:
    explicit DraftStore(Database &database) : m_database(database) { }

    /// Replaces the owner's older draft of the article; writes changed blocks only. Two processes at one article have a draft each.
    Done keep(const Draft &draft);
    Done drop(ArticleId id, const QString &owner = {});                      ///< the owner's; without one: all of the article
    Result<std::optional<Draft>> draft(ArticleId id) const;                  ///< the newest
    Result<std::vector<Draft>> drafts(ArticleId id) const;                   ///< newest first
    Result<std::vector<Draft>> leftBehind(const QString &livingOwner) const; ///< drafts that no living process owns

private:
    Result<std::vector<Draft>> read(const QString &condition, const QVariant &value) const;
    Done writeBlocks(const Draft &draft, const Body &body);

    Database &m_database;
};

} // namespace muharrir
