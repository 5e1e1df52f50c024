// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/fold.h"

#include <QTest>

using namespace muharrir;

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfAWordAreOneTermAndTheTitleCountsThrice();
    void theBeginningWeighsMore();
    void nothingToCount();
};

void TestTerms::formsOfAWordAreOneTermAndTheTitleCountsThrice()
{
    const TermWeights weights = termWeights(u"زلزال اليابان", u"ضرب الزلزال سواحل اليابان، وكان زلزالٌ آخر.");
    const auto weightOf = [&weights](const QString &word) {
        const auto found = std::ranges::find(weights, stem(fold(word)), &TermWeights::value_type::first);
        return found == weights.end() ? 0 : found->second;
    };
    QCOMPARE(weightOf(QStringLiteral("زلزال")), 5 * fullTermWeight);
    QCOMPARE(weightOf(QStringLiteral("اليابان")), 4 * fullTermWeight);
    QCOMPARE(weightOf(QStringLiteral("سواحل")), fullTermWeight);
    QVERIFY(std::ranges::is_sorted(weights, {}, &TermWeights::value_type::first));
}

void TestTerms::theBeginningWeighsMore()
{
    QCOMPARE(termWeightAt(0), fullTermWeight);
    QCOMPARE(termWeightAt(200), fullTermWeight / 2);
    QCOMPARE(termWeightAt(600), fullTermWeight / 4);
    QCOMPARE(termWeightAt(1'000'000), 1);
    for (qsizetype place = 1; place < 5000; ++place)
        QVERIFY(termWeightAt(place) <= termWeightAt(place - 1));
}

void TestTerms::nothingToCount() { QVERIFY(termWeights(u"", u"؟ … ً").empty()); }

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
