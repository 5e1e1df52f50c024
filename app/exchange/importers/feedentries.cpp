// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/feedentries.h"

#include "article/tag.h"
#include "exchange/foreignhtml.h"
#include "exchange/losslist.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView atomSpace = u"http://www.w3.org/2005/Atom";

/// What an entry says, of whichever family it is.
struct Entry {
    QString id, title, address, summary, content, date;
    QStringList authors, tags;
    bool contentIsText = false;
    int pictures = 0;
};

/// Feeds use the names of HTML without declaring them.
class HtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        static const QHash<QString, QString> known{{u"nbsp"_s, u" "_s},       {u"laquo"_s, u"«"_s},      {u"raquo"_s, u"»"_s},
                                                   {u"ndash"_s, u"–"_s},      {u"mdash"_s, u"—"_s},      {u"hellip"_s, u"…"_s},
                                                   {u"ldquo"_s, u"\u201C"_s}, {u"rdquo"_s, u"\u201D"_s}, {u"lsquo"_s, u"\u2018"_s},
                                                   {u"rsquo"_s, u"\u2019"_s}, {u"copy"_s, u"©"_s},       {u"middot"_s, u"·"_s}};
        return known.value(name);
    }
};

/// Exports of old systems hold characters that XML forbids; a whole archive does not fall for them.
QByteArray withoutControls(QByteArray bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!wide)
        bytes.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    return bytes;
}

class FeedReader {
public:
    FeedReader(const QString &fileName, const QByteArray &bytes) : m_file(fileName), m_xml(withoutControls(bytes))
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<std::vector<Entry>> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == u"item" || (m_xml.name() == u"entry" && m_xml.namespaceUri() == atomSpace))
                readEntry();
            else if (m_xml.name() == u"title" && m_name.isEmpty())
                m_name = text().simplified();
        }
        if (m_xml.hasError())
            return Error{ErrorCode::InputMalformed,
                         {m_file, QStringLiteral("%1:%2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber()), m_xml.errorString()}};
        return std::move(m_entries);
    }
    [[nodiscard]] QString name() const { return m_name; }

private:
    /// All text of the element that has just begun. Not by readElementText(): that calls itself for each level, and the depth is the sender's.
    QString text()
    {
        QString all;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isCharacters())
                all += m_xml.text();
        }
        return all;
    }

    void readEntry()
    {
        Entry entry;
        if (m_xml.attributes().hasAttribute(u"about"_s)) // RSS 1.0
            entry.id = m_xml.attributes().value(u"about"_s).toString();
        while (m_xml.readNextStartElement())
            readPart(entry);
        m_entries.push_back(std::move(entry));
    }

    void readPart(Entry &entry)
    {
        const QString name = m_xml.name().toString();
        const bool isMedia = m_xml.namespaceUri().contains(u"search.yahoo.com/mrss");
        if (isMedia) { // its title and description are the picture's
            entry.pictures += name == u"content" || name == u"thumbnail";
            m_xml.skipCurrentElement();
        } else if (name == u"link") {
            readLink(entry);
        } else if (name == u"title") {
            entry.title = text();
        } else if (name == u"guid" || name == u"id") {
            entry.id = text().trimmed();
        } else if (name == u"description" || name == u"summary") {
            entry.summary = text();
        } else if (name == u"encoded" || name == u"content") {
            readContent(entry);
        } else if (name == u"pubDate" || name == u"published" || name == u"date") {
            entry.date = text().trimmed();
        } else if (name == u"updated") {
            const QString date = text().trimmed();
            if (entry.date.isEmpty())
                entry.date = date;
        } else if (name == u"creator" || name == u"author") {
            readAuthor(entry);
        } else if (name == u"category" || name == u"subject") {
            const QString term = m_xml.attributes().value(u"term"_s).toString(), said = text();
            entry.tags.append(term.isEmpty() ? said : term);
        } else if (name == u"enclosure") {
            entry.pictures += m_xml.attributes().value(u"type"_s).startsWith(u"image/");
            m_xml.skipCurrentElement();
        } else {
            m_xml.skipCurrentElement();
        }
    }

    void readLink(Entry &entry)
    {
        const auto attributes = m_xml.attributes();
        const QString href = attributes.value(u"href"_s).toString(), relation = attributes.value(u"rel"_s).toString();
        const QString said = text().trimmed();
        if (relation.isEmpty() || relation == u"alternate")
            entry.address = href.isEmpty() ? said : href;
    }

    /// Atom's XHTML is elements, not text: they are written out again.
    void readContent(Entry &entry)
    {
        const QString type = m_xml.attributes().value(u"type"_s).toString();
        if (type != u"xhtml") {
            entry.contentIsText = type == u"text" && m_xml.namespaceUri() == atomSpace;
            entry.content = text();
            return;
        }
        QXmlStreamWriter writer(&entry.content);
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isStartElement()) {
                writer.writeStartElement(m_xml.name().toString());
                for (const auto &attribute : m_xml.attributes())
                    writer.writeAttribute(attribute.name().toString(), attribute.value().toString());
            } else if (m_xml.isEndElement() && depth > 0) {
                writer.writeEndElement();
            } else if (m_xml.isCharacters()) {
                writer.writeCharacters(m_xml.text().toString());
            }
        }
    }

    /// dc:creator, RSS's "mail (name)", Atom's name among other things.
    void readAuthor(Entry &entry)
    {
        QString name;
        while (!m_xml.atEnd() && !(m_xml.readNext() == QXmlStreamReader::EndElement)) {
            if (m_xml.isCharacters())
                name += m_xml.text();
            else if (m_xml.isStartElement() && m_xml.name() == u"name")
                name = text();
            else if (m_xml.isStartElement())
                m_xml.skipCurrentElement();
        }
        static const QRegularExpression mail(u"^\\S+@\\S+\\s*(?:\\((.*)\\))?$"_s);
        name = name.simplified();
        if (const auto match = mail.match(name); match.hasMatch())
            name = match.captured(1);
        if (!name.isEmpty())
            entry.authors.append(name);
    }

    QString m_file;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    QString m_name;
    std::vector<Entry> m_entries;
};

