// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/bodymarkup.h"

#include "article/htmltext.h"
#include "exchange/markup/languagetag.h"
#include "exchange/markup/printable.h"
#include "exchange/markup/printedwords.h"
#include "exchange/markup/tablemarkup.h"
#include "exchange/markup/webaddress.h"
#include "text/direction.h"

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString listName(ListKind kind) { return kind == ListKind::Numbered ? u"ol"_s : u"ul"_s; }

bool isPrintableLink(const Block &block)
{
    return block.kind == BlockKind::RelatedLink && !webAddress(block.related.url).isEmpty() && !printableRuns(block.runs).empty();
}

QString linkMarkup(const Block &block, const Surroundings &around)
{
    return u"<a"_s + htmlAttribute(u"href", webAddress(block.related.url)) + u'>' + isolated(plainText(block.runs), around) + u"</a>"_s;
}

/// Writes block after block; knows which lists, quote or link box are open.
class BodyWriter {
public:
    explicit BodyWriter(const BodyMarkupOptions &options) : m_options(options), m_opening(options.opening)
    {
        m_page.language = m_page.pageLanguage = options.language;
        m_page.rightToLeft = isRightToLeftLanguage(options.language);
    }

    QString write(const Body &body)
    {
        for (const Block &block : body.blocks)
            add(block);
        closeLists(0);
        closeBox();
        return m_out;
    }

private:
    void add(const Block &block)
    {
        if (block.kind != BlockKind::ListItem)
            closeLists(0);
        switch (block.kind) {
        case BlockKind::Paragraph:
            addText(u"p"_s, block);
            break;
        case BlockKind::Heading:
            addHeading(block);
            break;
        case BlockKind::Quote:
            addQuote(block);
            break;
        case BlockKind::ListItem:
            addItem(block);
            break;
        case BlockKind::Figure:
            addFigure(block);
            break;
        case BlockKind::Table:
            addTable(block);
            break;
        case BlockKind::RelatedLink:
            addLink(block);
            break;
        case BlockKind::Unknown:
            break;
        }
    }

    /// What is in force inside this block, and the attributes that say so where it differs from the page.
    std::pair<Surroundings, QString> surroundings(const Block &block) const
    {
        Surroundings around = m_page;
        if (block.direction == Direction::Automatic || (block.direction == Direction::RightToLeft) == m_page.rightToLeft)
            return {around, {}};
        around.rightToLeft = !m_page.rightToLeft;
        around.language = languageOf(block);
        const QString direction = around.rightToLeft ? u"rtl"_s : u"ltr"_s;
        return {around, u" lang=\""_s + around.language + u"\" dir=\""_s + direction + u'"'};
    }

    /// The one language of all runs; empty (unknown) where they have several or none.
    [[nodiscard]] static QString languageOf(const Block &block)
    {
        if (block.runs.empty() || block.kind == BlockKind::Table) // whose runs are but its caption
            return {};
        const QString first = block.runs.front().format.language;
        const bool same = std::ranges::all_of(block.runs, [&first](const Run &run) { return run.format.language == first; });
        const QString tag = same ? languageTag(first) : QString();
        return isRightToLeftLanguage(tag) == isRightToLeft(plainText(block.runs)) ? tag : QString();
    }

    void addText(const QString &name, const Block &block)
    {
        const auto [around, attributes] = surroundings(block);
        const QString text = inlineMarkup(block.runs, around);
        if (text.isEmpty())
            return;
        closeBox();
        m_out += u'<' + name + attributes + u'>' + (block.kind == BlockKind::Paragraph ? std::exchange(m_opening, {}) : QString()) + text
            + u"</"_s + name + u">\n"_s;
    }

    void addHeading(const Block &block)
    {
        const int level = std::clamp(block.level, 2, std::min(4, m_level + 1)); // no level is skipped: h1 is the headline
        const qsizetype before = m_out.size();
        addText(u'h' + QString::number(level), block);
        if (m_out.size() > before)
            m_level = level;
    }

    void addQuote(const Block &block)
    {
        const auto [around, attributes] = surroundings(block);
        const QString text = inlineMarkup(block.runs, around);
        if (text.isEmpty())
            return;
        openBox(u"<blockquote>\n"_s, u"</blockquote>\n"_s);
        m_out += u"<p"_s + attributes + u'>' + text + u"</p>\n"_s;
    }

