// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/change.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace muharrir {
namespace {

constexpr qsizetype longestCompared = 48;

bool isAlef(QChar c) { return QStringView(u"اأإآ").contains(c); }
bool isHamzaAlef(QChar c) { return QStringView(u"أإآ").contains(c); }
bool isHamza(QChar c) { return c == u'ء' || c == u'أ' || c == u'ؤ' || c == u'ئ' || c == u'إ'; }
bool isWeak(QChar c) { return c == u'ا' || c == u'و' || c == u'ي'; }

bool together(QStringView set, QChar a, QChar b) { return set.contains(a) && set.contains(b); }

/// Keys that lie side by side on the Arabic keyboard, row by row.
bool areNeighbours(QChar a, QChar b)
{
    for (const QStringView row : {QStringView(u"ضصثقفغعهخحجد"), QStringView(u"شسيبلاتنمكط"), QStringView(u"ئءؤرىةوزظ")}) {
        const qsizetype i = row.indexOf(a);
        if (i >= 0 && row.indexOf(b) >= 0)
            return std::abs(i - row.indexOf(b)) == 1;
    }
    return false;
}

/// One letter for another; `last`: both end their words.
Edit substitution(QChar wrong, QChar right, bool last)
{
    if (wrong == right)
        return {};
    if (wrong == u'ا' && isHamzaAlef(right))
        return {0.3, WordChange::Hamza};
    if (isHamzaAlef(wrong) && right == u'ا')
        return {0.5, WordChange::HamzaWasl};
    if (isAlef(wrong) && isAlef(right))
        return {0.5, WordChange::HamzaPlace};
    if (wrong == u'ي' && right == u'ى')
        return {last ? 0.3 : 1.0, WordChange::AlefMaksura};
    if (wrong == u'ى' && right == u'ي')
        return {0.3, WordChange::Yeh};
    if (wrong == u'ئ' && right == u'ى' && last)
        return {0.5, WordChange::AlefMaksura};
    if (wrong == u'ه' && right == u'ة')
        return {last ? 0.3 : 1.5, WordChange::TehMarbuta};
    if (wrong == u'ة' && right == u'ه')
        return {0.4, WordChange::Heh};
    if (isHamza(wrong) && isHamza(right))
        return {0.6, WordChange::HamzaSeat};
    if ((wrong == u'ئ' && right == u'ي' && !last) || (wrong == u'ؤ' && right == u'و'))
        return {1.4, WordChange::HamzaSeat}; // nobody strikes the hamza's key by habit
    if (together(u"يىئ", wrong, right) || together(u"وؤ", wrong, right))
        return {0.8, WordChange::HamzaSeat};
    if (together(u"ضظ", wrong, right))
        return {0.7, WordChange::DadZah};
    if (together(u"اى", wrong, right) && last)
        return {0.8, right == u'ى' ? WordChange::AlefMaksura : WordChange::OtherLetter};
    if (together(u"دذز", wrong, right) || together(u"سصث", wrong, right) || together(u"تطث", wrong, right) || together(u"قغ", wrong, right)
        || (together(u"تة", wrong, right) && last))
        return {1.2, WordChange::SimilarLetter};
    return {areNeighbours(wrong, right) ? 1.7 : 2.2, WordChange::OtherLetter};
}

/// All substitutions of two letters, counted out once: the distance is asked for hundreds of times a word.
class Substitutions {
public:
    Substitutions()
    {
        for (int wrong = 0; wrong < letters; ++wrong)
            for (int right = 0; right < letters; ++right)
                for (const bool last : {false, true})
                    m_edits[size_t(index(wrong, right, last))] = substitution(letter(wrong), letter(right), last);
    }
    [[nodiscard]] Edit operator()(QChar wrong, QChar right, bool last) const
    {
        const int i = wrong.unicode() - first;
        const int j = right.unicode() - first;
        if (i < 0 || j < 0 || i >= letters || j >= letters)
            return wrong == right ? Edit{} : Edit{2.2, WordChange::OtherLetter};
        return m_edits[size_t(index(i, j, last))];
    }

private:
    static constexpr char16_t first = u'\u0620';
    static constexpr int letters = 43; // to ي
    static QChar letter(int i) { return QChar(char16_t(first + i)); }
    static int index(int wrong, int right, bool last) { return (wrong * letters + right) * 2 + int(last); }
    std::array<Edit, size_t(letters) * letters * 2> m_edits;
};

Edit insertion(QStringView right, qsizetype j)
{
    const QChar c = right[j];
    if (c == u' ')
        return {1.0, WordChange::JoinedWords};
    if (c == u'ا' && j == right.size() - 1 && j > 0 && right[j - 1] == u'و')
        return {0.4, WordChange::PluralAlef};
    if (isHamza(c))
        return {1.0, WordChange::HamzaSeat};
    if (j > 0 && right[j - 1] == c)
        return {1.3, WordChange::MissingLetter};
    return {isWeak(c) ? 1.4 : 1.7, WordChange::MissingLetter};
}

Edit deletion(QStringView wrong, qsizetype i)
{
    const QChar c = wrong[i];
    if (c == u' ')
        return {1.0, WordChange::SplitWord};
    if (c == u'ا' && i == wrong.size() - 1 && i > 0 && wrong[i - 1] == u'و')
        return {0.5, WordChange::NoPluralAlef};
    if (i > 0 && wrong[i - 1] == c)
        return {0.8, WordChange::RepeatedLetter};
    if (isHamza(c) && c != u'أ')
        return {1.2, WordChange::HamzaSeat};
    return {isWeak(c) ? 1.3 : 1.7, WordChange::ExtraLetter};
}

WordChange joined(WordChange a, WordChange b)
{
    if (a == WordChange::None || a == b)
        return b;
    return b == WordChange::None ? a : WordChange::Several;
}

Edit better(const Edit &known, const Edit &before, const Edit &step)
{
    const double cost = before.cost + step.cost;
    return cost < known.cost ? Edit{cost, joined(before.change, step.change)} : known;
}

} // namespace

