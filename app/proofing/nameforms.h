// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace muharrir {

/// Names with their variants: which form the house prints. A list has one name a line: the house form, then, by tab and bars, other forms.
/// The desk's own file reads the same.
class NameForms {
public:
    void add(const QString &line);
    void beginHouse() { m_house = true; } ///< what is added from now on is the house's, and offered before all others

    struct Match {
        qsizetype words = 0; ///< how many words of the text the variant takes; 0: none
        QString houseForm;   ///< with the particles of the text's first word before it
    };
    /// The longest variant that starts a sequence of words (normalised, as far as they follow on one line).
    [[nodiscard]] Match variantAt(const std::vector<QStringView> &words) const;

    /// How many words the longest house form takes that starts the sequence, of those with several words; 0: none. Some of their words are
    /// slips when they stand alone: بان كي مون, فان دايك.
    [[nodiscard]] qsizetype phraseAt(const std::vector<QStringView> &words) const;

    /// House forms of the names that begin so in any of their forms (جوت offers غوتيريش), with the clitics that were typed before them: ten at
    /// the most, the house's own first, then the shortest.
    [[nodiscard]] QStringList completions(QStringView beginning) const;

    static constexpr qsizetype longestName = 5; ///< words

private:
    QHash<QString, QString> m_houseForms; ///< by the variant's normalised words, joined by blanks
    QHash<QString, qsizetype> m_longest;  ///< words of the longest variant that begins with this word
    QSet<QString> m_phrases;
    QHash<QString, qsizetype> m_longestPhrase;
    struct Beginning {
        QString form; ///< normalised
        QString name;
        bool house = false;
    };
    mutable std::vector<Beginning> m_beginnings; ///< sorted by form when first asked
    mutable bool m_sorted = false;
    bool m_house = false;
};

} // namespace muharrir
