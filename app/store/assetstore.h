// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QSize>

namespace muharrir {

/// A picture in the archive.
struct Asset {
    QString hash;      ///< SHA-256 of the bytes, hex
    QString mediaType; ///< "image/jpeg", ...
    QSize size;
    QByteArray bytes;
};

class AssetStore {
public:
    explicit AssetStore(Database &database) : m_database(database) { }

    /// Keeps a picture once, whatever its name. InputMalformed when the bytes are no picture Qt can read, InputTooLarge over 64 MiB or
    /// 100 megapixels.
    Result<QString> keep(const QByteArray &bytes);
    Result<Asset> load(const QString &hash) const; ///< AssetNotFound

private:
    Database &m_database;
};

} // namespace muharrir
