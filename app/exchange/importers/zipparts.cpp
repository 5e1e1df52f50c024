// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/zipparts.h"

#include <zip.h>

namespace muharrir {

namespace {

constexpr qsizetype mebibyte = 1024 * 1024, largestPart = 64 * mebibyte, largestWhole = 128 * mebibyte;

} // namespace

void ZipParts::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipParts> ZipParts::open(const QString &fileName, const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (source)
            zip_source_free(source);
        return Error{ErrorCode::FormatUnknown, {fileName}};
    }
    return ZipParts(fileName, bytes, archive);
}

Result<QByteArray> ZipParts::read(const QString &part)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0);
    if (index < 0)
        return QByteArray();
    const auto close = [](zip_file_t *file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(close)> file(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0), close);
    if (!file)
        return Error{ErrorCode::InputMalformed, {m_file, part, QString::fromUtf8(zip_strerror(m_archive.get()))}};
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count < 0)
            return Error{ErrorCode::InputMalformed, {m_file, part, QString::fromUtf8(zip_file_strerror(file.get()))}};
        if (count == 0)
            return bytes;
        bytes.append(piece.constData(), static_cast<qsizetype>(count));
        m_read += static_cast<qsizetype>(count);
        if (bytes.size() > largestPart || m_read > largestWhole)
            return Error{ErrorCode::InputTooLarge, {m_file, QString::number(largestPart / mebibyte)}};
    }
}

} // namespace muharrir