Edit editBetween(QStringView wrong, QStringView right)
{
    static const Substitutions substitutions;
    constexpr Edit never{std::numeric_limits<double>::max(), WordChange::Several};
    if (wrong.size() > longestCompared || right.size() > longestCompared)
        return wrong == right ? Edit{} : never;
    // Damerau and Levenshtein's distance with weights, by rows; two rows back for the swap of neighbours.
    using Row = std::array<Edit, longestCompared + 1>;
    std::array<Row, 3> rows;
    for (qsizetype i = 0; i <= wrong.size(); ++i) {
        Row &row = rows[i % 3];
        const Row &above = rows[(i + 2) % 3];
        const Row &twoAbove = rows[(i + 1) % 3];
        for (qsizetype j = 0; j <= right.size(); ++j) {
            Edit best = i == 0 && j == 0 ? Edit{} : never;
            if (i > 0)
                best = better(best, above[j], deletion(wrong, i - 1));
            if (j > 0)
                best = better(best, row[j - 1], insertion(right, j - 1));
            if (i > 0 && j > 0)
                best = better(best, above[j - 1], substitutions(wrong[i - 1], right[j - 1], i == wrong.size() && j == right.size()));
            if (i > 1 && j > 1 && wrong[i - 1] == right[j - 2] && wrong[i - 2] == right[j - 1] && wrong[i - 1] != wrong[i - 2])
                best = better(best, twoAbove[j - 2], {1.2, WordChange::SwappedLetters});
            if (i > 0 && j > 1 && wrong[i - 1] == u'ئ' && right[j - 2] == u'ي' && right[j - 1] == u'ء')
                best = better(best, above[j - 2], {0.5, WordChange::HamzaSeat}); // شئ
            row[j] = best;
        }
    }
    return rows[wrong.size() % 3][right.size()];
}

QString changeRule(WordChange change)
{
    switch (change) {
    case WordChange::None:
        return {};
    case WordChange::Hamza:
        return QStringLiteral("hamza");
    case WordChange::HamzaWasl:
        return QStringLiteral("hamza-wasl");
    case WordChange::HamzaPlace:
        return QStringLiteral("hamza-place");
    case WordChange::HamzaSeat:
        return QStringLiteral("hamza-seat");
    case WordChange::AlefMaksura:
        return QStringLiteral("alef-maksura");
    case WordChange::Yeh:
        return QStringLiteral("final-yeh");
    case WordChange::TehMarbuta:
        return QStringLiteral("teh-marbuta");
    case WordChange::Heh:
        return QStringLiteral("final-heh");
    case WordChange::PluralAlef:
        return QStringLiteral("plural-alef");
    case WordChange::NoPluralAlef:
        return QStringLiteral("no-plural-alef");
    case WordChange::DadZah:
        return QStringLiteral("dad-zah");
    case WordChange::SimilarLetter:
        return QStringLiteral("similar-letter");
    case WordChange::SwappedLetters:
        return QStringLiteral("swapped-letters");
    case WordChange::RepeatedLetter:
        return QStringLiteral("repeated-letter");
    case WordChange::MissingLetter:
        return QStringLiteral("missing-letter");
    case WordChange::ExtraLetter:
        return QStringLiteral("extra-letter");
    case WordChange::OtherLetter:
        return QStringLiteral("wrong-letter");
    case WordChange::JoinedWords:
        return QStringLiteral("joined-words");
    case WordChange::SplitWord:
        return QStringLiteral("split-word");
    case WordChange::PersianLetter:
        return QStringLiteral("persian-letter");
    case WordChange::Several:
        return QStringLiteral("several-letters");
    }
    Q_UNREACHABLE();
}

QString changeReason(WordChange change)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("Proofing", text); };
    switch (change) {
    case WordChange::None:
        return {};
    case WordChange::Hamza:
    case WordChange::HamzaPlace:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Cut hamza"));
    case WordChange::HamzaWasl:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Joining hamza"));
    case WordChange::HamzaSeat:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Seat of the hamza"));
    case WordChange::AlefMaksura:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Alef maksura"));
    case WordChange::Yeh:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Yeh"));
    case WordChange::TehMarbuta:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Teh marbuta"));
    case WordChange::Heh:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Heh"));
    case WordChange::PluralAlef:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Plural waw takes alef"));
    case WordChange::NoPluralAlef:
        return translated(QT_TRANSLATE_NOOP("Proofing", "No alef: not the plural waw"));
    case WordChange::DadZah:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Dad and zah"));
    case WordChange::SimilarLetter:
    case WordChange::OtherLetter:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Wrong letter"));
    case WordChange::SwappedLetters:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Swapped letters"));
    case WordChange::RepeatedLetter:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Repeated letter"));
    case WordChange::MissingLetter:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Missing letter"));
    case WordChange::ExtraLetter:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Extra letter"));
    case WordChange::JoinedWords:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Two words joined"));
    case WordChange::SplitWord:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Word cut in two"));
    case WordChange::PersianLetter:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Persian letter"));
    case WordChange::Several:
        return translated(QT_TRANSLATE_NOOP("Proofing", "Several letters"));
    }
    Q_UNREACHABLE();
}

} // namespace muharrir
