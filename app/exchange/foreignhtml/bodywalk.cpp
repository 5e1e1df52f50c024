// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/bodywalk.h"

#include "exchange/foreignhtml/blockbuilder.h"
#include "exchange/foreignhtml/cleanlink.h"
#include "exchange/foreignhtml/embeddedpicture.h"
#include "exchange/foreignhtml/inlinestyle.h"
#include "exchange/foreignhtml/tablewalk.h"
#include "exchange/foreignhtml/wordlist.h"

#include <QCoreApplication>

namespace muharrir {
namespace {

using namespace Qt::StringLiterals;

QString translated(const char *source) { return QCoreApplication::translate("Import", source); }

/// How the parser's elements are treated.
enum class Treatment { Unwrap, Drop, Embed, Block, Heading, Quote, List, Item, Table, Figure, Caption, Picture, Break, Frame };

Treatment treatmentOf(GumboTag tag)
{
    switch (static_cast<int>(tag)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_TITLE:
        return Treatment::Drop;
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
        return Treatment::Embed;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Treatment::Heading;
    case GUMBO_TAG_BLOCKQUOTE:
        return Treatment::Quote;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return Treatment::List;
    case GUMBO_TAG_LI:
        return Treatment::Item;
    case GUMBO_TAG_TABLE:
        return Treatment::Table;
    case GUMBO_TAG_FIGURE:
        return Treatment::Figure;
    case GUMBO_TAG_FIGCAPTION:
        return Treatment::Caption;
    case GUMBO_TAG_IMG:
        return Treatment::Picture;
    case GUMBO_TAG_BR:
        return Treatment::Break;
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
        return Treatment::Frame;
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Treatment::Block;
    default:
        return Treatment::Unwrap;
    }
}

/// What holds for the text below an element.
struct Context {
    RunFormat format;
    bool preformatted = false;
};

class Walk {
public:
    explicit Walk(const WalkOptions &options) : m_options(options) { }

    void children(const GumboNode &parent, const Context &context)
    {
        for (const auto *child : muharrir::children(parent))
            node(*child, context);
    }

    WalkedBody finish()
    {
        m_builder.endBlock();
        WalkedBody walked;
        walked.body = canonical(Body{std::move(m_builder.blocks())});
        walked.headline = m_headline;
        walked.losses = std::move(m_losses);
        walked.repairs = m_builder.repairs();
        walked.pictures = std::move(m_pictures);
        return walked;
    }

private:
    void node(const GumboNode &node, const Context &context)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
            m_builder.text(QString::fromUtf8(node.v.text.text), context.format, context.preformatted);
        else if (isElement(node))
            element(node, context);
    }

    void element(const GumboNode &node, const Context &outer)
    {
        const InlineStyle style(attribute(node, "style"));
        if (isLeftOut(node, style))
            return;
        Context context = outer;
        context.format = formatted(node, style, outer.format);
        context.preformatted = outer.preformatted || isElement(node, GUMBO_TAG_PRE);
        switch (treatmentOf(node.v.element.tag)) {
        case Treatment::Drop:
            break;
        case Treatment::Embed:
            embed(node);
            break;
        case Treatment::Unwrap:
            unwrapped(node, context);
            break;
        case Treatment::Block:
            block(node, style, context);
            break;
        case Treatment::Heading:
            heading(node, context);
            break;
        case Treatment::Quote:
            shaped(node, context, {BlockKind::Quote, 0, ListKind::Bullet});
            break;
        case Treatment::List:
            list(node, context);
            break;
        case Treatment::Item:
            item(node, context);
            break;
        case Treatment::Table:
            table(node, context);
            break;
        case Treatment::Figure:
            figure(node, context);
            break;
        case Treatment::Caption:
            block(node, style, context);
            break;
        case Treatment::Picture:
            picture(node, context);
            break;
        case Treatment::Break:
            if (!hasClass(node, u"Apple-interchange-newline"))
                m_builder.lineBreak();
            break;
        case Treatment::Frame:
            if (m_options.framed)
                m_losses.add(u"page-frame"_s, translated(QT_TRANSLATE_NOOP("Import", "Navigation and side parts of the page left out")));
            else
                block(node, style, context);
            break;
        }
    }

