// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/change.h"
#include "proofing/lexicon.h"

#include <QHash>

#include <optional>
#include <vector>

namespace muharrir {

/// Where a word stands, as far as it is known: noWord for what is not.
struct WordContext {
    WordId left = noWord;
    WordId right = noWord;
};

struct Suggestion {
    QString word;
    double score = 0; ///< powers of ten of likelihood; comparable within one list
    WordChange change = WordChange::None;
};

/// Finds and ranks what a word may have been meant to be: by the cost of the edit, by how common the word is, by the words around it.
class Suggester {
public:
    enum class Depth {
        Quick, ///< our own candidates alone: under a millisecond
        Full,  ///< and rarer words of the dictionary where ours are few: some 10 ms; 0.3 s where nothing but Hunspell's own search is left
    };

    Suggester(Lexicon &lexicon, Dictionary &dictionary, const WordCounts &counts);

    /// Best first, 7 at the most, the word itself never among them. `form` is normalised.
    std::vector<Suggestion> suggestions(QStringView form, WordContext context, Depth depth);

    void forget(); ///< the lists have changed

    /// Likelihood of a word after another: a mixture of the pair's share and the word's own.
    [[nodiscard]] double likelihood(WordId left, WordId word) const;
    /// log10 of the likelihood of a word there.
    [[nodiscard]] double fluency(WordId word, WordContext context) const;

private:
    struct Candidate {
        QString word;
        WordId id;
        Edit edit;
        std::optional<double> fluency; ///< of several words; one word's depends on its place
    };
    class Gathering;
    std::vector<Candidate> gathered(QStringView form, Depth depth);
    void dropPadding(std::vector<Suggestion> &ranked) const;
    void gatherSplits(Gathering &gathering);
    void gatherRareWords(Gathering &gathering);
    void addAtSeam(Gathering &gathering, qsizetype at);
    void addBehindParticle(Gathering &gathering, QStringView particle, QStringView form);

    Lexicon &m_lexicon;
    Dictionary &m_dictionary;
    const WordCounts &m_counts;
    QHash<QString, std::vector<Candidate>> m_quick, m_full; ///< of words asked for before
};

} // namespace muharrir
