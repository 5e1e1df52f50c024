// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/fold.h"

#include <QTest>

using namespace muharrir;

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsOfAWordAreOneTermAndTheTitleCountsThrice();
    void nothingToCount();
};

void TestTerms::formsOfAWordAreOneTermAndTheTitleCountsThrice()
{
    const TermCounts counts = termCounts(u"زلزال اليابان", u"ضرب الزلزال سواحل اليابان، وكان زلزالٌ آخر.");
    const auto timesOf = [&counts](const QString &word) {
        const auto found = std::ranges::find(counts, stem(fold(word)), &TermCounts::value_type::first);
        return found == counts.end() ? 0 : found->second;
    };
    QCOMPARE(timesOf(QStringLiteral("زلزال")), 5);
    QCOMPARE(timesOf(QStringLiteral("اليابان")), 4);
    QCOMPARE(timesOf(QStringLiteral("سواحل")), 1);
    QVERIFY(std::ranges::is_sorted(counts, {}, &TermCounts::value_type::first));
}

void TestTerms::nothingToCount() { QVERIFY(termCounts(u"", u"؟ … ً").empty()); }

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
