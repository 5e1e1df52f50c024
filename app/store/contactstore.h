// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/contact.h"
#include "article/person.h"
#include "store/database.h"

#include <vector>

namespace muharrir {

/// The newsroom's contact book. Confidential entries are given to their owner and the chief only.
class ContactStore {
public:
    explicit ContactStore(Database &database) : m_database(database) { }

    Result<std::vector<Contact>> all(const Person &reader) const; ///< by name
    /// Adds or changes. A new one of the same name, kind and owner's sight is the same contact: what is empty in it stays as it was.
    Result<Contact> keep(const Contact &contact, const Person &by, const QDateTime &at);
    Done remove(ContactId id, const Person &by); ///< RoleRefused: a confidential one of somebody else

private:
    Database &m_database;
};

} // namespace muharrir
