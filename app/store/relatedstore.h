// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/person.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace muharrir {

/// What somebody decided about a suggestion.
enum class RelatedChoice : quint8 {
    Pinned, ///< on top, for this article
    Hidden, ///< not for this article
    Never,  ///< for none
};

/// A link «اقرأ أيضًا» of one article to another.
struct ArticleLink {
    ArticleId from;
    QString headline; ///< of the article that has the link
    ArticleId to;
    QString target; ///< the other one's headline
    bool operator==(const ArticleLink &) const = default;
};

/// Which articles lead to which: what people decided about suggestions, and the links that stand in texts.
class RelatedStore {
public:
    explicit RelatedStore(Database &database) : m_database(database) { }

    struct Choice {
        ArticleId target;
        RelatedChoice choice;
    };
    Result<std::vector<Choice>>
    choices(ArticleId article) const; ///< for this article and for all; pinned ones in the order they were pinned
    Done choose(ArticleId article, ArticleId target, RelatedChoice choice, const Person &by, const QDateTime &at);
    Done forget(ArticleId article, ArticleId target); ///< as if nothing had been decided, for all articles too

    Done keepLinks(ArticleId id, const Body &body); ///< in the transaction of the save
    /// Links of articles that readers can see now to articles that were withdrawn; `from` or `to` may limit them to one article.
    Result<std::vector<ArticleLink>> linksToWithdrawn(ArticleId from = {}, ArticleId to = {}) const;
    /// Published articles that link to this one.
    Result<std::vector<ArticleLink>> linksTo(ArticleId target) const;

private:
    Result<std::vector<ArticleLink>> links(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace muharrir
