// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "store/database.h"
#include "text/terms.h"

#include <QHash>

#include <functional>
#include <vector>

namespace muharrir {

/// One article's terms, as the related engine reads them at start.
struct ArticleTerms {
    ArticleId id;
    QString globalId;
    QString externalId;
    QString headline;
    State state = State::Draft;
    QString outlet;
    QString section;
    QDateTime date;                             ///< invalid: unknown
    std::vector<std::pair<QString, int>> terms; ///< termCounts() of headline and plain text
    QStringList tags;
};

/// Terms of articles, written in the transaction of the save, read in one go when the related engine starts.
class TermStore {
public:
    explicit TermStore(Database &database) : m_database(database) { }

    Done keep(ArticleId id, const TermCounts &counts);                       ///< termCounts() of headline and plain text
    Done each(const std::function<void(const ArticleTerms &)> &visit) const; ///< in id order; spiked ones left out
    Result<ArticleTerms> load(ArticleId id) const;
    Done rebuild();
    void forget() { m_ids.clear(); } ///< ids that were remembered: rows went

private:
    Result<qint64> idOf(const QString &stem);

    Database &m_database;
    QHash<QString, qint64> m_ids; ///< of stems met so far: an import meets the same ones over and over
    int m_rollbacks = 0;          ///< when m_ids was filled: a rollback takes new ids back
};

} // namespace muharrir
