// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muharrir {

namespace {

const QString newsroomKey = QStringLiteral("newsroom");

// A JSON text is an object or an array: a single value is kept in an array of one.
QString written(const QJsonValue &value) { return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); }
QJsonValue parsed(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array().at(0); }

QJsonObject toJson(const WorkflowRules &rules)
{
    return {{QStringLiteral("four_eyes"), rules.fourEyes},
            {QStringLiteral("proofreading"), rules.proofreading},
            {QStringLiteral("tag_required"), rules.tagRequired},
            {QStringLiteral("source_required"), rules.sourceRequired},
            {QStringLiteral("second_read_minutes"), rules.secondReadMinutes}};
}

WorkflowRules rulesFromJson(const QJsonObject &json)
{
    const WorkflowRules usual;
    return {json.value(QStringLiteral("four_eyes")).toBool(usual.fourEyes),
            json.value(QStringLiteral("proofreading")).toBool(usual.proofreading),
            json.value(QStringLiteral("tag_required")).toBool(usual.tagRequired),
            json.value(QStringLiteral("source_required")).toBool(usual.sourceRequired),
            json.value(QStringLiteral("second_read_minutes")).toInt(usual.secondReadMinutes)};
}

} // namespace

Result<QJsonValue> SettingStore::value(const QString &key) const
{
    QJsonValue value;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key},
                                  [&value](const Row &row) { value = parsed(row.text(0)); }));
    return value;
}

Done SettingStore::setValue(const QString &key, const QJsonValue &value)
{
    return m_database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"),
                          {key, written(value)});
}

Result<Newsroom> SettingStore::newsroom() const
{
    const Result<QJsonValue> stored = value(newsroomKey);
    MUHARRIR_TRY(stored);
    const QJsonObject json = stored->toObject();
    Newsroom newsroom;
    newsroom.name = json.value(QStringLiteral("name")).toString();
    newsroom.siteUrl = json.value(QStringLiteral("site_url")).toString();
    newsroom.logo = json.value(QStringLiteral("logo")).toString();
    newsroom.defaultImage = json.value(QStringLiteral("default_image")).toString();
    newsroom.locale = json.value(QStringLiteral("locale")).toString(newsroom.locale);
    newsroom.timeZone = json.value(QStringLiteral("time_zone")).toString(newsroom.timeZone);
    newsroom.readAlsoParagraph = json.value(QStringLiteral("read_also_paragraph")).toInt(newsroom.readAlsoParagraph);
    newsroom.rules = rulesFromJson(json.value(QStringLiteral("rules")).toObject());
    return newsroom;
}

Done SettingStore::setNewsroom(const Newsroom &newsroom)
{
    return setValue(newsroomKey,
                    QJsonObject{{QStringLiteral("name"), newsroom.name},
                                {QStringLiteral("site_url"), newsroom.siteUrl},
                                {QStringLiteral("logo"), newsroom.logo},
                                {QStringLiteral("default_image"), newsroom.defaultImage},
                                {QStringLiteral("locale"), newsroom.locale},
                                {QStringLiteral("time_zone"), newsroom.timeZone},
                                {QStringLiteral("read_also_paragraph"), newsroom.readAlsoParagraph},
                                {QStringLiteral("rules"), toJson(newsroom.rules)}});
}

} // namespace muharrir
