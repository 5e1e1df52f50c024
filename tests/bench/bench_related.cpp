// SPDX-License-Identifier: GPL-3.0-or-later
// Related articles against the links that editors set themselves, and the engine's speed and size. The gates are those of the design's
// measurements less the noise of some 400 questions.
#include "bench/newsdata.h"
#include "related/relatedindex.h"
#include "support/stopwatch.h"
#include "support/termsinmemory.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace muharrir;

namespace {

struct News {
    QString id, title, body, source;
    QDateTime date;
};

struct Question {
    QString id;
    QHash<QString, int> linked;
};

struct Scores {
    double ndcg = 0, found = 0, copies = 0;
    qsizetype questions = 0;
    std::vector<double> milliseconds;
};

double gain(int relevance, int rank) { return (std::pow(2, relevance) - 1) / std::log2(rank + 2); }

double ndcgAt10(const QStringList &ranked, const QHash<QString, int> &linked)
{
    double got = 0, ideal = 0;
    for (int i = 0; i < std::min<int>(10, static_cast<int>(ranked.size())); ++i)
        got += gain(linked.value(ranked[i]), i);
    QList<int> best = linked.values();
    std::ranges::sort(best, std::ranges::greater{});
    for (int i = 0; i < std::min<int>(10, static_cast<int>(best.size())); ++i)
        ideal += gain(best[i], i);
    return ideal > 0 ? got / ideal : 0;
}

/// The first words of a text.
QString opening(const QString &text, int words)
{
    qsizetype end = 0;
    for (int i = 0; i < words && end >= 0; ++i)
        end = text.indexOf(u' ', end + 1);
    return end < 0 ? text : text.left(end);
}

} // namespace

class BenchRelated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editorsLinks_data();
    void editorsLinks();
    void copiesAreOneRow();

private:
    [[nodiscard]] RelatedQuery query(const News &news, int words) const;

    std::vector<News> m_news;
    QHash<QString, size_t> m_byId;
    std::vector<Question> m_questions;
    test::TermsInMemory m_terms;
    RelatedIndex m_index{m_terms.source()};
};

void BenchRelated::initTestCase()
{
    const QString folder = test::dataFolder();
    if (folder.isEmpty())
        QSKIP("no evaluation data");
    const bool whole = qEnvironmentVariableIsSet("MUHARRIR_BENCH_WHOLE");
    const QString file = folder + (whole ? QStringLiteral("/news/news.jsonl.zst") : QStringLiteral("/news/news_small.jsonl.zst"));
    QVERIFY(test::eachLine(file, [this](const QJsonObject &object) {
        m_byId.insert(object["id"].toString(), m_news.size());
        m_news.push_back({object["id"].toString(), object["title"].toString(), object["body"].toString(), object["source"].toString(),
                          QDateTime::fromString(object["date"].toString(), Qt::ISODate)});
    }));
    QVERIFY(test::eachLine(folder + QStringLiteral("/news/related_readalso.jsonl"), [this](const QJsonObject &object) {
        Question question{object["query_id"].toString(), {}};
        const QJsonArray related = object["related"].toArray();
        for (const QJsonValue &link : related)
            question.linked.insert(link["id"].toString(), link["rel"].toInt());
        if (m_byId.contains(question.id))
            m_questions.push_back(question);
    }));

    std::vector<ArticleTerms> articles;
    const test::Stopwatch counting;
    for (size_t i = 0; i < m_news.size(); ++i) {
        const News &news = m_news[i];
        ArticleTerms terms = m_terms.article(static_cast<qint64>(i) + 1, termWeights(news.title, news.body), news.date);
        terms.outlet = news.source;
        articles.push_back(std::move(terms));
    }
    const double counted = counting.milliseconds();
    const test::Stopwatch loading;
    QVERIFY(m_index.load(
        [&articles](const RelatedIndex::Visit &visit) -> Done {
            for (const ArticleTerms &article : articles)
                visit(article);
            return {};
        },
        static_cast<qint64>(articles.size())));
    qInfo("%zu articles: terms counted in %.0f ms, index loaded in %.0f ms, %.1f MB", m_news.size(), counted, loading.milliseconds(),
          static_cast<double>(m_index.bytes()) / 1e6);
}

RelatedQuery BenchRelated::query(const News &news, int words) const
{
    RelatedQuery query;
    query.self = {static_cast<qint64>(m_byId[news.id]) + 1};
    query.title = news.title;
    query.text = words < 0 ? news.body : opening(news.body, words);
    query.asOf = news.date;
    query.outlet = news.source;
    return query;
}

void BenchRelated::editorsLinks_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("leastNdcg");
    QTest::addColumn<double>("leastFound");
    QTest::newRow("whole text") << -1 << .48 << .62;
    QTest::newRow("title and 100 words") << 100 << .45 << .57;
    QTest::newRow("title") << 0 << .35 << .44;
}

void BenchRelated::editorsLinks()
{
    QFETCH(int, words);
    QFETCH(double, leastNdcg);
    QFETCH(double, leastFound);
    Scores scores;
    for (const Question &question : m_questions) {
        const RelatedQuery asked = query(m_news[m_byId[question.id]], words);
        const test::Stopwatch asking;
        const std::vector<RelatedHit> hits = m_index.related(asked, QDateTime());
        scores.milliseconds.push_back(asking.milliseconds());
        QStringList ranked;
        for (const RelatedHit &hit : hits)
            ranked.append(m_news[static_cast<size_t>(hit.id.value) - 1].id);
        scores.ndcg += ndcgAt10(ranked, question.linked);
        scores.found += std::ranges::any_of(ranked.mid(0, 5), [&question](const QString &id) { return question.linked.contains(id); });
        ++scores.questions;
    }
    QVERIFY(scores.questions > 0);
    const auto count = static_cast<double>(scores.questions);
    std::ranges::sort(scores.milliseconds);
    const size_t last = scores.milliseconds.size() - 1;
    qInfo("%lld questions: nDCG@10 %.3f, one of the first five %.3f; %.2f ms (median), %.2f ms (95 %%)",
          static_cast<long long>(scores.questions), scores.ndcg / count, scores.found / count, scores.milliseconds[last / 2],
          scores.milliseconds[last * 95 / 100]);
    QVERIFY(scores.ndcg / count >= leastNdcg);
    QVERIFY(scores.found / count >= leastFound);
}

/// Rows that repeat a higher row: their headlines share nearly all their terms, or their texts do.
void BenchRelated::copiesAreOneRow()
{
    int rows = 0, copies = 0, folded = 0;
    for (size_t i = 0; i < m_news.size(); i += 40) {
        RelatedQuery asked = query(m_news[i], -1);
        std::vector<TermWeights> above;
        for (const RelatedHit &hit : m_index.related(asked, QDateTime())) {
            folded += static_cast<int>(hit.copies.size());
            const News &news = m_news[static_cast<size_t>(hit.id.value) - 1];
            TermWeights terms = termWeights(news.title, news.body);
            copies += std::ranges::any_of(above, [&terms](const TermWeights &other) {
                const auto shared = std::ranges::count_if(terms, [&other](const auto &term) {
                    return std::ranges::binary_search(other, term.first, {}, &TermWeights::value_type::first);
                });
                return static_cast<double>(shared) > .7 * static_cast<double>(std::max(terms.size(), other.size()));
            });
            above.push_back(std::move(terms));
            ++rows;
        }
    }
    qInfo("%d of %d rows repeat a higher row; %d copies were folded into others", copies, rows, folded);
    QVERIFY(copies <= rows / 50);
}

QTEST_GUILESS_MAIN(BenchRelated)
#include "bench_related.moc"
