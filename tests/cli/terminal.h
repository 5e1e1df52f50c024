// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace muharrir::test {

/// What a call of the command line left.
struct Answer {
    int code = -1;
    QByteArray out, error;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A terminal in a folder of its own, and an archive there.
class Terminal {
public:
    /// Forgets the archive: the next call works on one that is not there yet.
    void begin() { m_archive = m_folder.filePath(QStringLiteral("archive-%1.muharrir").arg(++m_archives)); }
    [[nodiscard]] QString archive() const { return m_archive; }
    void setArchive(const QString &path) { m_archive = path; }

    [[nodiscard]] Answer run(QStringList arguments, const QByteArray &input = {}) const
    {
        QByteArray in = input;
        QBuffer inBuffer(&in), out, error;
        inBuffer.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        if (!arguments.isEmpty() && !arguments.contains(u"--help"))
            arguments << QStringLiteral("--archive") << m_archive;
        const int code = runCommandLine(arguments, {&inBuffer, &out, &error, false});
        return {code, out.data(), error.data()};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile target(path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }

private:
    QTemporaryDir m_folder;
    int m_archives = 0;
    QString m_archive;
};

} // namespace muharrir::test
