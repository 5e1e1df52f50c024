// SPDX-License-Identifier: GPL-3.0-or-later
// مطار دمشف, بقض النظر: a form that the news hardly uses, one letter from a word that a neighbour calls for.
#include "proofing/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace muharrir {
namespace {

constexpr quint32 mostSightings = 12; // of the form
constexpr quint32 wordInUse = 5;
constexpr double seenTogether = 2;
constexpr double dearestEdit = 2.2;
constexpr double cheapSeveral = 2; // two changes at once explain anything, unless they are small
constexpr double foreign = 2;      // letters of names
// A logistic regression over one half of a set of readers' comments, rounded: how sure it is that the word was meant.
constexpr double base = 2.0;
constexpr double perCost = -1.6;
constexpr double perSighting = -1.6; // of the logarithm
constexpr double perUse = 0.8;       // of the word's logarithm
constexpr double perBond = 0.55;     // of the logarithm by which word and neighbour meet oftener than by chance
constexpr double forShort = 1.0;
constexpr double forKnown = -2.9; // to the dictionary
constexpr double forExtra = -1.7; // letter: nobody strikes one key more than needed so easily
constexpr qsizetype shortForm = 3;

struct Likelier {
    WordId id = noWord;
    Edit edit;
    double fluency = 0;
};

/// What stands before or behind a stem: تقف and تقفوا, لعربي and العربي are each right in their place.
bool isOtherInflection(QStringView form, QStringView word)
{
    const QString left = skeleton(form);
    const QString right = skeleton(word);
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype front = 0;
    while (front < shorter && left[front] == right[front])
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && left[left.size() - 1 - back] == right[right.size() - 1 - back])
        ++back;
    const QString differing = left.mid(front, left.size() - back - front) + right.mid(front, right.size() - back - front);
    const auto all
        = [&differing](QStringView letters) { return std::ranges::all_of(differing, [letters](QChar c) { return letters.contains(c); }); };
    return (front == 0 && all(u"يتناوفبلكس")) || (back == 0 && all(u"اهيتونكم"));
}

Likelier likeliest(const Piece &piece, WordContext context, const RuleTools &tools)
{
    const WordCounts &counts = tools.counts;
    Likelier best;
    counts.forEachNear(skeleton(piece.form), [&](std::span<const WordId> words) {
        for (const WordId id : words) {
            if (id == piece.id || counts.count(id) < wordInUse || counts.marks(id) != WordCounts::InDictionary
                || counts.pair(context.left, id) + counts.pair(id, context.right) < seenTogether)
                continue;
            const Edit edit = editBetween(piece.form, counts.word(id));
            if (edit.cost > dearestEdit || (edit.change == WordChange::Several && edit.cost > cheapSeveral))
                continue;
            const double fluency = tools.suggester.fluency(id, context) - edit.cost;
            if (best.id == noWord || fluency > best.fluency)
                best = {id, edit, fluency};
        }
    });
    return best;
}

/// By how much (powers of ten) the word meets a neighbour oftener than two words do by chance.
double bond(WordContext context, WordId word, const WordCounts &counts)
{
    constexpr double rare = 5; // occurrences below which a meeting says little
    const auto one = [&](double together, WordId neighbour) {
        if (together < seenTogether)
            return 0.0;
        return std::log10(together * WordCounts::totalWords / ((counts.count(neighbour) + rare) * (counts.count(word) + rare)));
    };
    return std::max(one(counts.pair(context.left, word), context.left), one(counts.pair(word, context.right), context.right));
}

bool isSure(const Piece &piece, const Likelier &other, WordContext context, bool known, const WordCounts &counts)
{
    const bool extra = other.edit.change == WordChange::ExtraLetter || other.edit.change == WordChange::RepeatedLetter
        || other.edit.change == WordChange::SwappedLetters;
    double score = base + perCost * other.edit.cost + perSighting * std::log10(counts.count(piece.id) + 1.0);
    score += perUse * std::log10(counts.count(other.id) + 1.0) + perBond * bond(context, other.id, counts);
    score += (piece.form.size() <= shortForm ? forShort : 0) + (known ? forKnown : 0) + (extra ? forExtra : 0);
    return score > 0;
}

/// مسئول and مسؤول: either is some house's style.
bool isHouseStyle(const Piece &piece, QStringView word)
{
    return piece.form.toString().replace(u'ئ', u'ؤ') == word.toString().replace(u'ئ', u'ؤ');
}

} // namespace

void findNearWords(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    const WordCounts &counts = tools.counts;
    QHash<QStringView, int> uses;
    for (const Piece &piece : passage.pieces())
        if (piece.isWord() && counts.count(piece.id) <= mostSightings)
            ++uses[piece.form];
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece &piece = passage[i];
        if (!piece.isWord() || piece.quoted || piece.form.size() < 2 || counts.count(piece.id) > mostSightings
            || tools.lexicon.verdict(piece.form, piece.id) == Verdict::Misspelt)
            continue;
        const bool known = tools.lexicon.inDictionary(piece.form, piece.id);
        // ولسمو: a word of the news, with و before it.
        if (!known && QStringView(u"وف").contains(piece.form.front()) && counts.count(counts.find(piece.form.mid(1))) >= wordInUse)
            continue;
        // A name comes again and again, has a name's letters, or is on a list.
        if (!known && (uses[piece.form] > 1 || counts.foreignness(piece.form) >= foreign || tools.lexicon.isName(piece.form)))
            continue;
        const WordContext context = passage.context(i);
        const Likelier other = likeliest(piece, context, tools);
        if (other.id == noWord || other.fluency < tools.suggester.fluency(piece.id, context))
            continue;
        const QString word = counts.word(other.id);
        if ((known && isOtherInflection(piece.form, word)) || isHouseStyle(piece, word) || !isSure(piece, other, context, known, counts))
            continue;
        Finding finding = findingOn(passage, i, i, known ? FindingKind::Confusion : FindingKind::Spelling,
                                    known ? Severity::Warning : Severity::Error, changeRule(other.edit.change));
        finding.message = QCoreApplication::translate("Proofing", "A word out of place: “%1” fits here.").arg(word);
        finding.suggestions = {word};
        finding.reasons = {changeReason(other.edit.change)};
        findings.push_back(finding);
    }
}

} // namespace muharrir
