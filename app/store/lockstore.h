// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QDateTime>

namespace muharrir {

/// Who has an article open to edit it.
struct ArticleLock {
    ArticleId article;
    PersonId person;
    QString personName; ///< empty: nobody is named
    QString owner;      ///< processOwner() of that window
    QString host;
    QDateTime since;
    QDateTime heartbeat;
};

/// One editor an article at a time. A lock is a courtesy, not a fence: a save still compares revisions, so that a lock that was lost costs
/// nobody a word.
class LockStore {
public:
    /// A lock of another machine counts as left behind when its heartbeat is this old. (On this machine the process itself is asked.)
    static constexpr int secondsToLive = 120;

    explicit LockStore(Database &database) : m_database(database) { }

    /// Takes the article unless somebody living has it: then that one is the answer.
    Result<std::optional<ArticleLock>> take(ArticleId id, PersonId person, const QString &owner, const QDateTime &at);
    /// Takes it from whoever has it.
    Done takeOver(ArticleId id, PersonId person, const QString &owner, const QDateTime &at);
    /// Says that the owner still lives. The answer is who has the article now, when it is another one.
    Result<std::optional<ArticleLock>> beat(ArticleId id, const QString &owner, const QDateTime &at);
    Done release(ArticleId id, const QString &owner);
    Result<std::optional<ArticleLock>> lock(ArticleId id) const; ///< also one that was left behind

private:
    Database &m_database;
};

} // namespace muharrir
