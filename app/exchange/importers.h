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

/// Reads a JSONL stream line by line in constant memory. `visit` gets the line's number (from 1) and its article or error; false stops.
Done eachJsonLine(QIODevice &device, const std::function<bool(qint64 line, Result<Imported> &&article)> &visit);

} // namespace muharrir
