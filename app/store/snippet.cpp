// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snippet.h"

#include "store/searchindex.h"
#include "store/searchwords.h"
#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t snippetWords = 30;
constexpr size_t wordsBefore = 6;       ///< of context in front of the first hit
constexpr qsizetype examined = 200'000; ///< characters: what comes later is found, but not shown

/// A term made ready for comparing it with every word of a text.
class Wanted {
public:
    explicit Wanted(const SearchTerm &term) : m_term(term), m_stem(term.words.size() == 1 ? stem(term.words.front()) : QString()) { }

    /// How many words from `at` on are a hit of the term; 0: none.
    [[nodiscard]] size_t hitAt(const std::vector<SearchWord> &words, size_t at) const
    {
        const auto count = static_cast<size_t>(m_term.words.size());
        if (at + count > words.size())
            return 0;
        if (count == 1 && (!m_term.prefix || m_term.open) && isWord(words[at].folded))
            return 1;
        if (count == 1 && !m_term.prefix)
            return 0;
        for (size_t i = 0; i < count; ++i) {
            const QString &word = m_term.words[static_cast<qsizetype>(i)];
            const bool mayGoOn = m_term.prefix && i + 1 == count;
            if (mayGoOn ? !words[at + i].folded.startsWith(word) : words[at + i].folded != word)
                return 0;
        }
        return count;
    }

private:
    [[nodiscard]] bool isWord(const QString &folded) const
    {
        // A stem is a piece of its word: most words are told apart without stemming them.
        return folded == m_term.words.front() || (folded.contains(m_stem) && stem(folded) == m_stem);
    }

    SearchTerm m_term;
    QString m_stem;
};

struct Hit {
    size_t begin;
    size_t end;
    size_t term;
};

std::vector<Hit> hitsIn(const std::vector<SearchWord> &words, const std::vector<SearchTerm> &terms)
{
    std::vector<Wanted> wanted;
    for (const SearchTerm &term : terms) {
        if (!term.without)
            wanted.emplace_back(term);
    }
    std::vector<Hit> hits;
    for (size_t at = 0; at < words.size(); ++at) {
        for (size_t term = 0; term < wanted.size(); ++term) {
            const size_t count = wanted[term].hitAt(words, at);
            if (count == 0)
                continue;
            hits.push_back({at, at + count, term});
            at += count - 1;
            break;
        }
    }
    return hits;
}

/// The hit from which on a window shows the most different terms, then the most hits.
size_t bestBeginning(const std::vector<Hit> &hits)
{
    size_t best = 0;
    size_t bestScore = 0;
    for (size_t first = 0; first < hits.size(); ++first) {
        std::vector<size_t> seen;
        size_t count = 0;
        for (size_t i = first; i < hits.size() && hits[i].end <= hits[first].begin + snippetWords - wordsBefore; ++i, ++count) {
            if (std::ranges::find(seen, hits[i].term) == seen.end())
                seen.push_back(hits[i].term);
        }
        const size_t score = seen.size() * 100 + std::min<size_t>(count, 99);
        if (score > bestScore) {
            bestScore = score;
            best = first;
        }
    }
    return best;
}

/// As it stands in a snippet: one line, and nothing that could be taken for the bounds of a hit.
QString plainly(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c == hitBegin || c == hitEnd || c == u'\n' || c == QChar(QChar::LineSeparator))
            c = u' ';
    }
    return line;
}

} // namespace

/// The hits of a text in their order, and the piece that shows them best.
static QString pieceOf(QStringView text, const std::vector<SearchWord> &words, const std::vector<Hit> &hits)
{
    if (words.empty())
        return plainly(text.left(200));
    const size_t firstHit = hits.empty() ? 0 : hits[bestBeginning(hits)].begin;
    const size_t begin = firstHit > wordsBefore ? firstHit - wordsBefore : 0;
    const size_t end = std::min(words.size(), begin + snippetWords);

    QString snippet = begin > 0 ? QStringLiteral("… ") : QString();
    qsizetype at = begin > 0 ? words[begin].start : 0;
    for (const Hit &hit : hits) {
        if (hit.begin < begin || hit.end > end)
            continue;
        const qsizetype from = words[hit.begin].start;
        const qsizetype to = words[hit.end - 1].start + words[hit.end - 1].length;
        snippet += plainly(text.mid(at, from - at)) + hitBegin + plainly(text.mid(from, to - from)) + hitEnd;
        at = to;
    }
    const bool cut = end < words.size();
    const qsizetype stop = cut ? words[end - 1].start + words[end - 1].length : text.size();
    snippet += plainly(text.mid(at, stop - at));
    return cut ? QString(snippet + QStringLiteral(" …")) : snippet;
}

namespace {

/// How the words of a hit stand to what was typed.
MatchKind kindOf(QStringView text, const std::vector<SearchWord> &words, const Hit &hit, const SearchTerm &term, const QStringList &typed)
{
    const bool phrase = term.words.size() > 1;
    const QString &first = words[hit.begin].folded;
    if (!phrase && !(term.prefix ? first.startsWith(term.words.front()) : first == term.words.front()))
        return MatchKind::NearForm;
    for (size_t at = hit.begin; at < hit.end; ++at) {
        const QStringView form = text.mid(words[at].start, words[at].length);
        const bool mayGoOn = term.prefix && at + 1 == hit.end;
        const auto same = [&](const QString &word) {
            return mayGoOn ? form.startsWith(word, Qt::CaseInsensitive) : form.compare(word, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::none_of(typed, same))
            return MatchKind::Folded;
    }
    return MatchKind::AsTyped;
}

} // namespace

QString snippetOf(const QString &whole, const std::vector<SearchTerm> &terms)
{
    return matchOf({{MatchPlace::Text, whole}}, terms, {}).snippet;
}

Match matchOf(const std::vector<PlacedText> &texts, const std::vector<SearchTerm> &terms, QStringView typed)
{
    constexpr size_t mostForms = 8; // more tell a reader nothing
    std::vector<SearchTerm> wanted;
    std::ranges::copy_if(terms, std::back_inserter(wanted), [](const SearchTerm &term) { return !term.without; });
    QStringList asTyped;
    for (const SearchWord &word : searchWords(typed))
        asTyped += typed.mid(word.start, word.length).toString();
    std::vector<bool> exact(wanted.size()), met(wanted.size());
    Match match;
    for (const auto &[place, whole] : texts) {
        const QStringView text = QStringView(whole).left(examined);
        const std::vector<SearchWord> words = searchWords(text);
        const std::vector<Hit> hits = hitsIn(words, wanted);
        for (const Hit &hit : hits) {
            const qsizetype from = words[hit.begin].start, to = words[hit.end - 1].start + words[hit.end - 1].length;
            const MatchedForm form{plainly(text.mid(from, to - from)), kindOf(text, words, hit, wanted[hit.term], asTyped), place};
            exact[hit.term] = exact[hit.term] || form.kind != MatchKind::NearForm;
            met[hit.term] = true;
            if (match.forms.size() < mostForms && std::ranges::find(match.forms, form) == match.forms.end())
                match.forms.push_back(form);
        }
        if (place == MatchPlace::Text)
            match.snippet = pieceOf(text, words, hits);
    }
    for (size_t term = 0; term < wanted.size(); ++term)
        match.byStem = match.byStem || (met[term] && !exact[term]);
    return match;
}

} // namespace muharrir
