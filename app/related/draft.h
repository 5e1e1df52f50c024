// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "related/relatedindex.h"

#include <QHash>

namespace muharrir {

/// A term of the text being written.
struct DraftTerm {
    QString stem;
    int weight = 0;        ///< as termWeights() has it, tags as in the title; 0: taken out by the journalist
    int writtenWeight = 0; ///< without the tags: what copies are told by
    QString shown;         ///< the form to show: as written, without و and prepositions before ال
    bool isName = false;
    bool isFunctionWord = false;
};

/// The text being written, taken apart once for a query: which terms it has, and how they read.
class QueryDraft {
public:
    explicit QueryDraft(const RelatedQuery &query);

    [[nodiscard]] const std::vector<DraftTerm> &terms() const { return m_terms; }
    [[nodiscard]] int weight() const { return m_weight; } ///< of all its terms

    /// The given terms as a reader wants to see them: neighbours of the text joined (محكمة العدل), names first. `chosen` are places in
    /// terms(), the strongest first.
    [[nodiscard]] QStringList reasons(const std::vector<size_t> &chosen, qsizetype atMost) const;

private:
    struct Place {
        int term = -1; ///< -1: a break that no phrase crosses
        qsizetype start = 0;
        qsizetype end = 0;
        bool opens = false; ///< begins with «و»: a phrase may start here but not run across
    };
    struct Phrase {
        std::vector<size_t> terms;
        QStringView written;
    };
    enum class Part { Title, Text, Tags };
    void read(qsizetype from, qsizetype to, Part part); ///< a part of m_text
    int add(const QString &stem, QStringView written);
    /// Two or three neighbours that are all among the chosen.
    [[nodiscard]] std::vector<Phrase> phrases(const std::vector<size_t> &chosen) const;

    QString m_text; ///< title, text and tags
    std::vector<DraftTerm> m_terms;
    QHash<QString, int> m_byStem;
    std::vector<Place> m_places; ///< the words in their order
    int m_weight = 0;
};

} // namespace muharrir
