// SPDX-License-Identifier: GPL-3.0-or-later
// An article that goes to a colleague's archive with its history, and comes back.
#include "store/articlestore.h"
#include "store/cleaned.h"
#include "store/globalid.h"
#include "store/notestore.h"
#include "store/personstore.h"
#include "store/searchwords.h"
#include "store/versions.h"
#include "text/repair.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace muharrir {

/// A hand-over as this archive sees it: what of it is here, and whom its persons are here.
struct ArticleStore::Arrival {
    ArticleId id; ///< invalid: not here yet
    Article mine;
    QUuid head; ///< the version it stands at here
    QDateTime headAt;
    VersionId headVersion;
    QHash<QUuid, VersionId> versions;
    QHash<QUuid, EventId> events;
    std::vector<PersonId> persons;

    [[nodiscard]] PersonId person(PersonId theirs) const
    {
        const auto index = static_cast<size_t>(theirs.value);
        return index >= 1 && index <= persons.size() ? persons[index - 1] : PersonId();
    }
    /// An article out of the file as it may stand here.
    [[nodiscard]] Article local(const HandOver::KeptVersion &version) const
    {
        Article article = version.article;
        article.id = mine.id;
        article.globalId = mine.globalId;
        article.externalId = mine.externalId;
        article.revision = version.revision;
        article.author = person(article.author);
        article.assignee = person(article.assignee);
        putBackConfidential(article, mine.sources);
        return cleaned(std::move(article));
    }
};

namespace {

const QString handedOver = QStringLiteral("hand-over");
const QString beneathKey = QStringLiteral("beneath");

/// Of two versions that do not know each other one goes on top; both archives must choose the same.
auto rank(const Article &article, qint64 revision, const QDateTime &at, const QUuid &id)
{
    return std::tuple(article.published.isValid(), revision, at, id);
}

/// Did the colleague's archive already put this version beneath another?
bool putBeneath(const HandOver &handOver, const QUuid &version)
{
    const QString id = version.toString(QUuid::WithoutBraces);
    return std::ranges::any_of(handOver.events, [&](const auto &event) { return event.details.value(beneathKey).toString() == id; });
}

} // namespace

Result<HandOver> ArticleStore::handOver(ArticleId id) const
{
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    HandOver made;
    VersionId current;
    const Result<bool> found = m_database.first(QStringLiteral("SELECT global_id, version_id FROM article WHERE id = ? AND revision > 0"),
                                                {id.value}, [&](const Row &row) {
                                                    made.article = row.text(0);
                                                    current = row.id<VersionId>(1);
                                                });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::ArticleNotFound, {QString::number(id.value)}};

    QHash<PersonId, HandOver::Participant> people;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, global_id, name, role FROM person"), {}, [&people](const Row &row) {
        people[row.id<PersonId>(0)] = {QUuid::fromString(row.text(1)), row.text(2), roleFromName(row.text(3)).value_or(Role::Reporter)};
    }));
    QHash<PersonId, PersonId> numbers;
    const auto number = [&](PersonId mine) { // only those whom the history names travel along
        if (people.contains(mine) && !numbers.contains(mine)) {
            made.persons.push_back(people.value(mine));
            numbers[mine].value = static_cast<qint64>(made.persons.size());
        }
        return numbers.value(mine);
    };
    QHash<VersionId, QUuid> versions;
    std::vector<VersionId> ids;
    MUHARRIR_TRY(m_database.each(
        QStringLiteral("SELECT id, global_id, revision, at, zone, by_id, reason FROM version WHERE article_id = ? "
                       "ORDER BY id"),
        {id.value}, [&](const Row &row) {
            ids.push_back(row.id<VersionId>(0));
            const QUuid globalId = QUuid::fromRfc4122(row.bytes(1));
            versions[ids.back()] = globalId;
            made.versions.push_back({globalId, row.integer(2), row.time(3), row.text(4), number(row.id<PersonId>(5)), row.text(6), {}});
        }));
    for (size_t i = 0; i < ids.size(); ++i) {
        Result<Article> kept = version(ids[i]);
        MUHARRIR_TRY(kept);
        kept->id = {};
        kept->author = number(kept->author);
        kept->assignee = number(kept->assignee);
        made.versions[i].article = std::move(*kept);
    }
    made.current = versions.value(current);
    const Result<std::vector<Event>> happened = events(id);
    MUHARRIR_TRY(happened);
    MUHARRIR_TRY(m_database.each(
        QStringLiteral("SELECT id, global_id, zone FROM event WHERE article_id = ? ORDER BY id"), {id.value}, [&](const Row &row) {
            const auto event = std::ranges::find(*happened, row.id<EventId>(0), &Event::id);
            made.events.push_back({QUuid::fromRfc4122(row.bytes(1)), versions.value(event->version), event->at, row.text(2),
                                   number(event->by), event->action, event->from, event->to, event->reason, event->details});
        }));
    const Result<std::optional<Approval>> standing = approval(id);
    MUHARRIR_TRY(standing);
    const Result<Article> now = version(current);
    MUHARRIR_TRY(now);
    if (*standing && (*standing)->fingerprint == contentFingerprint(*now))
        made.approval = {number((*standing)->by), (*standing)->at};
    Result<std::vector<Note>> notes = NoteStore(m_database).notes(id);
    MUHARRIR_TRY(notes);
    for (Note &note : *notes) {
        note.by = number(note.by);
        note.settledBy = number(note.settledBy);
        note.byName.clear();
        note.settledByName.clear();
        made.notes.push_back(std::move(note));
    }
    return made;
}

