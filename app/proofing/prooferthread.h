// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/proofer.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace muharrir {

/// One block to be proofed. The newest request of a block replaces the older one.
struct ProofRequest {
    QString block;       ///< block id
    qint64 revision = 0; ///< of the block's text; the answer carries it and is dropped when stale
    QString text;
    bool visible = true; ///< visible blocks first
};
struct ProofAnswer {
    QString block;
    qint64 revision = 0;
    std::vector<Finding> findings; ///< with the quick suggestions, ranked by the words around; suggest() knows more, later
};

/// The proofing thread: loads the engine, answers requests, for ever. All signals arrive on the thread of the receiver.
class ProoferThread : public QObject {
    Q_OBJECT

public:
    explicit ProoferThread(const ProofingData &data, QObject *parent = nullptr);
    ~ProoferThread() override;

    void check(const ProofRequest &request);                 ///< queued; returns at once
    void checkArticle(qint64 revision, const QString &text); ///< for consistency alone; jumps the queue
    void forget(const QString &block);                       ///< a block is gone
    void suggest(quint64 ticket, const QString &word);       ///< jumps the queue
    void complete(quint64 ticket, const QString &beginning); ///< names that begin so; jumps the queue
    void setHouse(const HouseWords &house);                  ///< wordsChanged() follows
    void setStyle(const HouseStyle &style);                  ///< wordsChanged() follows
    void reload(const ProofingData &data);                   ///< the dictionary was replaced: ready() and wordsChanged() follow

Q_SIGNALS:
    void ready(const std::vector<muharrir::Error> &missing); ///< loaded; what of the data was not there (Proofer::missing())
    void checked(const muharrir::ProofAnswer &answer);
    void articleChecked(qint64 revision, const std::vector<muharrir::Finding> &findings);
    void suggested(quint64 ticket, const QStringList &words, const QStringList &reasons);
    void completed(quint64 ticket, const QStringList &names);
    void wordsChanged(); ///< check again

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace muharrir
Q_DECLARE_METATYPE(muharrir::ProofAnswer)
