// SPDX-License-Identifier: GPL-3.0-or-later
// Articles that come in: files, folders, archives of JSON lines, pastes.
#include "archive/archive.h"
#include "archive/arriving.h"
#include "archive/lineimport.h"

#include "exchange/handoverfile.h"
#include "exchange/importers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t listed = 1'000;   ///< outcomes that a report names; the rest is only counted
constexpr qint64 largestFile = 64; ///< MiB, of a document; JSON lines have no limit
constexpr qint64 mebi = 1024 * 1024;

/// What a folder is searched for. Documents that cannot be read yet are among them: they are named as skipped, not passed over.
const QStringList endings{QStringLiteral("*.txt"),   QStringLiteral("*.md"),   QStringLiteral("*.html"), QStringLiteral("*.htm"),
                          QStringLiteral("*.jsonl"), QStringLiteral("*.docx"), QStringLiteral("*.odt"),  QStringLiteral("*.rtf"),
                          QStringLiteral("*.rss"),   QStringLiteral("*.xml"),  QStringLiteral("*.json"), QStringLiteral("*.atom"),
                          u'*' + handOverEnding};

Loss alreadyHere()
{
    return {QStringLiteral("already-here"), 1, QCoreApplication::translate("Import", "It is here already; nothing has changed")};
}

Loss editedHere()
{
    return {QStringLiteral("edited-here"), 1,
            QCoreApplication::translate("Import", "It was edited here since its last import; what came in is kept as a version")};
}

/// Files as named, folders as the files in them that we can read, by name.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inside;
        for (QDirIterator it(path, endings, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            inside.append(it.next());
        inside.sort();
        files += inside;
    }
    return files;
}

/// Each article of a document has a hash of its own, so that a page of several is recognised whole.
QByteArray hashOf(const QByteArray &bytes, size_t index)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    if (index > 0)
        hash.addData(QByteArray::number(qulonglong(index)));
    return hash.result();
}

void add(ImportReport &report, ImportOutcome &&outcome)
{
    ++report.count;
    if (report.imported.size() < listed)
        report.imported.push_back(std::move(outcome));
}

} // namespace

Result<ImportOutcome> Archive::keep(Arriving &&arriving, const QString &file, const Person &by)
{
    for (const ImportedPicture &picture : arriving.pictures)
        if (const auto kept = m_assets.keep(picture.bytes); !kept)
            arriving.losses.push_back({QStringLiteral("picture"), 1, picture.hash});
    Article &article = arriving.prepared.article;
    const QByteArray hash = arriving.hash;
    const Saving saving{by.id, article.created, QStringLiteral("import"), std::nullopt, false};
    ImportOutcome outcome{{}, article.headline, file, article.state, false, std::move(arriving.losses)};

    const auto mark = article.externalId.isEmpty() ? Result<std::optional<ImportMark>>(std::optional<ImportMark>())
                                                   : m_articles.importMark(article.externalId);
    if (!mark)
        return mark.error();
    if (*mark) {
        outcome.id = (*mark)->article;
        if ((*mark)->hash == hash) {
            outcome.losses.push_back(alreadyHere());
            return outcome;
        }
        const auto stored = m_articles.load(outcome.id);
        if (!stored)
            return stored.error();
        outcome.state = stored->state;
        if ((*mark)->revision > (*mark)->importedRevision) {
            if (const auto version = m_articles.keepVersion(outcome.id, article, saving); !version)
                return version.error();
            outcome.losses.push_back(editedHere());
            MUHARRIR_TRY(m_articles.noteImportKeptBeside(outcome.id, hash));
            return outcome;
        }
        article.id = stored->id;
        article.globalId = stored->globalId;
        article.revision = stored->revision;
        arriving.prepared.packed.clear();
        article.state = stored->state;
        article.priorState = stored->priorState;
        article.author = stored->author;
        article.created = stored->created;
        outcome.updated = true;
    }
    const auto stored = store(std::move(arriving.prepared), saving);
    if (!stored)
        return stored.error();
    outcome.id = stored->id;
    outcome.state = stored->state;
    if (!stored->externalId.isEmpty())
        MUHARRIR_TRY(m_articles.noteImported(stored->id, hash));
    return outcome;
}

Result<ImportReport> Archive::importBytes(const QString &name, const QByteArray &bytes, const Person &by)
{
    ImportReport report;
    if (isHandOver(bytes)) {
        auto outcome = receive(name, bytes, by);
        if (outcome)
            add(report, std::move(*outcome));
        else if (endsTheImport(outcome.error()))
            return outcome.error();
        else
            report.skipped.push_back({name, 0, outcome.error()});
        return report;
    }
    // What was read before is not read again: it is found by its bytes.
    for (size_t index = 0;; ++index) {
        const auto known = m_articles.findByContentHash(hashOf(bytes, index));
        if (!known)
            return known.error();
        if (!*known)
            break;
        const auto article = m_articles.load(**known);
        if (!article)
            return article.error();
        add(report, {article->id, article->headline, name, article->state, false, {alreadyHere()}});
    }
    if (report.count > 0)
        return report;

    auto articles = importDocument(name, bytes);
    if (!articles) {
        report.skipped.push_back({name, 0, articles.error()});
        return report;
    }
    Transaction transaction(*m_database);
    MUHARRIR_TRY(transaction.begun());
    for (size_t index = 0; index < articles->size(); ++index) {
        Imported &imported = (*articles)[index];
        if (imported.article.state != State::Published) // what is published already is nobody's work in hand
            imported.article.author = by.id;
        auto outcome = keep(arriving(std::move(imported), m_clock()), name, by);
        if (!outcome)
            return outcome.error();
        MUHARRIR_TRY(m_articles.rememberContentHash(hashOf(bytes, index), outcome->id));
        add(report, std::move(*outcome));
    }
    MUHARRIR_TRY(transaction.commit());
    return report;
}

Result<ImportReport> Archive::import(const QStringList &paths, const Person &by, const Progress &progress)
{
    ImportReport report;
    for (const QString &path : filesOf(paths)) {
        if (path.endsWith(u".jsonl", Qt::CaseInsensitive)) {
            const auto keeping = [this, &path, &by](Arriving &&article) { return keep(std::move(article), path, by); };
            const Done done = LineImport(*this, path, keeping).run(progress, report);
            if (!done && endsTheImport(done.error()))
                return done.error();
            if (!done) {
                report.skipped.push_back({path, 0, done.error()});
                if (done.error().code == ErrorCode::Cancelled)
                    break;
            }
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            report.skipped.push_back({path, 0, {ErrorCode::FileNotReadable, {path, file.errorString()}}});
            continue;
        }
        const qint64 largest = isHandOver(file.peek(64)) ? largestHandOver : largestFile;
        const QByteArray bytes = file.read(largest * mebi + 1); // not more: a device has no end
        if (bytes.size() > largest * mebi) {
            report.skipped.push_back({path, 0, {ErrorCode::InputTooLarge, {path, QString::number(largest)}}});
            continue;
        }
        auto part = importBytes(path, bytes, by);
        if (!part)
            return part.error();
        report.count += part->count;
        std::ranges::move(part->imported, std::back_inserter(report.imported));
        std::ranges::move(part->skipped, std::back_inserter(report.skipped));
        if (progress && !progress(report.count, -1)) {
            report.skipped.push_back({path, 0, {ErrorCode::Cancelled, {}}});
            break;
        }
    }
    return report;
}

} // namespace muharrir