    /// Hidden text, scripts, Word's markers and notes, deletions that a word processor tracked.
    bool isLeftOut(const GumboNode &node, const InlineStyle &style)
    {
        const QString list = style.value(u"mso-list"_s);
        const QString part = style.value(u"mso-element"_s);
        if (list == u"ignore")
            return true;
        if (isElement(node, GUMBO_TAG_SCRIPT)) {
            m_losses.add(u"script"_s, translated(QT_TRANSLATE_NOOP("Import", "Scripts removed")));
            return true;
        }
        if (part == u"comment-list" || part == u"comment" || !style.value(u"mso-comment-reference"_s).isEmpty()
            || hasClass(node, u"msocomanchor")) {
            m_losses.add(u"comment"_s, translated(QT_TRANSLATE_NOOP("Import", "Comments of the word processor left out")));
            return true;
        }
        if (isElement(node, GUMBO_TAG_DEL) && (hasAttribute(node, "datetime") || hasAttribute(node, "cite"))) {
            m_losses.add(u"tracked-deletion"_s,
                         translated(QT_TRANSLATE_NOOP("Import", "Deletions tracked by the word processor left out")));
            return true;
        }
        if (style.isHidden() || hasAttribute(node, "hidden")) {
            if (!textBelow(node).isEmpty())
                m_losses.add(u"hidden"_s, translated(QT_TRANSLATE_NOOP("Import", "Hidden text left out")));
            return true;
        }
        return false;
    }

    /// Marks of an element. What its style says counts more than its name: Google Docs wraps everything in a <b> of normal weight.
    RunFormat formatted(const GumboNode &node, const InlineStyle &style, RunFormat format)
    {
        const GumboTag tag = node.v.element.tag;
        const auto mark = [&format](Mark which, bool on) { format.marks.setFlag(which, on); };
        if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG)
            mark(Mark::Strong, true);
        if (tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM)
            mark(Mark::Emphasis, true);
        if (tag == GUMBO_TAG_U)
            mark(Mark::Underline, true);
        if (tag == GUMBO_TAG_S || tag == GUMBO_TAG_STRIKE || tag == GUMBO_TAG_DEL)
            mark(Mark::Strike, true);
        if (style.weight() != InlineStyle::Weight::Unsaid)
            mark(Mark::Strong, style.weight() == InlineStyle::Weight::Bold);
        if (const QString slant = style.value(u"font-style"_s); !slant.isEmpty())
            mark(Mark::Emphasis, slant == u"italic" || slant == u"oblique");
        const QString line = style.value(u"text-decoration"_s) + style.value(u"text-decoration-line"_s);
        if (line.contains(u"line-through"))
            mark(Mark::Strike, true);
        if (line.contains(u"underline"))
            mark(Mark::Underline, true);
        const QString vertical = style.value(u"vertical-align"_s);
        if (tag == GUMBO_TAG_SUP || vertical == u"super")
            mark(Mark::Superscript, true);
        if (tag == GUMBO_TAG_SUB || vertical == u"sub")
            mark(Mark::Subscript, true);
        if (tag == GUMBO_TAG_A && hasAttribute(node, "href"))
            format.href = linked(attribute(node, "href"));
        if (!format.href.isEmpty() || tag == GUMBO_TAG_A)
            mark(Mark::Underline, false); // links are underlined by themselves
        return format;
    }

