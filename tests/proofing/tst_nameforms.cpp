// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/nameforms.h"

#include "proofing/proofer.h"

#include <QTest>

#include <algorithm>

using namespace muharrir;

class TestNameForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsVariants_data();
    void findsVariants();
    void completes();
    void houseFormIsOffered();
};

void TestNameForms::findsVariants_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("taken");
    QTest::addColumn<QString>("house");
    QTest::newRow("one word") << QStringList{u"جوتيريش"_qs, u"قال"_qs} << 1 << u"غوتيريش"_qs;
    QTest::newRow("with waw") << QStringList{u"وجوتيريش"_qs} << 1 << u"وغوتيريش"_qs;
    QTest::newRow("two words, the longest") << QStringList{u"أنطونيو"_qs, u"جوتيريش"_qs} << 2 << u"أنطونيو غوتيريش"_qs;
    QTest::newRow("house form") << QStringList{u"غوتيريش"_qs} << 0 << QString();
    QTest::newRow("only its beginning") << QStringList{u"أنطونيو"_qs, u"بانديراس"_qs} << 0 << QString();
    QTest::newRow("lam before an article") << QStringList{u"لاوسكار"_qs} << 1 << u"للأوسكار"_qs;
    QTest::newRow("nothing") << QStringList() << 0 << QString();
}

void TestNameForms::findsVariants()
{
    QFETCH(QStringList, words);
    NameForms forms;
    forms.add(u"غوتيريش\tجوتيريش|غوتيريس"_qs);
    forms.add(u"أنطونيو غوتيريش\tأنطونيو جوتيريش"_qs);
    forms.add(u"الأوسكار\tاوسكار"_qs);
    forms.add(u"دمشق"_qs);
    const NameForms::Match match = forms.variantAt({words.begin(), words.end()});
    QTEST(int(match.words), "taken");
    QTEST(match.houseForm, "house");
}

void TestNameForms::completes()
{
    NameForms forms;
    for (const QString &name : {u"غوتيريش\tجوتيريش"_qs, u"غوتنبرغ"_qs, u"دمشق"_qs})
        forms.add(name);
    QCOMPARE(forms.completions(u"غوت"), (QStringList{u"غوتنبرغ"_qs, u"غوتيريش"_qs}));
    QVERIFY(forms.completions(u"ظظ").isEmpty());
}

void TestNameForms::houseFormIsOffered()
{
    Proofer proofer(findProofingData());
    proofer.addName(u"بلوخفيتش\tبلاخوفيتش"_qs);
    const auto findings = proofer.check(u"التقى بلاخوفيتش نظيره.");
    const auto hit = std::ranges::find(findings, u"name-form"_qs, &Finding::rule);
    QVERIFY(hit != findings.end());
    QCOMPARE(hit->suggestions, QStringList{u"بلوخفيتش"_qs});
    QCOMPARE(hit->severity, Severity::Hint);
    QVERIFY(proofer.check(u"قال: «بلاخوفيتش هنا».").empty()); // somebody's words, and the name is known
    QCOMPARE(proofer.namesLike(u"بلوخ"), QStringList{u"بلوخفيتش"_qs});
}

QTEST_GUILESS_MAIN(TestNameForms)
#include "tst_nameforms.moc"
