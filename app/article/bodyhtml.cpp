// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/bodyhtml.h"

#include "article/bodyreader.h"
#include "article/htmltext.h"
#include "article/unknownmarks.h"

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// An element around a run: how it opens, and its name to close it.
struct OpenMark {
    QString tag;
    QString name;
    bool operator==(const OpenMark &) const = default;
};
using OpenMarks = std::vector<OpenMark>;

OpenMark markOf(const QString &name, const QString &attributes = {})
{
    const QString tag = u'<' + name + attributes + u'>';
    return {tag, name};
}

OpenMark markOf(const Change &change)
{
    const QString time = change.time.isValid() ? change.time.toString(Qt::ISODateWithMs) : QString();
    const QString attributes = htmlAttribute(u"data-author", change.author) + htmlAttribute(u"datetime", time);
    return markOf(change.kind == Change::Kind::Insertion ? u"ins"_s : u"del"_s, attributes);
}

OpenMark markOf(const UnknownMark &mark)
{
    QString attributes;
    for (const auto &[name, value] : mark.attributes)
        attributes += u' ' + name + "=\""_L1 + htmlEscaped(value) + u'"';
    return markOf(mark.name, attributes);
}

/// The elements a format is written as, from the outside in: those that tend to span several runs stand outside.
OpenMarks marksOf(const RunFormat &format)
{
    static constexpr std::array names{
        std::pair{Mark::Strong, "strong"_L1}, std::pair{Mark::Emphasis, "em"_L1},     std::pair{Mark::Underline, "u"_L1},
        std::pair{Mark::Strike, "s"_L1},      std::pair{Mark::Superscript, "sup"_L1}, std::pair{Mark::Subscript, "sub"_L1},
    };
    OpenMarks marks;
    if (format.change)
        marks.push_back(markOf(*format.change));
    if (!format.comment.isEmpty())
        marks.push_back(markOf(u"span"_s, htmlAttribute(u"data-comment", format.comment)));
    if (!format.source.isEmpty())
        marks.push_back(markOf(u"span"_s, htmlAttribute(u"data-source", format.source)));
    if (!format.language.isEmpty())
        marks.push_back(markOf(u"span"_s, htmlAttribute(u"lang", format.language)));
    if (!format.href.isEmpty())
        marks.push_back(markOf(u"a"_s, htmlAttribute(u"href", format.href)));
    for (const auto &[mark, name] : names) {
        if (format.marks.testFlag(mark))
            marks.push_back(markOf(name));
    }
    if (!format.unknown.isEmpty()) {
        for (const UnknownMark &mark : unknownMarks(format.unknown))
            marks.push_back(markOf(mark));
    }
    return marks;
}

/// Runs as HTML; an element that goes on into the next run is not closed between them.
QString inlineHtml(const Runs &runs)
{
    QString html;
    OpenMarks open;
    const auto closeDownTo = [&](size_t count) {
        for (; open.size() > count; open.pop_back())
            html += "</"_L1 + open.back().name + u'>';
    };
    for (const Run &run : runs) {
        const OpenMarks marks = marksOf(run.format);
        const auto shared = static_cast<size_t>(std::ranges::mismatch(open, marks).in1 - open.begin());
        closeDownTo(shared);
        for (size_t i = shared; i < marks.size(); ++i) {
            html += marks[i].tag;
            open.push_back(marks[i]);
        }
        html += htmlEscaped(run.text).replace(QChar(QChar::LineSeparator), "<br/>"_L1);
    }
    closeDownTo(0);
    return html;
}

QString idAndDirection(const Block &block)
{
    QString attributes = htmlAttribute(u"data-id", block.id);
    switch (block.direction) {
    case Direction::Automatic:
        break;
    case Direction::RightToLeft:
        attributes += " dir=\"rtl\""_L1;
        break;
    case Direction::LeftToRight:
        attributes += " dir=\"ltr\""_L1;
        break;
    }
    return attributes;
}

QString element(QStringView name, const QString &attributes, const QString &content)
{
    return u'<' + name + attributes + u'>' + content + "</"_L1 + name + u'>';
}

QString figureHtml(const Block &block)
{
    const Figure &figure = block.figure;
    const QString source = figure.asset.isEmpty() ? QString() : QString("asset:"_L1 + figure.asset);
    QString content = "<img"_L1 + htmlAttribute(u"src", source) + " alt=\""_L1 + htmlEscaped(figure.alternative) + "\"/>"_L1;
    if (!block.runs.empty())
        content += element(u"figcaption", {}, inlineHtml(block.runs));
    return element(u"figure", idAndDirection(block) + htmlAttribute(u"data-credit", figure.credit), content);
}

