// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relatedstore.h"

#include "article/nametable.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<3> choiceNames{"pinned"_L1, "hidden"_L1, "never"_L1};
constexpr qint64 anyArticle = 0;

} // namespace

Result<std::vector<RelatedStore::Choice>> RelatedStore::choices(ArticleId article) const
{
    std::vector<Choice> choices;
    MUHARRIR_TRY(m_database.each(u"SELECT target_id, choice FROM related_choice WHERE article_id IN (?, ?) ORDER BY at, target_id"_s,
                                 {article.value, anyArticle}, [&choices](const Row &row) {
                                     if (const auto choice = valueOf<RelatedChoice>(choiceNames, row.text(1)))
                                         choices.push_back({row.id<ArticleId>(0), *choice});
                                 }));
    return choices;
}

Done RelatedStore::choose(ArticleId article, ArticleId target, RelatedChoice choice, const Person &by, const QDateTime &at)
{
    const qint64 where = choice == RelatedChoice::Never ? anyArticle : article.value;
    return m_database.run(u"INSERT OR REPLACE INTO related_choice (article_id, target_id, choice, by_id, at) VALUES (?, ?, ?, ?, ?)"_s,
                          {where, target.value, nameOf(choiceNames, choice), stored(by.id), stored(at)});
}

Done RelatedStore::forget(ArticleId article, ArticleId target)
{
    return m_database.run(u"DELETE FROM related_choice WHERE target_id = ? AND article_id IN (?, ?)"_s,
                          {target.value, article.value, anyArticle});
}

Done RelatedStore::keepLinks(ArticleId id, const Body &body)
{
    MUHARRIR_TRY(m_database.run(u"DELETE FROM article_link WHERE article_id = ?"_s, {id.value}));
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::RelatedLink && !block.related.article.isEmpty())
            MUHARRIR_TRY(m_database.run(u"INSERT OR IGNORE INTO article_link (article_id, target) VALUES (?, ?)"_s,
                                        {id.value, block.related.article}));
    }
    return {};
}

Result<std::vector<ArticleLink>> RelatedStore::links(const QString &condition, const QVariantList &values) const
{
    std::vector<ArticleLink> links;
    MUHARRIR_TRY(
        m_database.each(u"SELECT a.id, a.headline, b.id, b.headline FROM article_link AS l JOIN article AS a ON a.id = l.article_id "
                        "JOIN article AS b ON b.global_id = l.target "
                        "WHERE a.state IN ('published', 'updating', 'correcting') "_s
                            + condition + u" ORDER BY a.id, b.id"_s,
                        values, [&links](const Row &row) {
                            links.push_back({row.id<ArticleId>(0), row.text(1), row.id<ArticleId>(2), row.text(3)});
                        }));
    return links;
}

Result<std::vector<ArticleLink>> RelatedStore::linksToWithdrawn(ArticleId from, ArticleId to) const
{
    return links(u"AND b.state = 'withdrawn' AND ? IN (0, a.id) AND ? IN (0, b.id)"_s, {from.value, to.value});
}

Result<std::vector<ArticleLink>> RelatedStore::linksTo(ArticleId target) const { return links(u"AND b.id = ?"_s, {target.value}); }

} // namespace muharrir
