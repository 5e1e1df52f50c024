// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/relatedindex.h"

#include "related/corpus.h"
#include "related/draft.h"

#include <algorithm>
#include <cmath>

namespace muharrir {

namespace {

// Figures of related.md, sections 3b and 5.
constexpr size_t queryTerms = 80;
constexpr float k1 = 1.2F;
constexpr float b = 0.5F;
constexpr float tooFrequent = 0.1F;     ///< share of the archive's articles
constexpr quint32 frequentAtLeast = 10; ///< in a small archive a tenth is too few to call a word frequent
constexpr float sameText = 0.9F;        ///< cosine: a copy in 99 of 100 cases
constexpr float nearlySameText = 0.7F;  ///< results that are one row
constexpr double unknownDays = 365;     ///< an article without a date is taken for an old one
constexpr qsizetype reasonsShown = 4;
constexpr double msecsOfDay = 24. * 60 * 60 * 1000;

struct QueryTerm {
    quint32 number;
    size_t draftTerm; ///< its place in QueryDraft::terms()
    float weight;
};

using DraftTermWeight = std::pair<float, size_t>; ///< and its place in QueryDraft::terms()

struct Candidate {
    quint32 article;
    float score;    ///< BM25
    double ranking; ///< with recency
};

/// One query over one corpus.
class Search {
public:
    Search(const Corpus &corpus, const TermSource &source, const RelatedQuery &query, const QDateTime &now)
        : m_corpus(corpus), m_source(source), m_query(query), m_draft(query), m_self(corpus.find(query.self)),
          m_time((query.asOf.isValid() ? query.asOf : now).toMSecsSinceEpoch())
    {
        chooseTerms();
    }

    std::vector<RelatedHit> run() const
    {
        if (m_terms.empty() || m_query.limit <= 0)
            return {};
        return rows(ranked(scores()));
    }

private:
    /// The draft's strongest terms, weighted by how often they occur in it and how rare they are in the archive.
    void chooseTerms()
    {
        const auto most = std::max(static_cast<quint32>(tooFrequent * static_cast<float>(m_corpus.alive())), frequentAtLeast);
        const quint32 least = m_self ? 2 : 1; // a term that only the article itself has leads nowhere
        const auto &terms = m_draft.terms();
        std::vector<DraftTermWeight> weights;
        for (size_t i = 0; i < terms.size(); ++i) {
            if (terms[i].weight <= 0 || terms[i].isFunctionWord)
                continue;
            const auto number = m_source.number(terms[i].stem);
            const quint32 articles = number ? m_corpus.articlesWith(*number) : 0;
            if (articles > most)
                continue;
            const float weight = (1 + std::log(frequency(terms[i]))) * m_corpus.rarity(articles);
            if (weight <= 0) // said once, far down
                continue;
            weights.emplace_back(weight, i);
            if (number && articles >= least)
                m_terms.push_back({*number, i, weight});
        }
        std::ranges::sort(m_terms, std::ranges::greater{}, &QueryTerm::weight);
        if (m_terms.size() > queryTerms)
            m_terms.resize(queryTerms);
        m_selfScore = selfScore(std::move(weights));
    }

    /// What the draft would score as an article of the archive. Words that the archive has not yet count: what is new is related to nothing.
    [[nodiscard]] float selfScore(std::vector<DraftTermWeight> weights) const
    {
        std::ranges::sort(weights, std::ranges::greater{});
        if (weights.size() > queryTerms)
            weights.resize(queryTerms);
        float score = 0;
        for (const auto &[weight, term] : weights)
            score += weight * saturation(frequency(m_draft.terms()[term]), words(static_cast<quint32>(m_draft.weight())));
        return score;
    }

    [[nodiscard]] static float frequency(const DraftTerm &term) { return words(static_cast<quint32>(term.weight)); }

    [[nodiscard]] float saturation(float frequency, float length) const
    {
        return frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * length / m_corpus.averageLength()));
    }

