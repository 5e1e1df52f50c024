// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/suggester.h"

#include "proofing/candidates.h"
#include "proofing/normaliser.h"
#include "proofing/unglued.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace muharrir {
namespace {

constexpr size_t mostSuggestions = 7;
constexpr qsizetype rememberedWords = 10000;
constexpr size_t enough = 3; // with fewer from the counts, rarer words of the dictionary are tried
constexpr qsizetype shortestMended = 3;
constexpr qsizetype longestMended = 20;
constexpr double hopeless = 5;     // powers of ten behind the first: a word that nobody counted is no choice beside it
constexpr double closeCost = 1.0;  // edits that habit explains
constexpr quint32 commonWord = 10; // occurrences
constexpr double unseen = 0.3;     // occurrences of a word that the counts have not
constexpr double costWeight = 2;   // how much an edit weighs against frequency
constexpr double pairWeight = 0.8; // of the pair's count against the single word's
constexpr double rareLeft = 5;     // occurrences below which a neighbour's pairs say little
constexpr qsizetype shortestBehindParticle = 3;
constexpr double joinedByHabit = -1; // log10 of the share of words that يا, ما or لا stands before
constexpr quint32 rarestPart = 20;   // occurrences of either half of a split

double occurrences(const WordCounts &counts, WordId id) { return std::max<double>(counts.count(id), unseen); }

/// راااائع: letters drawn out to three and more stand once.
QString withoutRuns(QStringView form)
{
    QString result;
    for (qsizetype i = 0; i < form.size();) {
        qsizetype end = i + 1;
        while (end < form.size() && form[end] == form[i])
            ++end;
        result += form.mid(i, end - i < 3 ? end - i : 1);
        i = end;
    }
    return result;
}

/// What a writer's habit explains, not a slip of the hand.
bool isHabit(WordChange change)
{
    return change == WordChange::Hamza || change == WordChange::HamzaWasl || change == WordChange::HamzaPlace
        || change == WordChange::AlefMaksura || change == WordChange::Yeh || change == WordChange::TehMarbuta || change == WordChange::Heh
        || change == WordChange::PluralAlef;
}

bool mayBeMended(QStringView form) { return form.size() >= shortestMended && form.size() <= longestMended; }

} // namespace

/// The candidates of one word, each once.
class Suggester::Gathering {
public:
    Gathering(QStringView form, const WordCounts &counts) : m_form(form), m_counts(counts) { m_seen.insert(form.toString()); }

    [[nodiscard]] QStringView form() const { return m_form; }
    [[nodiscard]] size_t size() const { return m_found.size(); }
    [[nodiscard]] bool hasCommonWord() const { return m_hasCommonWord; } ///< by an orthographic habit alone

    void add(const QString &word, WordId id, std::optional<double> fluency = {})
    {
        const qsizetype before = m_seen.size();
        if (m_seen.insert(word); m_seen.size() == before)
            return;
        const Edit edit = editBetween(m_form, word);
        m_hasCommonWord = m_hasCommonWord || (edit.cost <= closeCost && m_counts.count(id) >= commonWord);
        m_found.push_back({word, id, edit, fluency});
    }

    std::vector<Candidate> taken() { return std::move(m_found); }

private:
    QStringView m_form;
    const WordCounts &m_counts;
    QSet<QString> m_seen;
    std::vector<Candidate> m_found;
    bool m_hasCommonWord = false;
};

Suggester::Suggester(Lexicon &lexicon, Dictionary &dictionary, const WordCounts &counts)
    : m_lexicon(lexicon), m_dictionary(dictionary), m_counts(counts)
{
}

void Suggester::forget()
{
    m_quick.clear();
    m_full.clear();
}

double Suggester::likelihood(WordId left, WordId word) const
{
    const double alone = occurrences(m_counts, word) / WordCounts::totalWords;
    return pairWeight * m_counts.pair(left, word) / (occurrences(m_counts, left) + rareLeft) + (1 - pairWeight) * alone;
}

double Suggester::fluency(WordId word, WordContext context) const
{
    double result = context.left == noWord ? std::log10(occurrences(m_counts, word) / WordCounts::totalWords)
                                           : std::log10(likelihood(context.left, word));
    if (context.right != noWord)
        result += std::log10(likelihood(word, context.right));
    return result;
}

std::vector<Suggestion> Suggester::suggestions(QStringView form, WordContext context, Depth depth)
{
    QHash<QString, std::vector<Candidate>> &remembered = depth == Depth::Quick ? m_quick : m_full;
    const QString key = form.toString();
    auto known = remembered.constFind(key);
    if (known == remembered.constEnd()) {
        if (remembered.size() >= rememberedWords)
            remembered.clear();
        known = remembered.insert(key, gathered(form, depth));
    }
    std::vector<Suggestion> result;
    double best = -std::numeric_limits<double>::infinity();
    for (const Candidate &candidate : *known) {
        const double likelihood = candidate.fluency ? *candidate.fluency : fluency(candidate.id, context);
        result.push_back({candidate.word, likelihood - costWeight * candidate.edit.cost, candidate.edit.change});
        best = std::max(best, result.back().score);
    }
    std::erase_if(result, [this, best](const Suggestion &s) { return s.score < best - hopeless && m_counts.find(s.word) == noWord; });
    std::ranges::sort(result,
                      [](const Suggestion &a, const Suggestion &b) { return a.score != b.score ? a.score > b.score : a.word < b.word; });
    dropPadding(result);
    result.resize(std::min(result.size(), mostSuggestions));
    return result;
}

