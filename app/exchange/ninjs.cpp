// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ninjs.h"

#include "exchange/htmlexport/pagefacts.h"
#include "exchange/markup/bodymarkup.h"
#include "exchange/markup/printable.h"
#include "exchange/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

void set(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void set(QJsonObject &object, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

/// The article's identity as a URI; made from its text where it has none, so that it is the same in each export.
QString uri(const PageFacts &facts)
{
    QUuid id(facts.article.globalId);
    if (id.isNull())
        id = QUuid::createUuidV5(QUuid(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s), QString(facts.address + facts.headline));
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QJsonArray headlines(const PageFacts &facts)
{
    QJsonArray all;
    const auto add = [&all](const QString &role, const QString &value) {
        if (!value.isEmpty())
            all.append(QJsonObject{{u"role"_s, role}, {u"contentType"_s, u"text/plain"_s}, {u"value"_s, value}});
    };
    add(u"main"_s, facts.headline);
    add(u"kicker"_s, facts.kicker);
    add(u"search"_s, printable(facts.article.searchHeadline));
    add(u"social"_s, printable(facts.article.socialHeadline));
    return all;
}

QJsonArray bodies(const PageFacts &facts, const PublisherProfile &profile)
{
    BodyMarkupOptions options;
    options.language = facts.language;
    options.plain = true;
    const QString text = writeBodyText(facts.article, profile);
    const QString direction = facts.rightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString html = u"<div lang=\""_s + facts.language + u"\" dir=\""_s + direction + u"\">\n"_s
        + bodyMarkup(facts.article.body, options) + u"</div>"_s;
    const auto body = [&facts](const QString &type, const QString &value) {
        return QJsonObject{{u"role"_s, u"main"_s},
                           {u"contentType"_s, type},
                           {u"charCount"_s, static_cast<int>(value.size())},
                           {u"wordCount"_s, facts.wordCount},
                           {u"value"_s, value}};
    };
    return {body(u"text/html"_s, html), body(u"text/plain"_s, text)};
}

QJsonArray infoSources(const PageFacts &facts)
{
    QJsonArray all;
    for (const PublicSource &source : facts.sources) {
        QJsonObject object{{u"name"_s, source.name}};
        set(object, u"role"_s, source.role);
        set(object, u"uri"_s, source.url);
        all.append(object);
    }
    if (!facts.creditLine.isEmpty())
        all.append(QJsonObject{{u"name"_s, facts.creditLine}, {u"role"_s, u"http://cv.iptc.org/newscodes/infosourcerole/creditline"_s}});
    return all;
}

/// The main picture (an association must have a name), with its three shapes where the published page has them.
QJsonObject mainPicture(const PageFacts &facts)
{
    const Figure &figure = facts.article.mainImage;
    QJsonObject object{{u"name"_s, u"main-picture"_s}, {u"uri"_s, QString(uri(facts) + u"#main-picture"_s)}, {u"type"_s, u"picture"_s}};
    set(object, u"by"_s, printable(figure.credit));
    if (const QString caption = printable(facts.article.mainImageCaption); !caption.isEmpty())
        object.insert(u"headlines"_s, QJsonArray{QJsonObject{{u"role"_s, u"caption"_s}, {u"value"_s, caption}}});
    if (const QString alternative = printable(figure.alternative); !alternative.isEmpty())
        object.insert(u"descriptions"_s, QJsonArray{QJsonObject{{u"role"_s, u"alternative"_s}, {u"value"_s, alternative}}});
    QJsonArray renditions;
    if (facts.cuts && !facts.address.isEmpty()) {
        for (const WrittenPicture &cut : *facts.cuts)
            renditions.append(QJsonObject{{u"name"_s, cut.address.section(u'-', -1).section(u'.', 0, 0)},
                                          {u"href"_s, facts.absolute(cut.address)},
                                          {u"contentType"_s, u"image/jpeg"_s},
                                          {u"width"_s, cut.size.width()},
                                          {u"height"_s, cut.size.height()}});
    }
    set(object, u"renditions"_s, renditions);
    return object;
}

void setTimes(QJsonObject &object, const PageFacts &facts)
{
    if (!facts.published.isValid())
        return;
    object.insert(u"firstCreated"_s, timeWithOffset(facts.published));
    object.insert(u"versionCreated"_s, timeWithOffset(facts.modified));
    object.insert(u"contentCreated"_s, timeWithOffset(facts.published));
}

void setRights(QJsonObject &object, const PageFacts &facts)
{
    if (facts.site.isEmpty())
        return;
    object.insert(u"copyrightHolder"_s, facts.site);
    const QString year = facts.published.isValid() ? QString(QString::number(facts.published.date().year()) + u' ') : QString();
    object.insert(u"copyrightNotice"_s, QString(u"© "_s + year + facts.site));
}

void setIdentifiers(QJsonObject &object, const PageFacts &facts)
{
    QJsonArray all;
    const auto add = [&all](const QString &role, const QString &value) {
        if (!value.isEmpty())
            all.append(QJsonObject{{u"role"_s, role}, {u"value"_s, value}});
    };
    add(u"slug"_s, printable(facts.article.slug));
    add(u"canonical"_s, facts.address);
    set(object, u"altIds"_s, all);
}

QJsonArray subjects(const PageFacts &facts)
{
    QJsonArray all;
    for (const QString &tag : facts.tags)
        all.append(QJsonObject{{u"name"_s, tag}, {u"rel"_s, u"about"_s}});
    if (!facts.section.isEmpty())
        all.append(QJsonObject{{u"name"_s, facts.section}, {u"rel"_s, u"section"_s}});
    return all;
}

} // namespace

Result<QByteArray> writeNinjs(const PublicArticle &article, const PublisherProfile &profile, const PictureByHash &picture)
{
    PageFacts facts(article, profile);
    if (picture && !article.mainImage.asset.isEmpty()) {
        const auto cuts = PagePictures(picture, PageForm::SingleFile).addCuts(article.mainImage.asset);
        if (!cuts)
            return cuts.error();
        facts.cuts = *cuts;
    }
    QJsonObject object{
        {u"uri"_s, uri(facts)},
        {u"standard"_s,
         QJsonObject{
             {u"name"_s, u"ninjs"_s}, {u"version"_s, u"3.1"_s}, {u"schema"_s, u"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"_s}}},
        {u"type"_s, u"text"_s},
        {u"representationType"_s, u"full"_s},
        {u"pubStatus"_s, article.review ? u"withheld"_s : u"usable"_s},
        {u"urgency"_s, std::clamp(article.urgency, 1, 9)},
        {u"language"_s, facts.language},
        {u"headlines"_s, headlines(facts)},
        {u"bodies"_s, bodies(facts, profile)},
        {u"genres"_s, QJsonArray{QJsonObject{{u"name"_s, contentKindName(article.kind)}}}},
    };
    setTimes(object, facts);
    setRights(object, facts);
    setIdentifiers(object, facts);
    set(object, u"by"_s, facts.authors.join(facts.words->comma));
    set(object, u"located"_s, facts.place);
    set(object, u"subjects"_s, subjects(facts));
    set(object, u"infoSources"_s, infoSources(facts));
    if (!facts.place.isEmpty())
        object.insert(u"places"_s, QJsonArray{QJsonObject{{u"name"_s, facts.place}, {u"rel"_s, u"dateline"_s}}});
    if (!facts.deck.isEmpty())
        object.insert(u"descriptions"_s, QJsonArray{QJsonObject{{u"role"_s, u"summary"_s}, {u"value"_s, facts.deck}}});
    set(object, u"edNote"_s, facts.correction.isEmpty() ? QString() : QString(facts.words->correction + u": "_s + facts.correction));
    if (!article.mainImage.asset.isEmpty())
        object.insert(u"associations"_s, QJsonArray{mainPicture(facts)});
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace muharrir
