// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace muharrir {

/// What a character is to the tokeniser.
enum class CharacterClass : quint8 {
    Blank,        ///< spaces, tabs, line ends
    ArabicLetter, ///< also presentation forms
    OtherLetter,
    Digit,
    Mark, ///< sits on a letter: harakat, accents
    Tatweel,
    Format,      ///< not seen: joiners, bidi controls, soft hyphen
    Punctuation, ///< everything else
};

/// The classes of all UTF-16 units; made once, at the first call. A surrogate is Punctuation here: see classAt().
const std::array<CharacterClass, 0x10000> &characterClasses();

/// The character that starts at a position: its class and its length in UTF-16 units.
struct CharacterAt {
    CharacterClass kind;
    qsizetype length;
};
CharacterAt characterAt(QStringView text, qsizetype position);

inline bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
inline bool isAsciiAlphanumeric(QChar c) { return isAsciiLetter(c) || (c >= u'0' && c <= u'9'); }

} // namespace muharrir