    void addItem(const Block &block)
    {
        const auto [around, attributes] = surroundings(block);
        const QString text = inlineMarkup(block.runs, around);
        if (text.isEmpty())
            return;
        closeBox();
        const auto level = static_cast<size_t>(std::clamp(block.level, 0, static_cast<int>(m_lists.size())));
        const bool continues = m_lists.size() > level && m_lists[level] == block.list;
        closeLists(continues ? level + 1 : level);
        if (continues) {
            m_out += u"</li>\n"_s;
        } else {
            m_out += (level > 0 ? u"\n<"_s : u"<"_s) + listName(block.list) + u">\n"_s;
            m_lists.push_back(block.list);
        }
        m_out += u"<li"_s + attributes + u'>' + text;
    }

    void closeLists(size_t depth)
    {
        for (; m_lists.size() > depth; m_lists.pop_back())
            m_out += u"</li>\n</"_s + listName(m_lists.back()) + (m_lists.size() > 1 ? u">"_s : u">\n"_s);
    }

    void addFigure(const Block &block)
    {
        if (!m_options.picture)
            return;
        if (const auto picture = m_options.picture(block.figure)) {
            closeBox();
            m_out += figureMarkup(*picture, block.figure, block.runs, m_page);
        }
    }

    void addTable(const Block &block)
    {
        const auto [around, attributes] = surroundings(block);
        const QString table = tableMarkup(block, around);
        if (table.isEmpty())
            return;
        closeBox();
        const QString element = u"<table"_s + attributes + u">\n"_s + table + u"</table>\n"_s;
        m_out += m_options.scrolling ? scrolling(element, printable(plainText(block.runs))) : element;
    }

    [[nodiscard]] QString scrolling(const QString &table, const QString &caption) const
    {
        const QString name = caption.isEmpty() ? printedWords(m_options.language).table : caption;
        return u"<div class=\"scroll\" role=\"group\" tabindex=\"0\""_s + htmlAttribute(u"aria-label", name) + u">\n"_s + table
            + u"</div>\n"_s;
    }

    void addLink(const Block &block)
    {
        if (!isPrintableLink(block))
            return;
        const QString &label = printedWords(m_options.language).readAlso;
        if (m_options.plain) {
            closeBox();
            m_out += u"<p>"_s + label + u": "_s + linkMarkup(block, m_page) + u"</p>\n"_s;
            return;
        }
        openBox(u"<div class=\"read-also\">\n<p>"_s + label + u"</p>\n<ul>\n"_s, u"</ul>\n</div>\n"_s);
        m_out += u"<li>"_s + linkMarkup(block, m_page) + u"</li>\n"_s;
    }

    /// Opens a quote or a box of links, or stays in the one that is open.
    void openBox(const QString &open, const QString &close)
    {
        if (m_boxEnd == close)
            return;
        closeBox();
        m_out += open;
        m_boxEnd = close;
    }
    void closeBox() { m_out += std::exchange(m_boxEnd, {}); }

    const BodyMarkupOptions &m_options;
    Surroundings m_page;
    QString m_opening;
    QString m_out;
    QString m_boxEnd;
    std::vector<ListKind> m_lists;
    int m_level = 1;
};

} // namespace

QString bodyMarkup(const Body &body, const BodyMarkupOptions &options) { return BodyWriter(options).write(body); }

QString figureMarkup(const WrittenPicture &picture, const Figure &figure, const Runs &caption, const Surroundings &around,
                     const QString &classes)
{
    const QString captionText = inlineMarkup(caption, around);
    const QString credit = isolated(figure.credit, around);
    QString alternative = printable(figure.alternative);
    if (alternative.isEmpty())
        alternative = printable(plainText(caption));

    QString out = u"<figure>\n<img"_s + htmlAttribute(u"class", classes) + htmlAttribute(u"src", picture.address)
        + htmlAttribute(u"width", QString::number(picture.size.width())) + htmlAttribute(u"height", QString::number(picture.size.height()))
        + u" alt=\""_s + htmlEscaped(alternative) + u"\">\n"_s;
    if (!captionText.isEmpty() || !credit.isEmpty()) {
        out += u"<figcaption>"_s + captionText;
        if (!credit.isEmpty())
            out += (captionText.isEmpty() ? u""_s : u" "_s) + u"<span class=\"credit\">("_s + credit + u")</span>"_s;
        out += u"</figcaption>\n"_s;
    }
    return out + u"</figure>\n"_s;
}

std::vector<PublicLink> takeClosingLinks(Body &body)
{
    std::vector<PublicLink> links;
    while (!body.blocks.empty() && body.blocks.back().kind == BlockKind::RelatedLink) {
        const Block &last = body.blocks.back();
        if (isPrintableLink(last))
            links.push_back({printable(plainText(last.runs)), webAddress(last.related.url)});
        body.blocks.pop_back();
    }
    std::ranges::reverse(links);
    return links;
}

} // namespace muharrir