/// Titles and summaries may be text or HTML; nobody says which.
QString plainOf(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text.simplified();
    const auto html = readForeignHtml(text);
    return html ? QString(html->headline + u' ' + plainText(html->body)).simplified() : text.simplified();
}

/// Many feeds repeat the story's first words as its summary: that is no deck.
bool isBeginning(const QString &summary, const Body &body)
{
    static const QRegularExpression stops(u"[\\s.…\\[\\]]+$"_s);
    return plainText(body).simplified().startsWith(QString(summary).remove(stops));
}

QDateTime timeOf(QString text)
{
    if (const auto iso = QDateTime::fromString(text, Qt::ISODate); iso.isValid())
        return iso.toUTC();
    static const QRegularExpression zone(u"\\s(?:GMT|UTC?|Z)$"_s);
    return QDateTime::fromString(text.replace(zone, u" +0000"_s), Qt::RFC2822Date).toUTC();
}

Result<Imported> articleOf(const Entry &entry, const QString &outlet)
{
    Imported imported;
    LossList losses;
    Article &article = imported.article;
    const bool hasContent = !entry.content.trimmed().isEmpty();
    if (entry.contentIsText) {
        article.body = bodyFromPlainText(entry.content);
    } else {
        auto body = readForeignHtml(hasContent ? entry.content : entry.summary, 16 * 1024 * 1024);
        if (!body)
            return body.error();
        article.body = std::move(body->body);
        losses.add(body->losses);
        losses.add(lossesOf(body->repairs));
        imported.pictures = std::move(body->pictures);
    }
    article.headline = plainOf(entry.title);
    if (const QString deck = plainOf(entry.summary); hasContent && !isBeginning(deck, article.body))
        article.deck = deck;
    article.externalId = entry.id.isEmpty() ? entry.address : entry.id;
    article.publishedUrl = entry.address;
    article.bylines = entry.authors;
    article.tags = splitTags(entry.tags.join(u'\n'));
    article.outlet = outlet;
    article.state = State::Published;
    article.date = timeOf(entry.date);
    article.published = article.date;
    if (!entry.date.isEmpty() && !article.date.isValid())
        losses.add(u"date"_s, QCoreApplication::translate("Import", "“%1” is no date").arg(entry.date));
    if (entry.pictures > 0)
        losses.add(u"picture"_s, QCoreApplication::translate("Import", "Picture left out, to be added by hand"), entry.pictures);
    imported.losses = losses.losses();
    return imported;
}

} // namespace

bool looksLikeFeed(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed();
    const qsizetype mark = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return start.sliced(mark).startsWith('<') && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:RDF"));
}

Result<std::vector<Imported>> importFeed(const QString &fileName, const QByteArray &bytes)
{
    FeedReader reader(fileName, bytes);
    const auto entries = reader.read();
    if (!entries)
        return entries.error();
    std::vector<Imported> articles;
    for (const Entry &entry : *entries) {
        auto article = articleOf(entry, reader.name());
        if (!article)
            return article.error();
        if (!article->article.headline.isEmpty() || !article->article.body.blocks.empty())
            articles.push_back(std::move(*article));
    }
    if (articles.empty())
        return Error{ErrorCode::InputMalformed,
                     {fileName, QStringLiteral("1"), QCoreApplication::translate("Import", "there is no text in it")}};
    return articles;
}

} // namespace muharrir
