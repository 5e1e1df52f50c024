// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notestore.h"

#include "store/globalid.h"
#include "store/row.h"
#include "store/versions.h"
#include "text/repair.h"

namespace muharrir {

namespace {

constexpr qsizetype longest = 1024 * 1024; ///< UTF-16 units; a hand-over file takes no longer one

} // namespace

Result<std::vector<Note>> NoteStore::read(const QString &condition, const QVariant &value) const
{
    std::vector<Note> notes;
    MUHARRIR_TRY(m_database.each(
        QString(QStringLiteral("SELECT n.global_id, coalesce(a.global_id, ''), n.block_id, n.by_id, coalesce(p.name, ''), n.at, n.text, "
                               "n.settled, n.settled_by, coalesce(s.name, '') FROM note AS n LEFT JOIN note AS a ON a.id = n.answers_id "
                               "LEFT JOIN person AS p ON p.id = n.by_id LEFT JOIN person AS s ON s.id = n.settled_by WHERE ")
                % condition % QStringLiteral(" ORDER BY n.id")),
        {value}, [&notes](const Row &row) {
            notes.push_back({row.text(0), row.text(1), row.text(2), row.id<PersonId>(3), row.text(4), row.time(5), row.text(6), row.time(7),
                             row.id<PersonId>(8), row.text(9)});
        }));
    return notes;
}

Result<std::vector<Note>> NoteStore::notes(ArticleId article) const { return read(QStringLiteral("n.article_id = ?"), article.value); }

Result<Note> NoteStore::add(ArticleId article, Note note)
{
    note.text = sanitised(note.text).trimmed();
    if (note.text.isEmpty())
        return Error{ErrorCode::InputMalformed, {QStringLiteral("note"), {}, {}}};
    if (note.text.size() > longest)
        return Error{ErrorCode::InputTooLarge, {QStringLiteral("note"), QStringLiteral("1")}};
    if (note.id.isEmpty())
        note.id = newGlobalIdText();
    const auto there = m_database.number(QStringLiteral("SELECT 1 FROM article WHERE id = ?"), {article.value});
    if (!there)
        return there.error();
    if (*there == 0)
        return Error{ErrorCode::ArticleNotFound, {QString::number(article.value)}};
    MUHARRIR_TRY(m_database.run(
        QStringLiteral("INSERT OR IGNORE INTO note (global_id, article_id, block_id, answers_id, by_id, at, zone, text) "
                       "VALUES (?, ?, ?, (SELECT id FROM note WHERE global_id = ? AND article_id = ?), ?, ?, ?, ?)"),
        {note.id, article.value, note.block, note.answers, article.value, stored(note.by), stored(note.at), zoneHere(), note.text}));
    const auto kept = read(QStringLiteral("n.global_id = ?"), note.id);
    if (!kept)
        return kept.error();
    return kept->front();
}

Done NoteStore::settle(const QString &id, PersonId by, const QDateTime &at)
{
    return m_database.run(QStringLiteral("UPDATE note SET settled = ?, settled_by = ? WHERE global_id = ? AND settled IS NULL"),
                          {stored(at), stored(by), id});
}

Done NoteStore::reopen(const QString &id)
{
    return m_database.run(QStringLiteral("UPDATE note SET settled = NULL, settled_by = NULL WHERE global_id = ?"), {id});
}

} // namespace muharrir
