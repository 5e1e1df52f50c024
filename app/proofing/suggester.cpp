// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/suggester.h"

#include "proofing/candidates.h"
#include "proofing/normaliser.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace muharrir {
namespace {

constexpr size_t mostSuggestions = 7;
constexpr size_t enough = 3;       // with fewer of our own, Hunspell is asked
constexpr double unseen = 0.3;     // occurrences of a word that the counts have not
constexpr double costWeight = 1.6; // how much an edit weighs against frequency
constexpr double pairWeight = 0.7; // of the pair's count against the single word's
constexpr quint32 rarestPart = 50; // occurrences of either half of a split

double occurrences(const WordCounts &counts, WordId id) { return std::max<double>(counts.count(id), unseen); }

} // namespace

/// The candidates of one word, each once.
class Suggester::Gathering {
public:
    Gathering(QStringView form, const Suggester &suggester, WordContext context) : m_form(form), m_suggester(suggester), m_context(context)
    {
        m_seen.insert(form.toString());
    }

    [[nodiscard]] QStringView form() const { return m_form; }
    [[nodiscard]] size_t size() const { return m_found.size(); }

    void add(const QString &word, WordId id)
    {
        if (m_seen.contains(word))
            return;
        m_seen.insert(word);
        const Edit edit = editBetween(m_form, word);
        m_found.push_back({word, m_suggester.fluency(id, m_context) - costWeight * edit.cost, edit.change});
    }

    void add(const QString &words, double fluency)
    {
        if (m_seen.contains(words))
            return;
        m_seen.insert(words);
        const Edit edit = editBetween(m_form, words);
        m_found.push_back({words, fluency - costWeight * edit.cost, edit.change});
    }

    std::vector<Suggestion> best()
    {
        std::ranges::sort(
            m_found, [](const Suggestion &a, const Suggestion &b) { return a.score != b.score ? a.score > b.score : a.word < b.word; });
        if (m_found.size() > mostSuggestions)
            m_found.resize(mostSuggestions);
        return std::move(m_found);
    }

private:
    QStringView m_form;
    const Suggester &m_suggester;
    WordContext m_context;
    QSet<QString> m_seen;
    std::vector<Suggestion> m_found;
};

Suggester::Suggester(Lexicon &lexicon, Dictionary &dictionary, const WordCounts &counts)
    : m_lexicon(lexicon), m_dictionary(dictionary), m_counts(counts)
{
}

double Suggester::fluency(WordId word, WordContext context) const
{
    // Likelihood after the left neighbour, and of the right neighbour after the word, each a mixture of the pair's share and the word's own.
    const auto given = [this](WordId left, WordId right) {
        const double alone = occurrences(m_counts, right) / WordCounts::totalWords;
        const double pair = m_counts.pair(left, right);
        return pair > 0 ? pairWeight * pair / occurrences(m_counts, left) + (1 - pairWeight) * alone : (1 - pairWeight) * alone;
    };
    double result
        = context.left == noWord ? std::log10(occurrences(m_counts, word) / WordCounts::totalWords) : std::log10(given(context.left, word));
    if (context.right != noWord)
        result += std::log10(given(word, context.right));
    return result;
}

std::vector<Suggestion> Suggester::suggestions(QStringView form, WordContext context, Depth depth)
{
    Gathering gathering(form, *this, context);
    const auto addGroup = [&](const QString &key) {
        for (const WordId id : m_counts.sameSkeleton(key)) {
            const QString word = m_counts.word(id);
            if (m_counts.count(id) > 0 && m_lexicon.verdict(word, id) == Verdict::Correct)
                gathering.add(word, id);
        }
    };
    const QString key = skeleton(form);
    addGroup(key);
    for (const QString &variant : orthographicVariants(form)) {
        const WordId id = m_counts.find(variant);
        if (m_lexicon.inDictionary(variant, id))
            gathering.add(variant, id);
    }
    if (form.size() >= 3 && form.size() <= 20)
        forEachSingleEdit(key, addGroup);
    gatherSplits(gathering);
    if (depth == Depth::Full && gathering.size() < enough)
        for (const QString &word : m_dictionary.suggestions(form))
            gathering.add(word, m_counts.find(word));
    return gathering.best();
}

void Suggester::gatherSplits(Gathering &gathering)
{
    const QStringView form = gathering.form();
    constexpr qsizetype longestWord = 30;
    for (qsizetype i = 2; form.size() <= longestWord && i + 2 <= form.size(); ++i) {
        const WordId left = m_counts.find(form.left(i));
        const WordId right = m_counts.find(form.mid(i));
        if (m_counts.count(left) < rarestPart || m_counts.count(right) < rarestPart)
            continue;
        if (!m_lexicon.inDictionary(form.left(i), left) || !m_lexicon.inDictionary(form.mid(i), right))
            continue;
        // What the pair has in common with a single word: how often it occurs, or would if the two met by chance.
        const double together
            = std::max(m_counts.pair(left, right), occurrences(m_counts, left) * occurrences(m_counts, right) / WordCounts::totalWords);
        gathering.add(QString(form.left(i) + u' ' + form.mid(i)), std::log10(together / WordCounts::totalWords));
    }
}

} // namespace muharrir
