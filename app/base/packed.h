// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace muharrir {

/// How a version's content is kept.
enum class Codec {
    Zstd = 1,         ///< a Zstandard frame
    ZstdOnPrefix = 2, ///< a Zstandard frame that refers to the content of another version: what did not change costs next to nothing
};

/// Packs bytes; with a prefix, as what is new against it. Frames carry a checksum: a wrong prefix or a flipped bit is found.
QByteArray pack(const QByteArray &bytes, const QByteArray &prefix = {});

/// The bytes again. ArchiveCorrupt (path left empty, detail) when they cannot be had, or are more than `limit`.
Result<QByteArray> unpack(const QByteArray &packed, const QByteArray &prefix = {}, qsizetype limit = 512 * 1024 * 1024);

} // namespace muharrir
