// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/note.h"
#include "store/database.h"

namespace muharrir {

/// Notes on articles. They are no part of the article: writing one is no edit, makes no version and voids no approval.
class NoteStore {
public:
    explicit NoteStore(Database &database) : m_database(database) { }

    Result<std::vector<Note>> notes(ArticleId article) const; ///< in the order in which they came
    /// Keeps a note (a new id where it has none) and gives it back as stored. One that is here already stays as it is.
    /// InputMalformed: nothing is written in it. InputTooLarge: a million letters and more. ArticleNotFound.
    Result<Note> add(ArticleId article, Note note);
    Done settle(const QString &id, PersonId by, const QDateTime &at); ///< closes the thread
    Done reopen(const QString &id);

private:
    Result<std::vector<Note>> read(const QString &condition, const QVariant &value) const;

    Database &m_database;
};

} // namespace muharrir
