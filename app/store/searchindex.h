// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlestore.h"

#include <vector>

namespace muharrir {

/// What a journalist types: words (folded, stem match ranked below exact), "phrases", prefix*, -without. Filters beside it.
struct SearchQuery {
    QString text;
    ArticleFilter filter;
    int limit = 50;
    int offset = 0;
};

struct SearchHit {
    ArticleRow row;
    QString snippet; ///< a piece of the text as written, with the hits between U+E000 and U+E001
};
inline constexpr QChar hitBegin{0xE000};
inline constexpr QChar hitEnd{0xE001};

struct SearchHits {
    int total = 0; ///< capped at 10,000; then totalIsCapped
    bool totalIsCapped = false;
    std::vector<SearchHit> hits;
};

class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) { }

    /// Best first; an empty text lists by date. A query that cannot match (only marks) finds nothing; bad syntax is read as words.
    Result<SearchHits> search(const SearchQuery &query) const;

    Done index(ArticleId id, const Article &article); ///< within the transaction of the save
    Done rebuild();                                   ///< from the articles

private:
    Database &m_database;
};

} // namespace muharrir
