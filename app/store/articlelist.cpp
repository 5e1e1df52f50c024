// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles there are.
#include "store/articlequery.h"
#include "store/searchwords.h"
#include "store/tagstore.h"

namespace muharrir {

namespace {

/// A filter as SQL: what stands behind WHERE, and its values.
class Where {
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_conditions += condition;
        m_values += values;
    }
    [[nodiscard]] QString sql() const { return QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND ")); }
    [[nodiscard]] QVariantList values() const { return m_values; }

private:
    QStringList m_conditions;
    QVariantList m_values;
};

void addStates(Where &where, const std::vector<State> &states)
{
    if (states.empty()) {
        where.add(QStringLiteral("a.state <> 'spiked'"));
        return;
    }
    QVariantList names;
    for (const State state : states)
        names += stateName(state);
    where.add(QStringLiteral("a.state IN (%1)").arg(QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", "))), names);
}

Where whereOf(const ArticleFilter &filter)
{
    Where where;
    where.add(QStringLiteral("a.revision > 0"));
    addStates(where, filter.states);
    if (!filter.section.isEmpty())
        where.add(QStringLiteral("a.section = ?"), {filter.section});
    if (!filter.outlet.isEmpty())
        where.add(QStringLiteral("a.outlet = ?"), {filter.outlet});
    if (!filter.tag.isEmpty()) {
        const QString key = tagKey(filter.tag);
        where.add(QStringLiteral("a.id IN (SELECT article_id FROM article_tag WHERE tag_id IN (SELECT id FROM tag WHERE name_key = ? "
                                 "UNION SELECT tag_id FROM tag_alias WHERE name_key = ?))"),
                  {key, key});
    }
    if (!filter.author.isEmpty()) {
        const QString key = searchText(filter.author);
        where.add(QStringLiteral("(a.id IN (SELECT article_id FROM article_byline WHERE name_key = ?) "
                                 "OR a.author_id IN (SELECT id FROM person WHERE name_key = ?))"),
                  {key, key});
    }
    if (filter.owner.isValid())
        where.add(QStringLiteral("a.author_id = ?"), {filter.owner.value});
    if (filter.overdueAt)
        where.add(QStringLiteral("a.due < ? AND a.published IS NULL"), {stored(*filter.overdueAt)});
    if (filter.from.isValid())
        where.add(QStringLiteral("a.shown >= ?"), {stored(beginOf(filter.from))});
    if (filter.to.isValid())
        where.add(QStringLiteral("a.shown < ?"), {stored(beginOf(filter.to.addDays(1)))});
    return where;
}

std::optional<ArticleId> idIn(const Row &row) { return row.id<ArticleId>(0); }

} // namespace

QString selectRows()
{
    return QStringLiteral("SELECT a.id, a.global_id, coalesce(a.external_id, ''), a.headline, a.slug, a.section, a.kind, a.state, "
                          "coalesce((SELECT name FROM person WHERE person.id = a.author_id), "
                          "(SELECT name FROM article_byline WHERE article_id = a.id AND position = 0), a.outlet), "
                          "a.outlet, a.urgency, coalesce(a.date, a.published), a.due, a.created, a.updated FROM article AS a");
}

ArticleRow rowOf(const Row &row)
{
    ArticleRow article;
    article.id = row.id<ArticleId>(0);
    article.globalId = row.text(1);
    article.externalId = row.text(2);
    article.headline = row.text(3);
    article.slug = row.text(4);
    article.section = row.text(5);
    article.kind = contentKindFromName(row.text(6));
    article.state = stateFromName(row.text(7)).value_or(State::Draft);
    article.author = row.text(8);
    article.outlet = row.text(9);
    article.urgency = static_cast<int>(row.integer(10));
    article.date = row.time(11);
    article.due = row.time(12);
    article.created = row.time(13);
    article.updated = row.time(14);
    return article;
}

QDateTime beginOf(const QDate &day) { return {day, QTime(0, 0), Qt::UTC}; }

