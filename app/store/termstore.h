// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "store/database.h"
#include "text/terms.h"

#include <QHash>

#include <functional>
#include <limits>
#include <vector>

namespace muharrir {

/// A term by its number in the archive, and what it weighs in an article (termWeights()).
using NumberedTerm = std::pair<quint32, quint32>;

/// One article as the related engine holds it.
struct ArticleTerms {
    static constexpr qint64 unknownTime = std::numeric_limits<qint64>::min();

    ArticleId id;
    qint64 time = unknownTime; ///< its date, msecs UTC
    QString outlet;
    QString section;
    std::vector<NumberedTerm> terms; ///< ordered by number
};

/// Terms of articles, written in the transaction of the save, read in one go when the related engine starts. Spiked articles have none.
class TermStore {
public:
    explicit TermStore(Database &database) : m_database(database) { }

    Done keep(const Article &article, const TermWeights &weights);           ///< termWeights() of headline and plain text
    Done each(const std::function<void(const ArticleTerms &)> &visit) const; ///< in id order
    Result<qint64> count() const;                                            ///< how many each() visits
    Result<std::optional<ArticleTerms>> load(ArticleId id) const;            ///< nothing: it is not there or was spiked
    [[nodiscard]] std::optional<quint32> number(const QString &stem) const;  ///< nothing: no article has it

    /// Articles without terms, or with those of another analysis: an older program's file, a damaged one.
    Result<std::vector<ArticleId>> stale() const;
    Done renew(const std::vector<ArticleId> &ids); ///< analyses these anew, in one transaction
    Done rebuild();                                ///< all of them, from the articles
    void forget() { m_ids.clear(); }               ///< ids that were remembered: rows went

private:
    Result<qint64> idOf(const QString &stem);
    Result<quint64> greatestNumber() const;
    void forgetUncertain() const;

    Database &m_database;
    mutable QHash<QString, qint64> m_ids; ///< of stems met so far: an import, or a draft being typed, meets the same ones over and over
    mutable int m_rollbacks = 0;          ///< when m_ids was filled: a rollback takes new ids back
};

} // namespace muharrir
