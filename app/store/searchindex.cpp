// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "store/articlequery.h"
#include "store/relevance.h"
#include "store/searchquery.h"
#include "store/searchwords.h"
#include "store/tagstore.h"
#include "store/versions.h"
#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <compare>
#include <functional>
#include <span>

namespace muharrir {

namespace {

constexpr qint64 heldBack
    = 8 * 1024 * 1024;             // of a batch; with FTS5's own mebibyte an import takes a tenth longer, nearly all of it merging
constexpr int mostRanked = 20'000; ///< of the newest hits: ranking looks at each
constexpr int sampled = 20'000;    ///< of the newest articles: how rare a word is is told by them

// The place of an article in the index is the second it is shown under times 64, and a free number from there on: the index gives its hits in
// this order without sorting, and a span of dates is a span of places.
constexpr qint64 placesASecond = 64;

qint64 firstPlace(const QDateTime &time)
{
    return (time.toMSecsSinceEpoch() >= 0 ? time.toMSecsSinceEpoch() / 1000 : (time.toMSecsSinceEpoch() - 999) / 1000) * placesASecond;
}

/// One word of the facets column: a name and a value without anything that would part them.
QString facet(const char *name, const QString &value)
{
    QString word = fold(value);
    for (QChar &c : word) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u'_';
    }
    return QLatin1String(name) + u'=' + word;
}

QString facet(const char *name, qint64 value) { return QLatin1String(name) + u'=' + QString::number(value); }

} // namespace

Done SearchIndex::index(ArticleId id, const Article &article, const IndexedWords &words)
{
    const Result<QString> facets = facetsOf(id, article);
    MUHARRIR_TRY(facets);
    const Result<qint64> place = placeOf(id, shownUnder(article));
    MUHARRIR_TRY(place);
    MUHARRIR_TRY(remove(id));
    MUHARRIR_TRY(m_database.run(
        QStringLiteral("INSERT INTO search_text (place, article_id, headline, text, stems, facets) VALUES (?, ?, ?, ?, ?, ?)"),
        {*place, id.value, words.headline, words.text, words.stems, *facets}));
    if (m_later) {
        m_later->push_back(*place);
        return {};
    }
    return m_database.run(QStringLiteral("INSERT INTO search_index (rowid, headline, text, stems, facets) VALUES (?, ?, ?, ?, ?)"),
                          {*place, words.headline, words.text, words.stems, *facets});
}

/// How many bytes of words FTS5 keeps in memory before it writes them down as a segment, which is merged with others later. A setting of the
/// file, so it is made once.
Done SearchIndex::holdBack(qint64 bytes)
{
    const Result<qint64> set = m_database.number(QStringLiteral("SELECT v FROM search_index_config WHERE k = 'hashsize'"));
    MUHARRIR_TRY(set);
    if (*set == bytes)
        return {};
    return m_database.run(QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)"), {bytes});
}

Done SearchIndex::indexPlaces(const std::vector<qint64> &places)
{
    // In one statement and in the order of places: FTS5 writes down what it holds back when a statement that wrote several rows ends, and
    // whenever a row comes before the last.
    MUHARRIR_TRY(holdBack(heldBack));
    QJsonArray list;
    for (const qint64 place : places)
        list.append(place);
    return m_database.run(QStringLiteral("INSERT INTO search_index (rowid, headline, text, stems, facets) "
                                         "SELECT place, headline, text, stems, facets FROM search_text "
                                         "WHERE place IN (SELECT value FROM json_each(?)) ORDER BY place"),
                          {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))});
}

Done SearchIndex::remove(ArticleId id)
{
    // The index must be told what it is to forget. (Triggers would do both, but SQLite holds full-text tables unsafe in the schema of a file
    // that may come from anybody.)
    qint64 place = 0;
    const Result<bool> there = m_database.first(QStringLiteral("SELECT place FROM search_text WHERE article_id = ?"), {id.value},
                                                [&place](const Row &row) { place = row.integer(0); });
    MUHARRIR_TRY(there);
    if (!*there)
        return {};
    if (!m_later || std::erase(*m_later, place) == 0)
        MUHARRIR_TRY(
            m_database.run(QStringLiteral("INSERT INTO search_index (search_index, rowid, headline, text, stems, facets) "
                                          "SELECT 'delete', place, headline, text, stems, facets FROM search_text WHERE place = ?"),
                           {place}));
    return m_database.run(QStringLiteral("DELETE FROM search_text WHERE article_id = ?"), {id.value});
}

