// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "proofing/housewords.h"
#include "proofing/learnedstyle.h"

namespace muharrir {

class WordCounts;

/// How the newsroom writes: its own words, what its approved articles teach, its style. On the archive's thread; values in, values out.
class House {
public:
    explicit House(Archive &archive) : m_archive(archive) { }

    /// The words as this person's proofer is to know them: what is accepted, what he proposed himself, what was learnt.
    Result<HouseWords> words(PersonId reader) const;

    /// A reporter's word is proposed (and left as it is where it is known already), an editor's accepted at once.
    Done propose(HouseWord word, const Person &by);
    Done decide(HouseWord word, const Person &by);      ///< accepts or rejects; RoleRefused: a reporter proposes
    Done remove(const QString &word, const Person &by); ///< RoleRefused, but for one's own proposal
    /// The desk's list (listedWords()), each word as propose() takes it. How many were new.
    Result<int> load(const QString &fileName, const QString &text, const Person &by);

    /// Reads what an approved article has to teach, once.
    Done learn(const Article &article);
    /// Reads all approved and published articles that were not read yet; how many.
    Result<int> learnFromArchive(const Progress &progress = {});
    Done forget(const QString &word, bool forgotten, const Person &by); ///< RoleRefused
    Done forgetAll(const Person &by);

    Result<HouseStyle> style() const;                         ///< the default where none was chosen
    Done setStyle(const HouseStyle &style, const Person &by); ///< RoleRefused
    static constexpr int articlesForStyle = 20;
    Result<LearnedStyle> learnStyle(int articles = articlesForStyle) const; ///< from the last that were approved or published

private:
    Done learn(const Article &article, const WordCounts &counts);

    static Done mayDecide(const Person &by, const char *what);

    Archive &m_archive;
};

} // namespace muharrir
