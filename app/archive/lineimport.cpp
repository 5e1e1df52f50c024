// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/lineimport.h"

#include "exchange/importers.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace muharrir {

namespace {

constexpr qsizetype batchLines = 500;             ///< a transaction: a kill loses less than a second's work, a commit costs little
constexpr qsizetype batchBytes = 8 * 1024 * 1024; ///< of lines as long as books fewer go together
constexpr size_t listedSkips = 10'000;            ///< bad lines that a report names
constexpr size_t listedOutcomes = 1'000;

} // namespace

LineImport::LineImport(Archive &archive, const QString &path, Keep keep)
    : m_archive(archive), m_keep(std::move(keep)), m_file(path), m_path(QFileInfo(path).absoluteFilePath())
{
}

Done LineImport::resume(ImportReport &report)
{
    const QFileInfo file(m_path);
    m_stamp = QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    const auto found = ImportPlaces(m_archive.database()).find(m_path, m_stamp);
    MUHARRIR_TRY(found);
    if (!*found || m_file.isSequential() || !m_file.seek((*found)->position))
        return {};
    m_place = **found;
    m_lines = m_place.line;
    m_resumedAt = m_place.position;
    report.resumedAfter = m_place.line;
    for (const auto &[line, error] : m_place.skipped)
        report.skipped.push_back({m_file.fileName(), line, error});
    return {};
}

/// The next lines as they are, empty ones passed over.
QList<LineImport::Line> LineImport::readLines()
{
    QList<Line> lines;
    qsizetype bytes = 0;
    while (lines.size() < batchLines && bytes < batchBytes && !m_file.atEnd()) {
        QByteArray line = m_file.readLine(longestJsonLine + 2);
        if (line.isEmpty())
            break;
        const bool whole = line.endsWith('\n') || m_file.atEnd();
        const bool tail = m_passingOver; // of a line that was too long: dropped piece by piece
        m_passingOver = !whole;
        if (!tail)
            ++m_lines;
        if (tail || (whole && line.trimmed().isEmpty()))
            continue;
        bytes += line.size();
        if (whole)
            lines.push_back({m_lines, m_file.pos(), std::move(line)});
        else
            lines.push_back({m_lines, m_file.pos(),
                             Error{ErrorCode::InputTooLarge, {QStringLiteral("JSON"), QString::number(longestJsonLine / 1024 / 1024)}}});
    }
    return lines;
}

QFuture<LineImport::Ready> LineImport::readBatch()
{
    return QtConcurrent::mapped(readLines(), [now = m_archive.now()](const Line &line) -> Ready {
        if (!line.bytes)
            return {line.number, line.end, line.bytes.error()};
        Result<Imported> imported = importJsonLine(*line.bytes);
        if (!imported)
            return {line.number, line.end, imported.error()};
        return {line.number, line.end, arriving(std::move(*imported), now)};
    });
}

Done LineImport::writeOne(const Ready &ready, Written &written)
{
    auto outcome = ready.article ? m_keep(Arriving(*ready.article)) : Result<ImportOutcome>(ready.article.error());
    if (outcome) {
        ++written.report.count;
        if (written.report.imported.size() < listedOutcomes)
            written.report.imported.push_back(std::move(*outcome));
    } else if (endsTheImport(outcome.error())) {
        return outcome.error();
    } else {
        written.report.skipped.push_back({m_file.fileName(), ready.number, outcome.error()});
        if (written.place.skipped.size() < listedSkips)
            written.place.skipped.push_back({ready.number, outcome.error()});
    }
    written.place.line = ready.number;
    written.place.position = ready.end;
    return {};
}

Result<LineImport::Written> LineImport::write(const QList<Ready> &batch, const Progress &progress, qint64 before)
{
    // All as one; where one of them cannot be kept, again and each by itself.
    for (const bool together : {true, false}) {
        Written written;
        written.place = m_place;
        bool again = false;
        std::optional<ArticleStore::Batch> whole;
        std::optional<Transaction> each;
        if (together)
            whole.emplace(m_archive.articles());
        else
            each.emplace(m_archive.database());
        MUHARRIR_TRY(together ? whole->begun() : each->begun());
        for (const Ready &ready : batch) {
            const qsizetype skips = static_cast<qsizetype>(written.report.skipped.size());
            MUHARRIR_TRY(writeOne(ready, written));
            // A line that could not be read has written nothing; one that could not be kept may have written a part.
            again = together && ready.article && static_cast<qsizetype>(written.report.skipped.size()) > skips;
            if (again)
                break;
            const qint64 done = before + written.report.count;
            written.cancelled = progress && !progress(done, expected(done, written.place));
            if (written.cancelled)
                break;
        }
        if (again)
            continue;
        MUHARRIR_TRY(ImportPlaces(m_archive.database()).keep(m_path, m_stamp, written.place));
        MUHARRIR_TRY(together ? whole->commit() : each->commit());
        return written;
    }
    Q_UNREACHABLE();
}

/// How many it will be in all, as far as the lines so far tell.
qint64 LineImport::expected(qint64 done, const ImportPlace &place) const
{
    const qint64 read = place.position - m_resumedAt;
    if (m_file.isSequential() || read <= 0)
        return -1;
    const double part = static_cast<double>(read) / static_cast<double>(std::max<qint64>(1, m_file.size() - m_resumedAt));
    return std::max(done, static_cast<qint64>(static_cast<double>(done) / part));
}

Done LineImport::run(const Progress &progress, ImportReport &report)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        report.skipped.push_back({m_file.fileName(), 0, {ErrorCode::FileNotReadable, {m_file.fileName(), m_file.errorString()}}});
        return {};
    }
    MUHARRIR_TRY(resume(report));
    QFuture<Ready> next = readBatch();
    for (;;) {
        const QList<Ready> batch = next.results();
        if (batch.isEmpty())
            break;
        next = readBatch();
        auto written = write(batch, progress, report.count);
        if (!written) {
            next.waitForFinished();
            return written.error();
        }
        m_place = written->place;
        report.count += written->report.count;
        for (ImportOutcome &outcome : written->report.imported) {
            if (report.imported.size() < listedOutcomes)
                report.imported.push_back(std::move(outcome));
        }
        for (ImportSkip &skip : written->report.skipped) {
            if (report.skipped.size() < listedSkips)
                report.skipped.push_back(std::move(skip));
        }
        if (written->cancelled) {
            next.waitForFinished();
            return Error{ErrorCode::Cancelled, {}};
        }
    }
    return ImportPlaces(m_archive.database()).drop(m_path);
}

} // namespace muharrir