Result<ArticleStore::Arrival> ArticleStore::arrive(const HandOver &handOver, const Article &head) const
{
    Arrival arrival;
    const Result<std::optional<ArticleId>> known = findByGlobalId(handOver.article);
    MUHARRIR_TRY(known);
    // Both may have imported the same article from elsewhere.
    const Result<std::optional<ArticleId>> same
        = head.externalId.isEmpty() ? Result<std::optional<ArticleId>>(std::optional<ArticleId>()) : findByExternalId(head.externalId);
    MUHARRIR_TRY(same);
    arrival.id = known->value_or(same->value_or(ArticleId()));
    arrival.mine.globalId = handOver.article;
    arrival.mine.externalId = sanitised(head.externalId);
    if (arrival.id.isValid()) {
        Result<Article> mine = load(arrival.id);
        MUHARRIR_TRY(mine);
        arrival.mine = std::move(*mine);
        if (arrival.mine.externalId.isEmpty() && !*same)
            arrival.mine.externalId = sanitised(head.externalId);
        MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, global_id FROM version WHERE article_id = ?"), {arrival.id.value},
                                     [&](const Row &row) { arrival.versions[QUuid::fromRfc4122(row.bytes(1))] = row.id<VersionId>(0); }));
        MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, global_id FROM event WHERE article_id = ?"), {arrival.id.value},
                                     [&](const Row &row) { arrival.events[QUuid::fromRfc4122(row.bytes(1))] = row.id<EventId>(0); }));
        MUHARRIR_TRY(m_database.first(
            QStringLiteral("SELECT v.id, v.global_id, v.at FROM article AS a JOIN version AS v ON v.id = a.version_id WHERE a.id = ?"),
            {arrival.id.value}, [&](const Row &row) {
                arrival.headVersion = row.id<VersionId>(0);
                arrival.head = QUuid::fromRfc4122(row.bytes(1));
                arrival.headAt = row.time(2);
            }));
    }
    PersonStore persons(m_database);
    for (const HandOver::Participant &person : handOver.persons) {
        const Result<PersonId> settled = persons.settle(person.id, person.name);
        MUHARRIR_TRY(settled);
        arrival.persons.push_back(*settled);
    }
    return arrival;
}

Result<int> ArticleStore::takeVersions(const HandOver &handOver, Arrival &arrival) const
{
    int taken = 0;
    VersionId previous = arrival.headVersion;
    for (const HandOver::KeptVersion &version : handOver.versions) {
        if (const auto here = arrival.versions.constFind(version.id); here != arrival.versions.constEnd()) {
            previous = *here;
            continue;
        }
        const Saving saving{arrival.person(version.by), version.at, sanitised(version.reason), std::nullopt, false};
        const Result<VersionId> added
            = Versions(m_database).add(arrival.local(version), saving, previous, {version.id, sanitised(version.zone)});
        MUHARRIR_TRY(added);
        previous = arrival.versions[version.id] = *added;
        ++taken;
    }
    return taken;
}

Done ArticleStore::takeEvents(const HandOver &handOver, const Arrival &arrival) const
{
    for (const HandOver::Happening &event : handOver.events) {
        if (arrival.events.contains(event.id))
            continue;
        const Event here{{},
                         event.at,
                         arrival.person(event.by),
                         {},
                         sanitised(event.action),
                         event.from,
                         event.to,
                         sanitised(event.reason),
                         arrival.versions.value(event.version),
                         event.details};
        MUHARRIR_TRY(insertEvent(arrival.id, here, event.id, sanitised(event.zone)));
    }
    return {};
}

Done ArticleStore::takeNotes(const HandOver &handOver, const Arrival &arrival) const
{
    NoteStore notes(m_database);
    for (Note note : handOver.notes) {
        const PersonId closer = arrival.person(note.settledBy);
        note.by = arrival.person(note.by);
        MUHARRIR_TRY(notes.add(arrival.id, note));
        if (!note.isOpen()) // closed on one side is closed
            MUHARRIR_TRY(notes.settle(note.id, closer, note.settled));
    }
    return {};
}

