// SPDX-License-Identifier: GPL-3.0-or-later
// Archives of JSON lines (the command line's contract): one article a line, unknown fields kept aside.
#include "article/tag.h"
#include "exchange/foreignhtml.h"
#include "exchange/importers.h"

#include "base/jsonfault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <utility>

namespace muharrir {

namespace {

/// Takes a field out of the object, so that what remains is what we do not know.
QString taken(QJsonObject &object, const char *name)
{
    const QJsonValue value = object.take(QLatin1StringView(name));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QStringList takenList(QJsonObject &object, const char *name)
{
    const QJsonValue value = object.take(QLatin1StringView(name));
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        if (const QString text = entry.toString().trimmed(); !text.isEmpty())
            list.append(text);
    return list;
}

std::vector<Source> takenSources(QJsonObject &object)
{
    std::vector<Source> sources;
    for (const QJsonValue value : object.take(QStringLiteral("sources")).toArray()) {
        const QJsonObject entry = value.toObject();
        Source source;
        source.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        source.name = entry["name"].toString();
        source.kind = sourceKindFromName(entry["kind"].toString());
        source.role = entry["role"].toString();
        source.url = entry["url"].toString();
        source.confidential = entry["confidential"].toBool();
        if (!source.name.isEmpty())
            sources.push_back(source);
    }
    return sources;
}

Error malformed(const char *field, const QString &reason)
{
    return {ErrorCode::InputMalformed, {QStringLiteral("JSON"), QString::fromLatin1(field), reason}};
}

Done takeText(QJsonObject &fields, Imported &imported, Repairs &repairs)
{
    const QString html = taken(fields, "body_html");
    const QString plain = sanitised(taken(fields, "body"), &repairs);
    if (html.isEmpty()) {
        imported.article.body = bodyFromPlainText(plain);
        return {};
    }
    auto body = readForeignHtml(html);
    if (!body)
        return body.error();
    imported.article.body = std::move(body->body);
    imported.losses = std::move(body->losses);
    imported.pictures = std::move(body->pictures);
    return {};
}

void takeFields(QJsonObject &fields, Article &article)
{
    article.section = taken(fields, "category");
    if (article.section.isEmpty())
        article.section = taken(fields, "section");
    article.tags = splitTags(takenList(fields, "tags").join(u'\n'));
    article.outlet = taken(fields, "source");
    article.bylines = takenList(fields, "bylines");
    if (article.bylines.isEmpty())
        article.bylines = takenList(fields, "author");
    article.publishedUrl = taken(fields, "url");
    article.deck = taken(fields, "deck");
    article.kicker = taken(fields, "kicker");
    article.slug = taken(fields, "slug");
    article.creditLine = taken(fields, "credit_line");
    article.noteToDesk = taken(fields, "note_to_desk");
    article.dateline.place = taken(fields, "place");
    article.kind = contentKindFromName(taken(fields, "profile"));
    if (const int urgency = fields.take(QStringLiteral("urgency")).toInt(); urgency >= 1 && urgency <= 5)
        article.urgency = urgency;
    article.sources = takenSources(fields);
}

} // namespace

Result<Imported> importJsonLine(const QByteArray &line)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(line, &parse);
    if (parse.error != QJsonParseError::NoError)
        return Error{ErrorCode::InputMalformed, {QStringLiteral("JSON"), QString::number(parse.offset), jsonFault(parse)}};
    if (!document.isObject())
        return malformed("{", QCoreApplication::translate("Import", "a line is one JSON object"));
    QJsonObject fields = document.object();

    Imported imported;
    Article &article = imported.article;
    Repairs repairs;
    article.externalId = sanitised(taken(fields, "id"), &repairs);
    article.headline = sanitised(taken(fields, "title"), &repairs).simplified();
    MUHARRIR_TRY(takeText(fields, imported, repairs));
    if (article.headline.isEmpty() && article.body.blocks.empty())
        return malformed("title", QCoreApplication::translate("Import", "neither “title” nor “body” has any text"));
    takeFields(fields, article);

    const QString date = taken(fields, "date");
    article.date = QDateTime::fromString(date, Qt::ISODate).toUTC();
    if (!date.isEmpty() && !article.date.isValid())
        imported.losses.push_back({QStringLiteral("date"), 1, QCoreApplication::translate("Import", "“%1” is no date").arg(date)});
    const QString state = taken(fields, "state");
    const auto known = stateFromName(state);
    if (!state.isEmpty() && !known)
        return malformed("state", QCoreApplication::translate("Import", "“%1” is no state").arg(state));
    article.state = known.value_or(State::Published);
    if (article.state == State::Published)
        article.published = article.date;
    if (article.state == State::Spiked || article.state == State::OnHold)
        article.priorState = State::Draft;
    article.extra = fields;
    for (Loss &loss : lossesOf(repairs))
        imported.losses.push_back(std::move(loss));
    return imported;
}

} // namespace muharrir
