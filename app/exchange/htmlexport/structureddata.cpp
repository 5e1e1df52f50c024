// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/structureddata.h"

#include "exchange/markup/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString articleType(ContentKind kind)
{
    switch (kind) {
    case ContentKind::News:
    case ContentKind::Breaking:
    case ContentKind::Interview:
        return u"NewsArticle"_s;
    case ContentKind::Report:
    case ContentKind::Investigation:
        return u"ReportageNewsArticle"_s;
    case ContentKind::Analysis:
        return u"AnalysisNewsArticle"_s;
    case ContentKind::Opinion:
        return u"OpinionNewsArticle"_s;
    }
    return {};
}

void set(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void set(QJsonObject &object, QLatin1StringView key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject publisher(const PageFacts &facts)
{
    QJsonObject object{{u"@type"_s, u"NewsMediaOrganization"_s}, {u"name"_s, facts.site}};
    set(object, "url"_L1, facts.siteUrl);
    if (const QString logo = facts.absolute(PagePictures::logoName); facts.logo && !logo.isEmpty())
        object.insert(u"logo"_s, QJsonObject{{u"@type"_s, u"ImageObject"_s}, {u"url"_s, logo}});
    return object;
}

/// A source as a cited work; a person, who is none, as text.
QJsonValue citation(const PublicSource &source)
{
    if (source.kind == SourceKind::Person && source.url.isEmpty())
        return source.role.isEmpty() ? source.name : QString(source.name + u"، "_s + source.role);
    QJsonObject work{{u"@type"_s, u"CreativeWork"_s}, {u"name"_s, source.name}};
    set(work, "url"_L1, source.url);
    return work;
}

void setSources(QJsonObject &object, const PageFacts &facts)
{
    QJsonArray cited;
    QJsonArray basis;
    for (const PublicSource &source : facts.sources) {
        cited.append(citation(source));
        if (!source.url.isEmpty() && !basis.contains(source.url))
            basis.append(source.url);
    }
    set(object, "citation"_L1, cited);
    set(object, "isBasedOn"_L1, basis);
    set(object, "creditText"_L1, facts.creditLine);
}

void setTimes(QJsonObject &object, const PageFacts &facts)
{
    if (facts.published.isValid()) {
        object.insert(u"datePublished"_s, timeWithOffset(facts.published));
        object.insert(u"dateModified"_s, timeWithOffset(facts.modified));
    }
    if (facts.correction.isEmpty())
        return;
    QJsonObject correction{{u"@type"_s, u"CorrectionComment"_s}, {u"text"_s, facts.correction}};
    if (facts.published.isValid())
        correction.insert(u"datePublished"_s, timeWithOffset(facts.modified));
    object.insert(u"correction"_s, correction);
}

void setAddresses(QJsonObject &object, const PageFacts &facts)
{
    if (facts.address.isEmpty())
        return;
    object.insert(u"@id"_s, QString(facts.address + u"#article"_s));
    object.insert(u"url"_s, facts.address);
    object.insert(u"mainEntityOfPage"_s, QJsonObject{{u"@type"_s, u"WebPage"_s}, {u"@id"_s, facts.address}});
    if (!facts.cuts)
        return;
    QJsonArray images;
    for (const WrittenPicture &cut : *facts.cuts)
        images.append(facts.absolute(cut.address));
    object.insert(u"image"_s, images);
}

} // namespace

QString structuredData(const PageFacts &facts)
{
    QJsonObject object{
        {u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, articleType(facts.article.kind)},
        {u"headline"_s, facts.headline},          {u"description"_s, facts.description},
        {u"inLanguage"_s, facts.language},        {u"isAccessibleForFree"_s, true},
        {u"wordCount"_s, facts.wordCount},
    };
    setAddresses(object, facts);
    setTimes(object, facts);
    setSources(object, facts);
    set(object, "alternativeHeadline"_L1, printable(facts.article.searchHeadline));
    set(object, "articleSection"_L1, facts.section);
    set(object, "keywords"_L1, QJsonArray::fromStringList(facts.tags));
    QJsonArray authors;
    for (const QString &name : facts.authors)
        authors.append(QJsonObject{{u"@type"_s, u"Person"_s}, {u"name"_s, name}});
    set(object, "author"_L1, authors);
    if (!facts.place.isEmpty()) {
        object.insert(u"dateline"_s, facts.place);
        object.insert(u"contentLocation"_s, QJsonObject{{u"@type"_s, u"Place"_s}, {u"name"_s, facts.place}});
    }
    if (!facts.site.isEmpty())
        object.insert(u"publisher"_s, publisher(facts));
    if (facts.article.review)
        object.insert(u"creativeWorkStatus"_s, u"Draft"_s);

    QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return json.replace(u'<', "\\u003C"_L1).replace(u'>', "\\u003E"_L1).replace(u'&', "\\u0026"_L1);
}

} // namespace muharrir
