// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/assetpictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace muharrir {

namespace {

constexpr int cacheKiB = 128 * 1024;

QImage scaled(const QByteArray &bytes, int width)
{
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
}

} // namespace

AssetPictures::AssetPictures(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme), m_pictures(cacheKiB) { }

QImage AssetPictures::picture(const QString &asset)
{
    if (const QImage *known = m_pictures.object(asset))
        return *known;
    if (m_fetch && !asset.isEmpty() && !m_awaited.contains(asset)) {
        m_awaited.insert(asset);
        m_fetch(asset, [this, asset](const QByteArray &bytes) {
            if (!bytes.isEmpty())
                keep(asset, bytes); // an asset that is not there is not asked for again
        });
    }
    return placeholder();
}

void AssetPictures::keep(const QString &asset, const QByteArray &bytes)
{
    auto *image = new QImage(scaled(bytes, Size::page));
    m_awaited.remove(asset);
    if (image->isNull()) {
        delete image;
        return;
    }
    m_pictures.insert(asset, image, qMax(1, static_cast<int>(image->sizeInBytes() / 1024)));
    Q_EMIT loaded(asset);
}

QImage AssetPictures::placeholder() const
{
    QImage image(Size::page, Size::page * 9 / 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.colours.panel);
    QPainter painter(&image);
    painter.setPen(m_theme.colours.faint);
    painter.setFont(m_theme.font(Face::Interface));
    painter.drawText(image.rect(), Qt::AlignCenter, tr("Picture"));
    painter.setPen(m_theme.colours.line);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    return image;
}

} // namespace muharrir
