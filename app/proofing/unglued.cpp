// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/unglued.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace muharrir {
namespace {

constexpr qsizetype shortestForm = 5;
constexpr qsizetype longestForm = 80;
constexpr qsizetype longestPiece = 16;
constexpr quint32 wordInUse = 2;    // occurrences of a piece
constexpr quint32 commonWord = 50;  // and of one that is misspelt as well
constexpr double cutInside = 1.2;   // what it costs to have overlooked a blank between letters that join
constexpr double mendedPiece = 0.8; // and that a piece is misspelt as well
constexpr double letterBits = 1.15; // log10 of the letters that might stand at one place of a name
constexpr double pairShare = 0.8;   // of the pair's count against the single word's
constexpr double rareLeft = 5;      // occurrences below which a neighbour's pairs say little

/// After these letters the next one stands apart anyway, so that a missing blank is not seen.
bool joinsToNothing(QChar letter) { return QStringView(u"اأإآدذرزوةىءؤ").contains(letter); }

/// Particles that many write joined to the next word.
bool isJoinedByHabit(QStringView word)
{
    static constexpr std::array<QStringView, 7> particles{u"ما", u"لا", u"يا", u"ها", u"وما", u"ولا", u"ويا"};
    return std::ranges::find(particles, word) != particles.end();
}

/// Words of two letters; all others are ends of words (ين, هم) that the counts have from slips.
bool isShortWord(QStringView word)
{
    static constexpr std::array<QStringView, 32> words{u"من", u"في", u"لا", u"ما", u"لم", u"لن", u"أو", u"أن", u"إن", u"هو", u"هي",
                                                       u"يا", u"لو", u"قد", u"كل", u"عن", u"بل", u"ثم", u"مع", u"كم", u"أي", u"إذ",
                                                       u"كي", u"ها", u"ذا", u"لك", u"له", u"لي", u"به", u"بي", u"او", u"ان"};
    return std::ranges::find(words, word) != words.end();
}

/// The likeliest pieces of a beginning of the form.
struct Pieces {
    double likelihood = -1;
    qsizetype lastStart = 0;
    WordId last = noWord;
    bool possible = false;
};

/// log10 of the likelihood of a word after another.
double likelihoodAfter(WordId left, WordId word, const WordCounts &counts)
{
    const double alone = std::log10(counts.count(word) / WordCounts::totalWords);
    const double together = counts.pair(left, word);
    if (together <= 0)
        return alone;
    return std::max(alone, pairShare * std::log10(together / (counts.count(left) + rareLeft)) + (1 - pairShare) * alone);
}

} // namespace

std::optional<Unglued> unglued(QStringView form, const WordCounts &counts)
{
    if (form.size() < shortestForm || form.size() > longestForm)
        return {};
    std::vector<Pieces> upTo(size_t(form.size()) + 1);
    upTo[0] = {0, 0, noWord, true};
    for (qsizetype end = 2; end <= form.size(); ++end) {
        for (qsizetype start = std::max<qsizetype>(0, end - longestPiece); start + 2 <= end; ++start) {
            const Pieces &before = upTo[size_t(start)];
            const QStringView piece = form.mid(start, end - start);
            if (!before.possible || piece.size() == form.size() || (piece.size() == 2 && !isShortWord(piece)))
                continue;
            const WordId written = counts.find(piece);
            const WordId word = counts.meant(written);
            if (counts.count(word) < (word == written ? wordInUse : commonWord) || !(counts.marks(word) & WordCounts::InDictionary))
                continue;
            double likelihood = before.likelihood + likelihoodAfter(before.last, word, counts) - (word == written ? 0 : mendedPiece);
            if (start > 0 && !joinsToNothing(form[start - 1]) && !isJoinedByHabit(counts.word(before.last)))
                likelihood -= cutInside;
            if (Pieces &best = upTo[size_t(end)]; !best.possible || likelihood > best.likelihood)
                best = {likelihood, start, word, true};
        }
    }
    const Pieces &whole = upTo.back();
    if (!whole.possible)
        return {};
    Unglued result{{}, whole.likelihood, whole.likelihood + letterBits * double(form.size())};
    for (qsizetype end = form.size(); end > 0; end = upTo[size_t(end)].lastStart) {
        const QString word = counts.word(upTo[size_t(end)].last);
        result.words = result.words.isEmpty() ? word : QString(word + u' ' + result.words);
    }
    return result;
}

} // namespace muharrir
