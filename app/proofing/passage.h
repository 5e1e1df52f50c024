// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/suggester.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

namespace muharrir {

/// A token as the rules see it.
struct Piece {
    Token token;
    QStringView form;    ///< Arabic words: normalised; empty otherwise
    WordId id = noWord;  ///< in the counts; the stand-ins for numbers, Latin and punctuation too
    bool quoted = false; ///< inside quotation marks: somebody's words
    bool startsLine = false;
    [[nodiscard]] bool isWord() const { return token.kind == TokenKind::Arabic; }
};

/// A text taken apart for proofing, once, for all rules. The text must outlive it.
class Passage {
public:
    Passage(QStringView text, const WordCounts &counts);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const Piece &operator[](size_t i) const { return m_pieces[i]; }

    /// The neighbour on the same line, or nothing.
    [[nodiscard]] const Piece *before(size_t i) const;
    [[nodiscard]] const Piece *after(size_t i) const;

    /// Blanks alone, one or more, lie between a piece and the next, which is a word on the same line.
    [[nodiscard]] bool isFollowedByWord(size_t i) const;

    /// The words from a piece on that follow one another on its line, `most` at the most.
    [[nodiscard]] std::vector<QStringView> wordsFrom(size_t i, qsizetype most) const;

    [[nodiscard]] WordContext context(size_t i) const;
    [[nodiscard]] QStringView gapAfter(size_t i) const; ///< what lies between a piece and the next

private:
    void markQuotations();
    [[nodiscard]] WordId idOf(const Piece &piece) const;

    QStringView m_text;
    const WordCounts &m_counts;
    std::vector<Piece> m_pieces;
    std::deque<QString> m_forms; ///< of words that had marks or tatweel; the others point into the text
    WordId m_start;
    WordId m_mark;
};

/// The word as it should be spelt: a neighbour that is misspelt (انا, ان) governs as what it is meant for.
QString spelt(const Piece &piece, const WordCounts &counts);

/// What papers tell their readers to do (انظر, وابحث), and no slip of أنظر.
bool isToldToReaders(const Passage &passage, size_t i);

template<size_t N>
bool isOneOf(QStringView form, const std::array<QStringView, N> &words)
{
    return std::ranges::find(words, form) != words.end();
}

/// A neighbour that may be missing is none of them.
template<size_t N>
bool isOneOf(const Piece *piece, const std::array<QStringView, N> &words)
{
    return piece && isOneOf(piece->form, words);
}

} // namespace muharrir
