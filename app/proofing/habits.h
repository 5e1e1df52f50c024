// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/change.h"
#include "proofing/passage.h"

#include <array>
#include <vector>

namespace muharrir {

/// How the writer of a line spells, as its other words show: who leaves out one hamza leaves out others, and of who never does the word is
/// meant as it stands.
class Habits {
public:
    Habits(const Passage &passage, const WordCounts &counts);

    /// By how much (powers of ten) a slip of that class is likelier on the piece's line than in writing at large; below zero where it is less
    /// likely; zero for slips that are nobody's habit.
    [[nodiscard]] double leaning(size_t piece, WordChange change) const;

private:
    struct Seen {
        int slips = 0;  ///< words that are no words without the class's mending
        int rights = 0; ///< words that the habit would have misspelt
    };
    using Line = std::array<Seen, size_t(WordChange::Several) + 1>;
    static void addSlips(Line &line, QStringView wrong, QStringView right);
    static void addRights(Line &line, QStringView word);

    std::vector<Line> m_lines;
    std::vector<quint32> m_lineOf; ///< of each piece
    std::vector<bool> m_doubted;   ///< pieces that count as slips of ه for ة, for all that they are words
};

} // namespace muharrir
