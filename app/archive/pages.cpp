// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as they leave the house.
#include "archive/archive.h"

#include "text/slug.h"

#include <QUrl>

namespace muharrir {

PublisherProfile profileOf(const Newsroom &newsroom)
{
    return {newsroom.name, newsroom.siteUrl, newsroom.locale, newsroom.timeZone, newsroom.logo, newsroom.defaultImage};
}

namespace {

/// Where a page will stand: the address it is known under, else the site's address and the article's own part of it.
QString addressOf(const Article &article, const Newsroom &newsroom)
{
    if (!article.publishedUrl.isEmpty() || newsroom.siteUrl.isEmpty())
        return article.publishedUrl;
    const QString part = article.urlSlug.isEmpty() ? urlSlug(article.headline) : article.urlSlug;
    const QString name = part.isEmpty() ? article.globalId : part;
    return newsroom.siteUrl + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

Result<PublicArticle> Archive::publicForm(const Article &article) const
{
    const auto newsroom = m_settings.newsroom();
    if (!newsroom)
        return newsroom.error();
    PublicArticle form = publicArticle(article, [this](const QString &globalId) { return m_articles.publishedUrl(globalId).valueOr({}); });
    form.review = article.state != State::Published;
    form.url = form.review ? QString() : addressOf(article, *newsroom);
    return form;
}

PictureByHash Archive::pictures() const
{
    return [this](const QString &hash) -> std::optional<PagePicture> {
        const auto asset = m_assets.load(hash);
        if (!asset)
            return std::nullopt;
        return PagePicture{asset->bytes, asset->mediaType, asset->size};
    };
}

Result<std::vector<PageFile>> Archive::page(const Article &article, PageForm form, const QString &templateText)
{
    const auto newsroom = m_settings.newsroom();
    if (!newsroom)
        return newsroom.error();
    const auto leaving = publicForm(article);
    if (!leaving)
        return leaving.error();
    return exportHtml(*leaving, profileOf(*newsroom), pictures(), form, templateText);
}

} // namespace muharrir
