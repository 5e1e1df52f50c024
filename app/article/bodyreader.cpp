// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/bodyreader.h"

#include "article/bodyhtml.h"
#include "article/htmltext.h"
#include "article/unknownmarks.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// What an element of the written form is, at the place where it may stand.
enum class Element : quint8 {
    Paragraph,
    Heading,
    Quote,
    BulletList,
    NumberedList,
    Item,
    Figure,
    Picture,
    Table,
    Aside,
    Container, ///< means nothing by itself: what is in it counts
    LineBreak,
    Text, ///< a mark, known or not
    Unknown,
};

struct NamedElement {
    QLatin1StringView name;
    Element element;
};
constexpr std::array elements{
    NamedElement{"p"_L1, Element::Paragraph},    NamedElement{"h1"_L1, Element::Heading},
    NamedElement{"h2"_L1, Element::Heading},     NamedElement{"h3"_L1, Element::Heading},
    NamedElement{"h4"_L1, Element::Heading},     NamedElement{"h5"_L1, Element::Heading},
    NamedElement{"h6"_L1, Element::Heading},     NamedElement{"blockquote"_L1, Element::Quote},
    NamedElement{"ul"_L1, Element::BulletList},  NamedElement{"ol"_L1, Element::NumberedList},
    NamedElement{"li"_L1, Element::Item},        NamedElement{"figure"_L1, Element::Figure},
    NamedElement{"img"_L1, Element::Picture},    NamedElement{"table"_L1, Element::Table},
    NamedElement{"aside"_L1, Element::Aside},    NamedElement{"article"_L1, Element::Container},
    NamedElement{"body"_L1, Element::Container}, NamedElement{"div"_L1, Element::Container},
    NamedElement{"main"_L1, Element::Container}, NamedElement{"section"_L1, Element::Container},
    NamedElement{"br"_L1, Element::LineBreak},   NamedElement{"strong"_L1, Element::Text},
    NamedElement{"b"_L1, Element::Text},         NamedElement{"em"_L1, Element::Text},
    NamedElement{"i"_L1, Element::Text},         NamedElement{"u"_L1, Element::Text},
    NamedElement{"s"_L1, Element::Text},         NamedElement{"sup"_L1, Element::Text},
    NamedElement{"sub"_L1, Element::Text},       NamedElement{"a"_L1, Element::Text},
    NamedElement{"span"_L1, Element::Text},      NamedElement{"ins"_L1, Element::Text},
    NamedElement{"del"_L1, Element::Text},
};

Element elementOf(QStringView name)
{
    const auto found = std::ranges::find_if(elements, [name](const NamedElement &known) { return known.name == name; });
    if (found != elements.end())
        return found->element;
    return mayBeUnknownMark(name) && !name.contains(u'-') ? Element::Text : Element::Unknown;
}

std::optional<Mark> markOf(QStringView name)
{
    static constexpr std::array marks{
        std::pair{"strong"_L1, Mark::Strong},   std::pair{"b"_L1, Mark::Strong},      std::pair{"em"_L1, Mark::Emphasis},
        std::pair{"i"_L1, Mark::Emphasis},      std::pair{"u"_L1, Mark::Underline},   std::pair{"s"_L1, Mark::Strike},
        std::pair{"sup"_L1, Mark::Superscript}, std::pair{"sub"_L1, Mark::Subscript},
    };
    const auto found = std::ranges::find_if(marks, [name](const auto &mark) { return mark.first == name; });
    return found == marks.end() ? std::nullopt : std::optional(found->second);
}

/// Around an article's text, so that there is one root. Its length is taken off the positions of errors.
constexpr auto rootStart = "<body>"_L1;
constexpr auto rootEnd = "</body>"_L1;

class BodyReader {
public:
    BodyReader(QStringView html, int deepest) : m_xml(QString(rootStart + html + rootEnd)), m_deepest(deepest)
    {
        m_xml.setNamespaceProcessing(false);
    }

