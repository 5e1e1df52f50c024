// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }

/// Finds what stands in foreign letters, and how far it reaches.
class ForeignReader {
public:
    explicit ForeignReader(QStringView text) : m_text(text), m_tokens(tokenise(text)) { }

    std::vector<ForeignRun> run()
    {
        for (size_t i = 0; i < m_tokens.size();) {
            if (isCore(i))
                i = words(i);
            else if (isSignedNumber(i))
                i = signedNumber(i);
            else
                ++i;
        }
        return std::move(m_runs);
    }

private:
    [[nodiscard]] QStringView piece(size_t i) const { return m_tokens[i].in(m_text); }
    [[nodiscard]] bool is(size_t i, QStringView marks) const
    {
        return m_tokens[i].kind == TokenKind::Punctuation && m_tokens[i].length == 1 && marks.contains(piece(i).front());
    }
    [[nodiscard]] bool touchesNext(size_t i) const { return i + 1 < m_tokens.size() && m_tokens[i].end() == m_tokens[i + 1].start; }
    [[nodiscard]] bool startsAfterBlank(size_t i) const
    {
        const qsizetype start = m_tokens[i].start;
        return start == 0 || characterClasses()[m_text[start - 1].unicode()] == CharacterClass::Blank || m_text[start - 1] == u'(';
    }
    [[nodiscard]] bool sameLine(size_t i, size_t j) const
    {
        return std::ranges::none_of(m_text.mid(m_tokens[i].end(), m_tokens[j].start - m_tokens[i].end()), isLineEnd);
    }

    [[nodiscard]] bool isCore(size_t i) const
    {
        switch (m_tokens[i].kind) {
        case TokenKind::Latin:
        case TokenKind::Address:
            return true;
        case TokenKind::Hashtag:
            return std::ranges::none_of(piece(i), [](QChar c) { return characterClasses()[c.unicode()] == CharacterClass::ArabicLetter; });
        case TokenKind::Arabic:
        case TokenKind::Number:
        case TokenKind::Prefix:
        case TokenKind::Punctuation:
            return false;
        }
        return false;
    }

    /// A run of foreign words from token `first` on. Returns the first token after it.
    size_t words(size_t first)
    {
        size_t last = first;
        while (const size_t further = nextCore(last))
            last = further;
        last = withWhatHangsOn(last);
        qsizetype start = m_tokens[first].start;
        if (first > 0 && touchesNext(first - 1) && is(first - 1, u".#@+$€£") && startsAfterBlank(first - 1)
            && (m_runs.empty() || m_runs.back().range.end() <= m_tokens[first - 1].start))
            start = m_tokens[first - 1].start;
        const bool forced = first == last && m_tokens[first].kind == TokenKind::Address;
        m_runs.push_back({{start, m_tokens[last].end() - start}, forced});
        return last + 1;
    }

    /// The next foreign word that belongs to the same run: only blanks, numbers and plain signs between, brackets closed. 0: none.
    [[nodiscard]] size_t nextCore(size_t from) const
    {
        static constexpr size_t furthest = 8; // tokens between; keeps this linear
        int open = 0;
        for (size_t i = from + 1; i < m_tokens.size() && i <= from + furthest && sameLine(i - 1, i); ++i) {
            if (isCore(i))
                return open == 0 || closes(i, open) ? i : 0;
            open += is(i, u"(") - is(i, u")");
            const bool between = m_tokens[i].kind == TokenKind::Number || is(i, u"+-–_&/.,:;'’\"()!#@$€£");
            if (!between || open < 0)
                return 0;
        }
        return 0;
    }

    /// Is each open bracket closed right after foreign words?
    [[nodiscard]] bool closes(size_t from, int open) const
    {
        for (size_t i = from; i < m_tokens.size() && i < from + 8 && open > 0; ++i) {
            if (is(i, u")"))
                --open;
            else if (!isCore(i) && m_tokens[i].kind != TokenKind::Number)
                return false;
        }
        return open == 0;
    }

    /// Signs written onto the last word: C++, Yahoo!, Inc., the bracket that closes inside.
    [[nodiscard]] size_t withWhatHangsOn(size_t last) const
    {
        while (touchesNext(last)) {
            const size_t next = last + 1;
            const bool lineEnds = next + 1 == m_tokens.size() || !sameLine(next, next + 1);
            const bool belongs = is(next, u"+#") || (is(next, u"!") && !lineEnds) || (is(next, u".") && !lineEnds && isAbbreviation(last))
                || (is(next, u")") && opensBefore(last));
            if (!belongs)
                break;
            last = next;
        }
        return last;
    }

    [[nodiscard]] bool isAbbreviation(size_t i) const
    {
        static constexpr std::array<QStringView, 9> known{u"Inc", u"Ltd", u"Co", u"Corp", u"Jr", u"Sr", u"Dr", u"Mr", u"St"};
        return piece(i).size() == 1 || std::ranges::find(known, piece(i)) != known.end();
    }

    [[nodiscard]] bool opensBefore(size_t last) const
    {
        for (size_t i = last, steps = 0; i > 0 && steps < 8; --i, ++steps) {
            if (is(i, u"("))
                return isCore(i - 1);
            if (!isCore(i) && m_tokens[i].kind != TokenKind::Number)
                return false;
        }
        return false;
    }

    /// +963 11 222, +5%, -3: the sign goes to the wrong side unless the order is forced.
    [[nodiscard]] bool isSignedNumber(size_t i) const
    {
        return is(i, u"+-−") && touchesNext(i) && m_tokens[i + 1].kind == TokenKind::Number && startsAfterBlank(i);
    }

    size_t signedNumber(size_t sign)
    {
        size_t last = sign + 1;
        const bool phone = is(sign, u"+") && !piece(last).contains(u'%') && !piece(last).contains(u'٪');
        while (phone && continuesPhone(last))
            last = m_tokens[last + 1].kind == TokenKind::Number ? last + 1 : last + 2;
        m_runs.push_back({{m_tokens[sign].start, m_tokens[last].end() - m_tokens[sign].start}, true});
        return last + 1;
    }

    [[nodiscard]] bool continuesPhone(size_t last) const
    {
        if (last + 1 >= m_tokens.size())
            return false;
        const qsizetype gap = m_tokens[last + 1].start - m_tokens[last].end();
        if (m_tokens[last + 1].kind == TokenKind::Number)
            return gap <= 1 && sameLine(last, last + 1);
        return gap == 0 && is(last + 1, u"-") && touchesNext(last + 1) && m_tokens[last + 2].kind == TokenKind::Number;
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    std::vector<ForeignRun> m_runs;
};

} // namespace

bool isRightToLeft(QStringView text)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [kind, length] = characterAt(text, i);
        if (kind == CharacterClass::ArabicLetter)
            ++right;
        else if (kind == CharacterClass::OtherLetter)
            ++(text[i].direction() == QChar::DirR || text[i].direction() == QChar::DirAL ? right : left);
        i += length;
    }
    return right >= left;
}

std::vector<ForeignRun> foreignRuns(QStringView text) { return ForeignReader(text).run(); }

} // namespace muharrir
