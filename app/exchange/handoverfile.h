// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/handover.h"
#include "base/result.h"

namespace muharrir {

/// The ending of a hand-over file's name, with its dot.
inline const QString handOverEnding = QStringLiteral(".muharrir-item");

/// The largest hand-over file that is read, packed or unpacked, in MiB: pictures are most of it.
inline constexpr qint64 largestHandOver = 512;

/// Does this begin like a hand-over file? Whether it is a sound one, readHandOver() says.
bool isHandOver(const QByteArray &bytes);

/// A hand-over file: a line that names the format, then one Zstandard frame (with a checksum) of CBOR. Articles in it are as articleToJson()
/// writes them. InputTooLarge when it could not be read again.
Result<QByteArray> writeHandOver(const HandOver &handOver);

/// Law: read(write(h)) == h for every hand-over with canonical bodies. Nothing in the file is believed: FormatUnknown (none of ours),
/// InputNewer (a later program's), InputTooLarge, InputMalformed (cut off, changed, or references that lead nowhere).
Result<HandOver> readHandOver(const QByteArray &bytes, const QString &fileName);

} // namespace muharrir
