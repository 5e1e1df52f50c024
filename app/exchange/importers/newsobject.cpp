// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers/newsobject.h"

#include "article/tag.h"
#include "base/jsonfault.h"
#include "exchange/foreignhtml.h"
#include "exchange/losslist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// A ninjs object under names of one kind: "versionCreated", "versioncreated" and "version_created" are the same.
class NewsObject {
public:
    explicit NewsObject(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            m_values.insert(it.key().toLower().remove(u'_'), it.value());
    }

    [[nodiscard]] QString text(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (const QString text = m_values.value(QString::fromLatin1(name)).toString().trimmed(); !text.isEmpty())
                return text;
        return {};
    }
    [[nodiscard]] int number(const char *name, int otherwise) const
    {
        return m_values.value(QString::fromLatin1(name)).toVariant().toString().isEmpty()
            ? otherwise
            : m_values.value(QString::fromLatin1(name)).toVariant().toInt();
    }
    [[nodiscard]] QDateTime time(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (const auto time = QDateTime::fromString(text({name}), Qt::ISODate); time.isValid())
                return time.toUTC();
        return {};
    }
    /// The objects of a list that is called one of these.
    [[nodiscard]] std::vector<NewsObject> list(std::initializer_list<const char *> names) const
    {
        std::vector<NewsObject> all;
        for (const char *name : names)
            for (const QJsonValue entry : m_values.value(QString::fromLatin1(name)).toArray())
                all.emplace_back(entry.toObject());
        return all;
    }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QStringList all;
        for (const QJsonValue entry : m_values.value(QString::fromLatin1(name)).toArray())
            all.append(entry.toString());
        return all;
    }

private:
    QHash<QString, QJsonValue> m_values;
};

/// The value of this role in a list of {role, value}; the first one where none has it and `orFirst`.
QString ofRole(const std::vector<NewsObject> &values, QStringView role, bool orFirst = false)
{
    for (const NewsObject &value : values)
        if (value.text({"role"}) == role)
            return value.text({"value"});
    return orFirst && !values.empty() ? values.front().text({"value"}) : QString();
}

QString plainOf(const QString &text)
{
    if (!text.contains(u'<'))
        return text.simplified();
    const auto html = readForeignHtml(text);
    return html ? QString(html->headline + u' ' + plainText(html->body)).simplified() : text;
}

/// HTML before text: it has the structure. In 2.x and 3.x the kind stands in the type, in 1.x in the name.
struct Text {
    QString text;
    bool isHtml = false;
};
Text textOf(const NewsObject &object)
{
    const auto bodies = object.list({"bodies"});
    for (const NewsObject &body : bodies)
        if (body.text({"contenttype"}).contains(u"html") || body.text({"role"}).contains(u"html"))
            return {body.text({"value"}), true};
    if (!bodies.empty())
        return {bodies.front().text({"value"}), false};
    if (const QString html = object.text({"bodyhtml", "bodyxhtml", "bodyhtml5"}); !html.isEmpty())
        return {html, true};
    return {object.text({"bodytext"}), false};
}

void takeHeadlines(const NewsObject &object, Article &article)
{
    const auto headlines = object.list({"headlines"});
    QString main = ofRole(headlines, u"main", true);
    if (main.isEmpty())
        main = object.text({"headline", "headlinemain", "title"});
    article.headline = plainOf(main);
    article.kicker = plainOf(ofRole(headlines, u"kicker"));
    article.searchHeadline = plainOf(ofRole(headlines, u"search"));
    article.socialHeadline = plainOf(ofRole(headlines, u"social"));
    const auto descriptions = object.list({"descriptions"});
    const QString summary = ofRole(descriptions, u"summary", true);
    article.deck = plainOf(summary.isEmpty() ? object.text({"descriptiontext", "descriptionsummary"}) : summary);
}

void takeConcepts(const NewsObject &object, Article &article)
{
    QStringList tags = object.texts("keywords");
    for (const NewsObject &named :
         object.list({"subject", "subjects", "person", "people", "organisation", "organisations", "place", "places"})) {
        const QString name = named.text({"name"}), relation = named.text({"rel"});
        if (relation == u"section")
            article.section = name;
        else if (relation != u"dateline")
            tags.append(name);
    }
    article.tags = splitTags(tags.join(u'\n'));
    if (const auto genres = object.list({"genre", "genres"}); !genres.empty())
        article.kind = contentKindFromName(genres.front().text({"name"}));
}

void takeSources(const NewsObject &object, Article &article)
{
    for (const NewsObject &origin : object.list({"infosource", "infosources"})) {
        const QString name = origin.text({"name"}), role = origin.text({"role"});
        if (role.endsWith(u"creditline"))
            article.creditLine = name;
        else if (!name.isEmpty())
            article.sources.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), name, SourceKind::Agency, SourceTerms::OnRecord,
                                       role.contains(u"://") ? QString() : role, origin.text({"uri"})});
    }
    article.outlet = object.text({"copyrightholder"});
    if (article.creditLine.isEmpty())
        article.creditLine = article.outlet;
}

void takeFields(const NewsObject &object, Article &article)
{
    static const QRegularExpression between(u"\\s*[،,؛;]\\s*"_s);
    article.externalId = object.text({"uri"});
    article.bylines = object.text({"by", "byline"}).split(between, Qt::SkipEmptyParts);
    article.dateline.place = object.text({"located"});
    article.slug = object.text({"slugline"});
    article.noteToDesk = object.text({"ednote"});
    article.embargo = object.time({"embargoed"});
    article.date = object.time({"contentcreated", "firstcreated", "versioncreated"});
    article.urgency = std::clamp(object.number("urgency", 3), 1, 5);
    if (const QString language = object.text({"language"}); !language.isEmpty())
        article.language = language;
    article.state = State::Incoming;
}

Result<Imported> articleOf(const QJsonObject &source)
{
    const NewsObject object(source);
    Imported imported;
    LossList losses;
    Article &article = imported.article;
    const Text text = textOf(object);
    if (text.isHtml) {
        auto body = readForeignHtml(text.text, 16 * 1024 * 1024);
        if (!body)
            return body.error();
        article.body = std::move(body->body);
        losses.add(body->losses);
        losses.add(lossesOf(body->repairs));
        imported.pictures = std::move(body->pictures);
    } else {
        article.body = bodyFromPlainText(text.text);
    }
    takeHeadlines(object, article);
    takeFields(object, article);
    takeConcepts(object, article);
    takeSources(object, article);
    const QString status = object.text({"pubstatus"});
    if (status == u"withheld" || status.startsWith(u"cancel")) {
        article.notForPublication = true;
        losses.add(u"withheld"_s,
                   QCoreApplication::translate("Import", "The sender has withheld or cancelled it: marked as not for publication"));
    }
    if (const auto pictures = object.list({"associations"}); !pictures.empty())
        losses.add(u"picture"_s, QCoreApplication::translate("Import", "Picture left out, to be added by hand"),
                   static_cast<int>(pictures.size()));
    QJsonObject rest = source;
    for (const char *taken : {"bodies", "body_html", "body_xhtml", "body_text", "headlines", "headline"})
        rest.remove(QLatin1StringView(taken));
    article.extra.insert(u"ninjs"_s, rest);
    imported.losses = losses.losses();
    return imported;
}

} // namespace

Result<std::vector<Imported>> importNewsObjects(const QString &fileName, const QByteArray &bytes)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{ErrorCode::InputMalformed, {fileName, QString::number(parse.offset), jsonFault(parse)}};
    std::vector<Imported> articles;
    const QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const QJsonValue value : objects) {
        auto article = articleOf(value.toObject());
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
