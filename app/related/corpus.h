// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "related/outlines.h"
#include "related/postings.h"
#include "related/vocabulary.h"
#include "store/termstore.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <limits>
#include <optional>
#include <vector>

namespace muharrir {

/// The archive as the related engine holds it in memory: articles by number, their terms both ways. About 0.7 kB an article of 160
/// terms. Articles are only ever added; a changed one is added anew and its former self marked dead, until sweep() leaves the dead out.
class Corpus {
public:
    struct Row {
        ArticleId id;
        QUuid globalId;
        qint64 time = 0; ///< msecs of its date; unknownTime
        quint32 textAt = 0;
        quint32 tagsAt = 0;
        quint32 outlet = 0;
        quint32 section = 0;
        quint32 externalHash = 0;
        float length = 0; ///< in terms
        State state = State::Draft;
        quint8 tagCount = 0;
        bool alive = true;
    };
    struct Texts {
        QString headline, externalId;
    };
    static constexpr qint64 unknownTime = std::numeric_limits<qint64>::min();
    static constexpr size_t outlineTerms = 64; ///< the strongest; the cosine of these finds 86 % of the copies that all terms find

    void add(const ArticleTerms &article);
    void remove(ArticleId id);
    /// Adding an archive at one go: how frequent a term is, is known when all are in. Between gather() and settle() the outlines keep
    /// all terms; settle() cuts them to the strongest.
    void gather() { m_settled = false; }
    void settle();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] quint32 alive() const { return static_cast<quint32>(m_byId.size()); }
    [[nodiscard]] std::optional<quint32> find(ArticleId id, const QString &externalId) const;
    [[nodiscard]] Texts texts(quint32 article) const;
    [[nodiscard]] QStringList tags(quint32 article) const;
    [[nodiscard]] std::optional<quint32> label(const QString &outletOrSection) const;

    [[nodiscard]] std::optional<quint32> term(const QString &stem) const { return m_vocabulary.find(stem); }
    [[nodiscard]] QString stem(quint32 term) const { return m_vocabulary.term(term); }
    [[nodiscard]] quint32 articlesWith(quint32 term) const { return m_frequencies[term]; }
    [[nodiscard]] float rarity(quint32 articlesWith) const; ///< ln(1 + N/df) of a term that so many articles have; none counts as one
    [[nodiscard]] float averageLength() const;
    [[nodiscard]] const Postings &postings() const { return m_postings; }

    /// An article as a direction of length 1: its strongest terms by number, weighted (1 + ln tf) ln(1 + N/df).
    using Vector = std::vector<std::pair<quint32, float>>;
    [[nodiscard]] Vector vector(quint32 article) const { return vector(m_outlines.at(article)); }
    [[nodiscard]] Vector vector(std::vector<NumberedTerm> terms) const;
    [[nodiscard]] std::vector<NumberedTerm> outline(quint32 article) const { return m_outlines.at(article); }

    [[nodiscard]] qsizetype bytes() const;

private:
    void keepStrongest(std::vector<NumberedTerm> &terms) const;
    quint32 keepTexts(const ArticleTerms &article);
    void sweep();

    Vocabulary m_vocabulary;
    Postings m_postings;
    Outlines m_outlines;
    std::vector<quint32> m_frequencies; ///< living articles of each term
    std::vector<Row> m_rows;
    std::vector<char> m_texts; ///< headline and external id in UTF-8, each ended by NUL
    std::vector<quint32> m_tags;
    Vocabulary m_labels; ///< outlets, sections and tags
    QHash<qint64, quint32> m_byId;
    double m_lengths = 0;  ///< sum over the living
    bool m_settled = true; ///< outlines are cut to the strongest terms as articles come
};

/// The cosine of two directions.
float cosine(const Corpus::Vector &one, const Corpus::Vector &other);

} // namespace muharrir