Result<QString> SearchIndex::facetsOf(ArticleId id, const Article &article) const
{
    QStringList facets{everyArticle(), facet("state", stateName(article.state))};
    if (!article.section.isEmpty())
        facets += facet("section", article.section);
    if (!article.outlet.isEmpty())
        facets += facet("outlet", article.outlet);
    for (const QString &byline : article.bylines)
        facets += facet("author", searchText(byline));
    if (article.author.isValid()) {
        facets += facet("owner", article.author.value);
        MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT name_key FROM person WHERE id = ?"), {article.author.value},
                                      [&facets](const Row &row) { facets += facet("author", row.text(0)); }));
    }
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT tag_id FROM article_tag WHERE article_id = ?"), {id.value},
                                 [&facets](const Row &row) { facets += facet("tag", row.integer(0)); }));
    facets.removeDuplicates();
    return facets.join(u' ');
}

Result<qint64> SearchIndex::placeOf(ArticleId id, const QDateTime &shown) const
{
    const qint64 base = firstPlace(shown);
    qint64 present = -1;
    MUHARRIR_TRY(m_database.first(QStringLiteral("SELECT place FROM search_text WHERE article_id = ?"), {id.value},
                                  [&present](const Row &row) { present = row.integer(0); }));
    if (present >= base && present < base + placesASecond)
        return present;
    // An import without dates puts thousands into one second: look further and further, at random, so that few looks suffice.
    for (quint64 span = placesASecond;; span *= 2) {
        const qint64 place = base + static_cast<qint64>(QRandomGenerator::global()->generate64() % span);
        const Result<qint64> taken = m_database.number(QStringLiteral("SELECT count(*) FROM search_text WHERE place = ?"), {place});
        MUHARRIR_TRY(taken);
        if (*taken == 0)
            return place;
    }
}

/// The filter as words of the facets column. Nothing: no article can fulfil it.
Result<std::optional<Facets>> SearchIndex::facetsOf(const ArticleFilter &filter) const
{
    Facets facets;
    if (filter.states.empty())
        facets.unwanted += facet("state", stateName(State::Spiked)); // few: what has another state is nearly everything
    QStringList states;
    for (const State state : filter.states)
        states += facet("state", stateName(state));
    if (!states.isEmpty())
        facets.wanted.push_back(states);
    if (!filter.section.isEmpty())
        facets.wanted.push_back({facet("section", filter.section)});
    if (!filter.outlet.isEmpty())
        facets.wanted.push_back({facet("outlet", filter.outlet)});
    if (!filter.author.isEmpty())
        facets.wanted.push_back({facet("author", searchText(filter.author))});
    if (filter.owner.isValid())
        facets.wanted.push_back({facet("owner", filter.owner.value)});
    if (!filter.tag.isEmpty()) {
        const Result<std::optional<Tag>> tag = TagStore(m_database).find(filter.tag);
        MUHARRIR_TRY(tag);
        if (!*tag)
            return std::optional<Facets>();
        facets.wanted.push_back({facet("tag", (*tag)->id.value)});
    }
    return std::optional(facets);
}

Result<SearchHits> SearchIndex::search(const SearchQuery &query) const
{
    const std::vector<SearchTerm> terms = query.typing ? readSearchWhileTyped(query.text) : readSearch(query.text);
    if (terms.empty() && !query.text.trimmed().isEmpty())
        return SearchHits();
    const Transaction snapshot(m_database, Transaction::Kind::Read);
    MUHARRIR_TRY(snapshot.begun());
    const Result<std::optional<Facets>> facets = facetsOf(query.filter);
    MUHARRIR_TRY(facets);
    if (!*facets)
        return SearchHits();
    const SearchExpressions expressions = expressionsOf(terms, **facets, query.exactOnly);

    // What is counted is found in the order in which it is shown: one look does for both.
    const Range range = rangeOf(query.filter);
    const Result<std::vector<qint64>> places = query.order == SearchOrder::Newest || expressions.terms.empty()
        ? newest(expressions.found, range, std::max(mostHitsCounted + 1, query.offset + query.limit))
        : best(expressions, range, query.offset + query.limit);
    MUHARRIR_TRY(places);
    SearchHits found;
    found.totalIsCapped = std::ssize(*places) > mostHitsCounted;
    found.total = std::min(static_cast<int>(places->size()), mostHitsCounted);
    const size_t first = std::min(size_t(query.offset), places->size());
    for (const qint64 place : std::span(*places).subspan(first, std::min(size_t(query.limit), places->size() - first))) {
        Result<SearchHit> hit = hitAt(place, terms, query.text);
        MUHARRIR_TRY(hit);
        found.hits.push_back(std::move(*hit));
    }
    return found;
}

SearchIndex::Range SearchIndex::rangeOf(const ArticleFilter &filter)
{
    Range range;
    if (filter.from.isValid())
        range.from = firstPlace(beginOf(filter.from));
    if (filter.to.isValid())
        range.to = firstPlace(beginOf(filter.to.addDays(1))) - 1;
    if (filter.overdueAt) {
        range.condition = QStringLiteral(" AND rowid IN (SELECT s.place FROM article AS a JOIN search_text AS s ON s.article_id = a.id "
                                         "WHERE a.due < ? AND a.published IS NULL)");
        range.values = {stored(*filter.overdueAt)};
    }
    return range;
}

