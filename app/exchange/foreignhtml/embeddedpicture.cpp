// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/embeddedpicture.h"

#include <QCryptographicHash>

namespace muharrir {
namespace {

bool isRaster(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF87a")
        || bytes.startsWith("GIF89a") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

} // namespace

std::optional<ImportedPicture> embeddedPicture(QStringView address)
{
    const auto comma = address.indexOf(u',');
    if (comma < 0 || comma > 100 || !address.startsWith(u"data:image/", Qt::CaseInsensitive)
        || !address.first(comma).endsWith(u";base64", Qt::CaseInsensitive))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(address.sliced(comma + 1).toLatin1());
    if (!isRaster(bytes))
        return std::nullopt;
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return ImportedPicture{QString::fromLatin1(hash), bytes};
}

} // namespace muharrir
