// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"

#include <QTest>

namespace muharrir::test {

/// Opens an archive on its thread and waits until it is open. QSignalSpy is no help here: it is called on the thread that emits, and its wait()
/// misses a signal that came before it began to wait.
inline bool openAndWait(ArchiveThread &thread, const QString &path, int patience = 30'000)
{
    bool open = false;
    QObject here; // on this thread: the signal arrives queued
    QObject::connect(&thread, &ArchiveThread::opened, &here, [&open] { open = true; });
    thread.open(path);
    return QTest::qWaitFor([&open] { return open; }, patience);
}

} // namespace muharrir::test