    QString linked(const QString &written)
    {
        const CleanLink link = cleanLink(written, m_options.base);
        if (link.tracked)
            m_losses.add(u"tracking"_s, translated(QT_TRANSLATE_NOOP("Import", "Tracking parts of links removed")));
        if (link.href.isEmpty() && !written.startsWith(u'#'))
            m_losses.add(u"link"_s,
                         translated(QT_TRANSLATE_NOOP("Import", "Links that lead to no web or mail address removed, their text kept")));
        return link.href;
    }

    void unwrapped(const GumboNode &node, const Context &context)
    {
        const bool quoted = isElement(node, GUMBO_TAG_Q);
        if (quoted)
            m_builder.text(u"«", context.format, false);
        children(node, context);
        if (quoted)
            m_builder.text(u"»", context.format, false);
    }

    void embed(const GumboNode &node)
    {
        const QString address = attribute(node, isElement(node, GUMBO_TAG_OBJECT) ? "data" : "src");
        m_losses.addLine(u"embed"_s, translated(QT_TRANSLATE_NOOP("Import", "Embedded part left out")), address.left(300));
    }

    void block(const GumboNode &node, const InlineStyle &style, const Context &context)
    {
        if (const auto item = wordListItem(style, markerBelow(node))) {
            shaped(node, context, {BlockKind::ListItem, item->level, item->kind}, true);
            return;
        }
        if (hasClass(node, u"MsoQuote") || hasClass(node, u"MsoIntenseQuote")) {
            shaped(node, context, {BlockKind::Quote, 0, ListKind::Bullet});
            return;
        }
        if (hasClass(node, u"MsoTitle")) {
            heading(node, context);
            return;
        }
        m_builder.boundary();
        children(node, context);
        m_builder.boundary();
    }

    void heading(const GumboNode &node, const Context &context)
    {
        const GumboTag tag = node.v.element.tag;
        const int level = tag == GUMBO_TAG_H3 ? 3 : tag >= GUMBO_TAG_H4 && tag <= GUMBO_TAG_H6 ? 4 : 2;
        if ((tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_P) && m_headline.isEmpty())
            m_headline = mended(textBelow(node)).simplified();
        if (m_builder.isCollecting() || m_builder.shape().kind == BlockKind::ListItem) {
            m_builder.boundary();
            children(node, context);
            m_builder.boundary();
            return;
        }
        shaped(node, context, {BlockKind::Heading, level, ListKind::Bullet});
    }

    void shaped(const GumboNode &node, const Context &context, const BlockBuilder::Shape &shape, bool dropMarker = false)
    {
        const auto outer = m_builder.shape();
        m_builder.setShape(shape);
        const size_t first = m_builder.blocks().size();
        children(node, context);
        m_builder.setShape(outer);
        if (dropMarker && first < m_builder.blocks().size() && markerBelow(node).isEmpty()) {
            QString &text = m_builder.blocks()[first].runs.front().text;
            text.remove(0, leadingMarker(text));
        }
    }

    void list(const GumboNode &node, const Context &context)
    {
        m_builder.boundary();
        m_lists.push_back(isElement(node, GUMBO_TAG_OL) ? ListKind::Numbered : ListKind::Bullet);
        children(node, context);
        m_lists.pop_back();
        m_builder.boundary();
    }

    void item(const GumboNode &node, const Context &context)
    {
        const int level = std::clamp(static_cast<int>(m_lists.size()) - 1, 0, 8);
        shaped(node, context, {BlockKind::ListItem, level, m_lists.empty() ? ListKind::Bullet : m_lists.back()});
    }

    void table(const GumboNode &node, const Context &context)
    {
        if (m_builder.isCollecting() || isLayoutTable(node)) {
            m_builder.boundary();
            children(node, context);
            m_builder.boundary();
            return;
        }
        m_builder.endBlock();
        Block block = tableBlock(node, [this, &context](const GumboNode &cell) { return collected(cell, context); });
        if (!block.rows.empty())
            m_builder.add(std::move(block));
    }

