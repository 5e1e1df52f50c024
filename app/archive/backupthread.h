// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"

#include <QTimer>

namespace muharrir {

/// Makes the backups of an archive while it is open, from time to time, on a connection and a thread of its own: nobody waits for it.
class BackupThread : public QObject {
    Q_OBJECT

public:
    explicit BackupThread(QObject *parent = nullptr);

    void watch(const QString &archivePath); ///< from now on; looks a minute later for the first time
    void makeNow();                         ///< when one is due

Q_SIGNALS:
    void made(const QString &path);
    void failed(const muharrir::Error &error);

private:
    QString m_path;
    QTimer m_timer;
    QPointer<ArchiveThread> m_thread; ///< while one is being made
};

} // namespace muharrir
