// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "related/termsource.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace muharrir {

/// What is being written, as far as the related engine is concerned.
struct RelatedQuery {
    ArticleId self;         ///< never suggested
    QString selfExternalId; ///< the same by the id an import brought; for who does not know the number
    QString title;
    QString text;
    QStringList tags;
    QDateTime asOf;      ///< candidates not later than this; invalid: no limit
    QString outlet;      ///< non-empty: only this outlet's
    QString section;     ///< non-empty: only this section's
    QStringList without; ///< terms (as shown in `why`) the journalist took out
    int limit = 10;
    double recency = 0.3; ///< how much newer counts more: 0, .1 or .3; score / (1 + recency ln(1 + days))
};

/// Strengths: below `hidden` a pane shows no row, below `normal` a faint one, from `strong` on it may say so (related.md 3f, 5.6).
namespace Strength {
inline constexpr double hidden = .10, normal = .20, strong = .30;
inline constexpr double sameEvent = .50; ///< of a recent one: all such were relevant, seven in ten the same story (related.md 3f)
} // namespace Strength

struct RelatedHit {
    ArticleId id;
    // What the archive knows of it; the index itself does not.
    QString globalId;
    QString externalId;
    QString headline;
    QString author; ///< whose it is: a person, else the byline, else the outlet
    State state = State::Draft;
    QDateTime date;
    QDateTime updated;
    bool earlierVersion = false; ///< nearly the same text: «نسخة سابقة من الخبر»
    double score = 0;
    double strength = 0;           ///< 0-1 against the draft's own score, before recency; see Strength
    std::vector<ArticleId> copies; ///< near-duplicates folded into this row
    QStringList why;               ///< strongest shared terms as written, names first
    QStringList sharedTags;        ///< tags that the draft carries too; from the archive, as all its tags
    QStringList tags;              ///< what tag suggestions vote with
    bool sameEvent = false;        ///< told by strength and date: somebody may be writing, or have written, this very story
    bool pinned = false;           ///< somebody wants it on top
};

/// Inverted index over the archive's terms, in memory; made once on its thread, then kept up to date. Own BM25 with weighted query terms
/// and recency (related.md section 5).
class RelatedIndex {
public:
    explicit RelatedIndex(TermSource source);
    ~RelatedIndex();

    /// Reads a whole archive anew: `each` hands over every article once, twice if there are more than `allTermsOf`.
    using Visit = std::function<void(const ArticleTerms &)>;
    Done load(const std::function<Done(const Visit &)> &each, qint64 articles);
    Done load(const TermStore &terms);
    /// Of a larger archive only the strongest terms of each article are held: some hundredths less is found, in a third of the memory.
    static constexpr qint64 allTermsOf = 200'000;
    static constexpr size_t strongestTerms = 40;

    void put(const ArticleTerms &article); ///< new or changed
    void remove(ArticleId id);
    [[nodiscard]] int size() const;
    [[nodiscard]] qsizetype bytes() const; ///< of memory

    /// How much a stem says of an article: 0 (all have it) to 1 (none has).
    [[nodiscard]] double rarity(const QString &stem) const;

    /// Best first; those too weak to show are among them. Of the text the first 30,000 characters are read. What the archive knows of a hit is
    /// for the caller to fill in.
    [[nodiscard]] std::vector<RelatedHit> related(const RelatedQuery &query, const QDateTime &now) const;

private:
    TermSource m_source;
    std::unique_ptr<class Corpus> m_corpus;
};

} // namespace muharrir