    Result<Body> read()
    {
        if (next())
            readFlow({});
        while (!m_xml.atEnd())
            next();
        if (m_tooDeep)
            return Error{ErrorCode::InputTooDeep, {what()}};
        if (m_xml.hasError())
            return Error{ErrorCode::InputMalformed, {what(), where(), m_xml.errorString()}};
        return std::move(m_body);
    }

private:
    static QString what() { return QCoreApplication::translate("Body", "the article's text"); }

    QString where() const
    {
        const qint64 column = m_xml.columnNumber() - (m_xml.lineNumber() == 1 ? rootStart.size() : 0);
        return QString::number(m_xml.lineNumber()) + u':' + QString::number(column);
    }

    /// The next token; false at the end or at an error.
    bool next()
    {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++m_depth;
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
        else if (token == QXmlStreamReader::DTD) // could bring entities of its own
            m_xml.raiseError(QCoreApplication::translate("Body", "a document type declaration"));
        if (m_depth > m_deepest + 1) {
            m_tooDeep = true;
            m_xml.raiseError();
        }
        return !m_xml.atEnd() && !m_xml.hasError();
    }

    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }
    QStringView name() const { return m_xml.qualifiedName(); }

    Direction direction() const
    {
        const QString value = attribute("dir"_L1);
        if (value == "rtl"_L1)
            return Direction::RightToLeft;
        return value == "ltr"_L1 ? Direction::LeftToRight : Direction::Automatic;
    }

    /// A block like `prototype` with the id and direction of the element at hand, where it has some.
    Block blockHere(Block prototype) const
    {
        if (const QString id = attribute("data-id"_L1); !id.isEmpty())
            prototype.id = id;
        if (const Direction here = direction(); here != Direction::Automatic)
            prototype.direction = here;
        return prototype;
    }

    void keep(Block &&block) { m_body.blocks.push_back(std::move(block)); }

    /// The content of an element that holds blocks. Text that stands loose in it becomes blocks like `prototype`.
    void readFlow(const Block &prototype)
    {
        Block loose = prototype;
        const auto flush = [&] {
            if (!plainText(loose.runs).trimmed().isEmpty()) {
                keep(Block(loose));
                loose.id.clear();
            }
            loose.runs.clear();
        };
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isCharacters())
                addText(loose.runs, {});
            if (!m_xml.isStartElement())
                continue;
            const Element element = elementOf(name());
            const bool inText = prototype.kind == BlockKind::ListItem && element == Element::Unknown; // no block stands in an item
            if (element == Element::Text || element == Element::LineBreak || inText) {
                readInlineElement(loose.runs, {});
                continue;
            }
            flush();
            readBlock(element, loose);
        }
        flush();
    }

    void readBlock(Element element, const Block &prototype)
    {
        switch (element) {
        case Element::Paragraph:
            return readParagraph(blockHere(prototype));
        case Element::Heading:
            return readHeading();
        case Element::Quote:
            return readFlow(quoteHere());
        case Element::BulletList:
            return readFlow(itemsOf(ListKind::Bullet, prototype));
        case Element::NumberedList:
            return readFlow(itemsOf(ListKind::Numbered, prototype));
        case Element::Item:
            return readFlow(blockHere(itemLike(prototype)));
        case Element::Figure:
            return readFigure();
        case Element::Picture:
            return readLonePicture();
        case Element::Table:
            return readTable();
        case Element::Aside:
            return attribute("data-kind"_L1) == "related"_L1 ? readRelated() : readUnknown();
        case Element::Container:
            return readFlow(blockHere(prototype));
        case Element::LineBreak:
        case Element::Text:
        case Element::Unknown:
            return readUnknown();
        }
    }

    void readParagraph(Block block)
    {
        block.runs.clear();
        readInline(block.runs, {});
        keep(std::move(block));
    }

    void readHeading()
    {
        Block block = blockHere({});
        block.kind = BlockKind::Heading;
        block.level = name().back().digitValue();
        readParagraph(std::move(block));
    }

    Block quoteHere() const
    {
        Block block = blockHere({});
        block.kind = BlockKind::Quote;
        return block;
    }

    /// What the items of a list here are like: one level deeper when the list stands in another's item.
    static Block itemsOf(ListKind list, const Block &prototype)
    {
        Block block;
        block.kind = BlockKind::ListItem;
        block.list = list;
        block.level = prototype.kind == BlockKind::ListItem ? prototype.level + 1 : 0;
        return block;
    }

    static Block itemLike(Block prototype)
    {
        if (prototype.kind != BlockKind::ListItem)
            prototype = itemsOf(ListKind::Bullet, {});
        return prototype;
    }

    void readFigure()
    {
        Block block = blockHere({});
        block.kind = BlockKind::Figure;
        block.figure.credit = attribute("data-credit"_L1);
        std::vector<Block> others; // what a later program put beside the picture
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isCharacters())
                addText(block.runs, {});
            if (!m_xml.isStartElement())
                continue;
            if (name() == "img"_L1)
                readPicture(block.figure);
            else if (name() == "figcaption"_L1)
                readInline(block.runs, {});
            else if (elementOf(name()) == Element::Text)
                readInlineElement(block.runs, {});
            else
                others.push_back(unknownHere());
        }
        keep(std::move(block));
        std::ranges::move(others, std::back_inserter(m_body.blocks));
    }

    void readLonePicture()
    {
        Block block = blockHere({});
        block.kind = BlockKind::Figure;
        readPicture(block.figure);
        keep(std::move(block));
    }

    void readPicture(Figure &figure)
    {
        constexpr auto scheme = "asset:"_L1;
        const QString source = attribute("src"_L1);
        if (source.startsWith(scheme))
            figure.asset = source.mid(scheme.size());
        figure.alternative = attribute("alt"_L1);
        skipElement();
    }

    void readTable()
    {
        Block block = blockHere({});
        block.kind = BlockKind::Table;
        readTablePart(block);
        keep(std::move(block));
    }

    /// <table> itself, or a <tbody> in it.
    void readTablePart(Block &block)
    {
        while (next() && !m_xml.isEndElement()) {
            if (!m_xml.isStartElement())
                continue;
            if (name() == "caption"_L1)
                readInline(block.runs, {});
            else if (name() == "tr"_L1)
                readRow(block.rows.emplace_back());
            else if (name() == "tbody"_L1 || name() == "thead"_L1 || name() == "tfoot"_L1)
                readTablePart(block);
            else
                skipElement();
        }
    }

    void readRow(TableRow &row)
    {
        while (next() && !m_xml.isEndElement()) {
            if (!m_xml.isStartElement())
                continue;
            TableCell cell;
            cell.header = name() == "th"_L1;
            cell.columns = attribute("colspan"_L1).toInt();
            cell.rows = attribute("rowspan"_L1).toInt();
            readInline(cell.runs, {});
            row.push_back(std::move(cell));
        }
    }

    void readRelated()
    {
        Block block = blockHere({});
        block.kind = BlockKind::RelatedLink;
        block.related.article = attribute("data-article"_L1);
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isCharacters())
                addText(block.runs, {});
            if (!m_xml.isStartElement())
                continue;
            if (name() == "a"_L1)
                block.related.url = attribute("href"_L1);
            readInlineElement(block.runs, {});
        }
        keep(std::move(block));
    }

    void readUnknown() { keep(unknownHere()); }

    Block unknownHere()
    {
        Block block;
        block.kind = BlockKind::Unknown;
        block.id = attribute("data-id"_L1);
        block.unknown = elementSource(true);
        return block;
    }

    /// The element at hand as it was written. The id of an outermost one is the block's.
    QString elementSource(bool outermost)
    {
        const QString tag = name().toString();
        QString html = u'<' + tag;
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (!outermost || attribute.qualifiedName() != "data-id"_L1)
                html += u' ' + attribute.qualifiedName() + "=\""_L1 + htmlEscaped(attribute.value()) + u'"';
        }
        QString content;
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isStartElement())
                content += elementSource(false);
            else if (m_xml.isCharacters())
                content += htmlEscaped(m_xml.text());
            else if (m_xml.isComment())
                content += "<!--"_L1 + m_xml.text() + "-->"_L1;
        }
        if (content.isEmpty() && isVoidElement(tag))
            return html + "/>"_L1;
        return html + u'>' + content + "</"_L1 + tag + u'>';
    }

    void skipElement()
    {
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isStartElement())
                skipElement();
        }
    }

    void addText(Runs &runs, const RunFormat &format)
    {
        QString text = m_xml.text().toString();
        std::ranges::replace_if(
            text, [](QChar c) { return c == u'\n' || c == u'\t' || c == u'\r'; }, QChar(u' '));
        runs.push_back({text, format});
    }

    static void breakLine(Runs &runs)
    {
        const bool atStart = runs.empty() || runs.back().text.endsWith(QChar::LineSeparator);
        if (!atStart)
            runs.push_back({QString(QChar::LineSeparator), {}});
    }

    /// The content of an element that holds text; blocks inside are lines of it.
    void readInline(Runs &runs, const RunFormat &format)
    {
        while (next() && !m_xml.isEndElement()) {
            if (m_xml.isCharacters())
                addText(runs, format);
            else if (m_xml.isStartElement())
                readInlineElement(runs, format);
        }
    }

    void readInlineElement(Runs &runs, const RunFormat &format)
    {
        switch (elementOf(name())) {
        case Element::LineBreak:
            runs.push_back({QString(QChar::LineSeparator), format});
            return skipElement();
        case Element::Text:
        case Element::Unknown:
            return readInline(runs, formatHere(format));
        case Element::Figure:
            return readFigure(); // before the text it stands in: no picture stands in a line
        case Element::Picture:
            return readLonePicture();
        case Element::Paragraph:
        case Element::Heading:
        case Element::Quote:
        case Element::BulletList:
        case Element::NumberedList:
        case Element::Item:
        case Element::Table:
        case Element::Aside:
        case Element::Container:
            breakLine(runs);
            readInline(runs, format);
            return breakLine(runs);
        }
    }

    /// `outer` and what the element at hand adds to it.
    RunFormat formatHere(RunFormat outer) const
    {
        if (const std::optional<Mark> mark = markOf(name())) {
            outer.marks |= *mark;
        } else if (name() == "a"_L1) {
            outer.href = attribute("href"_L1);
        } else if (name() == "ins"_L1 || name() == "del"_L1) {
            const auto kind = name() == "ins"_L1 ? Change::Kind::Insertion : Change::Kind::Deletion;
            outer.change = Change{kind, attribute("data-author"_L1), timeHere()};
        } else {
            addSpan(outer);
        }
        return outer;
    }

    QDateTime timeHere() const { return QDateTime::fromString(attribute("datetime"_L1), Qt::ISODateWithMs).toUTC(); }

    void addSpan(RunFormat &format) const
    {
        UnknownMark unknown{name().toString(), {}};
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            const QStringView key = attribute.qualifiedName();
            const QString value = attribute.value().toString();
            if (unknown.name != "span"_L1)
                unknown.attributes.emplace_back(key.toString(), value);
            else if (key == "lang"_L1)
                format.language = value;
            else if (key == "data-source"_L1)
                format.source = value;
            else if (key == "data-comment"_L1)
                format.comment = value;
            else
                unknown.attributes.emplace_back(key.toString(), value);
        }
        const QString lines = unknownLines({unknown});
        format.unknown = format.unknown.isEmpty() ? lines : QString(format.unknown + u'\n' + lines);
    }

    QXmlStreamReader m_xml;
    Body m_body;
    int m_deepest;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace

Result<Body> readBody(QStringView html, int deepest)
{
    if (html.size() > largestBodyHtml) {
        const QString mebibytes = QString::number(largestBodyHtml * qsizetype(sizeof(QChar)) / (1024 * 1024));
        return Error{ErrorCode::InputTooLarge, {QCoreApplication::translate("Body", "the article's text"), mebibytes}};
    }
    return BodyReader(html, deepest).read();
}

} // namespace muharrir
