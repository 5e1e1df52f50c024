// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivethread.h"

#include <QCoreApplication>

namespace muharrir {

/// Lives on the archive's thread and owns the archive there.
class ArchiveThread::Host : public QObject {
public:
    std::unique_ptr<Archive> archive;
    std::vector<std::function<void(Archive &)>> waiting; ///< work that came before the archive was open
    bool failed = false;

    void run(std::function<void(Archive &)> &&work)
    {
        if (archive)
            work(*archive);
        else if (!failed)
            waiting.push_back(std::move(work));
    }
};

ArchiveThread::ArchiveThread(QObject *parent) : QObject(parent), m_host(new Host)
{
    m_thread.setObjectName(QStringLiteral("archive"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater); // on that thread: its connection must be closed there
    m_thread.start();
}

ArchiveThread::~ArchiveThread()
{
    // Queued behind all work that waits, so nothing that was asked is left undone.
    QMetaObject::invokeMethod(m_host, [this] { m_thread.quit(); });
    m_thread.wait();
}

void ArchiveThread::open(const QString &path, Database::Mode mode)
{
    QMetaObject::invokeMethod(m_host, [this, path, mode] {
        auto opened = Archive::open(path, mode);
        m_host->failed = !opened;
        if (!opened) {
            m_host->waiting.clear();
            Q_EMIT failed(opened.error());
            return;
        }
        m_host->archive = std::move(*opened);
        Q_EMIT this->opened(path);
        for (auto &work : std::exchange(m_host->waiting, {}))
            work(*m_host->archive);
    });
}

void ArchiveThread::post(std::function<void(Archive &)> work)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, work = std::move(work)]() mutable { host->run(std::move(work)); });
}

void ArchiveThread::deliver(const QPointer<QObject> &receiver, std::function<void()> then)
{
    // By way of the application, which outlives every receiver: whether the receiver is still there is asked on its own thread, where it cannot
    // vanish in between. All receivers live on the main thread.
    const auto application = QCoreApplication::instance();
    if (!application)
        return; // the program is over
    QMetaObject::invokeMethod(
        application,
        [receiver, then = std::move(then)] {
            if (receiver)
                then();
        },
        Qt::QueuedConnection);
}

} // namespace muharrir
