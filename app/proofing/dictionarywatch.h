// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/proofer.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace muharrir {

/// Notices that the dictionary was replaced, removed or installed while the program runs.
class DictionaryWatch : public QObject {
    Q_OBJECT

public:
    using Find = std::function<ProofingData()>;
    DictionaryWatch(const ProofingData &data, Find find = findProofingData, QObject *parent = nullptr);

    static constexpr int settleMs = 1000; ///< a package manager writes in several steps

Q_SIGNALS:
    void changed(const muharrir::ProofingData &data);

private:
    void watch();
    void look();

    Find m_find;
    ProofingData m_data;
    QString m_state; ///< names, sizes and times of the files
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace muharrir
