// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactstore.h"

#include "store/globalid.h"
#include "store/searchwords.h"
#include "store/sortkey.h"
#include "text/repair.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

Contact contactOf(const Row &row)
{
    return {row.id<ContactId>(0),
            row.text(1),
            sourceKindFromName(row.text(2)),
            sourceTermsFromName(row.text(3)),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.flag(10),
            row.id<PersonId>(11)};
}

QString line(const QString &text) { return sanitised(text).simplified(); }

QString firstOf(const QString &one, const QString &other) { return one.isEmpty() ? other : one; }

bool maySee(const Contact &contact, const Person &person)
{
    return !contact.confidential || contact.owner == person.id || person.role == Role::Chief;
}

} // namespace

Result<std::vector<Contact>> ContactStore::all(const Person &reader) const
{
    std::vector<Contact> contacts;
    MUHARRIR_TRY(m_database.each(u"SELECT id, name, kind, terms, role, organisation, phone, email, url, note, confidential, owner_id "
                                 "FROM contact ORDER BY name_sort, id"_s,
                                 {}, [&contacts](const Row &row) { contacts.push_back(contactOf(row)); }));
    std::erase_if(contacts, [&reader](const Contact &contact) { return !maySee(contact, reader); });
    return contacts;
}

Result<Contact> ContactStore::keep(const Contact &contact, const Person &by, const QDateTime &at)
{
    Contact kept = contact;
    for (QString Contact::*field :
         {&Contact::name, &Contact::role, &Contact::organisation, &Contact::phone, &Contact::email, &Contact::url})
        kept.*field = line(kept.*field);
    kept.note = sanitised(kept.note).trimmed();
    const QString key = searchText(kept.name);
    if (key.isEmpty())
        return Error{ErrorCode::InputMalformed, {u"contact"_s, kept.name, QString()}};
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const Result<std::vector<Contact>> known = all(by);
    MUHARRIR_TRY(known);
    const auto same = std::ranges::find_if(*known, [&](const Contact &other) {
        return kept.id.isValid() ? other.id == kept.id
                                 : searchText(other.name) == key && other.kind == kept.kind && other.confidential == kept.confidential;
    });
    if (same == known->end()) {
        kept.owner = by.id;
        const Result<qint64> id = m_database.insert(
            u"INSERT INTO contact (global_id, name, name_key, name_sort, kind, terms, role, organisation, phone, email, url, note, "
            "confidential, owner_id, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {newGlobalIdText(), kept.name, key, sortKey(kept.name), sourceKindName(kept.kind), sourceTermsName(kept.terms), kept.role,
             kept.organisation, kept.phone, kept.email, kept.url, kept.note, int(kept.confidential), stored(kept.owner), stored(at),
             stored(at)});
        MUHARRIR_TRY(id);
        kept.id = {*id};
    } else {
        if (!kept.id.isValid()) {
            for (QString Contact::*field :
                 {&Contact::role, &Contact::organisation, &Contact::phone, &Contact::email, &Contact::url, &Contact::note})
                kept.*field = firstOf(kept.*field, (*same).*field);
        }
        kept.id = same->id;
        kept.owner = same->owner;
        MUHARRIR_TRY(m_database.run(
            u"UPDATE contact SET name = ?, name_key = ?, name_sort = ?, kind = ?, terms = ?, role = ?, organisation = ?, phone = ?, "
            "email = ?, url = ?, note = ?, confidential = ?, updated = ? WHERE id = ?"_s,
            {kept.name, key, sortKey(kept.name), sourceKindName(kept.kind), sourceTermsName(kept.terms), kept.role, kept.organisation,
             kept.phone, kept.email, kept.url, kept.note, int(kept.confidential), stored(at), kept.id.value}));
    }
    MUHARRIR_TRY(transaction.commit());
    return kept;
}

Done ContactStore::remove(ContactId id, const Person &by)
{
    const Result<std::vector<Contact>> known = all(by);
    MUHARRIR_TRY(known);
    if (std::ranges::find(*known, id, &Contact::id) == known->end())
        return Error{ErrorCode::RoleRefused, {u"contact"_s, roleName(by.role)}};
    return m_database.run(u"DELETE FROM contact WHERE id = ?"_s, {id.value});
}

} // namespace muharrir
