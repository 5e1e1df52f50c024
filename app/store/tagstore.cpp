// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tagstore.h"

#include "store/globalid.h"
#include "store/sortkey.h"
#include "text/repair.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar aliasEnd{0x1F};

QString select(const QString &condition)
{
    return QStringLiteral("SELECT t.id, t.name, t.kind, t.forbidden, t.uses, coalesce((SELECT group_concat(name, char(31)) FROM "
                          "(SELECT name FROM tag_alias WHERE tag_id = t.id ORDER BY name)), ''), coalesce(t.parent_id, 0) FROM tag AS t ")
        + condition;
}

/// A text as it stands in a LIKE pattern whose escape character is "\".
QString literal(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

Tag tagOf(const Row &row)
{
    Tag tag;
    tag.id = row.id<TagId>(0);
    tag.name = row.text(1);
    tag.kind = tagKindFromName(row.text(2));
    tag.forbidden = row.flag(3);
    tag.uses = static_cast<int>(row.integer(4));
    if (const QString aliases = row.text(5); !aliases.isEmpty())
        tag.aliases = aliases.split(aliasEnd);
    tag.parent = row.id<TagId>(6);
    return tag;
}

} // namespace

Result<std::vector<Tag>> TagStore::read(const QString &condition, const QVariantList &values) const
{
    std::vector<Tag> tags;
    MUHARRIR_TRY(m_database.each(select(condition), values, [&tags](const Row &row) { tags.push_back(tagOf(row)); }));
    return tags;
}

Result<std::vector<Tag>> TagStore::all() const { return read(u"ORDER BY t.uses DESC, t.name_sort"_s, {}); }

Result<std::vector<Tag>> TagStore::complete(const QString &prefix, int limit) const
{
    const QString key = literal(tagKey(prefix));
    const QString begins = key + u'%';
    // A word inside a name counts too ("ماسك" for إيلون ماسك), and one behind its article ("كهر" for الكهرباء); names that begin so come first.
    const QString article = u"ال"_s;
    const QString oneOf = u"(%1 LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\' OR %1 LIKE ? ESCAPE '\\')"_s;
    const QVariantList ways{begins, QString(article + begins), QString(u"% "_s + begins), QString(u"% "_s + article + begins)};
    return read(u"WHERE t.forbidden = 0 AND (%1 OR t.id IN (SELECT tag_id FROM tag_alias WHERE %2)) "
                "ORDER BY t.name_key LIKE ? ESCAPE '\\' DESC, t.uses DESC, t.name_sort LIMIT ?"_s.arg(oneOf.arg(u"t.name_key"_s),
                                                                                                      oneOf.arg(u"name_key"_s)),
                ways + ways + QVariantList{begins, limit});
}

Result<std::optional<Tag>> TagStore::find(const QString &nameOrAlias) const
{
    const QString key = tagKey(nameOrAlias);
    Result<std::vector<Tag>> tags
        = read(u"WHERE t.name_key = ? OR t.id IN (SELECT tag_id FROM tag_alias WHERE name_key = ?) LIMIT 1"_s, {key, key});
    MUHARRIR_TRY(tags);
    return tags->empty() ? std::optional<Tag>() : std::optional<Tag>(std::move(tags->front()));
}

Result<QStringList> TagStore::recent(PersonId person, int limit) const
{
    constexpr int articlesRead = 40; // the last a person worked on tell what is at hand
    QStringList names;
    MUHARRIR_TRY(m_database.each(u"SELECT tag.name FROM (SELECT id, updated FROM article WHERE author_id = ? ORDER BY "
                                 u"updated DESC LIMIT ?) AS a "
                                 "JOIN article_tag ON article_id = a.id JOIN tag ON tag.id = tag_id WHERE forbidden = 0 GROUP BY tag.id "
                                 "ORDER BY max(a.updated) DESC, min(position) LIMIT ?"_s,
                                 {person.value, articlesRead, limit}, [&names](const Row &row) { names += row.text(0); }));
    return names;
}

Result<QStringList> TagStore::namesOf(ArticleId article) const
{
    QStringList names;
    MUHARRIR_TRY(m_database.each(u"SELECT name FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = ? ORDER BY position"_s,
                                 {article.value}, [&names](const Row &row) { names += row.text(0); }));
    return names;
}

Result<Tag> TagStore::settle(const QString &name)
{
    const QString written = sanitised(name).simplified();
    const QString key = tagKey(written);
    if (key.isEmpty())
        return Error{ErrorCode::InputMalformed, {u"tag"_s, written, QString()}};
    Tag tag;
    const Result<bool> found = m_database.first(
        u"SELECT id, name, kind, forbidden, uses FROM tag WHERE id = coalesce((SELECT id FROM tag WHERE name_key = ?), "
        "(SELECT tag_id FROM tag_alias WHERE name_key = ?))"_s,
        {key, key}, [&tag](const Row &row) {
            tag = {row.id<TagId>(0), row.text(1), tagKindFromName(row.text(2)), {}, row.flag(3), static_cast<int>(row.integer(4))};
        });
    MUHARRIR_TRY(found);
    if (*found)
        return tag;
    const Result<qint64> id = m_database.insert(u"INSERT INTO tag (global_id, name, name_key, name_sort, kind) VALUES (?, ?, ?, ?, ?)"_s,
                                                {newGlobalIdText(), written, key, sortKey(written), tagKindName(TagKind::Topic)});
    MUHARRIR_TRY(id);
    return Tag{{*id}, written, TagKind::Topic, {}, false, 0};
}

Result<Tag> TagStore::add(const Tag &tag)
{
    Result<std::optional<Tag>> existing = find(tag.name);
    MUHARRIR_TRY(existing);
    if (*existing)
        return **existing;
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<Tag> added = settle(tag.name);
    MUHARRIR_TRY(added);
    MUHARRIR_TRY(m_database.run(u"UPDATE tag SET kind = ?, forbidden = ? WHERE id = ?"_s,
                                {tagKindName(tag.kind), int(tag.forbidden), added->id.value}));
    MUHARRIR_TRY(setAliases(added->id, tag.aliases));
    MUHARRIR_TRY(transaction.commit());
    const Result<std::optional<Tag>> stored = find(tag.name);
    MUHARRIR_TRY(stored);
    return stored->value_or(*added);
}

Done TagStore::setAliases(TagId id, const QStringList &aliases)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    MUHARRIR_TRY(m_database.run(u"DELETE FROM tag_alias WHERE tag_id = ?"_s, {id.value}));
    for (const QString &alias : aliases) {
        const QString written = sanitised(alias).simplified().remove(aliasEnd);
        const QString key = tagKey(written);
        // A name of another tag stays that tag's; an alias of another one moves here.
        const Result<qint64> taken = m_database.number(u"SELECT count(*) FROM tag WHERE name_key = ?"_s, {key});
        MUHARRIR_TRY(taken);
        if (key.isEmpty() || *taken > 0)
            continue;
        MUHARRIR_TRY(m_database.run(u"INSERT INTO tag_alias (name_key, tag_id, name) VALUES (?, ?, ?) "
                                    "ON CONFLICT DO UPDATE SET tag_id = excluded.tag_id, name = excluded.name"_s,
                                    {key, id.value, written}));
    }
    return transaction.commit();
}

} // namespace muharrir
