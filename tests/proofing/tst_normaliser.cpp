// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/normaliser.h"
#include "proofing/wordcounts.h"

#include <QTest>

using namespace muharrir;

class TestNormaliser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void mendsOnlyPersianLetters();
    void tellsSkeletons();
};

void TestNormaliser::normalises_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"كتاب"_qs << u"كتاب"_qs;
    QTest::newRow("marks") << u"كِتَابٌ"_qs << u"كتاب"_qs;
    QTest::newRow("tatweel") << u"كتــاب"_qs << u"كتاب"_qs;
    QTest::newRow("dagger alif") << u"هٰذا"_qs << u"هذا"_qs;
    QTest::newRow("decomposed hamza") << u"ا\u0654حمد"_qs << u"أحمد"_qs;
    QTest::newRow("presentation forms") << u"\uFEE3\uFEEC\uFEE2"_qs << u"مهم"_qs;
    QTest::newRow("lam-alif ligature") << u"\uFEFB"_qs << u"لا"_qs;
    QTest::newRow("Persian yeh and kaf") << u"کتابی"_qs << u"كتابي"_qs;
    QTest::newRow("joiners") << u"كت\u200Cاب\u200F"_qs << u"كتاب"_qs;
    QTest::newRow("wasla") << u"ٱلكتاب"_qs << u"الكتاب"_qs;
    QTest::newRow("marks alone") << u"ًّ"_qs << QString();
    QTest::newRow("lone surrogate stays") << QString(QChar(0xD800)) << QString(QChar(0xD800));
}

void TestNormaliser::normalises()
{
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(normalisedWord(word), expected);
    QCOMPARE(normalisedWord(expected), expected);
}

void TestNormaliser::mendsOnlyPersianLetters()
{
    QVERIFY(hasPersianLetter(u"التواصل الاجتماعی"));
    QVERIFY(!hasPersianLetter(u"التواصل الاجتماعي"));
    QCOMPARE(withArabicLetters(u"مُکرّم"), u"مُكرّم"_qs);
}

void TestNormaliser::tellsSkeletons()
{
    QCOMPARE(skeleton(u"إلى"), skeleton(u"الي"));
    QCOMPARE(skeleton(u"مسؤولة"), skeleton(u"مسووله"));
    QCOMPARE(skeleton(u"شيء"), skeleton(u"شئء"));
    QVERIFY(skeleton(u"كتاب") != skeleton(u"كاتب"));
}

QTEST_APPLESS_MAIN(TestNormaliser)
#include "tst_normaliser.moc"
