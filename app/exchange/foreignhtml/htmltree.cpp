// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/htmltree.h"

#include "exchange/foreignhtml/nestingscan.h"

namespace muharrir {

Result<HtmlTree> HtmlTree::parse(QStringView html, qsizetype limit, Repairs *repairs)
{
    const Error tooLarge{ErrorCode::InputTooLarge, {QStringLiteral("HTML"), QString::number(limit / (1024 * 1024))}};
    if (html.size() > limit)
        return tooLarge;
    QByteArray utf8 = sanitised(html, repairs).toUtf8();
    if (utf8.size() > limit)
        return tooLarge;
    if (const auto depth = scanNesting(utf8); !depth)
        return depth.error();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size()));
    return HtmlTree(std::move(utf8), output);
}

bool isElement(const GumboNode &node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

bool isElement(const GumboNode &node, GumboTag tag) { return isElement(node) && node.v.element.tag == tag; }

std::span<GumboNode *const> children(const GumboNode &node)
{
    if (!isElement(node))
        return {};
    const GumboVector &all = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(all.data), all.length};
}

QString attribute(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = isElement(element) ? gumbo_get_attribute(&element.v.element.attributes, name) : nullptr;
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode &element, const char *name)
{
    return isElement(element) && gumbo_get_attribute(&element.v.element.attributes, name);
}

bool hasClass(const GumboNode &element, QStringView name)
{
    const QString classes = attribute(element, "class");
    for (const auto &one : QStringView(classes).split(u' ', Qt::SkipEmptyParts)) {
        if (one.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString elementName(const GumboNode &element)
{
    if (element.v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.v.element.tag));
    GumboStringPiece piece = element.v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

static void collectText(const GumboNode &node, QString &text)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
        text += QString::fromUtf8(node.v.text.text);
        return;
    }
    if (!isElement(node) || isElement(node, GUMBO_TAG_SCRIPT) || isElement(node, GUMBO_TAG_STYLE))
        return;
    for (const auto *child : children(node))
        collectText(*child, text);
    text += u' ';
}

QString textBelow(const GumboNode &node)
{
    QString text;
    collectText(node, text);
    return text.simplified();
}

void eachElement(const GumboNode &node, const std::function<bool(const GumboNode &)> &visit)
{
    if (!isElement(node) || !visit(node))
        return;
    for (const auto *child : children(node))
        eachElement(*child, visit);
}

} // namespace muharrir
