// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <map>

namespace muharrir {

/// A kind of mending done where text enters the house; the strip «أُصلح عند اللصق» counts them.
enum class Repair {
    LoneSurrogate,    ///< replaced by U+FFFD: QtSql would corrupt it
    ControlCharacter, ///< C0/C1 controls but tab and newline: removed
    NonBreakingSpace, ///< runs of U+00A0, U+202F, U+2007 to one space
    LatinComma,       ///< , ; ? after an Arabic letter to ، ؛ ؟ (paste only)
    PersianLetter,    ///< ی ک ھ to ي ك ه in Arabic words
    PresentationForm, ///< U+FB50–FDFF, FE70–FEFF letters to base letters
    ZeroWidth,        ///< U+FEFF, U+200B, U+00AD, U+2060 removed; ZWNJ and ZWJ stay
    BidiControl,      ///< U+202A–202E, U+2066–2069, U+200E/F, U+061C removed
    Decomposed,       ///< to NFC
};

/// How often each repair was made.
using Repairs = std::map<Repair, int>;

/// What must never enter a Body or the archive: lone surrogates, NUL and other controls, more than 30 marks on one letter. Everything else
/// stays as written.
QString sanitised(QStringView text, Repairs *repairs = nullptr);

/// sanitised(), and what a paste or an import mends besides (export.md section 4): NFC, presentation forms, Persian letters inside Arabic
/// words, non-breaking spaces, zero-width junk, bidi controls, Latin punctuation directly after an Arabic letter.
/// Digits, quotation marks and useful tatweel stay as they are.
QString mended(QStringView text, Repairs *repairs = nullptr);

} // namespace muharrir
