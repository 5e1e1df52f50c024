// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace muharrir {

/// How far a file of JSON lines was read.
struct ImportPlace {
    struct Skipped {
        qint64 line = 0;
        Error error;
    };
    qint64 line = 0;     ///< the last one that was read, from 1
    qint64 position = 0; ///< where the next one begins, in bytes
    std::vector<Skipped> skipped;
};

/// Where imports stand that were not finished: killed, cancelled, stopped by a full disk. Written in the transaction of what was imported.
class ImportPlaces {
public:
    explicit ImportPlaces(const Database &database) : m_database(database) { }

    /// `stamp` is anything that tells whether the file of that path is still the same.
    Result<std::optional<ImportPlace>> find(const QString &path, const QString &stamp) const;
    Done keep(const QString &path, const QString &stamp, const ImportPlace &place) const;
    Done drop(const QString &path) const; ///< it was read to its end

private:
    const Database &m_database;
};

} // namespace muharrir
