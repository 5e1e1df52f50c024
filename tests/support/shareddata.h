// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace muharrir::test {

/// A path in the folder of measuring data, which is not part of the project: $MUHARRIR_DATA, else ../shared/data beside the source folder.
/// Tests that need it skip where it is absent.
inline QString sharedData(const QString &path)
{
    const QString given = qEnvironmentVariable("MUHARRIR_DATA");
    const QString folder = given.isEmpty() ? QStringLiteral(MUHARRIR_SOURCE_DIR "/../shared/data") : given;
    return QString(folder + u'/' + path);
}

/// A file of tests/data.
inline QString testData(const QString &path) { return QString(QStringLiteral(MUHARRIR_SOURCE_DIR "/tests/data/") + path); }

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace muharrir::test
