// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/htmlpage.h"

#include "article/tag.h"
#include "exchange/foreignhtml.h"

#include <QHash>

#include <gumbo.h>

#include <memory>

namespace muharrir {

namespace {

constexpr qsizetype largestPage = 16 * 1024 * 1024; ///< bytes; saved pages carry their scripts with them

/// What a page's head says, and which part of it is the article.
struct Page {
    QHash<QString, QString> facts; ///< by meta name or property
    QString canonical;
    QByteArray article; ///< the element's source; empty: none
};

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

void lookAtMeta(const GumboElement &element, Page &page)
{
    QString name = attribute(element, "property");
    if (name.isEmpty())
        name = attribute(element, "name");
    const QString key = name.toLower();
    if (!key.isEmpty() && !page.facts.contains(key))
        page.facts.insert(key, attribute(element, "content").simplified());
}

/// The first <article> is the story; those after it are teasers. A <main> is only the next best thing.
void lookAtArticle(const GumboElement &element, Page &page)
{
    const bool better = element.tag == GUMBO_TAG_ARTICLE && !page.article.startsWith("<article");
    if (!page.article.isEmpty() && !better)
        return;
    const char *begin = element.original_tag.data;
    const char *end = element.original_end_tag.data;
    if (begin && end && end > begin)
        page.article = QByteArray(begin, end - begin);
}

void look(const GumboNode *node, Page &page)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_META)
        lookAtMeta(element, page);
    else if (element.tag == GUMBO_TAG_LINK && attribute(element, "rel") == u"canonical")
        page.canonical = attribute(element, "href");
    else if (element.tag == GUMBO_TAG_ARTICLE || element.tag == GUMBO_TAG_MAIN)
        lookAtArticle(element, page);
    for (unsigned i = 0; i < element.children.length; ++i)
        look(static_cast<const GumboNode *>(element.children.data[i]), page);
}

Page pageOf(const QByteArray &html)
{
    Page page;
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), static_cast<size_t>(html.size())), destroy);
    look(output->root, page);
    return page;
}

QString firstOf(const Page &page, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const QString value = page.facts.value(QString::fromLatin1(name)); !value.isEmpty())
            return value;
    return {};
}

} // namespace

Result<Imported> importHtmlPage(QStringView html)
{
    auto whole = readForeignHtml(html, largestPage); // refuses what is too large or too deep before any tree is built
    if (!whole)
        return whole.error();
    const Page page = pageOf(html.toUtf8());
    ForeignHtml story = std::move(*whole);
    if (!page.article.isEmpty())
        if (auto part = readForeignHtml(QString::fromUtf8(page.article), largestPage); part && !part->body.blocks.empty()) {
            part->title = story.title;
            part->description = story.description;
            if (part->headline.isEmpty())
                part->headline = story.headline;
            story = std::move(*part);
        }

    Imported imported;
    Article &article = imported.article;
    article.state = State::Incoming;
    article.headline = !story.headline.isEmpty() ? story.headline : firstOf(page, {"og:title", "twitter:title"});
    if (article.headline.isEmpty()) {
        article.headline = story.title;
        article.headlineProposed = !story.title.isEmpty();
    }
    article.deck = !story.description.isEmpty() ? story.description : firstOf(page, {"og:description", "description"});
    article.body = std::move(story.body);
    takeOutHeadline(article);
    if (const QString author = firstOf(page, {"author", "article:author"}); !author.isEmpty() && !author.startsWith(u"http"))
        article.bylines = {author};
    article.section = firstOf(page, {"article:section", "section"});
    article.tags = splitTags(firstOf(page, {"keywords", "news_keywords", "article:tag"}));
    article.outlet = firstOf(page, {"og:site_name", "application-name"});
    article.creditLine = article.outlet;
    article.date = QDateTime::fromString(firstOf(page, {"article:published_time", "date", "dc.date"}), Qt::ISODate).toUTC();
    if (const QString address = page.canonical.isEmpty() ? firstOf(page, {"og:url"}) : page.canonical; !address.isEmpty())
        article.extra.insert(QStringLiteral("url"), address); // theirs: it is no published URL of this newsroom
    imported.losses = std::move(story.losses);
    for (Loss &loss : lossesOf(story.repairs))
        imported.losses.push_back(std::move(loss));
    imported.pictures = std::move(story.pictures);
    return imported;
}

} // namespace muharrir