QString cellHtml(const TableCell &cell)
{
    QString attributes;
    if (cell.columns > 1)
        attributes += htmlAttribute(u"colspan", QString::number(cell.columns));
    if (cell.rows > 1)
        attributes += htmlAttribute(u"rowspan", QString::number(cell.rows));
    return element(cell.header ? u"th" : u"td", attributes, inlineHtml(cell.runs));
}

QString tableHtml(const Block &block)
{
    QString content;
    if (!block.runs.empty())
        content += element(u"caption", {}, inlineHtml(block.runs));
    content += "<tbody>"_L1;
    for (const TableRow &row : block.rows) {
        QString cells;
        for (const TableCell &cell : row)
            cells += cellHtml(cell);
        content += element(u"tr", {}, cells);
    }
    content += "</tbody>"_L1;
    return element(u"table", idAndDirection(block), content);
}

QString relatedHtml(const Block &block)
{
    const QString attributes = " data-kind=\"related\""_L1 + idAndDirection(block) + htmlAttribute(u"data-article", block.related.article);
    return element(u"aside", attributes, element(u"a", htmlAttribute(u"href", block.related.url), inlineHtml(block.runs)));
}

/// An unknown element with its id, which stands first among its attributes.
QString unknownHtml(const Block &block)
{
    const auto endsName = [](QChar c) { return c == u' ' || c == u'/' || c == u'>'; };
    const auto end = std::ranges::find_if(block.unknown, endsName) - block.unknown.begin();
    return QString(block.unknown).insert(end, htmlAttribute(u"data-id", block.id));
}

QStringView listName(ListKind kind) { return kind == ListKind::Bullet ? u"ul" : u"ol"; }

/// Writes blocks one after the other and keeps the lists and quotes open that neighbours share.
class Writer {
public:
    void write(const Block &block)
    {
        if (block.kind != BlockKind::ListItem)
            closeListsDownTo(0);
        if (block.kind != BlockKind::Quote)
            closeQuote();
        switch (block.kind) {
        case BlockKind::Paragraph:
            line(element(u"p", idAndDirection(block), inlineHtml(block.runs)));
            break;
        case BlockKind::Heading:
            writeHeading(block);
            break;
        case BlockKind::Quote:
            writeQuote(block);
            break;
        case BlockKind::ListItem:
            writeListItem(block);
            break;
        case BlockKind::Figure:
            line(figureHtml(block));
            break;
        case BlockKind::Table:
            line(tableHtml(block));
            break;
        case BlockKind::RelatedLink:
            line(relatedHtml(block));
            break;
        case BlockKind::Unknown:
            line(unknownHtml(block));
            break;
        }
    }

    QString finished()
    {
        closeListsDownTo(0);
        closeQuote();
        return std::move(m_html);
    }

private:
    void line(const QString &html) { m_html += html + u'\n'; }

    void writeHeading(const Block &block)
    {
        const QString name = u'h' + QString::number(block.level);
        line(element(name, idAndDirection(block), inlineHtml(block.runs)));
    }

    void writeQuote(const Block &block)
    {
        if (!m_inQuote)
            m_html += "<blockquote>"_L1;
        m_inQuote = true;
        m_html += element(u"p", idAndDirection(block), inlineHtml(block.runs));
    }

    void closeQuote()
    {
        if (m_inQuote)
            line(u"</blockquote>"_s);
        m_inQuote = false;
    }

    /// A deeper item opens its list inside the item before it, which is still open.
    void writeListItem(const Block &block)
    {
        const auto level = std::min(static_cast<size_t>(std::max(block.level, 0)), m_lists.size());
        closeListsDownTo(level + 1);
        if (m_lists.size() == level + 1) {
            if (m_lists.back() == block.list)
                m_html += "</li>"_L1;
            else
                closeListsDownTo(level);
        }
        if (m_lists.size() == level) {
            m_html += u'<' + listName(block.list) + u'>';
            m_lists.push_back(block.list);
        }
        m_html += "<li"_L1 + idAndDirection(block) + u'>' + inlineHtml(block.runs);
    }

    void closeListsDownTo(size_t count)
    {
        for (; m_lists.size() > count; m_lists.pop_back()) {
            m_html += "</li></"_L1 + listName(m_lists.back()) + u'>';
            if (m_lists.size() == 1)
                m_html += u'\n';
        }
    }

    QString m_html;
    std::vector<ListKind> m_lists; ///< open lists, the outermost first
    bool m_inQuote = false;
};

} // namespace

QString writeBodyHtml(const Body &body)
{
    Writer writer;
    for (const Block &block : body.blocks)
        writer.write(block);
    return writer.finished();
}

Result<Body> parseBodyHtml(QStringView html)
{
    Result<Body> body = readBody(html, 200);
    return body.ok() ? Result<Body>(canonical(std::move(body.value()))) : body;
}

} // namespace muharrir
