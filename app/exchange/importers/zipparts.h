// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace muharrir {

/// The parts of a ZIP container in memory (docx). What a part says of its size is not believed: a small file may unpack to gigabytes.
class ZipParts {
public:
    /// FormatUnknown for what is no ZIP.
    static Result<ZipParts> open(const QString &fileName, const QByteArray &bytes);

    /// The bytes of a part; empty when there is none of this name. InputTooLarge over 64 MiB, or over 128 MiB of all parts read so far;
    /// InputMalformed where it cannot be unpacked.
    Result<QByteArray> read(const QString &part);

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    ZipParts(const QString &fileName, const QByteArray &bytes, zip *archive) : m_file(fileName), m_bytes(bytes), m_archive(archive) { }

    QString m_file;
    QByteArray m_bytes; ///< the archive reads from them
    std::unique_ptr<zip, Close> m_archive;
    qsizetype m_read = 0;
};

} // namespace muharrir
