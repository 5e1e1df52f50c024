// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <vector>

namespace muharrir::test {

/// A page as Gumbo reads it.
class ParsedPage {
public:
    explicit ParsedPage(const QByteArray &html)
        : m_html(html), m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(), static_cast<size_t>(m_html.size())))
    {
    }
    ~ParsedPage() { gumbo_destroy_output(&kGumboDefaultOptions, m_output); }
    Q_DISABLE_COPY_MOVE(ParsedPage)

    using Visit = std::function<void(const GumboNode &)>;
    void each(const Visit &visit) const { each(*m_output->root, visit); } ///< in document order
    static void each(const GumboNode &from, const Visit &visit)
    {
        visit(from);
        if (from.type == GUMBO_NODE_ELEMENT || from.type == GUMBO_NODE_TEMPLATE)
            for (unsigned i = 0; i < from.v.element.children.length; ++i)
                each(*static_cast<const GumboNode *>(from.v.element.children.data[i]), visit);
    }

    [[nodiscard]] std::vector<const GumboNode *> all(const QString &name) const { return all(*m_output->root, name); }
    static std::vector<const GumboNode *> all(const GumboNode &from, const QString &name)
    {
        std::vector<const GumboNode *> found;
        each(from, [&](const GumboNode &node) {
            if (nameOf(node) == name)
                found.push_back(&node);
        });
        return found;
    }
    [[nodiscard]] std::vector<const GumboNode *> withAttribute(const QString &attribute, const QString &value) const
    {
        std::vector<const GumboNode *> found;
        each([&](const GumboNode &node) {
            if (has(node, attribute) && attributeOf(node, attribute) == value)
                found.push_back(&node);
        });
        return found;
    }

    static bool isElement(const GumboNode &node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }
    static QString nameOf(const GumboNode &node)
    {
        if (!isElement(node))
            return {};
        if (node.v.element.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(node.v.element.tag));
        GumboStringPiece piece = node.v.element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    }
    static bool has(const GumboNode &node, const QString &attribute)
    {
        return isElement(node) && gumbo_get_attribute(&node.v.element.attributes, attribute.toUtf8().constData());
    }
    static QString attributeOf(const GumboNode &node, const QString &attribute)
    {
        if (!isElement(node))
            return {};
        const auto *found = gumbo_get_attribute(&node.v.element.attributes, attribute.toUtf8().constData());
        return found ? QString::fromUtf8(found->value) : QString();
    }
    static bool isText(const GumboNode &node)
    {
        return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
    }
    static QString textOf(const GumboNode &node)
    {
        QString text;
        each(node, [&text](const GumboNode &inner) {
            if (isText(inner))
                text += QString::fromUtf8(inner.v.text.text);
            else if (nameOf(inner) == u"br")
                text += u'\n';
        });
        return text;
    }
    /// The nearest value of an attribute on the node or above it.
    static QString inherited(const GumboNode &node, const QString &attribute)
    {
        for (const GumboNode *at = &node; at; at = at->parent)
            if (has(*at, attribute))
                return attributeOf(*at, attribute);
        return {};
    }
    static bool isInside(const GumboNode &node, const QString &name)
    {
        for (const GumboNode *at = node.parent; at; at = at->parent)
            if (nameOf(*at) == name)
                return true;
        return false;
    }

private:
    QByteArray m_html;
    GumboOutput *m_output;
};

} // namespace muharrir::test
