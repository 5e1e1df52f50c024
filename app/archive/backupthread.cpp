// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupthread.h"

#include "archive/backups.h"

using namespace std::chrono_literals;

namespace muharrir {

BackupThread::BackupThread(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(10min);
        makeNow();
    });
}

void BackupThread::watch(const QString &archivePath)
{
    m_path = archivePath;
    m_timer.start(1min); // not while the window opens
}

void BackupThread::makeNow()
{
    if (m_thread || !Backups(m_path).isDue(QDateTime::currentDateTimeUtc()))
        return;
    m_thread = new ArchiveThread(this);
    connect(m_thread, &ArchiveThread::failed, this, [this](const Error &error) {
        m_thread->deleteLater();
        Q_EMIT failed(error);
    });
    m_thread->open(m_path, Database::Mode::ReadOnly);
    m_thread->ask(
        this, [path = m_path](Archive &archive) { return Backups(path).make(archive.database(), QDateTime::currentDateTimeUtc()); },
        [this](const Result<QString> &file) {
            m_thread->deleteLater();
            if (file)
                Q_EMIT made(*file);
            else
                Q_EMIT failed(file.error());
        });
}

} // namespace muharrir
