// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QDateTime>

#include <vector>

namespace muharrir {

/// A word of the newsroom's own dictionary: a reporter proposes (it works for him at once), an editor accepts for all.
struct HouseWord {
    QString word;
    bool accepted = false;
    PersonId by;
    QDateTime at;
    bool operator==(const HouseWord &) const = default;
};

class DictionaryStore {
public:
    explicit DictionaryStore(Database &database) : m_database(database) { }

    Result<std::vector<HouseWord>> words() const;
    Done propose(const QString &word, PersonId by, const QDateTime &at);
    Done accept(const QString &word);
    Done remove(const QString &word);

private:
    Database &m_database;
};

} // namespace muharrir
