// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/articlejson.h"

#include "article/bodyhtml.h"
#include "base/jsonfault.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time) { return (time.timeSpec() == Qt::LocalTime ? time.toUTC() : time).toString(Qt::ISODateWithMs); }

/// Writes fields, each only where it differs from its default.
class Writer {
public:
    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    void flag(QLatin1StringView key, bool value)
    {
        if (value)
            m_json.insert(key, true);
    }
    void number(QLatin1StringView key, qint64 value, qint64 usual = 0)
    {
        if (value != usual)
            m_json.insert(key, value);
    }
    void time(QLatin1StringView key, const QDateTime &value)
    {
        if (value.isValid())
            m_json.insert(key, timeText(value));
    }
    void texts(QLatin1StringView key, const QStringList &values)
    {
        if (!values.isEmpty())
            m_json.insert(key, QJsonArray::fromStringList(values));
    }
    void object(QLatin1StringView key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    template<typename Items, typename Write>
    void list(QLatin1StringView key, const Items &items, Write write)
    {
        QJsonArray array;
        for (const auto &item : items)
            array.append(write(item));
        if (!array.isEmpty())
            m_json.insert(key, array);
    }
    [[nodiscard]] QJsonObject result() const { return m_json; }

private:
    QJsonObject m_json;
};

/// Reads fields; remembers the first that has the wrong type.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json) { }

    QString text(QLatin1StringView key) { return value(key, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView key) { return value(key, QJsonValue::Bool).toBool(); }
    qint64 number(QLatin1StringView key, qint64 usual = 0) { return value(key, QJsonValue::Double).toInteger(usual); }
    QJsonObject object(QLatin1StringView key) { return value(key, QJsonValue::Object).toObject(); }
    QDateTime time(QLatin1StringView key)
    {
        const QString written = text(key);
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!written.isEmpty() && !time.isValid())
            note(key);
        return time;
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList texts;
        for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
            if (!item.isString())
                note(key);
            texts += item.toString();
        }
        return texts;
    }
    template<typename Item, typename Read>
    std::vector<Item> list(QLatin1StringView key, Read read)
    {
        std::vector<Item> items;
        for (const QJsonValue &item : value(key, QJsonValue::Array).toArray()) {
            Reader reader(item.toObject());
            items.push_back(read(reader));
            if (!item.isObject() || !reader.m_wrong.isEmpty())
                note(key);
        }
        return items;
    }
    void note(QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    [[nodiscard]] QString wrong() const { return m_wrong; } ///< the first field that could not be read

private:
    QJsonValue value(QLatin1StringView key, QJsonValue::Type type)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull() || value.type() == type)
            return value;
        note(key);
        return QJsonValue::Undefined;
    }

    QJsonObject m_json;
    QString m_wrong;
};

QJsonObject figureToJson(const Figure &figure)
{
    Writer out;
    out.text("asset"_L1, figure.asset);
    out.text("alternative"_L1, figure.alternative);
    out.text("credit"_L1, figure.credit);
    return out.result();
}

Figure figureFromJson(const QJsonObject &json)
{
    Reader in(json);
    return {in.text("asset"_L1), in.text("alternative"_L1), in.text("credit"_L1)};
}

QJsonObject sourceToJson(const Source &source)
{
    Writer out;
    out.text("id"_L1, source.id);
    out.text("name"_L1, source.name);
    out.text("kind"_L1, sourceKindName(source.kind));
    out.text("terms"_L1, sourceTermsName(source.terms));
    out.text("role"_L1, source.role);
    out.text("url"_L1, source.url);
    out.text("note"_L1, source.note);
    out.time("seen"_L1, source.seen);
    out.flag("confidential"_L1, source.confidential);
    return out.result();
}

Source sourceFromJson(Reader &in)
{
    Source source;
    source.id = in.text("id"_L1);
    source.name = in.text("name"_L1);
    source.kind = sourceKindFromName(in.text("kind"_L1));
    source.terms = sourceTermsFromName(in.text("terms"_L1));
    source.role = in.text("role"_L1);
    source.url = in.text("url"_L1);
    source.note = in.text("note"_L1);
    source.seen = in.time("seen"_L1);
    source.confidential = in.flag("confidential"_L1);
    return source;
}

QJsonObject relatedToJson(const RelatedEntry &entry)
{
    Writer out;
    out.text("title"_L1, entry.title);
    out.text("article"_L1, entry.article);
    out.flag("imported"_L1, entry.imported);
    return out.result();
}

RelatedEntry relatedFromJson(Reader &in) { return {in.text("title"_L1), in.text("article"_L1), in.flag("imported"_L1)}; }

void writeIdentity(Writer &out, const Article &article)
{
    out.number("id"_L1, article.id.value);
    out.text("global_id"_L1, article.globalId);
    out.number("revision"_L1, article.revision);
    out.text("external_id"_L1, article.externalId);
    out.text("kind"_L1, contentKindName(article.kind));
    out.text("language"_L1, article.language);
    out.number("urgency"_L1, article.urgency, 3);
    out.text("section"_L1, article.section);
    out.text("credit_line"_L1, article.creditLine);
    out.text("outlet"_L1, article.outlet);
}

void readIdentity(Reader &in, Article &article)
{
    article.id.value = in.number("id"_L1);
    article.globalId = in.text("global_id"_L1);
    article.revision = in.number("revision"_L1);
    article.externalId = in.text("external_id"_L1);
    article.kind = contentKindFromName(in.text("kind"_L1));
    article.language = in.text("language"_L1);
    article.urgency = static_cast<int>(in.number("urgency"_L1, 3));
    article.section = in.text("section"_L1);
    article.creditLine = in.text("credit_line"_L1);
    article.outlet = in.text("outlet"_L1);
}