QString SearchIndex::matching(const Range &range)
{
    return QStringLiteral("FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?") + range.condition;
}

QVariantList SearchIndex::valuesOf(const QString &expression, const Range &range)
{
    return QVariantList{expression, range.from, range.to} + range.values;
}

Result<std::vector<qint64>> SearchIndex::newest(const QString &expression, const Range &range, int limit) const
{
    std::vector<qint64> places;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT rowid ") + matching(range) + QStringLiteral(" ORDER BY rowid DESC LIMIT ?"),
                                 valuesOf(expression, range) << limit, [&places](const Row &row) { places.push_back(row.integer(0)); }));
    return places;
}

/// How rare each form of each term is, for relevance(): by the newest articles, which in a small archive are all.
Result<QVariantList> SearchIndex::raritiesOf(const SearchExpressions &expressions) const
{
    qint64 all = 0;
    Range newest;
    MUHARRIR_TRY(
        m_database.first(QStringLiteral("SELECT count(*), min(id) FROM (SELECT id FROM search_index_docsize ORDER BY id DESC LIMIT ?)"),
                         {sampled}, [&](const Row &row) {
                             all = row.integer(0);
                             newest.from = row.integer(1);
                         }));
    QVariantList rarities;
    for (const auto &[exact, byStem] : expressions.terms) {
        for (const QString &form : {exact, byStem}) {
            if (form.isEmpty()) {
                rarities += QVariant();
                continue;
            }
            const Result<qint64> with = m_database.number(QStringLiteral("SELECT count(*) ") + matching(newest), valuesOf(form, newest));
            MUHARRIR_TRY(with);
            rarities += rarity(*with, all);
        }
    }
    return rarities;
}

/// The newest hits, those first that are the most telling.
Result<std::vector<qint64>> SearchIndex::best(const SearchExpressions &expressions, const Range &range, int first) const
{
    const Result<QVariantList> rarities = raritiesOf(expressions);
    MUHARRIR_TRY(rarities);
    struct Weighed {
        double score;
        qint64 place;
    };
    std::vector<Weighed> hits;
    MUHARRIR_TRY(m_database.each(QStringLiteral("SELECT rowid, relevance(search_index") + QStringLiteral(", ?").repeated(rarities->size())
                                     + QStringLiteral(") ") + matching(range) + QStringLiteral(" ORDER BY rowid DESC LIMIT ?"),
                                 *rarities + valuesOf(expressions.weighed, range) << mostRanked, [&hits](const Row &row) {
                                     hits.push_back({row.real(1), row.integer(0)});
                                 }));
    std::ranges::partial_sort(hits, hits.begin() + std::min<qint64>(first, std::ssize(hits)), std::greater(),
                              [](const Weighed &hit) { return std::pair(hit.score, hit.place); });
    std::vector<qint64> places(hits.size());
    std::ranges::transform(hits, places.begin(), &Weighed::place);
    return places;
}

Result<SearchHit> SearchIndex::hitAt(qint64 place, const std::vector<SearchTerm> &terms, QStringView typed) const
{
    SearchHit hit;
    MUHARRIR_TRY(m_database.first(selectRows() + QStringLiteral(" JOIN search_text AS s ON s.article_id = a.id WHERE s.place = ?"), {place},
                                  [&hit](const Row &row) { hit.row = rowOf(row); }));
    const Result<qint64> version = m_database.number(QStringLiteral("SELECT version_id FROM article WHERE id = ?"), {hit.row.id.value});
    MUHARRIR_TRY(version);
    const Result<Article> article = Versions(m_database).read({*version});
    MUHARRIR_TRY(article);
    const auto lines = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u'\n');
    };
    // What indexedWords() reads, by where a reader sees it.
    Match match = matchOf({{MatchPlace::Headline, article->headline},
                           {MatchPlace::Text, lines({article->deck, plainText(article->body)})},
                           {MatchPlace::Tags, lines(article->tags)},
                           {MatchPlace::Byline, lines(article->bylines)},
                           {MatchPlace::Other,
                            lines({article->kicker, article->mainImageCaption, article->outlet, article->creditLine,
                                   article->dateline.place, article->slug})}},
                          terms, typed);
    hit.snippet = std::move(match.snippet);
    hit.byStem = match.byStem;
    hit.found = std::move(match.forms);
    return hit;
}

Done SearchIndex::rebuild()
{
    Transaction transaction(m_database);
    MUHARRIR_TRY(transaction.begun());
    MUHARRIR_TRY(m_database.run(QStringLiteral("DELETE FROM search_text")));
    MUHARRIR_TRY(
        m_database.run(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('rebuild')"))); // of nothing: it is empty now
    MUHARRIR_TRY(
        ArticleStore(m_database).each([this](const Article &article) { return index(article.id, article, indexedWords(article)); }));
    return transaction.commit();
}

Done SearchIndex::check() const
{
    return m_database.run(QStringLiteral("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
}

} // namespace muharrir