Result<std::vector<ArticleRow>> ArticleStore::list(const ArticleFilter &filter, Page page) const
{
    const Where where = whereOf(filter);
    std::vector<ArticleRow> rows;
    MUHARRIR_TRY(m_database.each(selectRows() + where.sql() + QStringLiteral(" ORDER BY a.updated DESC, a.id DESC LIMIT ? OFFSET ?"),
                                 where.values() + QVariantList{page.limit, page.offset},
                                 [&rows](const Row &row) { rows.push_back(rowOf(row)); }));
    return rows;
}

Result<std::vector<ArticleRow>> ArticleStore::rows(const std::vector<ArticleId> &ids) const
{
    std::vector<ArticleRow> rows;
    for (const ArticleId id : ids)
        MUHARRIR_TRY(m_database.first(selectRows() + QStringLiteral(" WHERE a.id = ?"), {id.value},
                                      [&rows](const Row &row) { rows.push_back(rowOf(row)); }));
    return rows;
}

Result<int> ArticleStore::count(const ArticleFilter &filter, int most) const
{
    const Where where = whereOf(filter);
    const Result<qint64> count
        = m_database.number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM article AS a") + where.sql() + QStringLiteral(" LIMIT ?)"),
                            where.values() << most);
    MUHARRIR_TRY(count);
    return static_cast<int>(*count);
}

Result<std::vector<std::pair<State, int>>> ArticleStore::countByState() const
{
    std::vector<std::pair<State, int>> counts;
    MUHARRIR_TRY(
        m_database.each(QStringLiteral("SELECT state, articles FROM article_count WHERE articles > 0"), {}, [&counts](const Row &row) {
            if (const auto state = stateFromName(row.text(0)))
                counts.emplace_back(*state, static_cast<int>(row.integer(1)));
        }));
    std::ranges::sort(counts);
    return counts;
}

Result<QStringList> ArticleStore::sections() const
{
    // A loose index scan: each step seeks the next section, however many articles one has.
    QStringList sections;
    MUHARRIR_TRY(m_database.each(QStringLiteral("WITH RECURSIVE step(section) AS (SELECT min(section) FROM article UNION ALL "
                                                "SELECT (SELECT min(section) FROM article WHERE section > step.section) FROM step "
                                                "WHERE step.section IS NOT NULL) SELECT section FROM step WHERE section <> ''"),
                                 {}, [&sections](const Row &row) { sections += row.text(0); }));
    return sections;
}

Result<QStringList> ArticleStore::authors(const QString &prefix, int limit) const
{
    const QString key = searchText(prefix);
    const QString end = key + QChar(0xFFFF);
    QStringList authors;
    const auto take = [&authors](const Row &row) { authors += row.text(0); };
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT name FROM person WHERE name_key >= ? AND name_key < ? ORDER BY name_key LIMIT ?"),
                                 {key, end, limit}, take));
    // A loose index scan, as for the sections.
    MUHARRIR_TRY(m_database.each(
        QStringLiteral("WITH RECURSIVE step(key) AS (SELECT min(name_key) FROM article_byline WHERE name_key >= ? UNION ALL "
                       "SELECT (SELECT min(name_key) FROM article_byline WHERE name_key > step.key) FROM step "
                       "WHERE step.key IS NOT NULL AND step.key < ? LIMIT ?) "
                       "SELECT (SELECT name FROM article_byline WHERE name_key = step.key LIMIT 1) FROM step WHERE key < ?"),
        {key, end, limit + 1, end}, take));
    authors.removeDuplicates();
    return authors.mid(0, limit);
}

Result<std::vector<ArticleId>> ArticleStore::ids() const
{
    std::vector<ArticleId> ids;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id FROM article WHERE revision > 0 ORDER BY id"), {},
                                 [&ids](const Row &row) { ids.push_back(row.id<ArticleId>(0)); }));
    return ids;
}

Done ArticleStore::each(const std::function<Done(const Article &)> &visit) const
{
    const Result<std::vector<ArticleId>> all = ids();
    MUHARRIR_TRY(all);
    for (const ArticleId id : *all) {
        const Result<Article> article = load(id);
        MUHARRIR_TRY(article);
        MUHARRIR_TRY(visit(*article));
    }
    return {};
}

