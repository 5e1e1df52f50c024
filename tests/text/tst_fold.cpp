// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void everyUnitIsFoldedForGood();
    void foldingTwiceChangesNothing();
    void originsLeadBack();
    void stems_data();
    void stems();
    void aWordAndItsFormsShareAStem_data();
    void aWordAndItsFormsShareAStem();
    void searchTermsOfAText();
    void searchTermsAreSingleWords();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("vocalised") << u"الحُكُومَةُ"_qs << u"الحكومه"_qs;
    QTest::newRow("alefs") << u"أحمد إلى آخر ٱلكتاب"_qs << u"احمد الي اخر الكتاب"_qs;
    QTest::newRow("decomposed alef with hamza") << u"ا\u0654حمد"_qs << u"احمد"_qs;
    QTest::newRow("hamza carriers") << u"مسؤول شؤون مئة قارئ"_qs << u"مسوول شوون ميه قاري"_qs;
    QTest::newRow("lone hamza stays") << u"سماء"_qs << u"سماء"_qs;
    QTest::newRow("Persian letters") << u"إیلون ماسک ھنا"_qs << u"ايلون ماسك هنا"_qs;
    QTest::newRow("tatweel") << u"محـــمد لـ"_qs << u"محمد ل"_qs;
    QTest::newRow("digits") << u"٢٠٢٤ ۱۴۰۳ 2024"_qs << u"2024 1403 2024"_qs;
    QTest::newRow("signs of numbers") << u"٣٫٥٪ ١٬٠٠٠"_qs << u"3.5% 1,000"_qs;
    QTest::newRow("presentation forms") << u"ﻻ ﺍﻟﺴﻼﻡ"_qs << u"لا السلام"_qs;
    QTest::newRow("joiners and bidi controls") << u"می‌شود\u200F \u202Bنص\u202C"_qs << u"ميشود نص"_qs;
    QTest::newRow("non-breaking space") << u"10\u00A0آلاف"_qs << u"10 الاف"_qs;
    QTest::newRow("Latin") << u"ERDOĞAN Çelik Kılıç café Ångström"_qs << u"erdogan celik kilic cafe angstrom"_qs;
    QTest::newRow("Latin letters without decomposition") << u"Straße Øre Łódź"_qs << u"strasse ore lodz"_qs;
    QTest::newRow("wide letters") << u"ＡＢＣ１２"_qs << u"abc12"_qs;
    QTest::newRow("Cyrillic and Greek") << u"Йод Ώρα"_qs << u"иод ωρα"_qs;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_qs << u"שלום"_qs;
    QTest::newRow("emoji stays") << u"خبر 😀"_qs << u"خبر 😀"_qs;
    QTest::newRow("only marks") << u"ًٌَّ"_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
}

void TestFold::everyUnitIsFoldedForGood()
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QString once = fold(QString(QChar(static_cast<char16_t>(c))));
        QVERIFY2(fold(once) == once, qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16)));
    }
}

void TestFold::foldingTwiceChangesNothing()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 2000; ++i) {
        const QString text = random.next();
        const QString once = fold(text);
        QCOMPARE(fold(once), once);
    }
}

void TestFold::originsLeadBack()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 2000; ++i) {
        const QString text = random.next();
        const Folded folded = foldWithOrigins(text);
        QCOMPARE(folded.text, fold(text));
        QCOMPARE(folded.origin.size(), static_cast<size_t>(folded.text.size()) + 1);
        QCOMPARE(folded.origin.back(), text.size());
        QVERIFY(std::ranges::is_sorted(folded.origin));
        for (qsizetype k = 0; k < folded.text.size(); ++k) {
            const qsizetype from = folded.origin[static_cast<size_t>(k)];
            QVERIFY(fold(QStringView(text).mid(from, 1)).contains(folded.text[k]));
        }
    }
}

void TestFold::stems_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("article") << u"المدرسه"_qs << u"مدرس"_qs;
    QTest::newRow("waw and article") << u"والمدرسه"_qs << u"مدرس"_qs;
    QTest::newRow("waw, preposition and article") << u"وبالمدرسه"_qs << u"مدرس"_qs;
    QTest::newRow("lam") << u"للمدرسه"_qs << u"مدرس"_qs;
    QTest::newRow("plural") << u"المعلمون"_qs << u"معلم"_qs;
    QTest::newRow("two letters stay") << u"الدم"_qs << u"دم"_qs;
    QTest::newRow("nothing to cut") << u"سلام"_qs << u"سلام"_qs;
    QTest::newRow("three letters keep their waw") << u"وفد"_qs << u"وفد"_qs;
    QTest::newRow("Latin stays") << u"reuters"_qs << u"reuters"_qs;
    QTest::newRow("empty") << QString() << QString();
}

void TestFold::stems()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QCOMPARE(muharrir::stem(word), stem);
}

void TestFold::aWordAndItsFormsShareAStem_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("والسعودية") << u"السعودية"_qs << u"والسعودية"_qs;
    QTest::newRow("بالمدرسة") << u"المَدْرَسَة"_qs << u"بالمدرسه"_qs;
    QTest::newRow("final ya") << u"مستشفى"_qs << u"المستشفي"_qs;
    QTest::newRow("waw that is a letter") << u"وزير"_qs << u"الوزير"_qs;
    QTest::newRow("the same behind another waw") << u"وزارة"_qs << u"والوزارة"_qs;
}

void TestFold::aWordAndItsFormsShareAStem()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(stem(fold(one)), stem(fold(other)));
}

void TestFold::searchTermsOfAText()
{
    const QStringList expected{u"افتتح"_qs, u"زير"_qs, u"20"_qs, u"قناه"_qs, u"covid"_qs, u"19"_qs, u"اخبار"_qs, u"عاجل"_qs};
    const QStringList terms = searchTerms(u"افتتحَ الوزير، الـ20: قنـاة COVID-19 #أخبار_عاجلة!"_qs);
    QCOMPARE(terms.size(), expected.size());
    QCOMPARE(terms.at(0), expected.at(0));
    QCOMPARE(terms.at(1), stem(fold(u"وزير"_qs)));
    QCOMPARE(terms.at(2), expected.at(2));
    QCOMPARE(terms.mid(4, 2), expected.mid(4, 2));
    QCOMPARE(terms.at(7), stem(u"عاجله"_qs));
    QVERIFY(searchTerms(u"، … ًٌ"_qs).isEmpty());
    QCOMPARE(searchTerms(u"النبي ﷺ"_qs).size(), 1); // the sign is no word
}

void TestFold::searchTermsAreSingleWords()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 2000; ++i) {
        for (const QString &term : searchTerms(random.next()))
            QVERIFY2(!term.isEmpty() && !term.contains(u' ') && fold(term) == term, qPrintable(term));
    }
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
