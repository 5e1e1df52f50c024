// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assetstore.h"

#include "store/globalid.h"
#include "text/repair.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>

namespace muharrir {

namespace {

constexpr qint64 largestFile = 64;     // MiB
constexpr qint64 largestPicture = 100; // megapixels
constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 mega = 1000 * 1000;

Error unreadable(const QString &why) { return {ErrorCode::InputMalformed, {QStringLiteral("picture"), QString(), why}}; }

/// Reads the whole picture: a header alone would let a cut-off one through.
Result<QSize> examined(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    if (!buffer.open(QIODevice::ReadOnly) || !reader.canRead())
        return unreadable(reader.errorString());
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > largestPicture * mega)
        return Error{ErrorCode::InputTooLarge, {QStringLiteral("picture"), QString::number(largestPicture)}};
    if (reader.format().startsWith("svg")) // a drawing with scripts and links in it, not a photograph
        return unreadable(QString::fromLatin1(reader.format()));
    QImageReader::setAllocationLimit(static_cast<int>(largestPicture * mega * 8 / mebi)); // up to 16 bits a channel
    const QImage picture = reader.read();
    if (picture.isNull())
        return unreadable(reader.errorString());
    return picture.size();
}

} // namespace

Result<QString> AssetStore::keep(const QByteArray &bytes)
{
    if (bytes.size() > largestFile * mebi)
        return Error{ErrorCode::InputTooLarge, {QStringLiteral("picture"), QString::number(largestFile)}};
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const Result<qint64> known
        = m_database.number(QStringLiteral("SELECT count(*) FROM asset WHERE hash = ? AND width IS NOT NULL"), {hash});
    MUHARRIR_TRY(known);
    if (*known > 0)
        return hash;
    const Result<QSize> size = examined(bytes);
    MUHARRIR_TRY(size);
    MUHARRIR_TRY(m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO asset (hash, media_type, width, height, size, bytes) VALUES (?, ?, ?, ?, ?, ?)"),
        {hash, QMimeDatabase().mimeTypeForData(bytes).name(), size->width(), size->height(), bytes.size(), bytes}));
    return hash;
}

Result<QString> AssetStore::keepFile(const QByteArray &bytes, const QString &mediaType)
{
    if (bytes.size() > largestFile * mebi)
        return Error{ErrorCode::InputTooLarge, {QStringLiteral("file"), QString::number(largestFile)}};
    if (bytes.isEmpty())
        return Error{ErrorCode::InputMalformed, {QStringLiteral("file"), QString(), QString()}};
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT OR IGNORE INTO asset (hash, media_type, size, bytes) VALUES (?, ?, ?, ?)"),
                                {hash, mediaType, bytes.size(), bytes}));
    return hash;
}

Result<Attachment> AssetStore::attach(ArticleId article, const QString &hash, const QString &name, const QString &note, PersonId by,
                                      const QDateTime &at)
{
    const Result<qint64> id = m_database.insert(
        QStringLiteral("INSERT INTO attachment (global_id, article_id, asset_hash, name, note, by_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {newGlobalIdText(), article.value, hash, sanitised(name), note, stored(by), stored(at)});
    MUHARRIR_TRY(id);
    return Attachment{*id, hash, name, note, at};
}

Result<std::vector<Attachment>> AssetStore::attachments(ArticleId article) const
{
    std::vector<Attachment> found;
    MUHARRIR_TRY(
        m_database.each(QStringLiteral("SELECT id, asset_hash, name, note, at FROM attachment WHERE article_id = ? ORDER BY id DESC"),
                        {article.value}, [&found](const Row &row) {
                            found.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.time(4)});
                        }));
    return found;
}

Result<Asset> AssetStore::load(const QString &hash) const
{
    Asset asset;
    const Result<bool> found = m_database.first(
        QStringLiteral("SELECT media_type, width, height, bytes FROM asset WHERE hash = ?"), {hash}, [&](const Row &row) {
            asset = {hash, row.text(0), QSize(static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))), row.bytes(3)};
        });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::AssetNotFound, {hash}};
    return asset;
}

} // namespace muharrir
