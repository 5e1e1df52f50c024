// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dictionarystore.h"

#include "text/repair.h"

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

constexpr std::array<QLatin1StringView, 3> stateNames{QLatin1StringView("proposed"), QLatin1StringView("accepted"),
                                                      QLatin1StringView("rejected")};
constexpr int examplesKept = 5;

const QString columns = QStringLiteral("word, state, name, variants, instead, origin, by_id, at, decided_by, decided_at");

WordState stateFrom(const QString &name)
{
    const auto found = std::ranges::find(stateNames, name);
    return found == stateNames.end() ? WordState::Proposed : static_cast<WordState>(found - stateNames.begin());
}

HouseWord wordFrom(const Row &row)
{
    return {row.text(0),         stateFrom(row.text(1)),
            row.flag(2),         row.text(3).split(u'|', Qt::SkipEmptyParts),
            row.text(4),         row.text(5),
            row.id<PersonId>(6), row.time(7),
            row.id<PersonId>(8), row.time(9)};
}

QString written(const QString &text) { return sanitised(text).simplified(); }

/// What can be written down as a word: letters, no tab and no bar, which part the forms of a name in a list.
Result<QString> writable(const QString &text)
{
    const QString word = written(text);
    if (word.contains(u'|') || std::ranges::none_of(word, [](QChar c) { return c.isLetter(); }))
        return Error{ErrorCode::InputMalformed, {QStringLiteral("word"), text, QString()}};
    return word;
}

QVariantList valuesOf(const QString &word, const HouseWord &from)
{
    QStringList variants;
    for (const QString &variant : from.variants) {
        const QString form = written(variant).remove(u'|');
        if (!form.isEmpty() && form != word && !variants.contains(form))
            variants += form;
    }
    return {word,
            QString(stateNames[static_cast<size_t>(from.state)]),
            from.isName,
            variants.join(u'|'),
            written(from.instead),
            written(from.origin),
            stored(from.by),
            stored(from.at),
            stored(from.decidedBy),
            stored(from.decidedAt)};
}

} // namespace

QString wordStateName(WordState state) { return stateNames[static_cast<size_t>(state)]; }

Result<std::vector<HouseWord>> DictionaryStore::words() const
{
    std::vector<HouseWord> words;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT %1 FROM dictionary_word ORDER BY word").arg(columns), {},
                                 [&words](const Row &row) { words.push_back(wordFrom(row)); }));
    return words;
}

Result<std::optional<HouseWord>> DictionaryStore::find(const QString &word) const
{
    std::optional<HouseWord> found;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT %1 FROM dictionary_word WHERE word = ?").arg(columns), {written(word)},
                                  [&found](const Row &row) { found = wordFrom(row); }));
    return found;
}

Done DictionaryStore::propose(const HouseWord &word)
{
    const auto form = writable(word.word);
    MUHARRIR_TRY(form);
    return m_database.run(QStringLiteral("INSERT OR IGNORE INTO dictionary_word (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
                          valuesOf(*form, word));
}

Done DictionaryStore::put(const HouseWord &word)
{
    const auto form = writable(word.word);
    MUHARRIR_TRY(form);
    return m_database.run(QStringLiteral("INSERT INTO dictionary_word (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                         "state = excluded.state, name = excluded.name, variants = excluded.variants, instead = "
                                         "excluded.instead, origin = excluded.origin, by_id = excluded.by_id, at = excluded.at, "
                                         "decided_by = excluded.decided_by, decided_at = excluded.decided_at")
                              .arg(columns),
                          valuesOf(*form, word));
}

Done DictionaryStore::remove(const QString &word)
{
    return m_database.run(QStringLiteral("DELETE FROM dictionary_word WHERE word = ?"), {written(word)});
}

Done DictionaryStore::learn(ArticleId article, const QString &author, const QHash<QString, int> &uses, const QStringList &unlisted,
                            const QDateTime &at)
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    const auto isNew = m_database.insertNew(QStringLiteral("INSERT OR IGNORE INTO learned_article (article_id, at) VALUES (?, ?)"),
                                            {article.value, stored(at)});
    MUHARRIR_TRY(isNew);
    if (!*isNew)
        return transaction.commit();
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        MUHARRIR_TRY(m_database.run(
            QStringLiteral("INSERT INTO learned_word (word, uses) VALUES (?, ?) ON CONFLICT DO UPDATE SET uses = uses + excluded.uses"),
            {use.key(), use.value()}));
    for (const QString &word : unlisted)
        MUHARRIR_TRY(m_database.run(QStringLiteral("INSERT OR IGNORE INTO learned_use (word, article_id, author) VALUES (?, ?, ?)"),
                                    {word, article.value, author}));
    return transaction.commit();
}

Result<bool> DictionaryStore::hasLearned(ArticleId article) const
{
    return m_database.first(QStringLiteral("SELECT 1 FROM learned_article WHERE article_id = ?"), {article.value}, [](const Row &) {});
}

Result<std::vector<LearnedWord>> DictionaryStore::learned() const
{
    std::vector<LearnedWord> words;
    QHash<QString, size_t> places;
    MUHARRIR_TRY(m_database.each(
        QStringLiteral("SELECT u.word, count(*) AS articles, count(DISTINCT u.author) AS authors, w.forgotten "
                       "FROM learned_use u JOIN learned_word w USING (word) GROUP BY u.word "
                       "ORDER BY authors >= %1 DESC, articles DESC, u.word")
            .arg(LearnedWord::authorsNeeded),
        {}, [&](const Row &row) {
            places.insert(row.text(0), words.size());
            words.push_back({row.text(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)), row.flag(3), {}});
        }));
    MUHARRIR_TRY(
        m_database.each(QStringLiteral("SELECT word, article_id FROM learned_use ORDER BY article_id DESC"), {}, [&](const Row &row) {
            auto &examples = words[places.value(row.text(0))].examples;
            if (examples.size() < examplesKept)
                examples.push_back(row.id<ArticleId>(1));
        }));
    return words;
}

Result<QStringList> DictionaryStore::known() const
{
    QStringList words;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT u.word FROM learned_use u JOIN learned_word w USING (word) WHERE NOT w.forgotten "
                                                "GROUP BY u.word HAVING count(*) >= ? AND count(DISTINCT u.author) >= ?"),
                                 {LearnedWord::articlesNeeded, LearnedWord::authorsNeeded},
                                 [&words](const Row &row) { words += row.text(0); }));
    return words;
}

Result<QHash<QString, int>> DictionaryStore::uses() const
{
    QHash<QString, int> uses;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT word, uses FROM learned_word WHERE NOT forgotten"), {},
                                 [&uses](const Row &row) { uses.insert(row.text(0), static_cast<int>(row.integer(1))); }));
    return uses;
}

Result<int> DictionaryStore::articlesLearned() const
{
    const auto count = m_database.number(QStringLiteral("SELECT count(*) FROM learned_article"));
    MUHARRIR_TRY(count);
    return static_cast<int>(*count);
}

Done DictionaryStore::forget(const QString &word, bool forgotten)
{
    return m_database.run(QStringLiteral("UPDATE learned_word SET forgotten = ? WHERE word = ?"), {forgotten, word});
}

Done DictionaryStore::forgetAll()
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    for (const char *statement : {"DELETE FROM learned_use", "DELETE FROM learned_word", "DELETE FROM learned_article"})
        MUHARRIR_TRY(m_database.run(QString::fromLatin1(statement)));
    return transaction.commit();
}

} // namespace muharrir
