// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <QIODevice>

namespace muharrir {

/// Bytes as text: UTF-8, UTF-16 with a mark, else windows-1256 when that gives Arabic words. InputMalformed otherwise, FormatUnknown for binary.
Result<QString> decodeText(const QByteArray &bytes);

/// A file's articles, by its name's ending and its content: txt, md, html, docx, feeds (rss, atom, xml), ninjs (json). Files over 64 MiB:
/// InputTooLarge. Nothing but `bytes` is read.
Result<std::vector<Imported>> importDocument(const QString &fileName, const QByteArray &bytes);

/// One line of a JSONL archive (cli.md). InputMalformed names what is missing.
Result<Imported> importJsonLine(const QByteArray &line);

inline constexpr qint64 longestJsonLine = 16 * 1024 * 1024; ///< bytes

} // namespace muharrir
