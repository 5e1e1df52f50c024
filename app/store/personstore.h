// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "store/database.h"

#include <vector>

namespace muharrir {

class PersonStore {
public:
    explicit PersonStore(Database &database) : m_database(database) { }

    Result<std::vector<Person>> all() const;
    Result<Person> find(const QString &name) const; ///< PersonNotFound; folded comparison
    Result<Person> load(PersonId id) const;
    Result<Person> add(const QString &name, Role role); ///< changes the role of one who is there
    Done setActive(PersonId id, bool active);

private:
    Database &m_database;
};

} // namespace muharrir
