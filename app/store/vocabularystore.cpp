// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vocabularystore.h"

#include "base/clock.h"
#include "store/articlestore.h"
#include "store/globalid.h"
#include "store/searchindex.h"
#include "store/searchwords.h"
#include "store/sortkey.h"
#include "text/repair.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &what, const QString &reason) { return {ErrorCode::InputMalformed, {u"tag"_s, what, reason}}; }

std::vector<qint64> articlesOf(const std::vector<std::pair<qint64, qint64>> &places)
{
    std::vector<qint64> articles;
    for (const auto &[article, position] : places)
        articles.push_back(article);
    return articles;
}

QJsonArray toJson(const std::vector<std::pair<qint64, qint64>> &places)
{
    QJsonArray array;
    for (const auto &[article, position] : places)
        array.append(QJsonArray{article, position});
    return array;
}

VocabularyChange changeOf(const Row &row)
{
    VocabularyChange change;
    change.id = row.id<EventId>(0);
    change.action = row.text(1);
    const QJsonObject details = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    change.tag = details["tag"_L1].toObject()["name"_L1].toString();
    change.other = details["other"_L1].toString();
    change.articles = static_cast<int>(details["places"_L1].toArray().size());
    change.at = row.time(3);
    change.byName = row.text(4);
    return change;
}

const QString selectChanges
    = u"SELECT event.id, action, details, at, coalesce(person.name, '') FROM event LEFT JOIN person ON person.id = by_id "_s;

} // namespace

Result<VocabularyStore::TagRow> VocabularyStore::row(TagId tag) const
{
    TagRow found;
    MUHARRIR_TRY(m_database.first(u"SELECT id, global_id, name, name_key, kind, coalesce(parent_id, 0), forbidden FROM tag WHERE id = ?"_s,
                                  {tag.value}, [&found](const Row &row) {
                                      found.id = row.integer(0);
                                      found.values = {{"id", row.integer(0)},    {"global_id", row.text(1)}, {"name", row.text(2)},
                                                      {"name_key", row.text(3)}, {"kind", row.text(4)},      {"parent_id", row.integer(5)},
                                                      {"forbidden", row.flag(6)}};
                                  }));
    if (found.id == 0)
        return refused(QString::number(tag.value), {});
    QJsonArray aliases;
    MUHARRIR_TRY(m_database.each(u"SELECT name FROM tag_alias WHERE tag_id = ? ORDER BY name_key"_s, {tag.value},
                                 [&aliases](const Row &row) { aliases.append(row.text(0)); }));
    found.values["aliases"_L1] = aliases;
    return found;
}

Result<std::vector<std::pair<qint64, qint64>>> VocabularyStore::placesOf(qint64 tag) const
{
    std::vector<std::pair<qint64, qint64>> places;
    MUHARRIR_TRY(m_database.each(u"SELECT article_id, position FROM article_tag WHERE tag_id = ? ORDER BY article_id"_s, {tag},
                                 [&places](const Row &row) { places.emplace_back(row.integer(0), row.integer(1)); }));
    return places;
}

Done VocabularyStore::untag(qint64 article, qint64 tag) const
{
    return m_database.run(u"DELETE FROM article_tag WHERE article_id = ? AND tag_id = ?"_s, {article, tag});
}

Done VocabularyStore::tag(qint64 article, qint64 tag, qint64 position) const
{
    return m_database.run(u"INSERT OR IGNORE INTO article_tag (article_id, tag_id, position) SELECT id, ?, ? FROM article WHERE id = ?"_s,
                          {tag, position, article});
}

/// The search index knows an article's tags.
Done VocabularyStore::reindex(const std::vector<qint64> &articles) const
{
    for (const qint64 id : articles) {
        const Result<Article> article = ArticleStore(m_database).load({id});
        MUHARRIR_TRY(article);
        if (article->revision > 0)
            MUHARRIR_TRY(SearchIndex(m_database).index({id}, *article, indexedWords(*article)));
    }
    return {};
}

