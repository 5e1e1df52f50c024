// SPDX-License-Identifier: GPL-3.0-or-later
// Copies and checks of a whole archive.
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace muharrir {

namespace {

/// What must hold in every archive, each as a question that counts what breaks it.
struct Invariant {
    const char *breach; ///< for a person; %1 is how many
    const char *count;
};

constexpr Invariant invariants[] = {
    {QT_TRANSLATE_NOOP("Verify", "%1 articles have no version"),
     "SELECT count(*) FROM article WHERE version_id IS NULL OR version_id NOT IN (SELECT id FROM version)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 articles point to a version of another article"),
     "SELECT count(*) FROM article JOIN version ON version.id = article.version_id WHERE version.article_id <> article.id"},
    {QT_TRANSLATE_NOOP("Verify", "%1 versions hang on a base that is not there"),
     "SELECT count(*) FROM version WHERE codec = 2 AND (base_id IS NULL OR base_id NOT IN (SELECT id FROM version))"},
    {QT_TRANSLATE_NOOP("Verify", "%1 saved articles are missing from the search index"),
     "SELECT count(*) FROM article WHERE revision > 0 AND id NOT IN (SELECT article_id FROM search_text)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 saved articles are missing from the related index"),
     "SELECT count(*) FROM article WHERE revision > 0 AND id NOT IN (SELECT article_id FROM article_terms)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 saved articles have no event"),
     "SELECT count(*) FROM article WHERE revision > 0 AND id NOT IN (SELECT article_id FROM event WHERE article_id IS NOT NULL)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 tags count their articles wrongly"),
     "SELECT count(*) FROM tag WHERE uses <> (SELECT count(*) FROM article_tag WHERE tag_id = tag.id)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 states count their articles wrongly"),
     "SELECT count(*) FROM article_count AS kept WHERE articles <> "
     "(SELECT count(*) FROM article WHERE article.state = kept.state AND revision > 0)"},
    {QT_TRANSLATE_NOOP("Verify", "%1 articles have more than one standing approval"),
     "SELECT count(*) FROM (SELECT 1 FROM approval WHERE fallen IS NULL GROUP BY article_id HAVING count(*) > 1)"},
};

QString breach(const char *text, qint64 count) { return QCoreApplication::translate("Verify", text).arg(count); }

} // namespace

Done Database::backup(const QString &target) const
{
    const auto notWritable = [&target](const QString &why) { return Error{ErrorCode::FileNotWritable, {target, why}}; };
    if (QFileInfo::exists(target))
        return notWritable(QCoreApplication::translate("Database", "a file of this name is there already"));
    if (!QFileInfo(target).absoluteDir().exists())
        return notWritable(QCoreApplication::translate("Database", "its folder does not exist"));
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part); // what an earlier, killed backup left
    if (const Done copied = run(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        if (copied.error().code == ErrorCode::DiskFull)
            return Error{ErrorCode::DiskFull, {target}};
        if (copied.error().code == ErrorCode::ArchiveNotOpened)
            return notWritable(copied.error().arguments.last());
        return copied;
    }
    QFile file(part);
    if (!file.rename(target)) {
        const QString why = file.errorString();
        file.remove();
        return notWritable(why);
    }
    return {};
}

Result<QStringList> Database::verify() const
{
    const Transaction snapshot(*this, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    QStringList findings;
    MUHARRIR_TRY(each(QStringLiteral("PRAGMA integrity_check"), {}, [&findings](const Row &row) {
        if (row.text(0) != u"ok")
            findings += row.text(0);
    }));
    if (!findings.isEmpty())
        return findings; // in a damaged file the questions below have no meaning
    MUHARRIR_TRY(each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&findings](const Row &row) {
        findings
            += QCoreApplication::translate("Verify", "a row of %1 points to a row of %2 that is not there").arg(row.text(0), row.text(2));
    }));
    if (!m_readOnly) { // compares the full-text index with what was indexed; it is asked by an INSERT, which a reader may not do
        const Done agrees = run(QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
        if (!agrees && agrees.error().code != ErrorCode::ArchiveCorrupt)
            return agrees.error();
        if (!agrees)
            findings += QCoreApplication::translate("Verify", "the search index does not agree with the texts");
    }
    for (const Invariant &invariant : invariants) {
        const Result<qint64> count = number(QString::fromLatin1(invariant.count));
        MUHARRIR_TRY(count);
        if (*count > 0)
            findings += breach(invariant.breach, *count);
    }
    return findings;
}

} // namespace muharrir
