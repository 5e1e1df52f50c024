// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// Somebody else's HTML as a Body.
struct ForeignHtml {
    QString title;    ///< <title> or og:title
    QString headline; ///< the first h1 in the text
    QString description;
    Body body;
    std::vector<Loss> losses;
    Repairs repairs;
    std::vector<ImportedPicture> pictures; ///< from data: addresses only; nothing is ever fetched or read from disk
};

/// Any HTML (page, clipboard of Word, Google Docs, LibreOffice, a web page) cleaned into our model (export.md section 4): allow-list walk over
/// Gumbo's tree; scripts, styles, frames dropped with content; Word lists rebuilt; direction of each paragraph decided by its letters.
/// Errors: InputTooLarge over 2 MiB (`limit` bytes), InputTooDeep over 200 nested elements (scanned before parsing: linear).
Result<ForeignHtml> readForeignHtml(QStringView html, qsizetype limit = 2 * 1024 * 1024);

} // namespace muharrir
