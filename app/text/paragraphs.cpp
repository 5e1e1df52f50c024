// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

using Kind = ComparedParagraph::Kind;

constexpr size_t mostCells = 4'000'000; ///< of the table of common paragraphs; beyond it only beginning and end are matched
constexpr double alike = 0.5;           ///< of the words in common: a rewritten paragraph
constexpr double surelyAlike = 0.75;    ///< the same one in another place

QStringList linesOf(QStringView text)
{
    QStringList lines;
    for (const QStringView line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines += line.toString();
    return lines;
}

/// How much of two paragraphs is common: Dice's coefficient of their folded words.
double likeness(const QString &one, const QString &other)
{
    const auto wordsOf = [](const QString &text) {
        const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    };
    const QSet<QString> left = wordsOf(one), right = wordsOf(other);
    const auto common = std::ranges::count_if(left, [&right](const QString &word) { return right.contains(word); });
    return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(left.size() + right.size());
}

using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;

/// Paragraphs that are the same in both, in order: the longest common subsequence.
Pairs common(const QStringList &before, const QStringList &after)
{
    Pairs pairs;
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head]) {
        pairs.emplace_back(head, head);
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto n = static_cast<size_t>(before.size() - head - tail), m = static_cast<size_t>(after.size() - head - tail);
    if (n > 0 && m > 0 && n * m <= mostCells) {
        std::vector<int> longest((n + 1) * (m + 1), 0);
        const auto at = [&longest, m](size_t i, size_t j) -> int & { return longest[i * (m + 1) + j]; };
        const auto same = [&](size_t i, size_t j) { return before[head + qsizetype(i)] == after[head + qsizetype(j)]; };
        for (size_t i = n; i-- > 0;)
            for (size_t j = m; j-- > 0;)
                at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        for (size_t i = 0, j = 0; i < n && j < m;) {
            if (same(i, j))
                pairs.emplace_back(head + qsizetype(i++), head + qsizetype(j++));
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }
    for (qsizetype i = tail; i > 0; --i)
        pairs.emplace_back(before.size() - i, after.size() - i);
    return pairs;
}

class Alignment {
public:
    Alignment(QStringView before, QStringView after) : m_before(linesOf(before)), m_after(linesOf(after)) { }

    std::vector<ComparedParagraph> run()
    {
        Pairs anchors = common(m_before, m_after);
        findMoved(anchors);
        anchors.emplace_back(m_before.size(), m_after.size());
        qsizetype i = 0, j = 0;
        for (const auto &[x, y] : anchors) {
            fillGap(i, x, j, y);
            if (x < m_before.size())
                m_rows.push_back({Kind::Same, m_before[x], m_after[y], {}});
            i = x + 1;
            j = y + 1;
        }
        return std::move(m_rows);
    }

private:
    /// Of what has no counterpart in its place, what is (nearly) the same elsewhere.
    void findMoved(const Pairs &anchors)
    {
        QSet<qsizetype> left, right;
        for (const auto &[x, y] : anchors) {
            left += x;
            right += y;
        }
        for (const double least : {1.0, surelyAlike}) {
            for (qsizetype x = 0; x < m_before.size(); ++x) {
                if (left.contains(x) || m_goneTo.contains(x))
                    continue;
                for (qsizetype y = 0; y < m_after.size(); ++y) {
                    if (right.contains(y) || m_cameFrom.contains(y) || inOneGap(anchors, x, y))
                        continue;
                    if (m_before[x] != m_after[y] && (least >= 1.0 || likeness(m_before[x], m_after[y]) < least))
                        continue;
                    m_goneTo.insert(x, y);
                    m_cameFrom.insert(y, x);
                    break;
                }
            }
        }
    }

    static bool inOneGap(const Pairs &anchors, qsizetype x, qsizetype y)
    {
        return std::ranges::all_of(anchors, [x, y](const auto &anchor) { return (anchor.first < x) == (anchor.second < y); });
    }

    void fillGap(qsizetype i, qsizetype endBefore, qsizetype j, qsizetype endAfter)
    {
        while (i < endBefore || j < endAfter) {
            const bool away = i < endBefore && m_goneTo.contains(i), here = j < endAfter && m_cameFrom.contains(j);
            if (away) {
                m_rows.push_back({Kind::MovedAway, m_before[i++], {}, {}});
            } else if (here) {
                const QString &from = m_before[m_cameFrom.value(j)];
                m_rows.push_back({Kind::MovedHere, {}, m_after[j], differences(from, m_after[j])});
                ++j;
            } else if (i < endBefore && j < endAfter && likeness(m_before[i], m_after[j]) >= alike) {
                m_rows.push_back({Kind::Changed, m_before[i], m_after[j], differences(m_before[i], m_after[j])});
                ++i;
                ++j;
            } else if (i < endBefore && !(j < endAfter && hasLike(m_before[i], j + 1, endAfter))) {
                m_rows.push_back({Kind::Removed, m_before[i++], {}, {}});
            } else {
                m_rows.push_back({Kind::Added, {}, m_after[j++], {}});
            }
        }
    }

    [[nodiscard]] bool hasLike(const QString &paragraph, qsizetype from, qsizetype to) const
    {
        for (qsizetype y = from; y < to; ++y)
            if (!m_cameFrom.contains(y) && likeness(paragraph, m_after[y]) >= alike)
                return true;
        return false;
    }

    QStringList m_before;
    QStringList m_after;
    QHash<qsizetype, qsizetype> m_goneTo, m_cameFrom;
    std::vector<ComparedParagraph> m_rows;
};

} // namespace

std::vector<ComparedParagraph> comparedParagraphs(QStringView before, QStringView after) { return Alignment(before, after).run(); }

} // namespace muharrir
