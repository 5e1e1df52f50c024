// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchquery.h"

#include "store/searchwords.h"
#include "text/fold.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t mostTerms = 32; // far below FTS5's own limits on an expression
constexpr qsizetype mostWords = 64;
constexpr qsizetype shortestPrefix = 3; // two letters begin half of all words

const QString anyOf = QStringLiteral(" OR ");
const QString allOf = QStringLiteral(" AND ");

bool opensPhrase(QChar c) { return c == u'"' || c == u'«' || c == u'“' || c == u'”' || c == u'„'; }
bool closesPhrase(QChar c) { return c == u'"' || c == u'»' || c == u'”' || c == u'“'; }
bool isMinus(QChar c) { return c == u'-' || c == u'−' || c == u'–'; }

QString quoted(const QString &words) { return u'"' + words + u'"'; } // searchWords() leaves letters and digits only

QString exactly(const SearchTerm &term)
{
    return QStringLiteral("{headline text} : ") + quoted(term.words.join(u' ')) + (term.prefix ? QStringLiteral(" *") : QString());
}

bool hasStem(const SearchTerm &term) { return term.words.size() == 1 && (!term.prefix || term.open); }

/// With what shares its stem: every word of an article is there by its stem too, so the exact form finds nothing more.
QString broadly(const SearchTerm &term)
{
    if (!hasStem(term))
        return exactly(term);
    const QString byStem = QStringLiteral("stems : ") + quoted(stem(term.words.front()));
    return term.prefix ? QString(u'(' + exactly(term) + anyOf + byStem + u')') : byStem;
}

/// The exact form beside the stem: what is found is the same, but an exact word weighs more.
QString weighed(const SearchTerm &term) { return hasStem(term) ? u'(' + exactly(term) + anyOf + broadly(term) + u')' : exactly(term); }

QString facetsOf(const std::vector<QStringList> &facets)
{
    QStringList conditions;
    for (const QStringList &alternatives : facets) {
        QStringList words;
        for (const QString &facet : alternatives)
            words += QStringLiteral("facets : ") + quoted(facet);
        conditions += u'(' + words.join(anyOf) + u')';
    }
    return conditions.join(allOf);
}

QString without(const QString &expression, const QStringList &unwanted)
{
    if (unwanted.isEmpty())
        return expression;
    return u'(' + expression + QStringLiteral(") NOT (") + unwanted.join(anyOf) + u')';
}

} // namespace

QString everyArticle() { return QStringLiteral("all"); }

std::vector<SearchTerm> readSearch(QStringView text)
{
    std::vector<SearchTerm> terms;
    qsizetype at = 0;
    while (at < text.size() && terms.size() < mostTerms) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        SearchTerm term;
        term.without = isMinus(text[at]) && at + 1 < text.size();
        at += term.without ? 1 : 0;
        const bool phrase = opensPhrase(text[at]);
        qsizetype end = at + 1;
        while (end < text.size() && !(phrase ? closesPhrase(text[end]) : text[end].isSpace() || opensPhrase(text[end])))
            ++end;
        const QStringView piece = text.mid(at, end - at);
        at = phrase ? end + 1 : end;
        const std::vector<SearchWord> words = searchWords(piece);
        for (const SearchWord &word : words)
            term.words += word.folded;
        term.words = term.words.mid(0, mostWords);
        term.prefix = !phrase && !words.empty() && piece.endsWith(u'*') && term.words.last().size() >= shortestPrefix;
        if (!term.words.isEmpty())
            terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<SearchTerm> readSearchWhileTyped(QStringView text)
{
    const bool inAWord = !text.isEmpty() && (text.back().isLetterOrNumber() || text.back().isMark());
    const auto quotes = std::ranges::count_if(text, [](QChar c) { return opensPhrase(c) || closesPhrase(c); });
    if (!inAWord || quotes % 2 != 0)
        return readSearch(text);
    std::vector<SearchTerm> terms = readSearch(QString(text.toString() + u'*'));
    if (!terms.empty())
        terms.back().open = terms.back().prefix;
    return terms;
}

SearchExpressions expressionsOf(const std::vector<SearchTerm> &terms, const std::vector<QStringList> &facets, bool exactOnly)
{
    QStringList exact;
    QStringList broad;
    QStringList weighing;
    QStringList unwanted;
    for (const SearchTerm &term : terms) {
        if (term.without) {
            unwanted += exactOnly ? exactly(term) : broadly(term);
            continue;
        }
        exact += exactly(term);
        broad += exactOnly ? exactly(term) : broadly(term);
        weighing += weighed(term);
    }
    const QString condition = facetsOf(facets);
    for (QStringList *list : {&exact, &broad, &weighing}) {
        if (!condition.isEmpty())
            *list += condition;
        if (list->isEmpty())
            *list += QStringLiteral("facets : ") + quoted(everyArticle());
    }
    SearchExpressions found{without(exact.join(allOf), unwanted), without(broad.join(allOf), unwanted), {}};
    if (exact != broad)
        found.ranked = without(weighing.join(allOf), QStringList(unwanted) << u'(' + exact.join(allOf) + u')');
    return found;
}

} // namespace muharrir