Done ArticleStore::takeApproval(const HandOver &handOver, const Article &article, const Arrival &arrival) const
{
    MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE approval SET fallen = ? WHERE article_id = ? AND fallen IS NULL"),
                                {stored(article.updated), article.id.value}));
    if (!handOver.approval || !arrival.person(handOver.approval->by).isValid())
        return {};
    return m_database.run(
        QStringLiteral("INSERT INTO approval (article_id, by_id, at, fingerprint) VALUES (?, ?, ?, ?)"),
        {article.id.value, arrival.person(handOver.approval->by).value, stored(handOver.approval->at), contentFingerprint(article)});
}

Done ArticleStore::stand(Article &article, VersionId version, const Article &former)
{
    const Result<Bound> bound = bind(article);
    MUHARRIR_TRY(bound);
    MUHARRIR_TRY(writeRow(article, version.value));
    return writeParts(article, *bound, {former.revision, {}, searchText(former.headline), true}, indexedWords(article),
                      termWeights(article.headline, plainText(article.body)));
}

Result<Received> ArticleStore::receive(const HandOver &handOver, const Saving &saving)
{
    const HandOver::KeptVersion *theirs = versionOf(handOver, handOver.current);
    if (!theirs)
        return Error{ErrorCode::VersionNotFound, {handOver.current.toString(QUuid::WithoutBraces)}};
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    Result<Arrival> arrived = arrive(handOver, theirs->article);
    MUHARRIR_TRY(arrived);
    Arrival &arrival = *arrived;
    Received received;
    const Article mine = arrival.mine;
    const bool wasHere = arrival.id.isValid();
    if (!wasHere) {
        received.outcome = Received::Outcome::New;
        Article article = arrival.local(*theirs);
        MUHARRIR_TRY(writeRow(article, QVariant()));
        arrival.id = arrival.mine.id = article.id;
    } else if (arrival.versions.contains(theirs->id)) {
        received.outcome = Received::Outcome::Nothing;
    } else if (versionOf(handOver, arrival.head) && theirs->revision > mine.revision) {
        received.mineBeneath = putBeneath(handOver, arrival.head);
        received.outcome = received.mineBeneath ? Received::Outcome::Diverged : Received::Outcome::Later;
        if (received.mineBeneath)
            received.beneath = arrival.headVersion;
    } else {
        received.outcome = Received::Outcome::Diverged;
    }

    const Result<int> taken = takeVersions(handOver, arrival);
    MUHARRIR_TRY(taken);
    received.versions = *taken;
    MUHARRIR_TRY(takeEvents(handOver, arrival));
    MUHARRIR_TRY(takeNotes(handOver, arrival));
    if (received.outcome != Received::Outcome::Nothing) {
        Article top = arrival.local(*theirs);
        VersionId version = arrival.versions.value(theirs->id);
        QJsonObject details;
        bool theirsOnTop = true;
        if (received.outcome == Received::Outcome::Diverged && !received.beneath.isValid()) {
            theirsOnTop
                = rank(theirs->article, theirs->revision, theirs->at, theirs->id) > rank(mine, mine.revision, arrival.headAt, arrival.head);
            received.mineBeneath = theirsOnTop;
            received.beneath = theirsOnTop ? arrival.headVersion : version;
            const QUuid beneath = theirsOnTop ? arrival.head : theirs->id;
            details.insert(beneathKey, beneath.toString(QUuid::WithoutBraces));
            if (!theirsOnTop)
                top = mine;
            top.revision = std::max(mine.revision, theirs->revision) + 1;
            // The same two meet in the other archive too, and make the same version there.
            const Versions::Origin origin{QUuid::createUuidV5(theirsOnTop ? theirs->id : arrival.head, beneath.toRfc4122()), zoneHere()};
            const Saving joined{saving.by, std::max(arrival.headAt, theirs->at), handedOver, std::nullopt, false};
            const Result<VersionId> made = Versions(m_database).add(top, joined, version, origin);
            MUHARRIR_TRY(made);
            version = *made;
        }
        MUHARRIR_TRY(stand(top, version, wasHere ? mine : Article()));
        if (theirsOnTop)
            MUHARRIR_TRY(takeApproval(handOver, top, arrival));
        const Event event{{}, saving.at, saving.by, {}, handedOver, std::nullopt, std::nullopt, {}, version, details};
        MUHARRIR_TRY(insertEvent(arrival.id, event, newGlobalId(), zoneHere()));
    }
    Result<Article> article = load(arrival.id);
    MUHARRIR_TRY(article);
    received.article = std::move(*article);
    MUHARRIR_TRY(transaction.commit());
    return received;
}

} // namespace muharrir