    [[nodiscard]] std::vector<float> scores() const
    {
        std::vector<float> scores(m_corpus.rows().size(), 0.F);
        const auto &rows = m_corpus.rows();
        const float constant = k1 * (1 - b);
        const float perTerm = k1 * b / m_corpus.averageLength();
        for (const QueryTerm &term : m_terms) {
            const float weight = term.weight * (k1 + 1);
            m_corpus.postings().each(term.number, [&](quint32 article, quint8 level) {
                const float frequency = Postings::levels[level];
                scores[article] += weight * frequency / (frequency + constant + perTerm * rows[article].length);
            });
        }
        return scores;
    }

    [[nodiscard]] double recency(const Corpus::Row &row) const
    {
        const double days = row.time == ArticleTerms::unknownTime ? unknownDays : static_cast<double>(m_time - row.time) / msecsOfDay;
        return 1 + m_query.recency * std::log1p(std::max(0., days)); // a date in the future: a clock that is wrong
    }

    /// The best candidates, some more than asked for: copies will fall together.
    [[nodiscard]] std::vector<Candidate> ranked(const std::vector<float> &scores) const
    {
        const auto outlet = m_corpus.label(m_query.outlet);
        const auto section = m_corpus.label(m_query.section);
        if ((!m_query.outlet.isEmpty() && !outlet) || (!m_query.section.isEmpty() && !section))
            return {};
        const size_t wanted = static_cast<size_t>(m_query.limit) * 3 + 20;
        const auto better = [](const Candidate &one, const Candidate &other) { return one.ranking > other.ranking; };
        std::vector<Candidate> best; // a heap with the worst on top
        const auto &rows = m_corpus.rows();
        for (quint32 article = 0; article < rows.size(); ++article) {
            const float score = scores[article];
            // Recency only ever takes away: most articles are out before a logarithm is needed.
            if (score <= 0 || (best.size() == wanted && score <= best.front().ranking))
                continue;
            const Corpus::Row &row = rows[article];
            const bool later = m_query.asOf.isValid() && row.time != ArticleTerms::unknownTime && row.time > m_time;
            if (!row.alive || later || article == m_self || (!m_query.outlet.isEmpty() && row.outlet != *outlet)
                || (!m_query.section.isEmpty() && row.section != *section))
                continue;
            const Candidate candidate{article, score, score / recency(row)};
            if (best.size() == wanted) {
                if (candidate.ranking <= best.front().ranking)
                    continue;
                std::ranges::pop_heap(best, better);
                best.pop_back();
            }
            best.push_back(candidate);
            std::ranges::push_heap(best, better);
        }
        std::ranges::sort_heap(best, better);
        return best;
    }

    /// Candidates as rows; near-duplicates are one, shown as its newest.
    [[nodiscard]] std::vector<RelatedHit> rows(const std::vector<Candidate> &candidates) const
    {
        struct Group {
            std::vector<NumberedTerm> terms; ///< of the best
            Corpus::Vector direction;
            Candidate best;
            std::vector<quint32> articles;
        };
        std::vector<Group> groups;
        for (const Candidate &candidate : candidates) {
            std::vector<NumberedTerm> terms = m_source.terms(m_corpus.rows()[candidate.article].id);
            Corpus::Vector direction = m_corpus.vector(terms);
            const auto same
                = std::ranges::find_if(groups, [&](const Group &group) { return cosine(group.direction, direction) >= nearlySameText; });
            if (same != groups.end())
                same->articles.push_back(candidate.article);
            else if (groups.size() < static_cast<size_t>(m_query.limit))
                groups.push_back({std::move(terms), std::move(direction), candidate, {candidate.article}});
        }
        const Corpus::Vector draft = draftVector();
        std::vector<RelatedHit> hits;
        for (Group &group : groups) {
            std::ranges::stable_sort(group.articles, std::ranges::greater{},
                                     [this](quint32 article) { return m_corpus.rows()[article].time; });
            RelatedHit hit;
            hit.id = m_corpus.rows()[group.articles.front()].id;
            hit.score = group.best.ranking;
            hit.strength = std::min(1.F, group.best.score / m_selfScore);
            hit.earlierVersion = cosine(draft, group.direction) >= sameText;
            hit.why = reasons(group.terms, m_corpus.rows()[group.best.article].length);
            for (auto copy = group.articles.begin() + 1; copy != group.articles.end(); ++copy)
                hit.copies.push_back(m_corpus.rows()[*copy].id);
            hits.push_back(std::move(hit));
        }
        return hits;
    }

