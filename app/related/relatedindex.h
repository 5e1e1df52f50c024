// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/termstore.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

namespace muharrir {

/// What is being written, as far as the related engine is concerned.
struct RelatedQuery {
    ArticleId self; ///< never suggested
    QString selfExternalId;
    QString title;
    QString text;
    QStringList tags;
    QDateTime asOf;      ///< candidates not later than this; invalid: no limit
    QString outlet;      ///< non-empty: only this outlet's
    QString section;     ///< non-empty: only this section's
    QStringList without; ///< terms (as shown in `why`) the journalist took out
    int limit = 10;
};

struct RelatedHit {
    ArticleId id;
    QString globalId;
    QString externalId;
    QString headline;
    State state = State::Draft;
    QDateTime date;
    bool earlierVersion = false; ///< nearly the same text: «نسخة سابقة من الخبر»
    double score = 0;
    double strength = 0;           ///< 0-1 against the draft's own score (related.md 5.6: below .10 hidden, .20 normal, .30 strong)
    std::vector<ArticleId> copies; ///< near-duplicates folded into this row
    QStringList why;               ///< strongest shared terms as written
};

/// Inverted index over the archive's terms, in memory; made once on its thread, then kept up to date. Own BM25 with weighted query terms
/// and recency (related.md section 5).
class RelatedIndex {
public:
    RelatedIndex();
    ~RelatedIndex();

    Done load(const TermStore &terms);
    void put(const ArticleTerms &article); ///< new or changed
    void remove(ArticleId id);
    [[nodiscard]] int size() const;

    [[nodiscard]] std::vector<RelatedHit> related(const RelatedQuery &query, const QDateTime &now) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace muharrir