    Runs collected(const GumboNode &node, const Context &context)
    {
        m_builder.collect();
        const InlineStyle style(attribute(node, "style"));
        Context inner = context;
        inner.format = formatted(node, style, context.format);
        children(node, inner);
        return m_builder.collected();
    }

    /// A picture, table or quotation with its caption.
    void figure(const GumboNode &node, const Context &context)
    {
        m_builder.boundary();
        const size_t first = m_builder.blocks().size();
        Runs caption;
        for (const auto *child : muharrir::children(node)) {
            if (isElement(*child, GUMBO_TAG_FIGCAPTION))
                caption = collected(*child, context);
            else
                this->node(*child, context);
        }
        m_builder.boundary();
        const auto &blocks = m_builder.blocks();
        const bool captioned = blocks.size() > first && (blocks.back().kind == BlockKind::Figure || blocks.back().kind == BlockKind::Table);
        if (captioned && !caption.empty())
            m_builder.blocks().back().runs = caption;
        else if (!caption.empty())
            m_losses.addLine(u"caption"_s, translated(QT_TRANSLATE_NOOP("Import", "Caption of a missing picture left out")),
                             plainText(caption));
    }

    /// Pictures come along only inside the text itself (data: addresses): nothing is fetched, no file is read.
    void picture(const GumboNode &node, const Context &context)
    {
        const QString alternative = mended(attribute(node, "alt")).simplified();
        const QString source = attribute(node, "src");
        if (attribute(node, "aria-roledescription") == u"checkbox")
            return;
        if (isSymbol(alternative)) {
            m_builder.text(alternative, context.format, false);
            return;
        }
        const auto small = [&node](const char *side) { return hasAttribute(node, side) && attribute(node, side).toInt() <= 2; };
        if (small("width") && small("height") && !attribute(node, "width").endsWith(u'%')) {
            m_losses.add(u"tracking"_s, translated(QT_TRANSLATE_NOOP("Import", "Invisible tracking pictures removed")));
            return;
        }
        const auto embedded = m_builder.isCollecting() ? std::nullopt : embeddedPicture(source);
        if (!embedded) {
            const QString lazy = attribute(node, "data-src");
            const QString address = source.startsWith(u"data:") || source.isEmpty() ? lazy : source;
            const QString told = alternative.isEmpty() ? address.left(300) : alternative;
            m_losses.addLine(u"picture"_s, translated(QT_TRANSLATE_NOOP("Import", "Picture left out, to be added by hand")), told);
            return;
        }
        Block block;
        block.kind = BlockKind::Figure;
        block.figure.asset = embedded->hash;
        block.figure.alternative = alternative;
        m_pictures.push_back(*embedded);
        m_builder.add(std::move(block));
    }

    /// Emoji often come as pictures whose alternative text is the character itself.
    static bool isSymbol(QStringView alternative)
    {
        return !alternative.isEmpty() && alternative.size() <= 8
            && std::ranges::none_of(alternative, [](QChar c) { return c.isLetterOrNumber() || c.isSpace(); })
            && std::ranges::any_of(alternative, [](QChar c) { return c.isSurrogate() || c.category() == QChar::Symbol_Other; });
    }

    static QString markerBelow(const GumboNode &node)
    {
        QString marker;
        eachElement(node, [&marker](const GumboNode &inner) {
            const bool found = InlineStyle(attribute(inner, "style")).value(u"mso-list"_s) == u"ignore";
            if (found && marker.isEmpty())
                marker = mended(textBelow(inner)).simplified();
            return !found;
        });
        return marker;
    }

    WalkOptions m_options;
    BlockBuilder m_builder;
    std::vector<ListKind> m_lists;
    QString m_headline;
    LossList m_losses;
    std::vector<ImportedPicture> m_pictures;
};

} // namespace

WalkedBody walkBody(const GumboNode &root, const WalkOptions &options)
{
    Walk walk(options);
    walk.children(root, {});
    return walk.finish();
}

} // namespace muharrir
