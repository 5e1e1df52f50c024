// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "proofing/finding.h"
#include "proofing/housestyle.h"
#include "proofing/housewords.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace muharrir {

/// Where the data lies.
struct ProofingData {
    QString affix;      ///< Hunspell's .aff
    QString dictionary; ///< Hunspell's .dic
    QString lists;      ///< folder of our own lists (dictionaries/), or the resource ":/dictionaries"
};

/// The usual places, the newest hunspell-ar first.
ProofingData findProofingData();

/// The engine: Hunspell and the rules. Lives on one thread; every call is by value. Not cheap to make (0.15 s): make one and keep it.
class Proofer {
public:
    /// Without Hunspell's dictionary or our own lists the rules work on with what is there.
    explicit Proofer(const ProofingData &data);
    ~Proofer();

    /// What of the data is not there or is damaged: DictionaryMissing, WordListMissing.
    [[nodiscard]] const std::vector<Error> &missing() const;

    /// Findings of a text (one block or a whole file), in order, not overlapping. They carry the engine's own suggestions (under a
    /// millisecond a word), ranked by the words around; none when `suggestions` is false. A probable name has none: ask suggest().
    std::vector<Finding> check(QStringView text, bool suggestions = true);

    /// What does not go together within a whole article whose blocks are checked one by one: names, quotation marks, digits in two forms.
    /// Quick: no word is looked up that was not before.
    std::vector<Finding> checkConsistency(QStringView article);

    bool isCorrect(QStringView word);
    struct Suggestions {
        QStringList words;
        QStringList reasons;
    };
    Suggestions suggest(QStringView word); ///< best first, 7 at the most, also for correct words

    void setHouse(const HouseWords &house); ///< the newsroom's words, instead of those given before
    void addWord(const QString &word);      ///< one more
    void removeWord(const QString &word);

    /// A line of the desk's own list: the house form, by tab and bars its variants (NameForms).
    void addName(const QString &line);
    /// House forms that begin so, for completion while typing.
    [[nodiscard]] QStringList namesLike(QStringView beginning) const;

    void setStyle(const HouseStyle &style); ///< before the first call: no house style is asked for

private:
    struct Parts;
    enum class Scope : quint8 { All, Consistency };
    std::vector<Finding> findings(QStringView text, Scope scope, bool suggestions);

    std::unique_ptr<Parts> m_parts;
};

} // namespace muharrir
