// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"

#include <atomic>
#include <memory>

namespace muharrir {

/// An import on a connection of its own, so that drafts and saves of the open article go on between its batches. Deletes itself when done.
class Importing : public QObject {
    Q_OBJECT

public:
    Importing(const QString &archivePath, const Person &by, QObject *parent = nullptr);

    void files(const QStringList &paths);
    void bytes(const QString &name, const QByteArray &content);
    void cancel() { *m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const muharrir::ImportReport &report);
    void failed(const muharrir::Error &error);

private:
    void take(Result<ImportReport> &&report);

    ArchiveThread m_thread;
    Person m_by;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace muharrir
