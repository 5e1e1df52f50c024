// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml.h"

#include "exchange/foreignhtml/bodywalk.h"

namespace muharrir {
namespace {

QString metaContent(const GumboNode &root, const QString &name)
{
    QString content;
    eachElement(root, [&](const GumboNode &node) {
        const bool named = isElement(node, GUMBO_TAG_META)
            && (attribute(node, "property").toLower() == name || attribute(node, "name").toLower() == name);
        if (named && content.isEmpty())
            content = attribute(node, "content");
        return content.isEmpty() && !isElement(node, GUMBO_TAG_BODY);
    });
    return mended(content).simplified();
}

QString titleOf(const GumboNode &root)
{
    QString title = metaContent(root, QStringLiteral("og:title"));
    eachElement(root, [&title](const GumboNode &node) {
        if (title.isEmpty() && isElement(node, GUMBO_TAG_TITLE))
            title = mended(textBelow(node)).simplified();
        return title.isEmpty() && !isElement(node, GUMBO_TAG_BODY);
    });
    return title;
}

} // namespace

Result<ForeignHtml> readForeignHtml(QStringView html, qsizetype limit)
{
    ForeignHtml foreign;
    const auto tree = HtmlTree::parse(html, limit, &foreign.repairs);
    if (!tree)
        return tree.error();
    WalkedBody walked = walkBody(tree->root());
    foreign.title = titleOf(tree->root());
    foreign.headline = walked.headline;
    foreign.description = metaContent(tree->root(), QStringLiteral("og:description"));
    if (foreign.description.isEmpty())
        foreign.description = metaContent(tree->root(), QStringLiteral("description"));
    foreign.body = std::move(walked.body);
    for (const auto &[repair, count] : walked.repairs)
        foreign.repairs[repair] += count;
    foreign.losses = walked.losses.losses();
    foreign.pictures = std::move(walked.pictures);
    return foreign;
}

} // namespace muharrir
