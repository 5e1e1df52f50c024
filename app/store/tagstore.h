// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/tag.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace muharrir {

class TagStore {
public:
    explicit TagStore(Database &database) : m_database(database) { }

    Result<std::vector<Tag>> all() const;                                           ///< most used first
    Result<std::vector<Tag>> complete(const QString &prefix, int limit = 12) const; ///< names and aliases, folded; most used first
    Result<std::optional<Tag>> find(const QString &nameOrAlias) const;              ///< by tagKey()
    Result<QStringList> recent(PersonId person, int limit) const;                   ///< on the articles that this person last worked on
    Result<QStringList> namesOf(ArticleId article) const;                           ///< in the article's order
    Result<Tag> add(const Tag &tag);                                                ///< the existing one when the key is taken
    Done setAliases(TagId id, const QStringList &aliases);
    Result<Tag> settle(const QString &name); ///< the tag of this name or alias, added when there is none; `aliases` are left out

private:
    Result<std::vector<Tag>> read(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace muharrir
