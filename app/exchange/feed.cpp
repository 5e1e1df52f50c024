// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feed.h"

#include "exchange/htmlexport/pagefacts.h"
#include "exchange/markup/bodymarkup.h"
#include "exchange/markup/printable.h"
#include "exchange/markup/webaddress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>
#include <QXmlStreamWriter>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

const QString atom = u"http://www.w3.org/2005/Atom"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;
const QString contentModule = u"http://purl.org/rss/1.0/modules/content/"_s;

/// What goes in, newest first.
std::vector<PageFacts> entriesOf(const std::vector<PublicArticle> &articles, const PublisherProfile &profile)
{
    std::vector<const PublicArticle *> order;
    for (const PublicArticle &article : articles)
        order.push_back(&article);
    std::ranges::stable_sort(order, std::ranges::greater(), &PublicArticle::published);
    std::vector<PageFacts> entries;
    for (const PublicArticle *article : order) {
        PageFacts facts(*article, profile);
        if (!facts.address.isEmpty() && facts.published.isValid())
            entries.push_back(std::move(facts));
    }
    return entries;
}

/// When the feed last changed; an empty one never did.
QDateTime newest(const std::vector<PageFacts> &entries)
{
    QDateTime time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    for (const PageFacts &facts : entries)
        time = std::max(time, facts.modified);
    return time;
}

QString siteAddress(const PublisherProfile &profile)
{
    const QString address = webAddress(profile.siteUrl);
    return address.startsWith("https://"_L1) ? address : QString();
}

QString contentOf(const PageFacts &facts)
{
    BodyMarkupOptions options;
    options.language = facts.language;
    options.plain = true;
    const QString direction = facts.rightToLeft ? u"rtl"_s : u"ltr"_s;
    return u"<div lang=\""_s + facts.language + u"\" dir=\""_s + direction + u"\">\n"_s + bodyMarkup(facts.article.body, options)
        + u"</div>"_s;
}

/// "Sun, 22 Nov 2026 14:05:00 +0300": RSS keeps to English day names.
QString mailTime(const QDateTime &time) { return QLocale::c().toString(time, u"ddd, "_s) + time.toString(Qt::RFC2822Date); }

void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &type, const QString &address)
{
    if (address.isEmpty())
        return;
    xml.writeEmptyElement(atom, u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"type"_s, type);
    xml.writeAttribute(u"href"_s, address);
}

void writeAtomAuthor(QXmlStreamWriter &xml, const QString &name)
{
    xml.writeStartElement(atom, u"author"_s);
    xml.writeTextElement(atom, u"name"_s, name);
    xml.writeEndElement();
}

void writeAtomEntry(QXmlStreamWriter &xml, const PageFacts &facts)
{
    xml.writeStartElement(atom, u"entry"_s);
    xml.writeAttribute(u"xml:lang"_s, facts.language);
    const QUuid id(facts.article.globalId);
    xml.writeTextElement(atom, u"id"_s, id.isNull() ? facts.address : QString(u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces)));
    xml.writeTextElement(atom, u"title"_s, facts.headline);
    writeLink(xml, u"alternate"_s, u"text/html"_s, facts.address);
    xml.writeTextElement(atom, u"published"_s, timeWithOffset(facts.published));
    xml.writeTextElement(atom, u"updated"_s, timeWithOffset(facts.modified));
    for (const QString &author : facts.authors)
        writeAtomAuthor(xml, author);
    for (const QString &tag : facts.tags) {
        xml.writeEmptyElement(atom, u"category"_s);
        xml.writeAttribute(u"term"_s, tag);
    }
    xml.writeTextElement(atom, u"summary"_s, facts.description);
    xml.writeStartElement(atom, u"content"_s);
    xml.writeAttribute(u"type"_s, u"html"_s);
    xml.writeCharacters(contentOf(facts));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeRssItem(QXmlStreamWriter &xml, const PageFacts &facts)
{
    xml.writeStartElement(u"item"_s);
    xml.writeTextElement(u"title"_s, facts.headline);
    xml.writeTextElement(u"link"_s, facts.address);
    xml.writeStartElement(u"guid"_s);
    xml.writeAttribute(u"isPermaLink"_s, u"true"_s);
    xml.writeCharacters(facts.address);
    xml.writeEndElement();
    xml.writeTextElement(u"pubDate"_s, mailTime(facts.published));
    for (const QString &author : facts.authors)
        xml.writeTextElement(dublinCore, u"creator"_s, author);
    for (const QString &tag : facts.tags)
        xml.writeTextElement(u"category"_s, tag);
    xml.writeTextElement(u"description"_s, facts.description);
    xml.writeTextElement(contentModule, u"encoded"_s, contentOf(facts));
    xml.writeEndElement();
}

} // namespace

QByteArray writeAtom(const std::vector<PublicArticle> &articles, const PublisherProfile &profile, const QString &feedUrl)
{
    const auto entries = entriesOf(articles, profile);
    const QString self = webAddress(feedUrl);
    const QString site = siteAddress(profile);
    const QString name = printable(profile.name);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(atom);
    xml.writeStartElement(atom, u"feed"_s);
    const QString language = entries.empty() ? u"ar"_s : entries.front().language;
    xml.writeAttribute(u"xml:lang"_s, language);
    const QUuid made = QUuid::createUuidV5(QUuid(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s), name);
    const QString id = !self.isEmpty() ? self : !site.isEmpty() ? site : QString(u"urn:uuid:"_s + made.toString(QUuid::WithoutBraces));
    xml.writeTextElement(atom, u"id"_s, id);
    xml.writeTextElement(atom, u"title"_s, name.isEmpty() ? id : name);
    xml.writeTextElement(atom, u"updated"_s, timeWithOffset(newest(entries)));
    writeLink(xml, u"self"_s, u"application/atom+xml"_s, self);
    writeLink(xml, u"alternate"_s, u"text/html"_s, site);
    writeAtomAuthor(xml, name.isEmpty() ? id : name);
    for (const PageFacts &facts : entries)
        writeAtomEntry(xml, facts);
    xml.writeEndDocument();
    return bytes;
}

Result<QByteArray> writeRss(const std::vector<PublicArticle> &articles, const PublisherProfile &profile, const QString &feedUrl)
{
    const QString site = siteAddress(profile);
    if (site.isEmpty())
        return Error{ErrorCode::InputMalformed,
                     {QCoreApplication::translate("Feed", "newsroom"), QCoreApplication::translate("Feed", "address of the site"),
                      QCoreApplication::translate("Feed", "missing")}};
    const auto entries = entriesOf(articles, profile);
    const QString name = printable(profile.name);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeNamespace(atom, u"atom"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(contentModule, u"content"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, name.isEmpty() ? site : name);
    xml.writeTextElement(u"link"_s, site);
    xml.writeTextElement(u"description"_s, name.isEmpty() ? site : name);
    xml.writeTextElement(u"language"_s, entries.empty() ? u"ar"_s : entries.front().language);
    xml.writeTextElement(u"lastBuildDate"_s, mailTime(newest(entries)));
    writeLink(xml, u"self"_s, u"application/rss+xml"_s, webAddress(feedUrl));
    for (const PageFacts &facts : entries)
        writeRssItem(xml, facts);
    xml.writeEndDocument();
    return bytes;
}

} // namespace muharrir
