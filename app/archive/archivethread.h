// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

namespace muharrir {

/// An archive on a thread of its own. Work is a function over the Archive that runs there, in order; its value comes back on the thread of the
/// receiver, and not at all when the receiver is gone. One is the store thread (the only writer), another, read-only, answers related queries.
class ArchiveThread : public QObject {
    Q_OBJECT

public:
    explicit ArchiveThread(QObject *parent = nullptr);
    ~ArchiveThread() override; ///< finishes the work that waits, then ends

    /// Opens on the thread; the answer arrives as a signal.
    void open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite);

    template<typename Work, typename Then>
    void ask(QObject *receiver, Work work, Then then)
    {
        post([context = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then)](Archive &archive) mutable {
            auto value = work(archive);
            deliver(context, [value = std::move(value), then = std::move(then)]() mutable { then(std::move(value)); });
        });
    }
    void tell(std::function<void(Archive &)> work) { post(std::move(work)); } ///< nobody waits for the answer

Q_SIGNALS:
    void opened(const QString &path);
    void failed(const muharrir::Error &error);

private:
    void post(std::function<void(Archive &)> work);
    static void deliver(const QPointer<QObject> &receiver, std::function<void()> then);

    QThread m_thread;
    class Host;
    Host *m_host = nullptr; ///< lives on m_thread
};

} // namespace muharrir
Q_DECLARE_METATYPE(muharrir::Error)