Result<std::optional<ArticleId>> ArticleStore::findByGlobalId(const QString &globalId) const
{
    std::optional<ArticleId> found;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT id FROM article WHERE global_id = ?"), {globalId},
                                  [&found](const Row &row) { found = idIn(row); }));
    return found;
}

Result<std::optional<ArticleId>> ArticleStore::findByExternalId(const QString &externalId) const
{
    std::optional<ArticleId> found;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT id FROM article WHERE external_id = ?"), {externalId},
                                  [&found](const Row &row) { found = idIn(row); }));
    return found;
}

Result<std::optional<ArticleId>> ArticleStore::findByContentHash(const QByteArray &sha256) const
{
    std::optional<ArticleId> found;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT article_id FROM imported_file WHERE hash = ? ORDER BY article_id LIMIT 1"),
                                  {sha256}, [&found](const Row &row) { found = idIn(row); }));
    return found;
}

Done ArticleStore::rememberContentHash(const QByteArray &sha256, ArticleId article)
{
    return m_database.run(QStringLiteral("INSERT OR IGNORE INTO imported_file (hash, article_id) VALUES (?, ?)"), {sha256, article.value});
}

Result<std::optional<ImportMark>> ArticleStore::importMark(const QString &externalId) const
{
    std::optional<ImportMark> mark;
    MUHARRIR_TRY(m_database.first(
        QStringLiteral("SELECT id, revision, coalesce(imported_revision, 0), imported_hash FROM article WHERE external_id = ?"),
        {externalId}, [&mark](const Row &row) {
            mark = {row.id<ArticleId>(0), row.integer(1), row.integer(2), row.bytes(3)};
        }));
    return mark;
}

Done ArticleStore::noteImported(ArticleId id, const QByteArray &hash)
{
    return m_database.run(QStringLiteral("UPDATE article SET imported_revision = revision, imported_hash = ? WHERE id = ?"),
                          {hash, id.value});
}

Done ArticleStore::noteImportKeptBeside(ArticleId id, const QByteArray &hash)
{
    return m_database.run(QStringLiteral("UPDATE article SET imported_hash = ? WHERE id = ?"), {hash, id.value});
}

Result<std::vector<ArticleId>> ArticleStore::findByHeadline(const QString &headline) const
{
    std::vector<ArticleId> ids;
    const QString key = searchText(headline);
    if (key.isEmpty())
        return ids;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id FROM article WHERE headline_key = ? AND state IN ('published', 'incoming') "
                                                "AND revision > 0 ORDER BY shown DESC, id DESC"),
                                 {key}, [&ids](const Row &row) { ids.push_back(row.id<ArticleId>(0)); }));
    return ids;
}

Result<ArticleStore::Changed> ArticleStore::changedSince(VersionId seen) const
{
    Changed changed;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT coalesce(max(id), 0) FROM version"), {},
                                  [&changed](const Row &row) { changed.newest = row.id<VersionId>(0); }));
    if (!seen.isValid())
        return changed;
    // The last one that was seen is told again: after a purge its number may have been given anew.
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT DISTINCT article_id FROM version WHERE id >= ?"), {seen.value},
                                 [&changed](const Row &row) { changed.articles.push_back(row.id<ArticleId>(0)); }));
    return changed;
}

Result<std::vector<ArticleId>> ArticleStore::findBySlug(const QString &slug) const
{
    std::vector<ArticleId> ids;
    MUHARRIR_TRY(
        m_database.each(QStringLiteral("SELECT id FROM article WHERE slug = ? AND state IN ('published', 'updating', 'correcting') "
                                       "ORDER BY shown DESC, id DESC"),
                        {slug.trimmed()}, [&ids](const Row &row) { ids.push_back(row.id<ArticleId>(0)); }));
    return ids;
}

Result<QString> ArticleStore::publishedUrl(const QString &globalId) const
{
    QString url;
    MUHARRIR_TRY(m_database.first(
        QStringLiteral("SELECT published_url FROM article WHERE global_id = ? AND state IN ('published', 'updating', 'correcting')"),
        {globalId}, [&url](const Row &row) { url = row.text(0); }));
    return url;
}

} // namespace muharrir
