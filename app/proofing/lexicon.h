// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/dictionary.h"
#include "proofing/housewords.h"
#include "proofing/nameforms.h"
#include "proofing/wordcounts.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace muharrir {

enum class Verdict {
    Correct,
    Misspelt, ///< no word, but close to one that is likelier
    Suspect,  ///< no word that we know, and a letter away from one: a slip, unless the text repeats it
    Strange,  ///< the same with more doubt: worth a look, and nothing to be put in its place unasked
    Unknown,  ///< no word that we know: a name, probably
};

/// What counts as a word, in layers: the house's own words, the dictionary, names with clitics on them, forms that published news attests.
class Lexicon {
public:
    /// `marksHold`: the counts were compiled with this very dictionary, so that it need not be asked for their words.
    Lexicon(Dictionary &dictionary, const WordCounts &counts, bool marksHold);

    bool addNames(const QString &path); ///< NameForms' lines; # comments; false: the file cannot be read
    void addName(const QString &name);
    [[nodiscard]] const NameForms &nameForms() const { return m_forms; }
    bool addSlips(const QString &path);       ///< wrong, tab, right or several by bars; one a line
    bool addSpokenForms(const QString &path); ///< the same for dialect
    void addHouseWord(const QString &word);
    void removeHouseWord(const QString &word);
    void setHouse(const HouseWords &house); ///< instead of what the house gave before
    /// Words and names of the house that are spelt as this one but for what writers confuse (skeleton()).
    [[nodiscard]] QStringList houseWordsLike(const QString &skeleton) const { return m_houseBySkeleton.values(skeleton); }

    Verdict verdict(QStringView form) { return verdict(form, m_counts.find(form)); }
    Verdict verdict(QStringView form, WordId id);

    bool inDictionary(QStringView form, WordId id);
    [[nodiscard]] bool isName(QStringView form) const;            ///< with or without clitics
    [[nodiscard]] QStringList commonSlip(QStringView form) const; ///< what a common slip or spoken form stands for, with و or ف before both
    [[nodiscard]] bool isSpoken(QStringView form) const;          ///< dialect, with or without و or ف
    bool isWord(QStringView form) { return verdict(form) == Verdict::Correct; }

    /// A part of a glued form in its right spelling, however rare; empty where it is no word.
    struct Part {
        QString word;
        WordId id = noWord;
    };
    Part partFrom(QStringView form);
    /// The two words that were glued together there, where a word can only end or begin (مدينةعمان, العدوالأول, أخطاءنحوية); empty where
    /// none can or either is no word. نورالدين and عبدالهادي are names.
    std::pair<Part, Part> partsAtSeam(QStringView form, qsizetype at);

private:
    Verdict judged(QStringView form, WordId id);
    Verdict judgedAttested(QStringView form, quint32 count); ///< the news has it, no dictionary does
    bool isArchaic(QStringView form);                        ///< the dictionary has it, news writes it with a hamza or a teh marbuta
    bool hasLikelierVariant(QStringView form, quint32 count);
    [[nodiscard]] bool isUnseen(QStringView form) const; ///< no list and no count has it
    bool isPrefixedWord(QStringView form);
    bool isLikelySlip(QStringView form); ///< of a form that nobody knows: a slip and not a name
    bool hasGluedParticle(QStringView form);
    bool hasGluedConjunction(QStringView form);
    bool isGluedPair(QStringView form);
    bool isGluedAtSeam(QStringView form);
    bool isSuffixedWord(QStringView form);
    [[nodiscard]] WordId commonest(std::span<const WordId> words) const;
    /// A letter away from a word; the more doubt there is that it is one itself, the likelier that word must be.
    [[nodiscard]] bool isNearWord(QStringView form, double doubt = 0) const;
    [[nodiscard]] bool isLearned(QStringView form) const;

    Dictionary &m_dictionary;
    const WordCounts &m_counts;
    bool m_marksHold;
    QSet<QString> m_names;
    NameForms m_forms;
    QSet<QString> m_houseWords;
    QMultiHash<QString, QString> m_houseBySkeleton;
    QSet<QString> m_learned; ///< forms of approved articles
    struct Own {
        QSet<QString> names;
        NameForms forms;
    };
    std::optional<Own> m_own; ///< the program's lists alone, once the house has added to them
    QHash<QString, QStringList> m_slips;
    QSet<QString> m_spoken;
    QHash<QString, Verdict> m_verdicts; ///< of forms that are dear to judge
};

/// The stem of a word under a clitic (و ف ب ل ك س and the article), one entry for each way to cut it; the word itself first.
QList<QStringView> withoutClitics(QStringView form);

} // namespace muharrir
