// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchindex.h"

namespace muharrir {

/// A search that is kept under a name and asked anew whenever it is looked at.
struct SavedSearch {
    qint64 id = 0;
    QString name;
    PersonId person; ///< invalid: for all of the newsroom
    SearchQuery query;
};

class SavedSearches {
public:
    explicit SavedSearches(Database &database) : m_database(database) { }

    Result<std::vector<SavedSearch>> of(PersonId person) const; ///< the person's own and those for all, in the order they were made
    /// Keeps it; one of the same name and person is replaced.
    Done keep(const SavedSearch &search);
    Done drop(qint64 id);

private:
    Database &m_database;
};

} // namespace muharrir
