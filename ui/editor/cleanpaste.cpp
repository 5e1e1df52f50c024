// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/cleanpaste.h"

#include "article/bodyhtml.h"
#include "editor/selectionmime.h"
#include "exchange/foreignhtml.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

namespace muharrir {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A part of a line goes into a line: the blanks at its edges, which a block has not, come along.
void keepEdges(Body &body, const QString &text)
{
    if (body.blocks.size() != 1 || body.blocks.front().kind != BlockKind::Paragraph || text.contains(u'\n')
        || body.blocks.front().runs.empty())
        return;
    if (text.startsWith(u' '))
        body.blocks.front().runs.front().text.prepend(u' ');
    if (text.endsWith(u' '))
        body.blocks.front().runs.back().text.append(u' ');
}

Result<CleanPaste> textOf(const QString &text)
{
    CleanPaste clean;
    clean.body = canonical(bodyFromPlainText(mended(text, &clean.repairs)));
    keepEdges(clean.body, text);
    clean.losses = lossesOf(clean.repairs);
    return clean;
}

Result<CleanPaste> htmlOf(const QString &html)
{
    auto foreign = readForeignHtml(html, pasteLimitMiB * mebibyte);
    if (!foreign)
        return foreign.error();
    return CleanPaste{std::move(foreign->body), foreign->repairs, std::move(foreign->losses), std::move(foreign->pictures)};
}

Result<CleanPaste> filesOf(const QStringList &files)
{
    CleanPaste all;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {path, file.errorString()}};
        if (file.size() > pasteLimitMiB * mebibyte)
            return Error{ErrorCode::InputTooLarge, {path, QString::number(pasteLimitMiB)}};
        auto picture = pictureOf(file.readAll(), QFileInfo(path).fileName());
        if (!picture)
            return picture.error();
        all.body.blocks.push_back(picture->body.blocks.front());
        all.pictures.push_back(picture->pictures.front());
    }
    return all;
}

} // namespace

qsizetype PasteMaterial::bytes() const { return own.size() + (html.size() + text.size()) * 2 + picture.size(); }

Result<PasteMaterial> pasteMaterial(const QMimeData &mime, bool textOnly)
{
    PasteMaterial material;
    if (textOnly) {
        material.text = mime.text();
    } else if (mime.hasFormat(QLatin1String(bodyMimeType))) {
        material.own = mime.data(QLatin1String(bodyMimeType));
        material.text = mime.text();
    } else {
        for (const QUrl &url : mime.urls()) {
            if (url.isLocalFile())
                material.pictureFiles.append(url.toLocalFile());
        }
        if (material.pictureFiles.isEmpty()) {
            material.html = mime.html();
            material.text = mime.text();
            // "Copy picture" in a browser brings HTML with nothing but the picture's address along.
            if (mime.hasImage() && material.text.trimmed().isEmpty())
                material.picture = png(qvariant_cast<QImage>(mime.imageData()));
        }
    }
    if (material.bytes() > pasteLimitMiB * mebibyte)
        return Error{ErrorCode::InputTooLarge, {QCoreApplication::translate("Pasting", "the clipboard"), QString::number(pasteLimitMiB)}};
    return material;
}

Result<CleanPaste> cleanPaste(const PasteMaterial &material)
{
    if (!material.own.isEmpty()) {
        auto body = parseBodyHtml(QString::fromUtf8(material.own));
        if (!body)
            return body.error();
        keepEdges(*body, material.text);
        return CleanPaste{std::move(*body), {}, {}, {}};
    }
    if (!material.pictureFiles.isEmpty())
        return filesOf(material.pictureFiles);
    if (!material.picture.isEmpty())
        return pictureOf(material.picture, {});
    return material.html.trimmed().isEmpty() ? textOf(material.text) : htmlOf(material.html);
}

Result<CleanPaste> pictureOf(const QByteArray &bytes, const QString &name)
{
    constexpr qint64 mostPixels = 100'000'000;
    QByteArray data = bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty())
        return Error{ErrorCode::InputMalformed, {name, QString(), reader.errorString()}};
    if (qint64(size.width()) * size.height() > mostPixels)
        return Error{ErrorCode::InputTooLarge, {name, QString::number(pasteLimitMiB)}};
    CleanPaste clean;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Block block;
    block.id = newBlockId();
    block.kind = BlockKind::Figure;
    block.figure.asset = hash;
    clean.body.blocks.push_back(block);
    clean.pictures.push_back({hash, bytes});
    return clean;
}

} // namespace muharrir
