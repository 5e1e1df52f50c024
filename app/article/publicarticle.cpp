// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/publicarticle.h"

#include "article/creditline.h"
#include "text/slug.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString webAddress(const QString &url)
{
    const bool isWeb = url.startsWith("https://"_L1, Qt::CaseInsensitive) || url.startsWith("http://"_L1, Qt::CaseInsensitive);
    return isWeb ? url : QString();
}

/// Tracked changes settled, and of the formats only what readers see: written out field by field, so that a new one stays inside.
Runs publicRuns(const Runs &runs)
{
    Runs result;
    for (const Run &run : runs) {
        const bool deleted = run.format.change && run.format.change->kind == Change::Kind::Deletion;
        if (!deleted)
            result.push_back({run.text, {.marks = run.format.marks, .href = run.format.href, .language = run.format.language}});
    }
    return result;
}

std::vector<TableRow> publicRows(std::vector<TableRow> rows)
{
    for (TableRow &row : rows) {
        for (TableCell &cell : row)
            cell.runs = publicRuns(cell.runs);
    }
    return rows;
}

/// Where a related link leads; empty where its article is not published. An article of ours says so itself, whatever the link says.
QString targetUrl(const RelatedTarget &target, const PublishedUrl &publishedUrl)
{
    if (target.article.isEmpty())
        return webAddress(target.url);
    return publishedUrl ? webAddress(publishedUrl(target.article)) : QString();
}

bool isPrintable(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Quote:
    case BlockKind::ListItem:
    case BlockKind::Table:
        return true;
    case BlockKind::Figure:
        return !block.figure.asset.isEmpty(); // a caption without its picture says nothing
    case BlockKind::RelatedLink:
        return !block.related.url.isEmpty() && !plainText(block.runs).trimmed().isEmpty();
    case BlockKind::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

Body publicBody(const Body &body, const PublishedUrl &publishedUrl)
{
    Body result;
    for (const Block &source : body.blocks) {
        Block block = source;
        block.runs = publicRuns(source.runs);
        block.rows = publicRows(source.rows);
        block.related = {{}, targetUrl(source.related, publishedUrl)};
        block.unknown.clear();
        if (isPrintable(block))
            result.blocks.push_back(std::move(block));
    }
    return canonical(std::move(result));
}

std::vector<PublicSource> publicSources(const std::vector<Source> &sources)
{
    std::vector<PublicSource> result;
    for (const Source &source : sources) {
        if (isPublic(source) && !source.name.trimmed().isEmpty())
            result.push_back({source.name, source.kind, source.role, webAddress(source.url)});
    }
    return result;
}

/// Is the article on the page now, perhaps in an older text?
bool isOut(State state) { return state == State::Published || state == State::Updating || state == State::Correcting; }

} // namespace

PublicArticle publicArticle(const Article &article, const PublishedUrl &publishedUrl)
{
    PublicArticle result;
    result.globalId = article.globalId;
    result.slug = article.urlSlug.isEmpty() ? urlSlug(article.headline) : article.urlSlug;
    result.kind = article.kind;
    result.language = article.language;
    result.kicker = article.kicker;
    result.headline = article.headline;
    result.searchHeadline = article.searchHeadline;
    result.socialHeadline = article.socialHeadline;
    result.deck = article.deck;
    std::ranges::copy_if(article.bylines, std::back_inserter(result.bylines),
                         [](const QString &name) { return !name.trimmed().isEmpty(); });
    result.dateline = article.dateline;
    result.section = article.section;
    result.urgency = article.urgency;
    result.body = publicBody(article.body, publishedUrl);
    if (!article.mainImage.asset.isEmpty()) {
        result.mainImage = article.mainImage;
        result.mainImageCaption = article.mainImageCaption;
    }
    result.tags = article.tags;
    result.sources = publicSources(article.sources);
    result.creditLine = houseCredit(article.creditLine);
    result.url = isOut(article.state) ? webAddress(article.publishedUrl) : QString();
    result.published = article.published.isValid() ? article.published : article.date;
    result.modified = article.republished.isValid() ? article.republished : result.published;
    result.correction = article.correction;
    result.review = article.state != State::Published;
    return result;
}

} // namespace muharrir
