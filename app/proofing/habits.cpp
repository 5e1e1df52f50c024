// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/habits.h"

#include <algorithm>
#include <cmath>

namespace muharrir {
namespace {

constexpr double usualShare = 0.1; // of the words that may be misspelt so
constexpr double firmness = 4;     // words that it takes to believe in another share
constexpr double leastLeaning = -1.5;
constexpr double mostLeaning = 1.2;

bool isHabit(WordChange change)
{
    switch (change) {
    case WordChange::Hamza:
    case WordChange::HamzaWasl:
    case WordChange::AlefMaksura:
    case WordChange::Yeh:
    case WordChange::TehMarbuta:
    case WordChange::Heh:
    case WordChange::PluralAlef:
        return true;
    default:
        return false;
    }
}

/// كبيره, جميله: words in their own right, but hardly ever.
bool isRareForTehMarbuta(const Piece &piece, const WordCounts &counts)
{
    constexpr double farCommoner = 10;
    constexpr quint32 inUse = 20;
    if ((counts.marks(piece.id) & WordCounts::Doubtful) || !piece.form.endsWith(u'ه') || piece.form.size() < 4)
        return false;
    const quint32 twin = counts.count(counts.find(QString(piece.form.chopped(1).toString() + u'ة')));
    return twin >= inUse && twin > farCommoner * counts.count(piece.id);
}

} // namespace

Habits::Habits(const Passage &passage, const WordCounts &counts)
{
    m_lineOf.reserve(passage.size());
    for (const Piece &piece : passage.pieces()) {
        if (piece.startsLine || m_lines.empty())
            m_lines.emplace_back();
        m_lineOf.push_back(quint32(m_lines.size() - 1));
        m_doubted.push_back(piece.isWord() && isRareForTehMarbuta(piece, counts));
        if (!piece.isWord())
            continue;
        if (const WordId meant = counts.meant(piece.id); meant != piece.id)
            addSlips(m_lines.back(), piece.form, counts.word(meant));
        else if (m_doubted.back())
            ++m_lines.back()[size_t(WordChange::TehMarbuta)].slips;
        else if (counts.marks(piece.id) == WordCounts::InDictionary)
            addRights(m_lines.back(), piece.form);
    }
}

void Habits::addSlips(Line &line, QStringView wrong, QStringView right)
{
    const auto add = [&line](QStringView a, QStringView b) {
        if (const WordChange change = editBetween(a, b).change; isHabit(change))
            ++line[size_t(change)].slips;
    };
    if (wrong.size() != right.size() || wrong.size() < 2)
        return add(wrong, right);
    // الاجنبيه: two habits in one word.
    add(wrong.chopped(1), right.chopped(1));
    add(wrong.last(2), right.last(2));
}

void Habits::addRights(Line &line, QStringView word)
{
    const auto add = [&line](WordChange change) { ++line[size_t(change)].rights; };
    if (std::ranges::any_of(word.first(std::min<qsizetype>(word.size(), 4)), [](QChar c) { return QStringView(u"أإآ").contains(c); }))
        add(WordChange::Hamza);
    switch (word.back().unicode()) {
    case u'ة':
        return add(WordChange::TehMarbuta);
    case u'ه':
        return add(WordChange::Heh);
    case u'ى':
        return add(WordChange::AlefMaksura);
    case u'ي':
        return add(WordChange::Yeh);
    default:
        if (word.endsWith(u"وا"))
            add(WordChange::PluralAlef);
    }
}

double Habits::leaning(size_t piece, WordChange change) const
{
    if (!isHabit(change))
        return 0;
    const Seen &seen = m_lines[m_lineOf[piece]][size_t(change)];
    const bool itself = m_doubted[piece] && change == WordChange::TehMarbuta; // no witness in its own cause
    const double slips = seen.slips - int(itself) + usualShare * firmness;
    const double rights = seen.rights + (1 - usualShare) * firmness;
    return std::clamp(std::log10(slips / rights) - std::log10(usualShare / (1 - usualShare)), leastLeaning, mostLeaning);
}

} // namespace muharrir
