// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to an article: versions, events, approvals, openings.
#include "store/articlestore.h"
#include "store/globalid.h"
#include "store/personstore.h"
#include "store/versions.h"

#include <QJsonDocument>

namespace muharrir {

namespace {

/// States in which an approval given earlier means nothing any more.
bool endsApproval(State state)
{
    switch (state) {
    case State::Incoming:
    case State::Draft:
    case State::InReview:
    case State::Returned:
        return true;
    case State::Proofreading:
    case State::Approved:
    case State::Published:
    case State::Updating:
    case State::Correcting:
    case State::Withdrawn:
    case State::Spiked:
    case State::OnHold:
        return false;
    }
    return true;
}

QVariant stateOrNull(const std::optional<State> &state) { return state ? QVariant(stateName(*state)) : QVariant(); }

} // namespace

Result<std::vector<Version>> ArticleStore::versions(ArticleId id) const
{
    std::vector<Version> versions;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT v.id, v.revision, v.at, v.by_id, coalesce(person.name, ''), v.reason, v.state "
                                                "FROM version AS v LEFT JOIN person ON person.id = v.by_id WHERE v.article_id = ? "
                                                "ORDER BY v.id DESC"),
                                 {id.value}, [&versions](const Row &row) {
                                     versions.push_back({row.id<VersionId>(0), row.integer(1), row.time(2), row.id<PersonId>(3),
                                                         row.text(4), row.text(5), stateFromName(row.text(6)).value_or(State::Draft)});
                                 }));
    return versions;
}

Result<Article> ArticleStore::version(VersionId id) const
{
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    Result<Article> article = Versions(m_database).read(id);
    MUHARRIR_TRY(article);
    // The row knows whose it is, also where the content came from another archive.
    MUHARRIR_TRY(
        m_database.first(QStringLiteral("SELECT article_id, revision FROM version WHERE id = ?"), {id.value}, [&article](const Row &row) {
            article->id = row.id<ArticleId>(0);
            article->revision = row.integer(1);
        }));
    return article;
}

Result<VersionId> ArticleStore::keepVersion(ArticleId id, Article article, const Saving &saving)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<Article> current = load(id);
    MUHARRIR_TRY(current);
    article.id = id;
    article.globalId = current->globalId;
    article.revision = current->revision;
    article.body = canonical(std::move(article.body));
    VersionId newest;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT version_id FROM article WHERE id = ?"), {id.value},
                                  [&newest](const Row &row) { newest = row.id<VersionId>(0); }));
    const Result<VersionId> version = Versions(m_database).add(article, saving, newest);
    MUHARRIR_TRY(version);
    Event event = saving.event.value_or(Event());
    if (event.action.isEmpty())
        event.action = saving.reason;
    MUHARRIR_TRY(writeEvent(article, saving, std::move(event), *version));
    MUHARRIR_TRY(transaction.commit());
    return version;
}

Done ArticleStore::writeEvent(const Article &article, const Saving &saving, Event event, VersionId version)
{
    event.at = saving.at;
    event.by = saving.by;
    event.version = version;
    return insertEvent(article.id, event, newGlobalId(), zoneHere());
}

Done ArticleStore::record(ArticleId id, const Event &event) { return insertEvent(id, event, newGlobalId(), zoneHere()); }

Done ArticleStore::insertEvent(ArticleId id, const Event &event, const QUuid &globalId, const QString &zone) const
{
    const QByteArray details = event.details.isEmpty() ? QByteArray() : QJsonDocument(event.details).toJson(QJsonDocument::Compact);
    return m_database.run(
        QStringLiteral("INSERT INTO event (global_id, article_id, version_id, at, zone, by_id, action, from_state, to_state, "
                       "reason, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {globalId.toRfc4122(), id.value, stored(event.version), stored(event.at), zone, stored(event.by), event.action,
         stateOrNull(event.from), stateOrNull(event.to), event.reason, QString::fromUtf8(details)});
}

