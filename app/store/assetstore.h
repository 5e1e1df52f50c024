// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QSize>

#include <vector>

namespace muharrir {

/// A picture in the archive.
struct Asset {
    QString hash;      ///< SHA-256 of the bytes, hex
    QString mediaType; ///< "image/jpeg", ...
    QSize size;
    QByteArray bytes;
};

/// A file that belongs to an article without being part of its text: the copy of what a source showed (نسخة محفوظة). Never leaves the house.
struct Attachment {
    qint64 id = 0;
    QString asset; ///< hash
    QString name;  ///< of the file
    QString note;  ///< what it belongs to: a source's global id
    QDateTime at;
};

class AssetStore {
public:
    explicit AssetStore(Database &database) : m_database(database) { }

    /// Keeps a picture once, whatever its name. InputMalformed when the bytes are no picture Qt can read, InputTooLarge over 64 MiB or
    /// 100 megapixels.
    Result<QString> keep(const QByteArray &bytes);
    /// Keeps any other file once: the copy of what a source showed. InputTooLarge over 64 MiB, InputMalformed when it is empty.
    Result<QString> keepFile(const QByteArray &bytes, const QString &mediaType);
    Result<Attachment> attach(ArticleId article, const QString &hash, const QString &name, const QString &note, PersonId by,
                              const QDateTime &at);
    Result<std::vector<Attachment>> attachments(ArticleId article) const; ///< the newest first
    Result<Asset> load(const QString &hash) const;                        ///< AssetNotFound

private:
    Database &m_database;
};

} // namespace muharrir