Done VocabularyStore::alias(qint64 tag, const QString &name) const
{
    return m_database.run(u"INSERT INTO tag_alias (name_key, tag_id, name) SELECT ?, ?, ? WHERE NOT EXISTS "
                          "(SELECT 1 FROM tag WHERE name_key = ?) ON CONFLICT DO UPDATE SET tag_id = excluded.tag_id"_s,
                          {tagKey(name), tag, name, tagKey(name)});
}

Result<VocabularyChange> VocabularyStore::log(const QString &action, const TagRow &tag, const QString &other, QJsonObject details,
                                              const std::vector<qint64> &articles, PersonId by, const QDateTime &at) const
{
    MUHARRIR_TRY(reindex(articles));
    details["tag"_L1] = tag.values;
    details["other"_L1] = other;
    const Result<qint64> id
        = m_database.insert(u"INSERT INTO event (global_id, at, zone, by_id, action, details) VALUES (?, ?, ?, ?, ?, ?)"_s,
                            {newGlobalId().toRfc4122(), stored(at), u"UTC"_s, stored(by), action,
                             QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))});
    MUHARRIR_TRY(id);
    VocabularyChange change;
    MUHARRIR_TRY(m_database.first(selectChanges + u"WHERE event.id = ?"_s, {*id}, [&change](const Row &row) { change = changeOf(row); }));
    return change;
}

Result<VocabularyChange> VocabularyStore::merge(TagId from, TagId into, PersonId by, const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<TagRow> gone = row(from);
    MUHARRIR_TRY(gone);
    const Result<TagRow> stays = row(into);
    MUHARRIR_TRY(stays);
    const QString name = gone->values["name"_L1].toString();
    if (from == into)
        return refused(name, {});
    const auto places = placesOf(from.value);
    MUHARRIR_TRY(places);
    const auto already = placesOf(into.value);
    MUHARRIR_TRY(already);
    for (const auto &[article, position] : *places) {
        MUHARRIR_TRY(untag(article, from.value));
        MUHARRIR_TRY(tag(article, into.value, position)); // nothing where it carries both
    }
    MUHARRIR_TRY(m_database.run(u"UPDATE tag SET parent_id = ? WHERE parent_id = ? AND id <> ?"_s, {into.value, from.value, into.value}));
    MUHARRIR_TRY(m_database.run(u"UPDATE tag SET parent_id = NULL WHERE id = ? AND parent_id = ?"_s, {into.value, from.value}));
    MUHARRIR_TRY(m_database.run(u"DELETE FROM tag WHERE id = ?"_s, {from.value}));
    QStringList names{name};
    for (const QJsonValue &known : gone->values["aliases"_L1].toArray())
        names.append(known.toString());
    for (const QString &known : std::as_const(names))
        MUHARRIR_TRY(alias(into.value, known));
    auto change = log(u"tag-merge"_s, *gone, stays->values["name"_L1].toString(),
                      {{"into", into.value}, {"places", toJson(*places)}, {"both", toJson(*already)}}, articlesOf(*places), by, at);
    MUHARRIR_TRY(change);
    MUHARRIR_TRY(transaction.commit());
    return change;
}

Result<VocabularyChange> VocabularyStore::rename(TagId id, const QString &name, PersonId by, const QDateTime &at)
{
    const QString written = sanitised(name).simplified();
    const QString key = tagKey(written);
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<TagRow> before = row(id);
    MUHARRIR_TRY(before);
    const Result<qint64> taken = m_database.number(u"SELECT id FROM tag WHERE name_key = ? AND id <> ?"_s, {key, id.value});
    MUHARRIR_TRY(taken);
    if (key.isEmpty() || *taken > 0)
        return refused(written, {});
    MUHARRIR_TRY(m_database.run(u"DELETE FROM tag_alias WHERE name_key = ?"_s, {key}));
    MUHARRIR_TRY(
        m_database.run(u"UPDATE tag SET name = ?, name_key = ?, name_sort = ? WHERE id = ?"_s, {written, key, sortKey(written), id.value}));
    if (key != before->values["name_key"_L1].toString())
        MUHARRIR_TRY(alias(id.value, before->values["name"_L1].toString()));
    const auto places = placesOf(id.value);
    MUHARRIR_TRY(places);
    auto change = log(u"tag-rename"_s, *before, written, {{"places", toJson(*places)}}, articlesOf(*places), by, at);
    MUHARRIR_TRY(change);
    MUHARRIR_TRY(transaction.commit());
    return change;
}

