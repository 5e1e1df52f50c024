// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "store/database.h"

#include <QUuid>

#include <vector>

namespace muharrir {

class PersonStore {
public:
    explicit PersonStore(Database &database) : m_database(database) { }

    Result<std::vector<Person>> all() const;
    Result<Person> find(const QString &name) const; ///< PersonNotFound; folded comparison
    Result<Person> load(PersonId id) const;
    Result<Person> add(const QString &name, Role role); ///< changes the role of one who is there
    /// Someone a colleague's file names: known by global id, else by name. Who was not here is noted, and may do nothing here until added.
    Result<PersonId> settle(const QUuid &globalId, const QString &name);
    Done setActive(PersonId id, bool active);

private:
    Database &m_database;
};

} // namespace muharrir
