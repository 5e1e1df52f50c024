// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dictionarystore.h"

#include "text/repair.h"

namespace muharrir {

Result<std::vector<HouseWord>> DictionaryStore::words() const
{
    std::vector<HouseWord> words;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT word, accepted, by_id, at FROM dictionary_word ORDER BY word"), {},
                                 [&words](const Row &row) {
                                     words.push_back({row.text(0), row.flag(1), row.id<PersonId>(2), row.time(3)});
                                 }));
    return words;
}

Done DictionaryStore::propose(const QString &word, PersonId by, const QDateTime &at)
{
    const QString written = sanitised(word).simplified();
    if (written.isEmpty())
        return Error{ErrorCode::InputMalformed, {QStringLiteral("word"), word, QString()}};
    return m_database.run(QStringLiteral("INSERT OR IGNORE INTO dictionary_word (word, by_id, at) VALUES (?, ?, ?)"),
                          {written, stored(by), stored(at)});
}

Done DictionaryStore::accept(const QString &word)
{
    return m_database.run(QStringLiteral("UPDATE dictionary_word SET accepted = 1 WHERE word = ?"), {sanitised(word).simplified()});
}

Done DictionaryStore::remove(const QString &word)
{
    return m_database.run(QStringLiteral("DELETE FROM dictionary_word WHERE word = ?"), {sanitised(word).simplified()});
}

} // namespace muharrir