Result<std::vector<Event>> ArticleStore::events(ArticleId id) const
{
    std::vector<Event> events;
    MUHARRIR_TRY(m_database.each(
        QStringLiteral("SELECT e.id, e.at, e.by_id, coalesce(person.name, ''), e.action, e.from_state, e.to_state, e.reason, e.version_id, "
                       "e.details FROM event AS e LEFT JOIN person ON person.id = e.by_id WHERE e.article_id = ? ORDER BY e.id"),
        {id.value}, [&events](const Row &row) {
            events.push_back({row.id<EventId>(0), row.time(1), row.id<PersonId>(2), row.text(3), row.text(4), stateFromName(row.text(5)),
                              stateFromName(row.text(6)), row.text(7), row.id<VersionId>(8),
                              QJsonDocument::fromJson(row.text(9).toUtf8()).object()});
        }));
    return events;
}

Result<std::optional<Approval>> ArticleStore::approval(ArticleId id) const
{
    std::optional<Approval> standing;
    MUHARRIR_TRY(m_database.first(
        QStringLiteral("SELECT by_id, at, fingerprint FROM approval WHERE article_id = ? AND fallen IS NULL ORDER BY id DESC LIMIT 1"),
        {id.value}, [&standing](const Row &row) {
            standing = {row.id<PersonId>(0), row.time(1), row.bytes(2)};
        }));
    return standing;
}

/// Gives, keeps or ends the article's approval, as this save demands. True: an edit ended it.
Result<bool> ArticleStore::settleApproval(const Article &article, const Saving &saving)
{
    const bool given = saving.event && saving.event->action == actionName(Action::Approve);
    const bool moved = saving.event && saving.event->to;
    const Result<std::optional<Approval>> standing
        = article.id.isValid() ? approval(article.id) : Result<std::optional<Approval>>(std::optional<Approval>());
    MUHARRIR_TRY(standing);
    if (!*standing && !given)
        return false;
    const QByteArray fingerprint = contentFingerprint(article);
    const auto fall = [&] {
        return m_database.run(QStringLiteral("UPDATE approval SET fallen = ? WHERE article_id = ? AND fallen IS NULL"),
                              {stored(saving.at), article.id.value});
    };
    if (given) {
        MUHARRIR_TRY(fall());
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO approval (article_id, by_id, at, fingerprint) VALUES (?, ?, ?, ?)"),
                                    {article.id.value, saving.by.value, stored(saving.at), fingerprint}));
        return false;
    }
    if (moved && endsApproval(*saving.event->to)) {
        MUHARRIR_TRY(fall());
        return false;
    }
    if (fingerprint == (*standing)->fingerprint)
        return false;
    const Person editor = PersonStore(m_database).load(saving.by).valueOr(Person());
    if (editVoidsApproval(**standing, editor, saving.safeFixOnly)) {
        MUHARRIR_TRY(fall());
        return true;
    }
    MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE approval SET fingerprint = ? WHERE article_id = ? AND fallen IS NULL"),
                                {fingerprint, article.id.value}));
    return false;
}

Done ArticleStore::noteOpened(ArticleId id, const Person &by, const QDateTime &at)
{
    return m_database.run(QStringLiteral("INSERT INTO opening (article_id, person_id, at, as_desk, after_event) "
                                         "SELECT ?, ?, ?, ?, coalesce(max(id), 0) FROM event WHERE article_id = ? "
                                         "ON CONFLICT DO UPDATE SET at = excluded.at, as_desk = excluded.as_desk, "
                                         "after_event = excluded.after_event"),
                          {id.value, by.id.value, stored(at), int(by.role != Role::Reporter), id.value});
}

Result<bool> ArticleStore::openedByDesk(ArticleId id) const
{
    const Result<qint64> opened
        = m_database.number(QStringLiteral("SELECT count(*) FROM opening WHERE article_id = ? AND as_desk = 1 AND after_event >= "
                                           "(SELECT coalesce(max(id), 0) FROM event WHERE article_id = ? AND action = 'submit')"),
                            {id.value, id.value});
    MUHARRIR_TRY(opened);
    return *opened > 0;
}

} // namespace muharrir
