// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "related/postings.h"
#include "store/termstore.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace muharrir {

/// The archive as the related engine holds it in memory: for each term the articles that have it, and of each article what one filters and
/// weighs by. Some 0.4 kB an article of 160 terms. Articles are only ever added; a changed one is added anew and its former self marked
/// dead, until sweep() leaves the dead out.
class Corpus {
public:
    struct Row {
        ArticleId id;
        qint64 time = 0; ///< msecs of its date; ArticleTerms::unknownTime
        quint32 outlet = 0;
        quint32 section = 0;
        float length = 0; ///< in words
        bool alive = true;
    };

    void add(const ArticleTerms &article);
    void remove(ArticleId id);

    /// From here on only the strongest terms of an article are kept, as many as given: an archive too large for all. How rare terms are must be
    /// known: count() each article before.
    void keepOnlyStrongest(size_t terms) { m_kept = terms; }
    void count(const ArticleTerms &article);
    void squeeze(); ///< all are in: gives back what growing took in advance

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] quint32 alive() const { return static_cast<quint32>(m_byId.size()); }
    [[nodiscard]] std::optional<quint32> find(ArticleId id) const;
    [[nodiscard]] std::optional<quint32> label(const QString &outletOrSection) const;

    /// Articles that have a term; former selves of changed ones count until they are swept out.
    [[nodiscard]] quint32 articlesWith(quint32 term) const { return term < m_frequencies.size() ? m_frequencies[term] : 0; }
    [[nodiscard]] float rarity(quint32 articlesWith) const; ///< ln(1 + N/df) of a term that so many articles have; none counts as one
    [[nodiscard]] float averageLength() const;
    [[nodiscard]] const Postings &postings() const { return m_postings; }

    /// An article as a direction of length 1: its terms by number, weighted ln(1 + words) ln(1 + N/df).
    using Vector = std::vector<std::pair<quint32, float>>;
    [[nodiscard]] Vector vector(const std::vector<NumberedTerm> &terms) const;

    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] std::vector<NumberedTerm> strongest(const std::vector<NumberedTerm> &terms) const;
    quint32 labelled(const QString &outletOrSection);
    void see(const std::vector<NumberedTerm> &terms);
    void sweep();

    Postings m_postings;
    std::vector<quint32> m_frequencies; ///< articles that have each term, also where it was not kept
    std::vector<Row> m_rows;
    QHash<qint64, quint32> m_byId;
    QHash<QString, quint32> m_labels; ///< outlets and sections
    double m_lengths = 0;             ///< sum over the living
    size_t m_kept = 0;                ///< terms of an article; 0: all
    quint32 m_counted = 0;            ///< articles whose terms are among m_frequencies before they came
};

/// What a term weighs in an article, in words.
float words(quint32 weight);

/// The cosine of two directions.
float cosine(const Corpus::Vector &one, const Corpus::Vector &other);

} // namespace muharrir
