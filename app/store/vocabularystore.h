// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/tag.h"
#include "store/database.h"

#include <QJsonObject>

#include <optional>
#include <set>
#include <vector>

namespace muharrir {

/// A change of the newsroom's vocabulary, as the event log keeps it.
struct VocabularyChange {
    EventId id;
    QString action; ///< "tag-merge", "tag-rename", "tag-forbid", "tag-allow"
    QString tag;    ///< its name before
    QString other;  ///< merged into this; renamed to this
    int articles = 0;
    QString byName;
    QDateTime at;
};

/// What an editor does to the newsroom's words. All articles follow at once, search included; what was done can be undone for ever, newest
/// first or not, since each change is an event of its own. One transaction each.
class VocabularyStore {
public:
    explicit VocabularyStore(Database &database) : m_database(database) { }

    /// Articles of `from` carry `into`; its names become aliases. InputMalformed: one of them is not there, or they are one.
    Result<VocabularyChange> merge(TagId from, TagId into, PersonId by, const QDateTime &at);
    /// The former name becomes an alias. InputMalformed: no name, or another tag has it (merge them instead).
    Result<VocabularyChange> rename(TagId tag, const QString &name, PersonId by, const QDateTime &at);
    /// A forbidden word is on no article and is not suggested; typed, it is refused.
    Result<VocabularyChange> forbid(TagId tag, PersonId by, const QDateTime &at);
    Result<VocabularyChange> allow(TagId tag, PersonId by, const QDateTime &at);
    /// Takes a change back, as far as articles were not tagged otherwise since. InputMalformed: it was taken back already.
    Done undo(EventId change, PersonId by, const QDateTime &at);
    Result<std::vector<VocabularyChange>> changes(int limit = 50) const; ///< newest first; those taken back are left out

    Done setKind(TagId tag, TagKind kind);
    Done setParent(TagId tag, std::optional<TagId> parent); ///< InputMalformed: it would be its own ancestor

    using Pair = std::pair<TagId, TagId>;   ///< the lesser first
    Done keepApart(TagId one, TagId other); ///< they look alike and are two things
    Result<std::set<Pair>> keptApart() const;

private:
    struct TagRow {
        qint64 id = 0;
        QJsonObject values; ///< global_id, name, name_key, kind, parent_id, forbidden; and its aliases
    };
    Result<TagRow> row(TagId tag) const;
    Result<std::vector<std::pair<qint64, qint64>>> placesOf(qint64 tag) const; ///< article, position
    Done untag(qint64 article, qint64 tag) const;
    Done tag(qint64 article, qint64 tag, qint64 position) const;
    Done reindex(const std::vector<qint64> &articles) const;
    Done alias(qint64 tag, const QString &name) const;
    Result<VocabularyChange> log(const QString &action, const TagRow &tag, const QString &other, QJsonObject details,
                                 const std::vector<qint64> &articles, PersonId by, const QDateTime &at) const;
    Done restore(const QString &action, const QJsonObject &details) const;

    Database &m_database;
};

} // namespace muharrir
