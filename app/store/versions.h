// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packed.h"
#include "store/articlestore.h"

#include <QByteArray>
#include <QUuid>

namespace muharrir {

/// The versions' contents as they lie in the file: the first whole, each next one as what changed against the one before, and every so
/// often a whole one again.
class Versions {
public:
    explicit Versions(const Database &database) : m_database(database) { }

    /// Where a version was made.
    struct Origin {
        QUuid globalId;
        QString zone;
    };
    static Origin here(); ///< a new one, made now on this machine

    /// Adds a version behind `previous` (invalid: the first).
    Result<VersionId> add(const Article &article, const Saving &saving, VersionId previous, const Origin &origin = here()) const;
    /// Adds the first version of an article, packed beforehand.
    Result<VersionId> addPacked(const QByteArray &packed, const Article &article, const Saving &saving) const;
    Result<Article> read(VersionId id) const; ///< VersionNotFound, ArchiveCorrupt

private:
    struct Packed {
        Codec codec = Codec::Zstd;
        VersionId base;
        int depth = 0;
        QByteArray bytes;
    };
    Result<VersionId> insert(const Packed &packed, const Article &article, const Saving &saving, const Origin &origin) const;
    struct Stored {
        QByteArray packed;
        VersionId base;
        int depth = 0;
    };
    Result<Stored> stored(VersionId id) const;
    Result<QByteArray> content(VersionId id, int *depth) const;

    const Database &m_database;
};

/// The time zone of this machine, as it is written beside a time.
QString zoneHere();

} // namespace muharrir