/// وأمريكا behind أمريكا is the same proposal again, and where a habit explains the slip, a word that nobody ever used is none.
void Suggester::dropPadding(std::vector<Suggestion> &ranked) const
{
    if (ranked.empty())
        return;
    const auto isCounted = [this](const Suggestion &s) { return m_counts.count(m_counts.find(s.word)) > 0 || s.word.contains(u' '); };
    const bool habit = isHabit(ranked.front().change) && m_counts.count(m_counts.find(ranked.front().word)) >= commonWord;
    for (size_t i = 1; i < ranked.size();) {
        const QStringView word = ranked[i].word;
        const bool joined = QStringView(u"وفبلك").contains(word.front())
            && std::any_of(ranked.begin(), ranked.begin() + qsizetype(i), [word](const Suggestion &s) { return word.mid(1) == s.word; });
        if (joined || (habit && !isCounted(ranked[i])))
            ranked.erase(ranked.begin() + qsizetype(i));
        else
            ++i;
    }
}

std::vector<Suggester::Candidate> Suggester::gathered(QStringView form, Depth depth)
{
    Gathering gathering(form, m_counts);
    const auto addGroup = [&](std::span<const WordId> words) {
        for (const WordId id : words) {
            const QString word = m_counts.word(id);
            if (m_counts.count(id) > 0 && m_lexicon.verdict(word, id) == Verdict::Correct)
                gathering.add(word, id);
        }
    };
    const QString key = skeleton(form);
    double first = 0; // in the list's order, before all others
    for (const QString &meant : m_lexicon.commonSlip(form))
        gathering.add(meant, noWord, first--);
    addGroup(m_counts.sameSkeleton(key));
    for (const QString &word : m_lexicon.houseWordsLike(key))
        gathering.add(word, m_counts.find(word));
    if (const QString plain = withoutRuns(form); plain != form) {
        addGroup(m_counts.sameSkeleton(skeleton(plain)));
        if (const WordId id = m_counts.find(plain); m_lexicon.inDictionary(plain, id))
            gathering.add(plain, id);
    }
    for (const QString &variant : orthographicVariants(form) + spokenVariants(form)) {
        const WordId id = m_counts.find(variant);
        if (m_lexicon.inDictionary(variant, id))
            gathering.add(variant, id);
    }
    // The habits explain most slips; other letters are tried where they do not, or where there is time.
    if (depth == Depth::Full || !gathering.hasCommonWord()) {
        if (mayBeMended(form))
            m_counts.forEachNear(key, addGroup);
        gatherSplits(gathering);
    }
    if (depth == Depth::Full && gathering.size() < enough)
        gatherRareWords(gathering);
    return gathering.taken();
}

/// Words that nobody counted: first those a letter away that the dictionary knows, at the worst Hunspell's own suggestions.
void Suggester::gatherRareWords(Gathering &gathering)
{
    const QStringView form = gathering.form();
    if (!mayBeMended(form))
        return;
    forEachSingleEdit(form.toString(), [&](const QString &edited) {
        if (m_dictionary.knows(edited))
            gathering.add(edited, m_counts.find(edited));
    });
    if (gathering.size() == 0)
        for (const QString &word : m_dictionary.suggestions(form))
            gathering.add(word, m_counts.find(word));
}

void Suggester::addBehindParticle(Gathering &gathering, QStringView particle, QStringView form)
{
    const Lexicon::Part part = m_lexicon.partFrom(form);
    if (part.word.isEmpty())
        return;
    const double alone = std::log10(occurrences(m_counts, part.id) / WordCounts::totalWords);
    gathering.add(particle.toString() + u' ' + part.word, noWord,
                  std::max(alone + joinedByHabit,
                           std::log10(m_counts.pair(m_counts.find(particle), part.id) + unseen) - std::log10(WordCounts::totalWords)));
}

void Suggester::addAtSeam(Gathering &gathering, qsizetype at)
{
    const auto [first, second] = m_lexicon.partsAtSeam(gathering.form(), at);
    if (first.word.isEmpty())
        return;
    const double chance = occurrences(m_counts, first.id) * occurrences(m_counts, second.id) / WordCounts::totalWords;
    gathering.add(first.word + u' ' + second.word, noWord,
                  std::log10(std::max(m_counts.pair(first.id, second.id), chance) / WordCounts::totalWords));
}

void Suggester::gatherSplits(Gathering &gathering)
{
    const QStringView form = gathering.form();
    constexpr qsizetype longestWord = 30;
    // يااهلنا, ماقلتم: the particle and the word behind it, in its right spelling, however rare.
    for (const QStringView particle :
         {QStringView(u"يا"), QStringView(u"ما"), QStringView(u"لا"), QStringView(u"ولا"), QStringView(u"وما")})
        if (form.startsWith(particle) && form.size() >= particle.size() + shortestBehindParticle)
            addBehindParticle(gathering, particle, form.mid(particle.size()));
    if (const auto words = unglued(form, m_counts))
        gathering.add(words->words, noWord, words->likelihood);
    for (qsizetype i = 2; form.size() <= longestWord && i + 2 <= form.size(); ++i) {
        addAtSeam(gathering, i);
        const WordId left = m_counts.meant(m_counts.find(form.left(i)));
        const WordId right = m_counts.meant(m_counts.find(form.mid(i)));
        if (m_counts.count(left) < rarestPart || m_counts.count(right) < rarestPart)
            continue;
        // What the pair has in common with a single word: how often it occurs, or would if the two met by chance.
        const double chance = occurrences(m_counts, left) * occurrences(m_counts, right) / WordCounts::totalWords;
        const double together = std::max(m_counts.pair(left, right), chance);
        gathering.add(QString(m_counts.word(left) + u' ' + m_counts.word(right)), noWord, std::log10(together / WordCounts::totalWords));
    }
}

} // namespace muharrir
