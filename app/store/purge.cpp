// SPDX-License-Identifier: GPL-3.0-or-later
// An article leaves the file so that nothing of it can be read there any more.
#include "article/tag.h"
#include "store/articlestore.h"
#include "store/searchindex.h"
#include "text/terms.h"

namespace muharrir {

namespace {

/// Stems that no other article has: they would tell what this one was about.
Done dropOwnTerms(Database &database, const QStringList &stems)
{
    for (const QString &stem : stems) {
        const Result<qint64> others
            = database.number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1)"),
                              {QString(QStringLiteral("\"") + QString(stem).remove(u'"') + u'"')});
        MUHARRIR_TRY(others);
        if (*others == 0)
            MUHARRIR_TRY(database.run(QStringLiteral("DELETE FROM term WHERE stem = ?"), {stem}));
    }
    return {};
}

/// Tags that came with it and that nobody did anything with: no other article has them, and the vocabulary says nothing about them.
Done dropOwnTags(Database &database, const std::vector<TagId> &tags)
{
    for (const TagId tag : tags)
        MUHARRIR_TRY(database.run(
            QStringLiteral("DELETE FROM tag WHERE id = ? AND uses = 0 AND kind = 'topic' AND forbidden = 0 AND parent_id IS NULL "
                           "AND NOT EXISTS (SELECT 1 FROM tag AS child WHERE child.parent_id = tag.id) "
                           "AND NOT EXISTS (SELECT 1 FROM tag_alias WHERE tag_id = tag.id)"),
            {tag.value}));
    return {};
}

/// Pictures that nothing shows any more.
Done dropPictures(Database &database, const QSet<QString> &hashes)
{
    for (const QString &hash : hashes)
        MUHARRIR_TRY(database.run(QStringLiteral("DELETE FROM asset WHERE hash = ? AND NOT EXISTS "
                                                 "(SELECT 1 FROM article_asset WHERE asset_hash = asset.hash) AND NOT EXISTS "
                                                 "(SELECT 1 FROM attachment WHERE asset_hash = asset.hash)"),
                                  {hash}));
    return {};
}

} // namespace

Done ArticleStore::purge(ArticleId id)
{
    MUHARRIR_TRY(m_database.run(QStringLiteral("PRAGMA secure_delete = ON")));
    {
        Transaction transaction(m_database);
        MUHARRIR_TRY(transaction.begun());
        const Result<Article> article = load(id);
        MUHARRIR_TRY(article);
        QStringList stems;
        for (const auto &[stem, weight] : termWeights(article->headline, plainText(article->body)))
            stems += stem;
        std::vector<TagId> tags;
        MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT tag_id FROM article_tag WHERE article_id = ?"), {id.value},
                                     [&tags](const Row &row) { tags.push_back(row.id<TagId>(0)); }));
        QSet<QString> pictures;
        const Result<std::vector<Version>> all = versions(id);
        MUHARRIR_TRY(all);
        for (const Version &one : *all) {
            if (const Result<Article> former = version(one.id))
                pictures += picturesOf(*former);
        }
        MUHARRIR_TRY(SearchIndex(m_database).remove(id));
        MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM related_choice WHERE article_id = ?"), {id.value}));
        MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM learned_word WHERE uses <= 1 AND word IN "
                                                   "(SELECT word FROM learned_use WHERE article_id = ?)"),
                                    {id.value}));
        MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE related_entry SET target = NULL WHERE target = ?"), {article->globalId}));
        MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE article SET version_id = NULL WHERE id = ?"), {id.value}));
        MUHARRIR_TRY(m_database.run(QStringLiteral("UPDATE version SET base_id = NULL WHERE article_id = ?"), {id.value}));
        MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM article WHERE id = ?"), {id.value})); // the rest follows it
        // A deletion is a mark beside the words until the index is written anew.
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('optimize')")));
        MUHARRIR_TRY(dropOwnTerms(m_database, stems));
        MUHARRIR_TRY(dropOwnTags(m_database, tags));
        MUHARRIR_TRY(dropPictures(m_database, pictures));
        MUHARRIR_TRY(transaction.commit());
    }
    m_terms.forget();
    // Pages that were freed before, by drafts for example, may still hold its words; and so may the log.
    MUHARRIR_TRY(m_database.run(QStringLiteral("VACUUM")));
    qint64 busy = 0;
    MUHARRIR_TRY(
        m_database.first(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, [&busy](const Row &row) { busy = row.integer(0); }));
    return busy == 0 ? Done() : Done(Error{ErrorCode::ArchiveBusy, {m_database.path()}});
}

} // namespace muharrir
