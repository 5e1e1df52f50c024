// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/draft.h"

#include "related/namewords.h"
#include "text/fold.h"
#include "text/functionwords.h"
#include "text/terms.h"
#include "text/words.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

constexpr qsizetype readUnits = 30'000; // of a longer text the rest is not read: some 5,000 words tell a copy

/// Is one a form of the other, with something hanging on it (سجن, بسجنه)?
bool saysTheSame(const QString &one, const QString &other)
{
    const QString first = fold(one), second = fold(other);
    return first.contains(second) || second.contains(first);
}

/// Does this form read better in a list of reasons? The one with fewer letters hanging on it.
bool readsBetter(const QString &form, const QString &other) { return form.size() < other.size(); }

} // namespace

QueryDraft::QueryDraft(const RelatedQuery &query)
{
    m_text = query.title % QChar(u'\n') % QStringView(query.text).left(readUnits) % QChar(u'\n') % query.tags.join(u'\n');
    const qsizetype textAt = query.title.size() + 1;
    const qsizetype tagsAt = std::max(textAt, m_text.size() - query.tags.join(u'\n').size());
    read(0, textAt, Part::Title);
    read(textAt, tagsAt, Part::Text);
    read(tagsAt, m_text.size(), Part::Tags);

    for (const QString &taken : query.without) {
        for (const QString &stem : searchTerms(taken)) {
            if (const auto found = m_byStem.constFind(stem); found != m_byStem.constEnd())
                m_terms[static_cast<size_t>(*found)].weight = 0;
        }
    }
}

void QueryDraft::read(qsizetype from, qsizetype to, Part which)
{
    const QStringView part = QStringView(m_text).mid(from, to - from);
    bool nameExpected = false;
    qsizetype place = 0;
    qsizetype before = 0;
    m_places.push_back({});
    for (const Token &token : tokenise(part)) {
        // No phrase crosses a line: the tags, one a line, are none.
        if (part.mid(before, token.start - before).contains(u'\n'))
            m_places.push_back({});
        before = token.end();
        if (token.kind == TokenKind::Prefix)
            continue;
        if (token.kind == TokenKind::Punctuation) {
            m_places.push_back({});
            nameExpected = false;
            continue;
        }
        const QStringView written = token.in(part);
        const NameRole role = nameRole(written);
        const bool isName = role == NameRole::Name || token.kind == TokenKind::Latin || (nameExpected && role == NameRole::Unknown);
        nameExpected = role == NameRole::Title || (nameExpected && role == NameRole::Attribute) || (isName && isFirstName(written));
        const bool opens = startsWithAnd(fold(written));
        for (const QString &stem : searchTerms(written)) {
            const int index = add(stem, written);
            DraftTerm &term = m_terms[static_cast<size_t>(index)];
            const int weight = which == Part::Text ? termWeightAt(place++) : 3 * fullTermWeight;
            term.weight += weight;
            term.writtenWeight += which == Part::Tags ? 0 : weight;
            m_weight += weight;
            term.isName = term.isName || isName;
            term.isFunctionWord = term.isFunctionWord || role == NameRole::Function; // «أن» is one in «بأن», too
            m_places.push_back({index, from + token.start, from + token.end(), opens});
        }
    }
}

int QueryDraft::add(const QString &stem, QStringView written)
{
    const auto found = m_byStem.constFind(stem);
    const QString shown = shownForm(written);
    if (found == m_byStem.constEnd()) {
        const int index = static_cast<int>(m_terms.size());
        m_byStem.insert(stem, index);
        m_terms.push_back({stem, 0, 0, shown, false, false});
        return index;
    }
    DraftTerm &term = m_terms[static_cast<size_t>(*found)];
    if (readsBetter(shown, term.shown))
        term.shown = shown;
    return *found;
}

std::vector<QueryDraft::Phrase> QueryDraft::phrases(const std::vector<size_t> &chosen) const
{
    const QSet<int> wanted(chosen.begin(), chosen.end());
    std::vector<Phrase> found;
    for (size_t i = 0; i < m_places.size();) {
        size_t end = i;
        while (end < m_places.size() && end - i < 3 && wanted.contains(m_places[end].term) && (end == i || !m_places[end].opens))
            ++end;
        if (end - i >= 2) {
            Phrase phrase{{}, QStringView(m_text).mid(m_places[i].start, m_places[end - 1].end - m_places[i].start)};
            for (size_t k = i; k < end; ++k)
                phrase.terms.push_back(static_cast<size_t>(m_places[k].term));
            found.push_back(std::move(phrase));
        }
        i = std::max(end, i + 1);
    }
    return found;
}

QStringList QueryDraft::reasons(const std::vector<size_t> &chosen, qsizetype atMost) const
{
    std::vector<Phrase> joined = phrases(chosen);
    // The longest; of those written several times the one on which nothing hangs.
    std::ranges::stable_sort(joined, {},
                             [](const Phrase &phrase) { return std::pair(-qsizetype(phrase.terms.size()), phrase.written.size()); });

    struct Reason {
        QString shown;
        bool isName;
    };
    std::vector<Reason> reasons;
    QSet<size_t> told;
    for (const size_t term : chosen) { // the strongest first
        if (static_cast<qsizetype>(reasons.size()) == atMost)
            break;
        if (told.contains(term))
            continue;
        const auto phrase = std::ranges::find_if(joined, [&](const Phrase &candidate) {
            return std::ranges::find(candidate.terms, term) != candidate.terms.end()
                && std::ranges::none_of(candidate.terms, [&told](size_t other) { return told.contains(other); });
        });
        const std::vector<size_t> terms = phrase == joined.end() ? std::vector{term} : phrase->terms;
        const QString shown = phrase == joined.end() ? m_terms[term].shown : shownForm(phrase->written);
        told.unite(QSet<size_t>(terms.begin(), terms.end()));
        if (std::ranges::none_of(reasons, [&shown](const Reason &reason) { return saysTheSame(reason.shown, shown); }))
            reasons.push_back({shown, std::ranges::any_of(terms, [this](size_t other) { return m_terms[other].isName; })});
    }
    std::ranges::stable_partition(reasons, &Reason::isName);

    QStringList shown;
    for (const Reason &reason : reasons)
        shown.append(reason.shown);
    return shown;
}

} // namespace muharrir