void writeHeader(Writer &out, const Article &article)
{
    out.text("slug"_L1, article.slug);
    out.text("url_slug"_L1, article.urlSlug);
    out.text("headline"_L1, article.headline);
    out.flag("headline_proposed"_L1, article.headlineProposed);
    out.text("kicker"_L1, article.kicker);
    out.text("deck"_L1, article.deck);
    out.text("push_headline"_L1, article.pushHeadline);
    out.text("social_headline"_L1, article.socialHeadline);
    out.text("search_headline"_L1, article.searchHeadline);
    out.texts("bylines"_L1, article.bylines);
    out.text("place"_L1, article.dateline.place);
    out.text("place_date"_L1, article.dateline.date.toString(Qt::ISODate));
    out.object("main_image"_L1, figureToJson(article.mainImage));
    out.text("main_image_caption"_L1, article.mainImageCaption);
    out.texts("tags"_L1, article.tags);
    out.list("sources"_L1, article.sources, sourceToJson);
    out.list("related"_L1, article.related, relatedToJson);
    out.text("correction"_L1, article.correction);
    out.text("note_to_desk"_L1, article.noteToDesk);
    out.texts("ignored"_L1, article.ignored);
    out.object("extra"_L1, article.extra);
}

void readHeader(Reader &in, Article &article)
{
    article.slug = in.text("slug"_L1);
    article.urlSlug = in.text("url_slug"_L1);
    article.headline = in.text("headline"_L1);
    article.headlineProposed = in.flag("headline_proposed"_L1);
    article.kicker = in.text("kicker"_L1);
    article.deck = in.text("deck"_L1);
    article.pushHeadline = in.text("push_headline"_L1);
    article.socialHeadline = in.text("social_headline"_L1);
    article.searchHeadline = in.text("search_headline"_L1);
    article.bylines = in.texts("bylines"_L1);
    article.dateline = {in.text("place"_L1), QDate::fromString(in.text("place_date"_L1), Qt::ISODate)};
    article.mainImage = figureFromJson(in.object("main_image"_L1));
    article.mainImageCaption = in.text("main_image_caption"_L1);
    article.tags = in.texts("tags"_L1);
    article.sources = in.list<Source>("sources"_L1, sourceFromJson);
    article.related = in.list<RelatedEntry>("related"_L1, relatedFromJson);
    article.correction = in.text("correction"_L1);
    article.noteToDesk = in.text("note_to_desk"_L1);
    article.ignored = in.texts("ignored"_L1);
    article.extra = in.object("extra"_L1);
}

void writeCourse(Writer &out, const Article &article)
{
    out.text("state"_L1, stateName(article.state));
    if (article.priorState)
        out.text("prior_state"_L1, stateName(*article.priorState));
    out.number("author"_L1, article.author.value);
    out.number("assignee"_L1, article.assignee.value);
    out.time("due"_L1, article.due);
    out.time("embargo"_L1, article.embargo);
    out.time("created"_L1, article.created);
    out.time("updated"_L1, article.updated);
    out.time("published"_L1, article.published);
    out.time("republished"_L1, article.republished);
    out.text("published_url"_L1, article.publishedUrl);
    out.time("date"_L1, article.date);
    out.flag("legal_review"_L1, article.legalReview);
    out.flag("not_for_publication"_L1, article.notForPublication);
    out.time("second_read_due"_L1, article.secondReadDue);
}

void readCourse(Reader &in, Article &article)
{
    const std::optional<State> state = stateFromName(in.text("state"_L1));
    if (!state)
        in.note("state"_L1);
    article.state = state.value_or(State::Draft);
    article.priorState = stateFromName(in.text("prior_state"_L1));
    article.author.value = in.number("author"_L1);
    article.assignee.value = in.number("assignee"_L1);
    article.due = in.time("due"_L1);
    article.embargo = in.time("embargo"_L1);
    article.created = in.time("created"_L1);
    article.updated = in.time("updated"_L1);
    article.published = in.time("published"_L1);
    article.republished = in.time("republished"_L1);
    article.publishedUrl = in.text("published_url"_L1);
    article.date = in.time("date"_L1);
    article.legalReview = in.flag("legal_review"_L1);
    article.notForPublication = in.flag("not_for_publication"_L1);
    article.secondReadDue = in.time("second_read_due"_L1);
}

Error malformed(const QString &where, const QString &reason) { return {ErrorCode::InputMalformed, {u"article"_s, where, reason}}; }

} // namespace

QJsonObject articleFieldsToJson(const Article &article)
{
    Writer out;
    writeIdentity(out, article);
    writeHeader(out, article);
    writeCourse(out, article);
    return out.result();
}

QJsonObject articleToJson(const Article &article)
{
    QJsonObject json = articleFieldsToJson(article);
    if (!article.body.blocks.empty())
        json.insert("body_html"_L1, writeBodyHtml(article.body));
    return json;
}

Result<Article> articleFromJson(const QJsonObject &json)
{
    Reader in(json);
    Article article;
    readIdentity(in, article);
    readHeader(in, article);
    readCourse(in, article);
    const QString html = in.text("body_html"_L1);
    if (!in.wrong().isEmpty())
        return malformed(in.wrong(), QString());
    if (html.isEmpty())
        return article;
    Result<Body> body = parseBodyHtml(html);
    MUHARRIR_TRY(body);
    article.body = std::move(*body);
    return article;
}

QByteArray articleToBytes(const Article &article) { return QJsonDocument(articleToJson(article)).toJson(QJsonDocument::Compact); }

Result<Article> articleFromBytes(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return malformed(QString::number(error.offset), jsonFault(error));
    return articleFromJson(document.object());
}

} // namespace muharrir
