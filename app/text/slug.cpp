// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/slug.h"

#include "text/characters.h"
#include "text/digits.h"
#include "text/words.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace muharrir {

static constexpr qsizetype longestSlug = 80;

/// The words of a token, cleaned of marks, tatweel and separators, joined by "-".
static QString slugWord(QStringView token)
{
    QString word;
    for (qsizetype i = 0; i < token.size();) {
        const auto [kind, length] = characterAt(token, i);
        const bool kept = kind == CharacterClass::ArabicLetter || kind == CharacterClass::OtherLetter || kind == CharacterClass::Digit;
        const bool parts = kind == CharacterClass::Punctuation && !QStringView(u",٬'’").contains(token[i]);
        if (kept)
            word += token.mid(i, length);
        else if (parts && !word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
        i += length;
    }
    while (word.endsWith(u'-'))
        word.chop(1);
    return toEuropeanDigits(word).toLower();
}

static QString cutAtWord(const QString &slug)
{
    if (slug.size() <= longestSlug)
        return slug;
    qsizetype end = slug.lastIndexOf(u'-', longestSlug);
    if (end <= 0)
        end = slug[longestSlug].isLowSurrogate() ? longestSlug - 1 : longestSlug;
    return slug.left(end);
}

QString urlSlug(QStringView headline)
{
    QString slug;
    bool glue = true;
    for (const Token &token : tokenise(headline)) {
        const QString word = token.kind == TokenKind::Punctuation ? QString() : slugWord(token.in(headline));
        if (!word.isEmpty())
            slug += glue ? word : QString(u'-' + word);
        if (!word.isEmpty())
            glue = token.kind == TokenKind::Prefix; // الـ20 is one word
    }
    return cutAtWord(slug);
}

QString asciiSlug(QStringView headline)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return {};
    const QString slug = urlSlug(headline);
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(slug.utf16()), static_cast<int32_t>(slug.size()));
    toLatin->transliterate(text);
    QString ascii;
    for (int32_t i = 0; i < text.length(); ++i) {
        const QChar c(text.charAt(i));
        if (isAsciiAlphanumeric(c))
            ascii += c;
        else if (c == u'-' && !ascii.isEmpty() && !ascii.endsWith(u'-'))
            ascii += c;
    }
    ascii = cutAtWord(ascii);
    while (ascii.endsWith(u'-'))
        ascii.chop(1);
    return ascii;
}

} // namespace muharrir
