// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagepictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownWidth = 1600;
constexpr int cutWidth = 1200; // what Open Graph readers show at most
constexpr int logoWidth = 512;
constexpr int jpegQuality = 84;

struct Shape {
    QLatin1StringView name;
    int width;
    int height;
};
constexpr std::array shapes{Shape{"16x9"_L1, 16, 9}, Shape{"4x3"_L1, 4, 3}, Shape{"1x1"_L1, 1, 1}};

/// Formats that hold pixels alone: SVG could draw other files in.
bool isRaster(const QByteArray &format)
{
    static constexpr std::array known{"jpeg"_L1, "png"_L1, "webp"_L1, "gif"_L1, "bmp"_L1, "tiff"_L1};
    return std::ranges::find(known, QLatin1StringView(format)) != known.end();
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (qstrcmp(format, "jpeg") == 0) {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
        writer.setProgressiveScanWrite(true);
    }
    return writer.write(image) ? bytes : QByteArray();
}

/// The pixels alone: texts, resolution and colour profile of the original stay behind.
QImage pixelsOf(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage pixels(image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint(), image);
    return pixels;
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(QPoint(), image);
    return flat;
}

/// The largest part of this shape: from the middle, and a little above it, where faces are.
QRect cut(QSize size, const Shape &shape)
{
    const int width = std::max(1, std::min(size.width(), size.height() * shape.width / shape.height));
    const int height = std::max(1, std::min(size.height(), size.width() * shape.height / shape.width));
    return {(size.width() - width) / 2, (size.height() - height) / 3, width, height};
}

} // namespace

Result<PagePictures::Decoded> PagePictures::decode(const QString &hash, int maxWidth) const
{
    const auto picture = m_source ? m_source(hash) : std::nullopt;
    if (!picture)
        return Error{ErrorCode::AssetNotFound, {hash}};
    QByteArray bytes = picture->bytes;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto malformed = [&](const QString &reason) {
        return Error{ErrorCode::InputMalformed, {QCoreApplication::translate("PagePictures", "picture"), hash, reason}};
    };
    if (!isRaster(reader.format()))
        return malformed(QCoreApplication::translate("PagePictures", "not a picture format for pages"));
    const bool lossless = reader.format() != "jpeg" && reader.format() != "webp";
    if (const QSize size = reader.size(); reader.format() == "jpeg" && size.width() > 2 * maxWidth)
        reader.setScaledSize(size.scaled(2 * maxWidth, size.height(), Qt::KeepAspectRatio)); // a huge one need not be in memory as a whole
    QImage image = reader.read();
    if (image.isNull())
        return malformed(reader.errorString());
    image = pixelsOf(std::move(image));
    if (image.width() > maxWidth)
        image = image.scaledToWidth(maxWidth, Qt::SmoothTransformation);
    const QByteArray digest = QCryptographicHash::hash(picture->bytes, QCryptographicHash::Sha256).toHex();
    return Decoded{u"picture-"_s + QString::fromLatin1(digest.left(12)), image, lossless};
}

WrittenPicture PagePictures::keep(const QString &name, const QByteArray &bytes, const QString &mediaType, QSize size)
{
    if (m_form == PageForm::SingleFile)
        return {u"data:"_s + mediaType + u";base64,"_s + QString::fromLatin1(bytes.toBase64()), size};
    const bool known = std::ranges::any_of(m_files, [&name](const PageFile &file) { return file.name == name; });
    if (!known)
        m_files.push_back({name, bytes});
    return {name, size};
}

WrittenPicture PagePictures::keepShown(const Decoded &decoded)
{
    const QString base = u"assets/"_s + decoded.name;
    const QByteArray jpeg = encoded(onWhite(decoded.image), "jpeg");
    const QByteArray png = decoded.lossless ? encoded(decoded.image, "png") : QByteArray();
    if (decoded.lossless && (decoded.image.hasAlphaChannel() || png.size() <= jpeg.size()))
        return keep(base + u".png"_s, png, u"image/png"_s, decoded.image.size());
    return keep(base + u".jpg"_s, jpeg, u"image/jpeg"_s, decoded.image.size());
}

PagePictures::Cuts PagePictures::keepCuts(const Decoded &decoded)
{
    Cuts cuts;
    std::ranges::transform(shapes, cuts.begin(), [&](const Shape &shape) {
        const QRect part = cut(decoded.image.size(), shape);
        QSize size = part.size();
        if (size.width() > cutWidth)
            size = QSize(cutWidth, cutWidth * shape.height / shape.width);
        const QString name = u"assets/"_s + decoded.name + u'-' + shape.name + u".jpg"_s;
        if (m_form == PageForm::SingleFile)
            return WrittenPicture{name, size};
        const QImage image = decoded.image.copy(part).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return keep(name, encoded(onWhite(image), "jpeg"), u"image/jpeg"_s, size);
    });
    return cuts;
}

Result<WrittenPicture> PagePictures::add(const QString &hash)
{
    if (const auto known = m_written.constFind(hash); known != m_written.constEnd())
        return *known;
    const auto decoded = decode(hash, shownWidth);
    if (!decoded)
        return decoded.error();
    return *m_written.insert(hash, keepShown(*decoded));
}

Result<PagePictures::Cuts> PagePictures::addCuts(const QString &hash)
{
    const auto decoded = decode(hash, shownWidth);
    return decoded ? Result<Cuts>(keepCuts(*decoded)) : decoded.error();
}

Result<PagePictures::MainPicture> PagePictures::addMain(const QString &hash)
{
    const auto decoded = decode(hash, shownWidth);
    if (!decoded)
        return decoded.error();
    return MainPicture{*m_written.insert(hash, keepShown(*decoded)), keepCuts(*decoded)};
}

Result<WrittenPicture> PagePictures::addLogo(const QString &hash)
{
    const auto decoded = decode(hash, logoWidth);
    if (!decoded)
        return decoded.error();
    return keep(logoName, encoded(decoded->image, "png"), u"image/png"_s, decoded->image.size());
}

} // namespace muharrir
