// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/importers/wordstyles.h"
#include "exchange/losslist.h"

#include <functional>

namespace muharrir {

/// The text of a .docx as plain HTML, for the same cleaning as everything that comes from elsewhere. Fonts, sizes, colours and what Word says of
/// direction are left: Arabic letters decide. Arabic bold is w:bCs; insertions are text, deletions and comments are not, and are named.
struct WordSource {
    QString file;
    QByteArray document;  ///< word/document.xml
    QByteArray footnotes; ///< word/footnotes.xml
    WordStyles styles;
    std::function<QString(const QString &target)> picture; ///< data: address of a picture part; empty: there is none
};

/// InputMalformed for broken XML (with its line), InputTooDeep for elements nested beyond what any writer needs.
Result<QString> wordMarkup(const WordSource &source, LossList &losses);

} // namespace muharrir
