// SPDX-License-Identifier: GPL-3.0-or-later
// A blank too many: المحاف ظة, الثور ة, قو ات. The one word must be far likelier in its place than the two.
#include "proofing/rules.h"
#include "proofing/unglued.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace muharrir {
namespace {

constexpr quint32 wordInUse = 5; // occurrences of the whole word
constexpr quint32 rareWord = 25; // of the piece that an ending was cut from
constexpr quint32 hardlySeen = 5;
constexpr qsizetype longestPiece = 2;
// How much likelier (powers of ten) the whole must be.
constexpr double besideNone = -1.5;  // where nobody ever counted either piece
constexpr double beside = 0;         // where one piece is no word
constexpr double besideEnding = 3;   // where the second piece is an ending and the whole a rare word
constexpr double besideRareWord = 4; // where both are words, one of them hardly ever seen
constexpr double besideLetter = 2;   // where one is a letter
constexpr double besideLabel = 5;    // where it is one that numbers a list or shortens a title
constexpr double besideWord = 3;

/// Two words by good right, for all that many write them as one.
bool standsApart(QStringView left, QStringView right)
{
    static constexpr std::array<QStringView, 8> often{u"في", u"وفي", u"من", u"ومن", u"لا", u"ما", u"إن", u"أن"};
    return (right == u"ما" || right == u"هم" || right == u"من") && isOneOf(left, often);
}

/// No word by itself: what a blank cut off.
bool isFragment(const Piece &piece, const RuleTools &tools)
{
    return piece.form.size() > 1 && piece.id == noWord && tools.lexicon.commonSlip(piece.form).isEmpty()
        && !tools.lexicon.inDictionary(piece.form, piece.id) && !tools.lexicon.isName(piece.form);
}

/// وترح م, أحفاد كم: a last letter or a pronoun, cut from a word that the news hardly uses.
bool isCutEnding(const Piece &left, const Piece &right, const RuleTools &tools)
{
    static constexpr std::array<QStringView, 6> pronouns{u"ها", u"هم", u"هن", u"كم", u"نا", u"ني"};
    const bool letter = right.form.size() == 1 && !QStringView(u"وي").contains(right.form.front());
    return (letter || isOneOf(right.form, pronouns)) && left.form.size() > 1 && tools.counts.count(left.id) <= rareWord;
}

/// What the pieces make together: a word of the news, right or misspelt, or a rarer one of the dictionary.
struct Whole {
    QString word;
    WordId id = noWord;
};

Whole wholeOf(const Piece &left, const Piece &right, const RuleTools &tools)
{
    const QString joined = left.form + right.form;
    const WordId written = tools.counts.find(joined);
    const WordId meant = tools.counts.meant(written);
    if (tools.counts.count(meant) > 0)
        return tools.counts.marks(meant) & WordCounts::InDictionary ? Whole{tools.counts.word(meant), meant} : Whole{};
    if (isCutEnding(left, right, tools) && tools.lexicon.inDictionary(joined, written))
        return {joined, written};
    if (!isFragment(left, tools) && !isFragment(right, tools))
        return {};                    // two words and a third, misspelt
    constexpr double closeCost = 1.0; // dearer spellings are other words
    Whole likeliest;
    for (const WordId id : tools.counts.sameSkeleton(skeleton(joined)))
        if ((tools.counts.marks(id) & WordCounts::InDictionary) && tools.counts.count(id) > tools.counts.count(likeliest.id)
            && editBetween(joined, tools.counts.word(id)).cost <= closeCost)
            likeliest = {tools.counts.word(id), id};
    return likeliest;
}

/// What the pieces must gain by standing together, or nothing where they never do.
std::optional<double> gainNeeded(const Passage &passage, size_t i, WordId whole, const RuleTools &tools)
{
    const Piece &left = passage[i];
    const Piece &right = passage[i + 1];
    const WordCounts &counts = tools.counts;
    const qsizetype shorter = std::min(left.form.size(), right.form.size());
    if (left.form == u"و" || right.form == u"و" || right.form == u"يا" || (left.form.size() == 1 && right.form.size() == 1))
        return {};
    if (shorter == 1 && passage.before(i) && passage.before(i)->token.kind == TokenKind::Number)
        return {}; // 20:26 ت م
    const bool inUse = counts.count(whole) >= wordInUse;
    if (isFragment(left, tools) || isFragment(right, tools)) {
        if (inUse && counts.count(left.id) == 0 && counts.count(right.id) == 0)
            return besideNone;
        return counts.count(whole) > 0        ? std::optional(beside)
            : isCutEnding(left, right, tools) ? std::optional(besideEnding)
                                              : std::nullopt;
    }
    if (standsApart(left.form, right.form))
        return {};
    if (isCutEnding(left, right, tools) && counts.count(whole) < wordInUse)
        return besideEnding;
    if (!inUse || shorter > longestPiece) {
        const bool rare = std::min(counts.count(left.id), counts.count(right.id)) <= hardlySeen;
        const bool names = tools.lexicon.isName(left.form) || tools.lexicon.isName(right.form);
        return rare && !names && shorter > longestPiece && counts.count(whole) > 0 ? std::optional(besideRareWord) : std::nullopt;
    }
    if (left.form.size() == 1)
        return QStringView(u"أابجده").contains(left.form.front()) ? besideLabel : besideLetter;
    if (right.form.size() == 1)
        return QStringView(u"أبجد").contains(right.form.front()) ? besideLabel : besideLetter;
    return besideWord;
}

/// The last piece of a run of letters that a paste set apart (ا ل ك ت ا ب, ال ذ ين), or the first where there is none.
size_t endOfTornRun(const Passage &passage, size_t first)
{
    constexpr size_t shortestRun = 4; // pieces
    constexpr size_t longestRun = 60;
    size_t last = first;
    size_t letters = 0;
    for (size_t i = first; passage[i].isWord() && passage[i].form.size() <= longestPiece && i - first < longestRun; ++i) {
        last = i;
        letters += passage[i].form.size() == 1 && passage[i].form != u"و" ? 1 : 0;
        if (!passage.isFollowedByWord(i) || passage.gapAfter(i).size() != 1)
            break;
    }
    return last - first + 1 >= shortestRun && letters * 2 >= last - first + 1 ? last : first;
}

/// What a run of torn letters says, or nothing: the letters of the alphabet say nothing.
QString joinedRun(const Passage &passage, size_t first, size_t last, const RuleTools &tools)
{
    QString run;
    for (size_t i = first; i <= last; ++i)
        run += passage[i].form;
    if (const WordId word = tools.counts.meant(tools.counts.find(run)); tools.counts.count(word) >= wordInUse)
        return tools.counts.word(word);
    const auto words = unglued(run, tools.counts);
    constexpr double hardlyWords = -8; // Unglued::score: that they are torn is sure, and old words are rare in news
    return words && words->score > hardlyWords ? words->words : QString();
}

Finding severedWord(const Passage &passage, size_t first, size_t last, const QString &whole)
{
    Finding finding = findingOn(passage, first, last, FindingKind::Spelling, Severity::Error, changeRule(WordChange::SplitWord));
    finding.suggestions = {whole};
    finding.reasons = {changeReason(WordChange::SplitWord)};
    finding.message = QCoreApplication::translate("Proofing", "A space cuts this word in two.");
    return finding;
}

double gain(const Passage &passage, size_t i, WordId whole, const RuleTools &tools)
{
    const WordId left = tools.counts.meant(passage[i].id);
    const WordId right = tools.counts.meant(passage[i + 1].id);
    const WordContext around{passage.context(i).left, passage.context(i + 1).right};
    // The two have one neighbour each; what they share is counted once.
    const double apart = tools.suggester.fluency(left, {around.left, right}) + tools.suggester.fluency(right, {left, around.right})
        - std::log10(tools.suggester.likelihood(left, right));
    return tools.suggester.fluency(whole, around) - apart;
}

} // namespace

void findSeveredWords(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage[i].isWord() || !passage.isFollowedByWord(i) || passage.gapAfter(i).size() != 1)
            continue;
        if (const size_t last = endOfTornRun(passage, i); last > i) {
            if (const QString words = joinedRun(passage, i, last, tools); !words.isEmpty()) {
                findings.push_back(severedWord(passage, i, last, words));
                i = last;
                continue;
            }
        }
        const Whole whole = wholeOf(passage[i], passage[i + 1], tools);
        if (whole.word.isEmpty())
            continue;
        const std::optional<double> needed = gainNeeded(passage, i, whole.id, tools);
        if (!needed || gain(passage, i, whole.id, tools) <= *needed)
            continue;
        findings.push_back(severedWord(passage, i, i + 1, whole.word));
        ++i;
    }
}

} // namespace muharrir