    [[nodiscard]] Corpus::Vector draftVector() const
    {
        std::vector<NumberedTerm> terms;
        for (const DraftTerm &term : m_draft.terms()) {
            if (const auto number = term.writtenWeight > 0 ? m_source.number(term.stem) : std::nullopt)
                terms.emplace_back(*number, term.writtenWeight);
        }
        std::ranges::sort(terms);
        return m_corpus.vector(terms);
    }

    /// What brought this article here: the shared terms that contribute most.
    [[nodiscard]] QStringList reasons(const std::vector<NumberedTerm> &article, float length) const
    {
        std::vector<std::pair<float, size_t>> contributions;
        for (const QueryTerm &term : m_terms) {
            const auto shared = std::ranges::lower_bound(article, term.number, {}, &NumberedTerm::first);
            if (shared != article.end() && shared->first == term.number)
                contributions.emplace_back(term.weight * saturation(words(shared->second), length), term.draftTerm);
        }
        std::ranges::sort(contributions, std::ranges::greater{});
        std::vector<size_t> strongest;
        for (size_t i = 0; i < std::min<size_t>(contributions.size(), 2 * reasonsShown); ++i)
            strongest.push_back(contributions[i].second);
        return m_draft.reasons(strongest, reasonsShown);
    }

    const Corpus &m_corpus;
    const TermSource &m_source;
    const RelatedQuery &m_query;
    QueryDraft m_draft;
    std::optional<quint32> m_self;
    qint64 m_time;
    std::vector<QueryTerm> m_terms; ///< the strongest first
    float m_selfScore = 0;
};

} // namespace

RelatedIndex::RelatedIndex(TermSource source) : m_source(std::move(source)), m_corpus(std::make_unique<Corpus>()) { }
RelatedIndex::~RelatedIndex() = default;

Done RelatedIndex::load(const std::function<Done(const Visit &)> &each, qint64 articles)
{
    auto corpus = std::make_unique<Corpus>();
    if (articles > allTermsOf) {
        corpus->keepOnlyStrongest(strongestTerms);
        MUHARRIR_TRY(each([&corpus](const ArticleTerms &article) { corpus->count(article); }));
    }
    MUHARRIR_TRY(each([&corpus](const ArticleTerms &article) { corpus->add(article); }));
    corpus->squeeze();
    m_corpus = std::move(corpus);
    return {};
}

Done RelatedIndex::load(const TermStore &terms)
{
    const Result<qint64> articles = terms.count();
    MUHARRIR_TRY(articles);
    return load([&terms](const Visit &visit) { return terms.each(visit); }, *articles);
}

void RelatedIndex::put(const ArticleTerms &article) { m_corpus->add(article); }

void RelatedIndex::remove(ArticleId id) { m_corpus->remove(id); }

int RelatedIndex::size() const { return static_cast<int>(m_corpus->alive()); }

qsizetype RelatedIndex::bytes() const { return m_corpus->bytes(); }

double RelatedIndex::rarity(const QString &stem) const
{
    const auto number = m_source.number(stem);
    const quint32 articles = number ? m_corpus->articlesWith(*number) : 0;
    return m_corpus->alive() == 0 ? 1 : m_corpus->rarity(articles) / m_corpus->rarity(1);
}

std::vector<RelatedHit> RelatedIndex::related(const RelatedQuery &query, const QDateTime &now) const
{
    return Search(*m_corpus, m_source, query, now).run();
}

} // namespace muharrir
