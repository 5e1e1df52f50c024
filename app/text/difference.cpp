// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/difference.h"

#include <algorithm>
#include <optional>

namespace muharrir {

namespace {

using Pieces = std::vector<QStringView>;
using Kind = Difference::Kind;

/// Runs of blanks and runs of other characters; a newline always stands alone.
Pieces words(QStringView text)
{
    Pieces pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && text[i - 1] != u'\n' && text[i].isSpace() == text[i - 1].isSpace())
            continue;
        pieces.push_back(text.mid(start, i - start));
        start = i;
    }
    return pieces;
}

Pieces lines(QStringView text)
{
    Pieces pieces;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        pieces.push_back(text.mid(start, end - start));
        start = end;
    }
    return pieces;
}

/// How far one can come with d changes on each diagonal k = x - y, for every d: the trace from which the way back is read.
class Trace {
public:
    Trace(const Pieces &before, const Pieces &after) : m_before(before), m_after(after) { }

    /// False when more than `most` changes are needed.
    bool run(qsizetype most)
    {
        const auto n = static_cast<qsizetype>(m_before.size()), m = static_cast<qsizetype>(m_after.size());
        most = std::min(most, n + m);
        std::vector<qsizetype> reach(static_cast<size_t>(2 * most + 3), 0);
        for (qsizetype d = 0; d <= most; ++d) {
            for (qsizetype k = -d; k <= d; k += 2) {
                const auto at = [&](qsizetype diagonal) -> qsizetype & { return reach[static_cast<size_t>(diagonal + most + 1)]; };
                qsizetype x = fromAbove(d, k, [&](qsizetype diagonal) { return at(diagonal); }) ? at(k + 1) : at(k - 1) + 1;
                while (x < n && x - k < m && x - k >= 0 && m_before[static_cast<size_t>(x)] == m_after[static_cast<size_t>(x - k)])
                    ++x;
                at(k) = x;
                if (x >= n && x - k >= m) {
                    keep(reach, d, most);
                    return true;
                }
            }
            keep(reach, d, most);
        }
        return false;
    }

    /// The kinds of the steps, first to last.
    [[nodiscard]] std::vector<Kind> steps() const
    {
        std::vector<Kind> steps;
        qsizetype x = static_cast<qsizetype>(m_before.size()), y = static_cast<qsizetype>(m_after.size());
        for (auto d = static_cast<qsizetype>(m_reached.size()) - 1; d > 0; --d) {
            const auto &reached = m_reached[static_cast<size_t>(d - 1)];
            const auto at = [&](qsizetype diagonal) { return reached[static_cast<size_t>(diagonal + d - 1)]; };
            const qsizetype k = x - y;
            const bool added = fromAbove(d, k, at);
            const qsizetype before = added ? at(k + 1) : at(k - 1);
            const qsizetype start = added ? before : before + 1;
            for (; x > start; --x, --y)
                steps.push_back(Kind::Same);
            steps.push_back(added ? Kind::Added : Kind::Removed);
            x = before;
            y = before - (added ? k + 1 : k - 1);
        }
        steps.insert(steps.end(), static_cast<size_t>(x), Kind::Same);
        std::ranges::reverse(steps);
        return steps;
    }

private:
    template<typename Reach>
    static bool fromAbove(qsizetype d, qsizetype k, const Reach &at)
    {
        return k == -d || (k != d && at(k - 1) < at(k + 1));
    }
    void keep(const std::vector<qsizetype> &reach, qsizetype d, qsizetype most)
    {
        const auto middle = reach.begin() + most + 1;
        m_reached.emplace_back(middle - d, middle + d + 1);
    }

    const Pieces &m_before;
    const Pieces &m_after;
    std::vector<std::vector<qsizetype>> m_reached;
};

void append(std::vector<Difference> &differences, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!differences.empty() && differences.back().kind == kind)
        differences.back().text += text;
    else
        differences.push_back({kind, text.toString()});
}

/// The pieces in between two common ones: all that went, then all that came.
void flush(std::vector<Difference> &differences, QString &removed, QString &added)
{
    append(differences, Kind::Removed, removed);
    append(differences, Kind::Added, added);
    removed.clear();
    added.clear();
}

std::optional<std::vector<Difference>> compare(const Pieces &before, const Pieces &after, qsizetype most)
{
    Trace trace(before, after);
    if (!trace.run(most))
        return std::nullopt;
    std::vector<Difference> result;
    QString removed, added;
    size_t x = 0, y = 0;
    for (const Kind step : trace.steps()) {
        switch (step) {
        case Kind::Same:
            flush(result, removed, added);
            append(result, Kind::Same, before[x++]);
            ++y;
            break;
        case Kind::Removed:
            removed += before[x++];
            break;
        case Kind::Added:
            added += after[y++];
            break;
        }
    }
    flush(result, removed, added);
    return result;
}

int countWords(QStringView text)
{
    const Pieces pieces = words(text);
    return static_cast<int>(std::ranges::count_if(pieces, [](QStringView piece) { return !piece.front().isSpace(); }));
}

bool isBlankInALine(const Difference &piece)
{
    return piece.kind == Kind::Same && std::ranges::all_of(piece.text, [](QChar c) { return c.isSpace() && c != u'\n'; });
}

/// A phrase that was written anew is one that went and one that came: blanks that both happen to have do not lace its words together.
std::vector<Difference> byPhrase(const std::vector<Difference> &pieces)
{
    std::vector<Difference> result;
    QString removed, added;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Difference &piece = pieces[i];
        if (piece.kind != Kind::Same) {
            (piece.kind == Kind::Removed ? removed : added) += piece.text;
            continue;
        }
        QString removedAround = removed, addedAround = added;
        for (size_t next = i + 1; next < pieces.size() && pieces[next].kind != Kind::Same; ++next)
            (pieces[next].kind == Kind::Removed ? removedAround : addedAround) += pieces[next].text;
        const bool between = (!removed.isEmpty() || !added.isEmpty()) && i + 1 < pieces.size();
        if (between && isBlankInALine(piece) && countWords(removedAround) > 0 && countWords(addedAround) > 0) {
            removed += piece.text;
            added += piece.text;
            continue;
        }
        flush(result, removed, added);
        append(result, Kind::Same, piece.text);
    }
    flush(result, removed, added);
    return result;
}

} // namespace

std::vector<Difference> differences(QStringView before, QStringView after)
{
    constexpr qsizetype mostWords = 1000, mostLines = 2000;
    if (const auto byWord = compare(words(before), words(after), mostWords))
        return byPhrase(*byWord);
    if (const auto byLine = compare(lines(before), lines(after), mostLines))
        return *byLine;
    return {{Kind::Removed, before.toString()}, {Kind::Added, after.toString()}};
}

int changedWords(const std::vector<Difference> &differences)
{
    int count = 0;
    for (size_t i = 0; i < differences.size(); ++i) {
        const auto &piece = differences[i];
        if (piece.kind == Kind::Same)
            continue;
        int words = countWords(piece.text);
        if (piece.kind == Kind::Removed && i + 1 < differences.size() && differences[i + 1].kind == Kind::Added)
            words = std::max(words, countWords(differences[++i].text));
        count += words;
    }
    return count;
}

} // namespace muharrir