Result<VocabularyChange> VocabularyStore::forbid(TagId id, PersonId by, const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<TagRow> before = row(id);
    MUHARRIR_TRY(before);
    const auto places = placesOf(id.value);
    MUHARRIR_TRY(places);
    for (const auto &[article, position] : *places)
        MUHARRIR_TRY(untag(article, id.value));
    MUHARRIR_TRY(m_database.run(u"UPDATE tag SET forbidden = 1 WHERE id = ?"_s, {id.value}));
    auto change = log(u"tag-forbid"_s, *before, {}, {{"places", toJson(*places)}}, articlesOf(*places), by, at);
    MUHARRIR_TRY(change);
    MUHARRIR_TRY(transaction.commit());
    return change;
}

Result<VocabularyChange> VocabularyStore::allow(TagId id, PersonId by, const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<TagRow> before = row(id);
    MUHARRIR_TRY(before);
    MUHARRIR_TRY(m_database.run(u"UPDATE tag SET forbidden = 0 WHERE id = ?"_s, {id.value}));
    auto change = log(u"tag-allow"_s, *before, {}, {}, {}, by, at);
    MUHARRIR_TRY(change);
    MUHARRIR_TRY(transaction.commit());
    return change;
}

Done VocabularyStore::restore(const QString &action, const QJsonObject &details) const
{
    const QJsonObject before = details["tag"_L1].toObject();
    const QString name = before["name"_L1].toString(), key = before["name_key"_L1].toString();
    qint64 id = before["id"_L1].toInteger();
    if (action == u"tag-merge") {
        MUHARRIR_TRY(m_database.run(u"DELETE FROM tag_alias WHERE name_key = ?"_s, {key}));
        const Result<qint64> parent = m_database.number(u"SELECT id FROM tag WHERE id = ?"_s, {before["parent_id"_L1].toInteger()});
        MUHARRIR_TRY(parent);
        const Result<qint64> made = m_database.insert(
            u"INSERT INTO tag (global_id, name, name_key, name_sort, kind, parent_id, forbidden) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {before["global_id"_L1].toString(), name, key, sortKey(name), before["kind"_L1].toString(),
             *parent > 0 ? QVariant(*parent) : QVariant(), int(before["forbidden"_L1].toBool())});
        MUHARRIR_TRY(made);
        id = *made;
        for (const QJsonValue &known : before["aliases"_L1].toArray())
            MUHARRIR_TRY(alias(id, known.toString()));
    } else if (action == u"tag-rename") {
        MUHARRIR_TRY(m_database.run(u"DELETE FROM tag_alias WHERE name_key = ? AND tag_id = ?"_s, {key, id}));
        MUHARRIR_TRY(
            m_database.run(u"UPDATE tag SET name = ?, name_key = ?, name_sort = ? WHERE id = ?"_s, {name, key, sortKey(name), id}));
        for (const QJsonValue &known : before["aliases"_L1].toArray())
            MUHARRIR_TRY(alias(id, known.toString()));
    } else {
        MUHARRIR_TRY(m_database.run(u"UPDATE tag SET forbidden = ? WHERE id = ?"_s, {int(before["forbidden"_L1].toBool()), id}));
    }

    std::set<qint64> both;
    for (const QJsonValue &place : details["both"_L1].toArray())
        both.insert(place[0].toInteger());
    std::vector<qint64> articles;
    for (const QJsonValue &place : details["places"_L1].toArray()) {
        const qint64 article = place[0].toInteger();
        articles.push_back(article);
        if (action == u"tag-merge") {
            const qint64 into = details["into"_L1].toInteger();
            const Result<qint64> carries
                = m_database.number(u"SELECT count(*) FROM article_tag WHERE article_id = ? AND tag_id = ?"_s, {article, into});
            MUHARRIR_TRY(carries);
            if (*carries == 0)
                continue; // somebody took the tag off since
            if (!both.contains(article))
                MUHARRIR_TRY(untag(article, into));
        }
        if (action == u"tag-merge" || action == u"tag-forbid")
            MUHARRIR_TRY(tag(article, id, place[1].toInteger()));
    }
    return reindex(articles);
}

