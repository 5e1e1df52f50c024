// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/packed.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace muharrir {

namespace {

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// Contexts are large; one a thread serves all its versions.
ZSTD_CCtx *packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

size_t unsignedSize(const QByteArray &bytes) { return static_cast<size_t>(bytes.size()); }

/// The prefix must lie within the window together with the text.
int windowLog(const QByteArray &bytes, const QByteArray &prefix)
{
    const qsizetype reach = bytes.size() + prefix.size();
    int log = 10;
    while (log < 27 && (qsizetype(1) << log) < reach)
        ++log;
    return log;
}

Error corrupt(const QString &detail) { return {ErrorCode::ArchiveCorrupt, {QString(), detail}}; }

} // namespace

QByteArray pack(const QByteArray &bytes, const QByteArray &prefix)
{
    // Level 3 packs 100 MB/s and more, for imports; a difference is small and worth more effort.
    const int level = prefix.isEmpty() ? 3 : 6;
    ZSTD_CCtx *context = packer();
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog(bytes, prefix));
    if (!prefix.isEmpty())
        ZSTD_CCtx_refPrefix(context, prefix.constData(), unsignedSize(prefix));
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(unsignedSize(bytes))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context, packed.data(), unsignedSize(packed), bytes.constData(), unsignedSize(bytes));
    Q_ASSERT(!ZSTD_isError(size)); // with room for compressBound() it cannot fail
    packed.resize(static_cast<qsizetype>(size));
    packed.squeeze();
    return packed;
}

Result<QByteArray> unpack(const QByteArray &packed, const QByteArray &prefix, qsizetype limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), unsignedSize(packed));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > static_cast<unsigned long long>(limit))
        return corrupt(QStringLiteral("not a packed version"));
    ZSTD_DCtx *context = unpacker();
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 31);
    if (!prefix.isEmpty())
        ZSTD_DCtx_refPrefix(context, prefix.constData(), unsignedSize(prefix));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(context, bytes.data(), unsignedSize(bytes), packed.constData(), unsignedSize(packed));
    if (ZSTD_isError(got))
        return corrupt(QString::fromLatin1(ZSTD_getErrorName(got)));
    if (got != static_cast<size_t>(size))
        return corrupt(QStringLiteral("a packed version ends early"));
    return bytes;
}

} // namespace muharrir
