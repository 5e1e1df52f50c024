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

QString byStem(const SearchTerm &term) { return QStringLiteral("stems : ") + quoted(stem(term.words.front())); }

QString eitherOf(const SearchExpressions::Forms &forms)
{
    return forms.byStem.isEmpty() ? forms.exact : QString(u'(' + forms.exact + anyOf + forms.byStem + u')');
}

/// With what shares its stem: every whole word of an article is there by its stem too, so the exact form finds nothing more.
QString broadly(const SearchTerm &term, const SearchExpressions::Forms &forms)
{
    return forms.byStem.isEmpty() || term.prefix ? eitherOf(forms) : forms.byStem;
}

QString facet(const QString &word) { return QStringLiteral("facets : ") + quoted(word); }

/// All of `wanted` and nothing of `unwanted`. That is taken from the last alone: below a NOT over several, FTS5 3.40 loses where a phrase is in
/// some of its hits, which ranking needs.
QString allWithout(QStringList wanted, const QStringList &unwanted)
{
    if (!unwanted.isEmpty())
        wanted.back() = u'(' + wanted.back() + QStringLiteral(" NOT (") + unwanted.join(anyOf) + QStringLiteral("))");
    return wanted.join(allOf);
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

SearchExpressions expressionsOf(const std::vector<SearchTerm> &terms, const Facets &facets, bool exactOnly)
{
    SearchExpressions expressions;
    QStringList found;
    QStringList weighed;
    QStringList unwanted;
    for (const SearchTerm &term : terms) {
        const SearchExpressions::Forms forms{exactly(term), hasStem(term) && !exactOnly ? byStem(term) : QString()};
        if (term.without) {
            unwanted += broadly(term, forms);
            continue;
        }
        found += broadly(term, forms);
        weighed += eitherOf(forms);
        expressions.terms.push_back(forms);
    }
    QStringList conditions;
    for (const QStringList &alternatives : facets.wanted) {
        QStringList words;
        for (const QString &word : alternatives)
            words += facet(word);
        conditions += u'(' + words.join(anyOf) + u')';
    }
    if (found.isEmpty() && conditions.isEmpty())
        conditions += facet(everyArticle());
    for (const QString &word : facets.unwanted)
        unwanted += facet(word);
    expressions.found = allWithout(found + conditions, unwanted);
    expressions.weighed = allWithout(weighed + conditions, unwanted);
    return expressions;
}

} // namespace muharrir
