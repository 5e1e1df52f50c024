// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/versions.h"

#include "article/articlejson.h"
#include "article/bodyhtml.h"
#include "store/globalid.h"

#include <QTimeZone>

namespace muharrir {

namespace {

/// Bases below a version at most: reading the last one unpacks them all (some 20 us each).
constexpr int deepest = 32;

} // namespace

Versions::Origin Versions::here() { return {newGlobalId(), zoneHere()}; }

Result<VersionId> Versions::add(const Article &article, const Saving &saving, VersionId previous, const Origin &origin) const
{
    const QByteArray bytes = articleToBytes(article);
    if (bytes.size() > largestBodyHtml) // could be kept, but not read again
        return Error{ErrorCode::InputTooLarge, {article.headline, QString::number(largestBodyHtml / (1024 * 1024))}};
    QByteArray packed;
    int depth = deepest;
    if (previous.isValid()) {
        // What came before may be damaged: a new version must be kept all the same, and then whole.
        const Result<QByteArray> before = content(previous, &depth);
        if (before && depth < deepest)
            packed = pack(bytes, *before);
    }
    const bool difference = !packed.isEmpty() && packed.size() < bytes.size() / 8; // text alone packs to about a third
    if (!difference)
        packed = pack(bytes);
    const Packed kept = difference ? Packed{Codec::ZstdOnPrefix, previous, depth + 1, packed} : Packed{Codec::Zstd, {}, 0, packed};
    return insert(kept, article, saving, origin);
}

Result<VersionId> Versions::addPacked(const QByteArray &packed, const Article &article, const Saving &saving) const
{
    return insert({Codec::Zstd, {}, 0, packed}, article, saving, here());
}

Result<VersionId> Versions::insert(const Packed &packed, const Article &article, const Saving &saving, const Origin &origin) const
{
    const Result<qint64> id = m_database.insert(
        QStringLiteral(
            "INSERT INTO version (global_id, article_id, revision, at, zone, by_id, reason, state, codec, base_id, depth, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {origin.globalId.toRfc4122(), article.id.value, article.revision, muharrir::stored(saving.at), origin.zone,
         muharrir::stored(saving.by), saving.reason, stateName(article.state), static_cast<int>(packed.codec),
         muharrir::stored(packed.base), packed.depth, packed.bytes});
    MUHARRIR_TRY(id);
    return VersionId{*id};
}

Result<Versions::Stored> Versions::stored(VersionId id) const
{
    Stored version;
    const Result<bool> found = m_database.first(QStringLiteral("SELECT content, base_id, depth FROM version WHERE id = ?"), {id.value},
                                                [&version](const Row &row) {
                                                    version.packed = row.bytes(0);
                                                    version.base = row.id<VersionId>(1);
                                                    version.depth = static_cast<int>(row.integer(2));
                                                });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::VersionNotFound, {QString::number(id.value)}};
    return version;
}

Result<QByteArray> Versions::content(VersionId id, int *depth) const
{
    std::vector<QByteArray> chain; // this version, its base, the base's base...
    while (id.isValid()) {
        Result<Stored> version = stored(id);
        MUHARRIR_TRY(version);
        if (chain.empty() && depth)
            *depth = version->depth;
        if (static_cast<int>(chain.size()) > deepest)
            return Error{ErrorCode::ArchiveCorrupt, {m_database.path(), QStringLiteral("version %1").arg(id.value)}};
        chain.push_back(std::move(version->packed));
        id = version->base;
    }
    QByteArray bytes;
    for (; !chain.empty(); chain.pop_back()) {
        Result<QByteArray> unpacked = unpack(chain.back(), bytes);
        if (!unpacked)
            return Error{ErrorCode::ArchiveCorrupt, {m_database.path(), unpacked.error().arguments.last()}};
        bytes = std::move(*unpacked);
    }
    return bytes;
}

Result<Article> Versions::read(VersionId id) const
{
    const Result<QByteArray> bytes = content(id, nullptr);
    MUHARRIR_TRY(bytes);
    Result<Article> article = articleFromBytes(*bytes);
    if (!article)
        return Error{ErrorCode::ArchiveCorrupt, {m_database.path(), article.error().arguments.join(u' ')}};
    return article;
}

QString zoneHere()
{
    static const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return zone;
}

} // namespace muharrir
