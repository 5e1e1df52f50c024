// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/corpus.h"

#include "text/terms.h"

#include <QTest>

#include <cmath>

using namespace muharrir;

class TestCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rareTermsWeighMore();
    void onlyTheStrongestAreKept();
    void frequenciesFollowTheLiving();
};

static constexpr quint32 news = 1, earthquake = 2, river = 3;

static ArticleTerms article(qint64 id, const std::vector<NumberedTerm> &terms)
{
    ArticleTerms article;
    article.id = {id};
    article.terms = terms;
    return article;
}

void TestCorpus::rareTermsWeighMore()
{
    Corpus corpus;
    const std::vector<NumberedTerm> both{{news, fullTermWeight}, {earthquake, fullTermWeight}};
    corpus.add(article(1, both));
    for (int id = 2; id < 10; ++id)
        corpus.add(article(id, {{news, fullTermWeight}}));
    const Corpus::Vector direction = corpus.vector(both);
    QCOMPARE(direction.size(), 2U);
    const float ratio = std::log1p(9.F / 9) / std::log1p(9.F / 1);
    QVERIFY(std::abs(direction[0].second / direction[1].second - ratio) < 1e-5F);
    QVERIFY(std::abs(cosine(direction, direction) - 1) < 1e-5F);
    QVERIFY(std::abs(cosine(direction, corpus.vector({{news, fullTermWeight}})) - direction[0].second) < 1e-5F);
}

void TestCorpus::onlyTheStrongestAreKept()
{
    std::vector<NumberedTerm> many;
    for (quint32 term = 1; term <= 100; ++term)
        many.emplace_back(term, term * fullTermWeight);
    Corpus corpus;
    corpus.keepOnlyStrongest(10);
    corpus.count(article(1, many));
    corpus.add(article(1, many));
    for (quint32 term = 1; term <= 100; ++term) {
        QCOMPARE(corpus.postings().count(term), term > 90 ? 1U : 0U);
        QCOMPARE(corpus.articlesWith(term), 1U); // how rare it is does not change with that
    }
}

void TestCorpus::frequenciesFollowTheLiving()
{
    Corpus corpus;
    for (int turn = 0; turn < 1000; ++turn) { // saved a thousand times
        corpus.add(article(1, {{earthquake, 2 * fullTermWeight}}));
        corpus.add(article(2, {{earthquake, fullTermWeight}, {river, fullTermWeight}}));
    }
    QCOMPARE(corpus.alive(), 2U);
    QVERIFY(corpus.rows().size() < 1000); // the dead were swept out
    QVERIFY(corpus.articlesWith(earthquake) <= corpus.rows().size());
    QVERIFY(corpus.articlesWith(river) <= corpus.articlesWith(earthquake));
    QCOMPARE(corpus.averageLength(), 2.F);
    corpus.remove({2});
    QCOMPARE(corpus.alive(), 1U);
    QVERIFY(!corpus.find({2}));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