Done VocabularyStore::undo(EventId change, PersonId by, const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    QString action;
    QJsonObject details;
    MUHARRIR_TRY(m_database.first(u"SELECT action, details FROM event WHERE id = ? AND article_id IS NULL AND action LIKE 'tag-%'"_s,
                                  {change.value}, [&](const Row &row) {
                                      action = row.text(0);
                                      details = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
                                  }));
    const Result<qint64> undone = m_database.number(
        u"SELECT count(*) FROM event WHERE action = 'tag-undo' AND json_extract(details, '$.change') = ?"_s, {change.value});
    MUHARRIR_TRY(undone);
    if (action.isEmpty() || action == u"tag-undo" || *undone > 0)
        return refused(QString::number(change.value), {});
    MUHARRIR_TRY(restore(action, details));
    MUHARRIR_TRY(
        m_database.run(u"INSERT INTO event (global_id, at, zone, by_id, action, details) VALUES (?, ?, ?, ?, 'tag-undo', ?)"_s,
                       {newGlobalId().toRfc4122(), stored(at), u"UTC"_s, stored(by), QStringLiteral("{\"change\":%1}").arg(change.value)}));
    return transaction.commit();
}

Result<std::vector<VocabularyChange>> VocabularyStore::changes(int limit) const
{
    std::vector<VocabularyChange> changes;
    MUHARRIR_TRY(
        m_database.each(selectChanges
                            + u"WHERE article_id IS NULL AND action IN ('tag-merge', 'tag-rename', 'tag-forbid', 'tag-allow') "
                              "AND event.id NOT IN (SELECT json_extract(details, '$.change') FROM event WHERE action = 'tag-undo') "
                              "ORDER BY event.id DESC LIMIT ?"_s,
                        {limit}, [&changes](const Row &row) { changes.push_back(changeOf(row)); }));
    return changes;
}

Done VocabularyStore::setKind(TagId tag, TagKind kind)
{
    return m_database.run(u"UPDATE tag SET kind = ? WHERE id = ?"_s, {tagKindName(kind), tag.value});
}

Done VocabularyStore::setParent(TagId tag, std::optional<TagId> parent)
{
    if (parent) {
        const Result<qint64> ancestor
            = m_database.number(u"WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT parent_id FROM tag JOIN up USING (id) WHERE parent_id "
                                "IS NOT NULL) SELECT count(*) FROM up WHERE id = ?"_s,
                                {parent->value, tag.value});
        MUHARRIR_TRY(ancestor);
        if (*ancestor > 0)
            return refused(QString::number(tag.value), {});
    }
    return m_database.run(u"UPDATE tag SET parent_id = ? WHERE id = ?"_s, {parent ? QVariant(parent->value) : QVariant(), tag.value});
}

Done VocabularyStore::keepApart(TagId one, TagId other)
{
    return m_database.run(u"INSERT OR IGNORE INTO tag_distinct (tag_id, other_id) VALUES (?, ?)"_s,
                          {std::min(one, other).value, std::max(one, other).value});
}

Result<std::set<VocabularyStore::Pair>> VocabularyStore::keptApart() const
{
    std::set<Pair> pairs;
    MUHARRIR_TRY(m_database.each(u"SELECT tag_id, other_id FROM tag_distinct"_s, {},
                                 [&pairs](const Row &row) { pairs.emplace(row.id<TagId>(0), row.id<TagId>(1)); }));
    return pairs;
}

} // namespace muharrir
