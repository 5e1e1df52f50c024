// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/normaliser.h"

#include "text/words.h"

#include <algorithm>

namespace muharrir {
namespace {

constexpr bool isPlainLetter(char16_t c) { return (c >= u'\u0621' && c <= u'\u063A') || (c >= u'\u0641' && c <= u'\u064A'); }

constexpr bool isPresentationForm(char16_t c) { return (c >= u'\uFB50' && c <= u'\uFDFF') || (c >= u'\uFE70' && c <= u'\uFEFC'); }

/// The Arabic twin of a Persian or Urdu letter, or 0.
constexpr char16_t arabicTwin(char16_t c)
{
    switch (c) {
    case u'\u06CC': // ی
    case u'\u06D2': // ے
        return u'\u064A';
    case u'\u06A9': // ک
    case u'\u06AA': // ڪ
        return u'\u0643';
    case u'\u06BE': // ھ
    case u'\u06C1': // ہ
    case u'\u06D5': // ە
    case u'\u06C0': // ۀ
        return u'\u0647';
    default:
        return 0;
    }
}

bool isDropped(char16_t c)
{
    return isArabicMark(c) || c == tatweel || (c >= u'\u200B' && c <= u'\u200F') || (c >= u'\u202A' && c <= u'\u202E')
        || (c >= u'\u2060' && c <= u'\u2069') || c == u'\u061C' || c == u'\uFEFF' || c == u'\u00AD';
}

} // namespace

QString normalisedWord(QStringView word)
{
    if (std::ranges::all_of(word, [](QChar c) { return isPlainLetter(c.unicode()); }))
        return word.toString();
    QString text = word.toString();
    if (std::ranges::any_of(word, [](QChar c) { return isPresentationForm(c.unicode()); }))
        text = text.normalized(QString::NormalizationForm_KC);
    else
        text = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isDropped(c.unicode()))
            continue;
        const char16_t twin = arabicTwin(c.unicode());
        result += twin ? QChar(twin) : c == u'\u0671' ? QChar(u'\u0627') : c; // ٱ stands in Quran only
    }
    return result;
}

bool hasPersianLetter(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return arabicTwin(c.unicode()) != 0; });
}

QString withArabicLetters(QStringView word)
{
    QString result = word.toString();
    for (QChar &c : result)
        if (const char16_t twin = arabicTwin(c.unicode()))
            c = twin;
    return result;
}

bool hasBorrowedLetter(QStringView normalised)
{
    return std::ranges::any_of(normalised, [](QChar c) { return QStringView(u"پچڤگژڥۋ").contains(c); });
}

bool isPlainArabic(QStringView normalised)
{
    return std::ranges::all_of(normalised, [](QChar c) { return isPlainLetter(c.unicode()); });
}

} // namespace muharrir
