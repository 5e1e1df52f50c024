// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair.h"

#include "base/storage.h"
#include "store/articlestore.h"
#include "store/globalid.h"
#include "store/searchindex.h"
#include "store/termstore.h"
#include "store/versions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace muharrir {

namespace {

QString told(const char *text, qint64 count = 0)
{
    const QString line = QCoreApplication::translate("Repair", text);
    return count > 0 ? line.arg(count) : line;
}

/// A statement that mends rows, and what to say of them.
struct Mending {
    const char *done;
    const char *sql;
};

constexpr Mending mendings[] = {
    {QT_TRANSLATE_NOOP("Repair", "%1 items stand at their newest version again"),
     "UPDATE article SET version_id = (SELECT max(id) FROM version WHERE version.article_id = article.id) "
     "WHERE (version_id IS NULL OR NOT EXISTS (SELECT 1 FROM version WHERE version.id = article.version_id AND "
     "version.article_id = article.id)) AND EXISTS (SELECT 1 FROM version WHERE version.article_id = article.id)"},
    {QT_TRANSLATE_NOOP("Repair", "%1 counts of tags are right again"),
     "UPDATE tag SET uses = (SELECT count(*) FROM article_tag WHERE tag_id = tag.id) "
     "WHERE uses <> (SELECT count(*) FROM article_tag WHERE tag_id = tag.id)"},
    {QT_TRANSLATE_NOOP("Repair", "%1 approvals too many have fallen; the newest stands"),
     "UPDATE approval SET fallen = at WHERE fallen IS NULL AND id <> "
     "(SELECT max(id) FROM approval AS newest WHERE newest.article_id = approval.article_id AND newest.fallen IS NULL)"},
};

/// Tables whose rows mean nothing without their article and can be had from it again.
constexpr const char *derived[] = {"article_tag",   "article_byline", "article_source", "related_entry", "article_asset", "search_text",
                                   "article_terms", "opening",        "article_lock",   "imported_file", "article_link",  "learned_use"};

Result<qint64> dropOrphans(Database &database)
{
    qint64 dropped = 0;
    for (const char *table : derived) {
        const Result<qint64> rows = database.change(
            QStringLiteral("DELETE FROM %1 WHERE article_id NOT IN (SELECT id FROM article)").arg(QLatin1StringView(table)), {});
        MUHARRIR_TRY(rows);
        dropped += *rows;
    }
    return dropped;
}

Done recount(Database &database)
{
    MUHARRIR_TRY(database.run(QStringLiteral("DELETE FROM article_count")));
    return database.run(QStringLiteral("INSERT INTO article_count SELECT state, count(*) FROM article WHERE revision > 0 GROUP BY state"));
}

Done nameMissingEvents(Database &database, qint64 *named)
{
    std::vector<qint64> without;
    MUHARRIR_TRY(database.each(QStringLiteral("SELECT id FROM article WHERE revision > 0 AND id NOT IN "
                                              "(SELECT article_id FROM event WHERE article_id IS NOT NULL)"),
                               {}, [&without](const Row &row) { without.push_back(row.integer(0)); }));
    for (const qint64 id : without)
        MUHARRIR_TRY(database.run(QStringLiteral("INSERT INTO event (global_id, article_id, version_id, at, zone, action) "
                                                 "SELECT ?, id, version_id, updated, '', 'repair' FROM article WHERE id = ?"),
                                  {newGlobalId().toRfc4122(), id}));
    *named = static_cast<qint64>(without.size());
    return {};
}

/// The file and what its log holds, as they lie there; nobody writes meanwhile.
Result<QString> copyAsItIs(Database &database)
{
    MUHARRIR_TRY(database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const Transaction nobodyWrites(database);
    MUHARRIR_TRY(nobodyWrites.begun());
    const QFileInfo file(database.path());
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    const QString stem = file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".before-repair-")
                                                     + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString copy = stem + suffix;
    for (int count = 2; QFileInfo::exists(copy); ++count)
        copy = stem + u'-' + QString::number(count) + suffix;
    const qint64 room = freeBytes(copy);
    if (room >= 0 && room < file.size())
        return Error{ErrorCode::DiskFull, {copy}};
    for (const QString &part : {QString(), QStringLiteral("-wal")}) {
        QFile source(database.path() + part);
        if (source.size() > 0 && !source.copy(copy + part))
            return Error{ErrorCode::FileNotWritable, {copy, source.errorString()}};
    }
    return copy;
}

} // namespace

Result<QStringList> repair(Database &database)
{
    const Result<QString> copy = copyAsItIs(database);
    MUHARRIR_TRY(copy);
    QStringList done{told(QT_TRANSLATE_NOOP("Repair", "The file as it was is kept: %1")).arg(*copy)};
    MUHARRIR_TRY(database.run(QStringLiteral("REINDEX")));
    Transaction transaction(database);
    MUHARRIR_TRY(transaction.begun());
    const Result<qint64> orphans = dropOrphans(database);
    MUHARRIR_TRY(orphans);
    if (*orphans > 0)
        done += told(QT_TRANSLATE_NOOP("Repair", "%1 rows that belonged to no item are gone"), *orphans);
    for (const auto &[text, sql] : mendings) {
        const Result<qint64> rows = database.change(QString::fromLatin1(sql), {});
        MUHARRIR_TRY(rows);
        if (*rows > 0)
            done += told(text, *rows);
    }
    MUHARRIR_TRY(recount(database));
    qint64 named = 0;
    MUHARRIR_TRY(nameMissingEvents(database, &named));
    if (named > 0)
        done += told(QT_TRANSLATE_NOOP("Repair", "%1 items have their first event again"), named);
    MUHARRIR_TRY(transaction.commit());
    MUHARRIR_TRY(SearchIndex(database).rebuild());
    done += told(QT_TRANSLATE_NOOP("Repair", "The search index is built anew from the texts"));
    MUHARRIR_TRY(TermStore(database).rebuild());
    done += told(QT_TRANSLATE_NOOP("Repair", "The index of related items is built anew from the texts"));
    return done;
}

Result<QStringList> compareIndexWithTexts(Database &database)
{
    QStringList findings;
    const ArticleStore articles(database);
    const Result<std::vector<ArticleId>> ids = articles.ids();
    MUHARRIR_TRY(ids);
    for (const ArticleId id : *ids) {
        const auto finding = [id](const char *text) { return QCoreApplication::translate("Verify", text).arg(id.value); };
        const Result<Article> article = articles.load(id);
        if (!article) {
            findings += finding(QT_TRANSLATE_NOOP("Verify", "item %1 cannot be read"));
            continue;
        }
        const IndexedWords words = indexedWords(*article);
        bool same = false;
        MUHARRIR_TRY(database.first(
            QStringLiteral("SELECT headline, text, stems FROM search_text WHERE article_id = ?"), {id.value},
            [&](const Row &row) { same = row.text(0) == words.headline && row.text(1) == words.text && row.text(2) == words.stems; }));
        if (!same)
            findings += finding(QT_TRANSLATE_NOOP("Verify", "the search index does not hold the text of item %1"));
    }
    return findings;
}

} // namespace muharrir
