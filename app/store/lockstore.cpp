// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lockstore.h"

#include "base/process.h"

#include <QSysInfo>

#include <cstdlib>

namespace muharrir {

namespace {

bool lives(const ArticleLock &lock, const QDateTime &now)
{
    if (lock.host == QSysInfo::machineHostName())
        return processLives(lock.owner);
    // Either clock may be wrong, or have gone backwards: far in the future is as dead as far in the past.
    return std::llabs(lock.heartbeat.secsTo(now)) <= LockStore::secondsToLive;
}

qint64 processOf(const QString &owner) { return owner.section(u':', 1, 1).toLongLong(); }

} // namespace

Result<std::optional<ArticleLock>> LockStore::lock(ArticleId id) const
{
    std::optional<ArticleLock> found;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT l.person_id, coalesce(person.name, ''), l.token, l.host, l.since, l.heartbeat "
                                                 "FROM article_lock AS l LEFT JOIN person ON person.id = l.person_id "
                                                 "WHERE l.article_id = ?"),
                                  {id.value}, [&found, id](const Row &row) {
                                      found = {id, row.id<PersonId>(0), row.text(1), row.text(2), row.text(3), row.time(4), row.time(5)};
                                  }));
    return found;
}

Result<std::optional<ArticleLock>> LockStore::take(ArticleId id, PersonId person, const QString &owner, const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    Result<std::optional<ArticleLock>> held = lock(id);
    MUHARRIR_TRY(held);
    if (*held && (*held)->owner != owner && lives(**held, at))
        return held;
    MUHARRIR_TRY(takeOver(id, person, owner, at));
    MUHARRIR_TRY(transaction.commit());
    return std::optional<ArticleLock>();
}

Done LockStore::takeOver(ArticleId id, PersonId person, const QString &owner, const QDateTime &at)
{
    return m_database.run(
        QStringLiteral(
            "REPLACE INTO article_lock (article_id, person_id, host, process, token, since, heartbeat) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id.value, stored(person), owner.section(u':', 0, 0), processOf(owner), owner, stored(at), stored(at)});
}

Result<std::optional<ArticleLock>> LockStore::beat(ArticleId id, const QString &owner, const QDateTime &at)
{
    const Result<qint64> mine = m_database.change(
        QStringLiteral("UPDATE article_lock SET heartbeat = ? WHERE article_id = ? AND token = ?"), {stored(at), id.value, owner});
    MUHARRIR_TRY(mine);
    if (*mine > 0)
        return std::optional<ArticleLock>();
    return lock(id);
}

Done LockStore::release(ArticleId id, const QString &owner)
{
    return m_database.run(QStringLiteral("DELETE FROM article_lock WHERE article_id = ? AND token = ?"), {id.value, owner});
}

} // namespace muharrir
