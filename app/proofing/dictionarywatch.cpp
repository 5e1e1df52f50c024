// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/dictionarywatch.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace muharrir {

namespace {

QStringList filesOf(const ProofingData &data) { return {data.affix, data.dictionary}; }

QString stateOf(const ProofingData &data)
{
    QStringList parts;
    for (const QString &path : filesOf(data)) {
        const QFileInfo file(path);
        parts += {path, QString::number(file.exists() ? file.size() : -1), QString::number(file.lastModified().toMSecsSinceEpoch())};
    }
    return parts.join(u'\n');
}

} // namespace

DictionaryWatch::DictionaryWatch(const ProofingData &data, Find find, QObject *parent)
    : QObject(parent), m_find(std::move(find)), m_data(data), m_state(stateOf(data))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &DictionaryWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    watch();
}

/// The folders tell of files that come and go, the files of what is written in place.
void DictionaryWatch::watch()
{
    for (const QString &path : filesOf(m_data)) {
        if (path.isEmpty())
            continue;
        for (const QString &watched : {path, QFileInfo(path).absolutePath()})
            if (QFileInfo::exists(watched) && !m_watcher.files().contains(watched) && !m_watcher.directories().contains(watched))
                m_watcher.addPath(watched);
    }
}

void DictionaryWatch::look()
{
    const ProofingData data = m_find();
    const QString state = stateOf(data);
    m_data = data;
    watch();
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed(data);
}

} // namespace muharrir
