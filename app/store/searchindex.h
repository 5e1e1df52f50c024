// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlestore.h"
#include "store/searchquery.h"
#include "store/searchwords.h"
#include "store/snippet.h"

#include <limits>
#include <vector>

namespace muharrir {

enum class SearchOrder {
    Best,   ///< exact matches before those by stem, the more telling ones first; of the newest 20,000
    Newest, ///< by the date they are shown under
};

/// What a journalist types: words (folded, stem match ranked below exact), "phrases", prefix*, -without. Filters beside it.
struct SearchQuery {
    QString text;
    ArticleFilter filter;
    SearchOrder order = SearchOrder::Best;
    bool exactOnly = false; ///< no stem matches
    bool typing = false;    ///< the last word may go on
    int limit = 50;
    int offset = 0;
};

struct SearchHit {
    ArticleRow row;
    QString snippet;                ///< a piece of the text as written, with the hits between U+E000 and U+E001
    bool byStem = false;            ///< some word was found in another form only
    std::vector<MatchedForm> found; ///< why: the forms in which the words were met, and where
};
inline constexpr QChar hitBegin{0xE000};
inline constexpr QChar hitEnd{0xE001};

inline constexpr int mostHitsCounted = 10'000; ///< totals above are "10,000+": counting all would take longer than searching

struct SearchHits {
    int total = 0; ///< at most mostHitsCounted; then totalIsCapped
    bool totalIsCapped = false;
    std::vector<SearchHit> hits;
};

class SearchIndex {
public:
    /// `later`: articles are written down for the full-text index, but it is told of them by indexPlaces() before the batch is committed. One
    /// after another it takes them in memory; with other statements in between it writes each down by itself.
    explicit SearchIndex(Database &database, std::vector<qint64> *later = nullptr) : m_database(database), m_later(later) { }

    /// Best first; an empty text lists by date. A query that cannot match (only marks) finds nothing; bad syntax is read as words.
    Result<SearchHits> search(const SearchQuery &query) const;

    Done index(ArticleId id, const Article &article, const IndexedWords &words); ///< within the transaction of the save
    Done indexPlaces(const std::vector<qint64> &places);
    Done remove(ArticleId id); ///< before the article itself goes
    Done rebuild();            ///< from the articles
    Done check() const;        ///< ArchiveCorrupt when the index does not agree with what was indexed; needs a writing connection

private:
    struct Range { ///< of places, and what else must hold of an article
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 to = std::numeric_limits<qint64>::max();
        QString condition;
        QVariantList values;
    };
    static Range rangeOf(const ArticleFilter &filter);
    static QString matching(const Range &range);
    static QVariantList valuesOf(const QString &expression, const Range &range);

    Done holdBack(qint64 bytes);
    Result<QString> facetsOf(ArticleId id, const Article &article) const;
    Result<std::optional<Facets>> facetsOf(const ArticleFilter &filter) const;
    Result<qint64> placeOf(ArticleId id, const QDateTime &shown) const;
    Result<std::vector<qint64>> newest(const QString &expression, const Range &range, int limit) const;
    Result<std::vector<qint64>> best(const SearchExpressions &expressions, const Range &range, int first) const;
    Result<QVariantList> raritiesOf(const SearchExpressions &expressions) const;
    Result<SearchHit> hitAt(qint64 place, const std::vector<SearchTerm> &terms, QStringView typed) const;

    Database &m_database;
    std::vector<qint64> *m_later;
};

} // namespace muharrir
