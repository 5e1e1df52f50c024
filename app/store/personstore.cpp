// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personstore.h"

#include "store/globalid.h"
#include "store/searchwords.h"
#include "store/sortkey.h"
#include "text/repair.h"

namespace muharrir {

namespace {

const QString select = QStringLiteral("SELECT id, name, role, active FROM person ");

Person personOf(const Row &row)
{
    return {row.id<PersonId>(0), row.text(1), roleFromName(row.text(2)).value_or(Role::Reporter), row.flag(3)};
}

} // namespace

Result<std::vector<Person>> PersonStore::all() const
{
    std::vector<Person> persons;
    MUHARRIR_TRY(m_database.each(select + QStringLiteral("ORDER BY name_sort, id"), {},
                                 [&persons](const Row &row) { persons.push_back(personOf(row)); }));
    return persons;
}

Result<Person> PersonStore::find(const QString &name) const
{
    Person person;
    const Result<bool> found = m_database.first(select + QStringLiteral("WHERE name_key = ?"), {searchText(name)},
                                                [&person](const Row &row) { person = personOf(row); });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::PersonNotFound, {name}};
    return person;
}

Result<Person> PersonStore::load(PersonId id) const
{
    Person person;
    const Result<bool> found
        = m_database.first(select + QStringLiteral("WHERE id = ?"), {id.value}, [&person](const Row &row) { person = personOf(row); });
    MUHARRIR_TRY(found);
    if (!*found)
        return Error{ErrorCode::PersonNotFound, {QString::number(id.value)}};
    return person;
}

Result<Person> PersonStore::add(const QString &name, Role role)
{
    const QString written = sanitised(name).simplified();
    const QString key = searchText(written);
    if (key.isEmpty())
        return Error{ErrorCode::InputMalformed, {QStringLiteral("name"), written, QString()}};
    MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT INTO person (global_id, name, name_key, name_sort, role) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (name_key) DO UPDATE SET role = excluded.role, active = 1"),
                                {newGlobalIdText(), written, key, sortKey(written), roleName(role)}));
    return find(written);
}

Result<PersonId> PersonStore::settle(const QUuid &globalId, const QString &name)
{
    const QString written = sanitised(name).simplified();
    const QString key = searchText(written);
    if (key.isEmpty())
        return Error{ErrorCode::InputMalformed, {QStringLiteral("name"), written, QString()}};
    const QString id = globalId.toString(QUuid::WithoutBraces);
    const Result<qint64> known = m_database.number(
        QStringLiteral("SELECT id FROM person WHERE global_id = ? OR name_key = ? ORDER BY global_id = ? DESC LIMIT 1"), {id, key, id});
    MUHARRIR_TRY(known);
    if (*known > 0)
        return PersonId{*known};
    const Result<qint64> noted = m_database.insert(
        QStringLiteral("INSERT INTO person (global_id, name, name_key, name_sort, role, active) VALUES (?, ?, ?, ?, ?, 0)"),
        {id, written, key, sortKey(written), roleName(Role::Reporter)});
    MUHARRIR_TRY(noted);
    return PersonId{*noted};
}

Done PersonStore::setActive(PersonId id, bool active)
{
    return m_database.run(QStringLiteral("UPDATE person SET active = ? WHERE id = ?"), {int(active), id.value});
}

} // namespace muharrir
