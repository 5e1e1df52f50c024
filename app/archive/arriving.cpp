// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/arriving.h"

#include "article/articlejson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace muharrir {

static QByteArray hashOf(Article article)
{
    for (Source &source : article.sources)
        source.id.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(articleFieldsToJson(article)).toJson(QJsonDocument::Compact));
    hash.addData(contentFingerprint(article));
    return hash.result();
}

Arriving arriving(Imported &&imported, const QDateTime &now)
{
    QByteArray hash = hashOf(imported.article);
    return {preparedNew(std::move(imported.article), now), std::move(hash), std::move(imported.pictures), std::move(imported.losses)};
}

bool endsTheImport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ArchiveReadOnly:
    case ErrorCode::ArchiveCorrupt:
    case ErrorCode::ArchiveBusy:
    case ErrorCode::ArchiveFailed:
        return true;
    default:
        return false;
    }
}

} // namespace muharrir
