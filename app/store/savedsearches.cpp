// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearches.h"

#include "store/globalid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muharrir {

namespace {

QJsonObject toJson(const SearchQuery &query)
{
    QJsonObject json;
    const auto put = [&json](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(QLatin1StringView(name), value);
    };
    const ArticleFilter &filter = query.filter;
    put("text", query.text);
    put("section", filter.section);
    put("tag", filter.tag);
    put("author", filter.author);
    put("outlet", filter.outlet);
    put("from", filter.from.toString(Qt::ISODate));
    put("to", filter.to.toString(Qt::ISODate));
    if (query.order == SearchOrder::Newest)
        put("order", QStringLiteral("newest"));
    if (query.exactOnly)
        json.insert(QStringLiteral("exact"), true);
    if (filter.owner.isValid())
        json.insert(QStringLiteral("owner"), filter.owner.value);
    QJsonArray states;
    for (const State state : filter.states)
        states.append(stateName(state));
    if (!states.isEmpty())
        json.insert(QStringLiteral("states"), states);
    return json;
}

SearchQuery queryFrom(const QJsonObject &json)
{
    SearchQuery query;
    const auto text = [&json](const char *name) { return json.value(QLatin1StringView(name)).toString(); };
    query.text = text("text");
    query.order = text("order") == u"newest" ? SearchOrder::Newest : SearchOrder::Best;
    query.exactOnly = json.value(QStringLiteral("exact")).toBool();
    ArticleFilter &filter = query.filter;
    filter.section = text("section");
    filter.tag = text("tag");
    filter.author = text("author");
    filter.outlet = text("outlet");
    filter.from = QDate::fromString(text("from"), Qt::ISODate);
    filter.to = QDate::fromString(text("to"), Qt::ISODate);
    filter.owner.value = json.value(QStringLiteral("owner")).toInteger();
    for (const QJsonValue name : json.value(QStringLiteral("states")).toArray()) {
        if (const auto state = stateFromName(name.toString()))
            filter.states.push_back(*state);
    }
    return query;
}

} // namespace

Result<std::vector<SavedSearch>> SavedSearches::of(PersonId person) const
{
    std::vector<SavedSearch> searches;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT id, name, person_id, query FROM saved_search "
                                                "WHERE person_id IS NULL OR person_id = ? ORDER BY position, id"),
                                 {person.value}, [&searches](const Row &row) {
                                     const QJsonObject query = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
                                     searches.push_back({row.integer(0), row.text(1), row.id<PersonId>(2), queryFrom(query)});
                                 }));
    return searches;
}

Done SavedSearches::keep(const SavedSearch &search)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const QString query = QString::fromUtf8(QJsonDocument(toJson(search.query)).toJson(QJsonDocument::Compact));
    const Result<qint64> changed = m_database.change(QStringLiteral("UPDATE saved_search SET query = ? WHERE name = ? AND person_id IS ?"),
                                                     {query, search.name, stored(search.person)});
    MUHARRIR_TRY(changed);
    if (*changed == 0)
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO saved_search (global_id, person_id, name, query, position) "
                                                   "VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_search))"),
                                    {newGlobalIdText(), stored(search.person), search.name, query}));
    return transaction.commit();
}

Done SavedSearches::drop(qint64 id) { return m_database.run(QStringLiteral("DELETE FROM saved_search WHERE id = ?"), {id}); }

} // namespace muharrir
