// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/wordmarkup.h"

#include "exchange/importers/wordblocks.h"
#include "exchange/importers/wordrun.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <utility>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 100; ///< elements that are descended into: tables in tables, fields, text boxes

QString translated(const char *text) { return QCoreApplication::translate("Import", text); }

class WordReader {
public:
    WordReader(const WordSource &source, LossList &losses) : m_source(source), m_losses(losses), m_xml(source.document) { readFootnotes(); }

    Result<QString> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && m_xml.name() == u"body")
                readBlocks(m_blocks);
        }
        if (m_tooDeep)
            return Error{ErrorCode::InputTooDeep, {m_source.file}};
        if (m_xml.hasError())
            return Error{ErrorCode::InputMalformed,
                         {m_source.file, QStringLiteral("%1:%2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber()), m_xml.errorString()}};
        if (m_insertions + m_deletions > 0)
            m_losses.add(u"tracked-changes"_s, translated(QT_TRANSLATE_NOOP("Import", "Tracked changes taken as accepted")),
                         m_insertions + m_deletions);
        if (m_comments > 0)
            m_losses.add(u"comment"_s, translated(QT_TRANSLATE_NOOP("Import", "Comments of the word processor left out")), m_comments);
        return m_blocks.finished();
    }

private:
    /// What is known of a paragraph before its text.
    struct Paragraph {
        WordStyles::Paragraph style;
        QString numbering;
        int level = 0;
    };

    /// What a paragraph's runs bring besides text: it stands behind it.
    struct Gathered {
        QString boxes, pictures;
        QString instruction; ///< of the field that is being read
        bool linkOpen = false;
    };

    QString attribute(QLatin1StringView name = "val"_L1) const
    {
        for (const auto &entry : m_xml.attributes())
            if (entry.name() == name)
                return entry.value().toString();
        return {};
    }
    bool isOn() const
    {
        const QString value = attribute();
        return value != u"0" && value != u"false" && value != u"none" && value != u"off";
    }

    /// Visits each child of the element that has just begun. The depth is the sender's: beyond all reason the reading ends.
    template<typename Visit>
    void children(Visit visit)
    {
        if (++m_depth > deepest) {
            m_tooDeep = true;
            m_xml.raiseError();
        }
        while (m_xml.readNextStartElement())
            visit();
        --m_depth;
    }

    void readBlocks(WordBlocks &blocks)
    {
        children([&] {
            const auto name = m_xml.name();
            if (name == u"p")
                readParagraph(blocks);
            else if (name == u"tbl")
                readTable(blocks);
            else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"ins" || name == u"moveTo")
                readBlocks(blocks);
            else
                m_xml.skipCurrentElement();
        });
    }

    void readParagraph(WordBlocks &blocks)
    {
        // A text box holds paragraphs within a run: what is gathered of the one around it waits.
        const Gathered around = std::exchange(m_gathered, {});
        Paragraph paragraph;
        QString content;
        readInline(content, &paragraph);
        if (m_gathered.linkOpen)
            content += u"</a>"_s;
        const QString numbering = paragraph.numbering.isEmpty() ? paragraph.style.numbering : paragraph.numbering;
        if (!content.trimmed().isEmpty())
            blocks.add(paragraph.style, m_source.styles.list(numbering, paragraph.level), paragraph.level, content);
        if (!m_gathered.pictures.isEmpty())
            blocks.addPictures(m_gathered.pictures);
        blocks.addHtml(m_gathered.boxes);
        m_gathered = around;
    }

    /// The children of a paragraph, and of all that may stand between it and its runs.
    void readInline(QString &content, Paragraph *paragraph)
    {
        children([&] {
            const auto name = m_xml.name();
            if (name == u"pPr" && paragraph)
                readParagraphFormat(*paragraph);
            else if (name == u"r")
                readRun(content);
            else if (name == u"hyperlink")
                readLink(content, m_source.styles.target(attribute("id"_L1)));
            else if (name == u"fldSimple")
                readLink(content, addressOf(attribute("instr"_L1)));
            else if (name == u"ins" || name == u"moveTo")
                ++m_insertions, readInline(content, nullptr);
            else if (name == u"del" || name == u"moveFrom")
                ++m_deletions, m_xml.skipCurrentElement();
            else if (name == u"sdt" || name == u"sdtContent" || name == u"smartTag" || name == u"customXml" || name == u"dir"
                     || name == u"bdo")
                readInline(content, nullptr);
            else
                m_xml.skipCurrentElement();
        });
    }

    void readParagraphFormat(Paragraph &paragraph)
    {
        children([&] {
            if (m_xml.name() == u"pStyle") {
                paragraph.style = m_source.styles.paragraph(attribute());
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"numPr") {
                readParagraphFormat(paragraph);
            } else if (m_xml.name() == u"ilvl") {
                paragraph.level = qBound(0, attribute().toInt(), 8);
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"numId") {
                paragraph.numbering = attribute();
                m_xml.skipCurrentElement();
            } else {
                if (m_xml.name() == u"outlineLvl" && attribute().toInt() < 9)
                    paragraph.style = {WordStyles::Role::Heading, attribute().toInt() + 1, {}};
                m_xml.skipCurrentElement();
            }
        });
    }

    void readLink(QString &content, const QString &address)
    {
        if (!address.isEmpty())
            content += u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s;
        readInline(content, nullptr);
        if (!address.isEmpty())
            content += u"</a>"_s;
    }

    static QString addressOf(const QString &instruction)
    {
        static const QRegularExpression link(u"^\\s*HYPERLINK\\s+\"([^\"]+)\""_s);
        return link.match(instruction).captured(1);
    }

    void readRun(QString &content)
    {
        WordRun run;
        QString text;
        children([&] {
            const auto name = m_xml.name();
            if (name == u"rPr")
                run = WordRun(m_xml, m_source.styles);
            else if (name == u"fldChar")
                readFieldMark(content, text);
            else if (name == u"instrText")
                m_gathered.instruction += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                readRunPart(text);
        });
        content += run.dressed(text);
    }

    void readRunPart(QString &text)
    {
        const auto name = m_xml.name();
        if (name == u"t") {
            text += m_xml.readElementText(QXmlStreamReader::SkipChildElements).toHtmlEscaped();
            return;
        }
        if (name == u"AlternateContent" || name == u"Choice" || name == u"object") {
            children([&] { m_xml.name() == u"Fallback" ? m_xml.skipCurrentElement() : readRunPart(text); });
            return;
        }
        if (name == u"drawing" || name == u"pict") {
            readDrawing();
            return;
        }
        if (name == u"tab")
            text += u' ';
        else if ((name == u"br" && attribute("type"_L1) != u"page" && attribute("type"_L1) != u"column") || name == u"cr")
            text += u"<br>"_s;
        else if (name == u"noBreakHyphen")
            text += u'-';
        else if (name == u"footnoteReference")
            m_losses.addLine(u"footnote"_s, translated(QT_TRANSLATE_NOOP("Import", "Footnote left out")),
                             m_footnotes.value(attribute("id"_L1)));
        else if (name == u"commentReference")
            ++m_comments;
        m_xml.skipCurrentElement();
    }

    /// A field of several runs: begin, its instruction, separate, what is shown, end.
    void readFieldMark(QString &content, QString &text)
    {
        const QString type = attribute("fldCharType"_L1);
        m_xml.skipCurrentElement();
        content += text;
        text.clear();
        if (type == u"begin") {
            m_gathered.instruction.clear();
        } else if (type == u"separate") {
            if (const QString address = addressOf(m_gathered.instruction); !address.isEmpty() && !m_gathered.linkOpen) {
                content += u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s;
                m_gathered.linkOpen = true;
            }
        } else if (type == u"end" && m_gathered.linkOpen) {
            content += u"</a>"_s;
            m_gathered.linkOpen = false;
        }
    }

    /// A picture with its alternative text, a text box with paragraphs of its own.
    void readDrawing()
    {
        QString alternative, target;
        walkDrawing(alternative, target);
        if (target.isEmpty())
            return;
        const QString address = m_source.picture(target);
        m_gathered.pictures += u"<img alt=\""_s + alternative.toHtmlEscaped() + u"\" src=\""_s
            + (address.isEmpty() ? target : address).toHtmlEscaped() + u"\">"_s;
    }

    void walkDrawing(QString &alternative, QString &target)
    {
        children([&] {
            const auto name = m_xml.name();
            if (name == u"docPr")
                alternative = attribute("descr"_L1);
            else if (name == u"blip")
                target = m_source.styles.target(attribute("embed"_L1));
            else if (name == u"imagedata")
                target = m_source.styles.target(attribute("id"_L1));
            if (name == u"txbxContent") {
                WordBlocks box;
                readBlocks(box);
                m_gathered.boxes += box.finished();
            } else {
                walkDrawing(alternative, target);
            }
        });
    }

    void readTable(WordBlocks &blocks)
    {
        QString rows;
        children([&] {
            if (m_xml.name() == u"tr")
                readRow(rows);
            else
                m_xml.skipCurrentElement();
        });
        blocks.addHtml(QString(u"<table>"_s + rows + u"</table>"_s));
    }

    void readRow(QString &rows)
    {
        bool header = false;
        QStringList cells;
        children([&] {
            if (m_xml.name() == u"trPr")
                children([&] {
                    header = header || (m_xml.name() == u"tblHeader" && isOn());
                    m_xml.skipCurrentElement();
                });
            else if (m_xml.name() == u"tc")
                cells.append(readCell());
            else
                m_xml.skipCurrentElement();
        });
        const QString tag = header ? u"th"_s : u"td"_s;
        rows += u"<tr>"_s;
        for (const QString &cell : cells)
            rows += u'<' + tag + cell + u"</"_s + tag + u'>';
        rows += u"</tr>"_s;
    }

    /// A cell from its attributes on: ` colspan="2">...`.
    QString readCell()
    {
        QString span;
        WordBlocks content;
        children([&] {
            if (m_xml.name() == u"tcPr")
                children([&] {
                    if (m_xml.name() == u"gridSpan")
                        span = u" colspan=\""_s + QString::number(qBound(1, attribute().toInt(), 100)) + u'"';
                    m_xml.skipCurrentElement();
                });
            else if (m_xml.name() == u"p")
                readParagraph(content);
            else if (m_xml.name() == u"tbl")
                readTable(content);
            else
                m_xml.skipCurrentElement();
        });
        return span + u'>' + content.finished();
    }

    void readFootnotes()
    {
        QXmlStreamReader xml(m_source.footnotes);
        QString id;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"footnote")
                for (const auto &entry : xml.attributes())
                    id = entry.name() == u"id" ? entry.value().toString() : id;
            else if (xml.isCharacters() && !xml.isWhitespace() && !id.isEmpty())
                m_footnotes[id] += xml.text();
        }
    }

    const WordSource &m_source;
    LossList &m_losses;
    QXmlStreamReader m_xml;
    WordBlocks m_blocks;
    Gathered m_gathered;
    bool m_tooDeep = false;
    int m_depth = 0, m_insertions = 0, m_deletions = 0, m_comments = 0;
    QHash<QString, QString> m_footnotes;
};

} // namespace

Result<QString> wordMarkup(const WordSource &source, LossList &losses) { return WordReader(source, losses).read(); }

} // namespace muharrir
