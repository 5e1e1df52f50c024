// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace muharrir {

enum class TokenKind {
    Arabic,      ///< a word in Arabic letters, with its marks, tatweel and joiners
    Latin,       ///< a word in any other script
    Number,      ///< digits with separators, %, ٪
    Address,     ///< URL, e-mail, @handle
    Hashtag,     ///< #وسم with its underscores
    Prefix,      ///< الـ لـ بـ كـ وـ before a digit, a quote or a Latin word
    Punctuation, ///< one mark
};

/// A piece of a text, in UTF-16 units. Blanks are no token.
struct Token {
    TokenKind kind;
    qsizetype start;
    qsizetype length;
    bool operator==(const Token &) const = default;
    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(start, length); }
};

/// Takes a text apart. Arabic marks and tatweel stay in their word, Arabic punctuation stays out. Linear in the text.
std::vector<Token> tokenise(QStringView text);

/// Sentences as ranges (start, length), without the blanks between them; ends at . ! ؟ ? … and at newlines, not inside numbers or
/// after one-letter abbreviations.
struct Range {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Range &) const = default;
    [[nodiscard]] qsizetype end() const { return start + length; }
};
std::vector<Range> sentences(QStringView text);

bool isArabicLetter(char32_t c);
bool isArabicMark(char32_t c); ///< harakat, Quranic marks, dagger alif: what sits on a letter
inline constexpr QChar tatweel{0x0640};

} // namespace muharrir
