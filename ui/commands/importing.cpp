// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/importing.h"

namespace muharrir {

Importing::Importing(const QString &archivePath, const Person &by, QObject *parent) : QObject(parent), m_by(by)
{
    connect(&m_thread, &ArchiveThread::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        deleteLater();
    });
    m_thread.open(archivePath);
}

void Importing::files(const QStringList &paths)
{
    const auto progress = [this, cancelled = m_cancelled](qint64 done, qint64 total) {
        // Emitted on the archive's thread: arrives queued.
        Q_EMIT progressed(done, total);
        return !*cancelled;
    };
    m_thread.ask(
        this, [paths, by = m_by, progress](Archive &archive) { return archive.import(paths, by, progress); },
        [this](Result<ImportReport> &&report) { take(std::move(report)); });
}

void Importing::bytes(const QString &name, const QByteArray &content)
{
    m_thread.ask(
        this, [name, content, by = m_by](Archive &archive) { return archive.importBytes(name, content, by); },
        [this](Result<ImportReport> &&report) { take(std::move(report)); });
}

void Importing::take(Result<ImportReport> &&report)
{
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
    deleteLater();
}

} // namespace muharrir
