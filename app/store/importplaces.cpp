// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplaces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muharrir {

namespace {

QString written(const std::vector<ImportPlace::Skipped> &skipped)
{
    QJsonArray lines;
    for (const auto &[line, error] : skipped)
        lines.append(QJsonArray{line, static_cast<int>(error.code), QJsonArray::fromStringList(error.arguments)});
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

std::vector<ImportPlace::Skipped> readSkipped(const QString &text)
{
    std::vector<ImportPlace::Skipped> skipped;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray entry = value.toArray();
        QStringList arguments;
        for (const QJsonValue argument : entry.at(2).toArray())
            arguments += argument.toString();
        skipped.push_back({entry.at(0).toInteger(), {static_cast<ErrorCode>(entry.at(1).toInt()), arguments}});
    }
    return skipped;
}

} // namespace

Result<std::optional<ImportPlace>> ImportPlaces::find(const QString &path, const QString &stamp) const
{
    std::optional<ImportPlace> place;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT line, position, skipped FROM import_place WHERE path = ? AND stamp = ?"),
                                  {path, stamp}, [&place](const Row &row) {
                                      place = {row.integer(0), row.integer(1), readSkipped(row.text(2))};
                                  }));
    return place;
}

Done ImportPlaces::keep(const QString &path, const QString &stamp, const ImportPlace &place) const
{
    return m_database.run(QStringLiteral("REPLACE INTO import_place (path, stamp, line, position, skipped) VALUES (?, ?, ?, ?, ?)"),
                          {path, stamp, place.line, place.position, written(place.skipped)});
}

Done ImportPlaces::drop(const QString &path) const
{
    return m_database.run(QStringLiteral("DELETE FROM import_place WHERE path = ?"), {path});
}

} // namespace muharrir
