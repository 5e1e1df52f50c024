// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <vector>

namespace muharrir {

enum class WordState : quint8 { Proposed, Accepted, Rejected };
QString wordStateName(WordState state); ///< "proposed", "accepted", "rejected"

/// A word or name of the newsroom's own dictionary: a reporter proposes (it works for him at once), an editor accepts it for all, or rejects
/// it and says what the house writes.
struct HouseWord {
    QString word;
    WordState state = WordState::Proposed;
    bool isName = false;  ///< offered while one types
    QStringList variants; ///< of an accepted one: other forms that are met, for which the house writes this
    QString instead;      ///< of a rejected one: what the house writes; may be empty
    QString origin;       ///< the file it came with; empty: a person wrote it down
    PersonId by;
    QDateTime at;
    PersonId decidedBy;
    QDateTime decidedAt;
    bool operator==(const HouseWord &) const = default;
};

/// A form that no list of the program's has, and the approved articles it stands in.
struct LearnedWord {
    static constexpr int articlesNeeded = 3; ///< approved articles,
    static constexpr int authorsNeeded = 2;  ///< of so many authors, until it counts as known

    QString word;
    int articles = 0;
    int authors = 0;
    bool forgotten = false;          ///< a person said so: it stays unknown
    std::vector<ArticleId> examples; ///< the latest five
    [[nodiscard]] bool isKnown() const { return !forgotten && articles >= articlesNeeded && authors >= authorsNeeded; }
    bool operator==(const LearnedWord &) const = default;
};

/// The newsroom's words: those that people gave it, and those learnt from approved articles.
class DictionaryStore {
public:
    explicit DictionaryStore(Database &database) : m_database(database) { }

    Result<std::vector<HouseWord>> words() const; ///< in the order of the alphabet
    Result<std::optional<HouseWord>> find(const QString &word) const;
    Done propose(const HouseWord &word); ///< InputMalformed when there is no letter in it; nothing when it is there
    Done put(const HouseWord &word);     ///< as given, whatever was there
    Done remove(const QString &word);

    /// What an approved article uses: how often each form, and which forms the program's own lists do not have. An article counts once.
    Done learn(ArticleId article, const QString &author, const QHash<QString, int> &uses, const QStringList &unlisted, const QDateTime &at);
    Result<bool> hasLearned(ArticleId article) const;
    Result<std::vector<LearnedWord>> learned() const; ///< the unlisted ones, those in most articles first
    Result<QStringList> known() const;                ///< of these, LearnedWord::isKnown()
    Result<QHash<QString, int>> uses() const;         ///< of every form, those forgotten left out
    Result<int> articlesLearned() const;
    Done forget(const QString &word, bool forgotten = true);
    Done forgetAll(); ///< as if no article had been read

private:
    Database &m_database;
};

} // namespace muharrir
