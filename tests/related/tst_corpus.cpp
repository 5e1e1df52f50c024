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
    void outlinesKeepTheStrongestTerms();
    void frequenciesFollowTheLiving();
};

static ArticleTerms article(qint64 id, const TermCounts &terms)
{
    ArticleTerms article;
    article.id = {id};
    article.state = State::Published;
    article.terms = terms;
    return article;
}

void TestCorpus::rareTermsWeighMore()
{
    Corpus corpus;
    corpus.add(article(1, {{u"خبر"_qs, 1}, {u"زلزال"_qs, 1}}));
    for (int id = 2; id < 10; ++id)
        corpus.add(article(id, {{u"خبر"_qs, 1}}));
    const Corpus::Vector direction = corpus.vector(0);
    QCOMPARE(direction.size(), 2U);
    const float ratio = std::log1p(9.F / 9) / std::log1p(9.F / 1);
    QVERIFY(std::abs(direction[0].second / direction[1].second - ratio) < 1e-5F);
    QVERIFY(std::abs(cosine(direction, direction) - 1) < 1e-5F);
    QVERIFY(std::abs(cosine(direction, corpus.vector(1)) - direction[0].second) < 1e-5F);
}

void TestCorpus::outlinesKeepTheStrongestTerms()
{
    TermCounts many;
    for (int i = 0; i < 100; ++i)
        many.emplace_back(QStringLiteral("t%1").arg(i), 1 + i);
    for (const bool atOnce : {true, false}) {
        Corpus corpus;
        if (atOnce)
            corpus.gather();
        corpus.add(article(1, many));
        if (atOnce)
            corpus.settle();
        QCOMPARE(corpus.outline(0).size(), Corpus::outlineTerms);
        for (const auto &[term, frequency] : corpus.outline(0))
            QVERIFY(frequency > 100 - Corpus::outlineTerms);
    }
}

void TestCorpus::frequenciesFollowTheLiving()
{
    Corpus corpus;
    for (int turn = 0; turn < 1000; ++turn) { // saved a thousand times
        corpus.add(article(1, {{u"زلزال"_qs, 2}}));
        corpus.add(article(2, {{u"زلزال"_qs, 1}, {u"نهر"_qs, 1}}));
    }
    QCOMPARE(corpus.alive(), 2U);
    QVERIFY(corpus.rows().size() < 1000); // the dead were swept out
    QCOMPARE(corpus.articlesWith(*corpus.term(u"زلزال"_qs)), 2U);
    QCOMPARE(corpus.articlesWith(*corpus.term(u"نهر"_qs)), 1U);
    corpus.remove({2});
    QCOMPARE(corpus.articlesWith(*corpus.term(u"نهر"_qs)), 0U);
    QCOMPARE(corpus.averageLength(), 2.F);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
