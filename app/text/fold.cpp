// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <array>
#include <map>

namespace muharrir {

namespace {

/// What each UTF-16 unit becomes: one unit, nothing, or (few) several.
struct FoldTable {
    static constexpr char16_t dropped = 0;
    static constexpr char16_t several = 0xFFFF;
    std::array<char16_t, 0x10000> single;
    std::map<char16_t, QString> expansions;
};

char16_t arabicBase(char16_t c)
{
    switch (c) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
    case u'ٲ':
    case u'ٳ':
    case u'ٵ':
        return u'ا';
    case u'ى':
    case u'ی':
    case u'ې':
    case u'ۍ':
    case u'ے':
    case u'ۓ':
    case u'ئ':
    case u'ٸ':
        return u'ي';
    case u'ک':
    case u'ڪ':
        return u'ك';
    case u'ة':
    case u'ھ':
    case u'ہ':
    case u'ۀ':
    case u'ۂ':
    case u'ە':
    case u'ۃ':
        return u'ه';
    case u'ؤ':
    case u'ٶ':
        return u'و';
    case u'٪':
        return u'%';
    case u'٫':
        return u'.';
    case u'٬':
        return u',';
    default:
        return c;
    }
}

bool isDropped(char16_t c)
{
    if (c == 0x0640 || c == 0x00AD || c == 0xFEFF || (c >= 0x0300 && c <= 0x036F)) // tatweel, soft hyphen, byte order mark, accents
        return true;
    if (c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F))
        return true;
    if ((c >= 0xFE00 && c <= 0xFE0F) || c == 0x06E5 || c == 0x06E6)
        return true;
    const bool arabicOrHebrew = (c >= 0x0590 && c <= 0x06ED) || (c >= 0x0890 && c <= 0x08FF);
    return arabicOrHebrew && QChar::category(c) == QChar::Mark_NonSpacing;
}

/// Latin letters that no decomposition takes apart.
QString undecomposedLatin(char16_t c)
{
    switch (c) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ı':
        return QStringLiteral("i");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
    case u'ð':
        return QStringLiteral("d");
    case u'þ':
        return QStringLiteral("th");
    default:
        return {};
    }
}

bool isTakenApart(char16_t c)
{
    return (c >= 0x00C0 && c <= 0x052F) || (c >= 0x0622 && c <= 0x06D3) || (c >= 0x1E00 && c <= 0x1FFF) // canonical, with accents
        || (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFFEF);                                // presentation and wide forms
}

QString folded(char16_t c)
{
    if (isDropped(c))
        return {};
    const QChar unit(c);
    if (unit.isSurrogate())
        return unit;
    if (unit.isDigit())
        return QString::number(unit.digitValue());
    if (unit.category() == QChar::Separator_Space)
        return QStringLiteral(" ");
    if (const char16_t base = arabicBase(c); base != c)
        return QChar(base);
    if (const QString latin = undecomposedLatin(unit.toLower().unicode()); !latin.isEmpty())
        return latin;
    if (isTakenApart(c)) {
        const QString parts = QString(unit).normalized(QString::NormalizationForm_KD);
        if (parts != unit) {
            QString result;
            for (const QChar part : parts)
                result += folded(part.unicode());
            // A mark standing alone is written on a blank in the presentation forms: nothing remains of it.
            return result.trimmed().isEmpty() ? QString() : result;
        }
    }
    const QChar small = unit.toLower();
    return small == unit ? QString(unit) : folded(small.unicode()); // the Ångström sign is a letter with an accent, too
}

const FoldTable &foldTable()
{
    static const auto table = [] {
        FoldTable made;
        for (char32_t c = 0; c < made.single.size(); ++c) {
            const QString to = folded(static_cast<char16_t>(c));
            if (to.size() > 1)
                made.expansions.emplace(static_cast<char16_t>(c), to);
            made.single[c] = to.isEmpty() ? FoldTable::dropped : to.size() == 1 ? to[0].unicode() : FoldTable::several;
        }
        made.single[FoldTable::several] = FoldTable::dropped; // U+FFFF is no character
        return made;
    }();
    return table;
}

/// Calls emit(unit, position of its source) for every folded unit, in order.
template<typename Emit>
void foldEach(QStringView text, Emit emit)
{
    const FoldTable &table = foldTable();
    const auto *units = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t to = table.single[units[i]];
        if (to == FoldTable::dropped)
            continue;
        if (to != FoldTable::several) {
            emit(QChar(to), i);
            continue;
        }
        for (const QChar part : table.expansions.at(units[i]))
            emit(part, i);
    }
}

} // namespace

QString fold(QStringView text)
{
    QString result;
    result.reserve(text.size());
    foldEach(text, [&](QChar unit, qsizetype) { result += unit; });
    return result;
}

Folded foldWithOrigins(QStringView text)
{
    Folded result;
    result.text.reserve(text.size());
    result.origin.reserve(static_cast<size_t>(text.size()) + 1);
    foldEach(text, [&](QChar unit, qsizetype position) {
        result.text += unit;
        result.origin.push_back(position);
    });
    result.origin.push_back(text.size());
    return result;
}

} // namespace muharrir
