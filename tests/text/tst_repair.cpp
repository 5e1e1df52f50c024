// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/repair.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sanitises_data();
    void sanitises();
    void mends_data();
    void mends();
    void counts();
    void anyTextComesOutClean();
};

void TestRepair::sanitises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D) + u"نص"_qs + QChar(0xDE00)) << u"\uFFFDنص\uFFFD"_qs;
    QTest::newRow("pair stays") << u"نص 😀"_qs << u"نص 😀"_qs;
    QTest::newRow("NUL and controls") << QString(u"أ"_qs + QChar(0) + u"ب\u0007\u001B\u0085\u007F"_qs) << u"أب"_qs;
    QTest::newRow("tab and newlines stay") << u"أ\tب\nج"_qs << u"أ\tب\nج"_qs;
    QTest::newRow("line ends of other systems") << u"أ\r\nب\rج\r\n"_qs << u"أ\nب\nج\n"_qs;
    QTest::newRow("no heaps of marks") << QString(u"ب"_qs + u"\u064E\u0323"_qs.repeated(50) + u"ت\u064E"_qs)
                                       << QString(u"ب"_qs + u"\u064E\u0323"_qs.repeated(15) + u"ت\u064E"_qs);
    QTest::newRow("the rest stays") << u"ﻻ\u00A0\u200Fی\u2028ـ"_qs << u"ﻻ\u00A0\u200Fی\u2028ـ"_qs;
}

void TestRepair::sanitises()
{
    QFETCH(QString, text);
    QTEST(sanitised(text), "clean");
}

void TestRepair::mends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mended");
    QTest::newRow("Persian letters") << u"التواصل الاجتماعی، إیلون ماسک"_qs << u"التواصل الاجتماعي، إيلون ماسك"_qs;
    QTest::newRow("Persian ya that stands for alif maqsura") << u"علی وإلی"_qs << u"على وإلى"_qs;
    QTest::newRow("presentation forms") << u"ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ"_qs << u"السلام عليكم"_qs;
    QTest::newRow("a formula stays") << u"محمد ﷺ"_qs << u"محمد ﷺ"_qs;
    QTest::newRow("decomposed") << u"ا\u0655لى"_qs << u"إلى"_qs;
    QTest::newRow("non-breaking spaces") << u"10\u00A0\u00A0آلاف\u202Fنسمة"_qs << u"10 آلاف نسمة"_qs;
    QTest::newRow("zero width") << u"\uFEFFكل\u200Bمة\u00AD"_qs << u"كلمة"_qs;
    QTest::newRow("joiners stay") << u"هـ\u200D می\u200Cشود"_qs << u"هـ\u200D مي\u200Cشود"_qs;
    QTest::newRow("bidi controls") << u"\u200Fنص \u202BCNN\u202C \u2066x\u2069"_qs << u"نص CNN x"_qs;
    QTest::newRow("Latin punctuation after Arabic") << u"قال, ثم سكت; لماذا?"_qs << u"قال، ثم سكت؛ لماذا؟"_qs;
    QTest::newRow("Latin punctuation elsewhere") << u"1,5 و Hello, why? 20,"_qs << u"1,5 و Hello, why? 20,"_qs;
    QTest::newRow("digits, quotes and tatweel stay") << u"لـ\"الجزيرة\" ٢٠ “x”"_qs << u"لـ\"الجزيرة\" ٢٠ “x”"_qs;
}

void TestRepair::mends()
{
    QFETCH(QString, text);
    QTEST(mended(text), "mended");
}

void TestRepair::counts()
{
    Repairs repairs;
    const QString text = u"ماسک, إیلون\u00A0\u00A0ﻻ\u200E\u200B ا\u0654ب"_qs + QChar(0xD800) + QChar(1);
    mended(text, &repairs);
    const Repairs expected{{Repair::LoneSurrogate, 1}, {Repair::ControlCharacter, 1}, {Repair::NonBreakingSpace, 1},
                           {Repair::LatinComma, 1},    {Repair::PersianLetter, 2},    {Repair::PresentationForm, 1},
                           {Repair::ZeroWidth, 1},     {Repair::BidiControl, 1},      {Repair::Decomposed, 1}};
    QCOMPARE(repairs, expected);
}

void TestRepair::anyTextComesOutClean()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 3000; ++i) {
        const QString text = random.next();
        const QString clean = sanitised(text);
        QCOMPARE(sanitised(clean), clean);
        QVERIFY(clean.isValidUtf16());
        QVERIFY(std::ranges::none_of(clean, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; }));
        const QString good = mended(text);
        QVERIFY(good.isValidUtf16());
        QCOMPARE(good, good.normalized(QString::NormalizationForm_C));
        QCOMPARE(mended(good), good);
    }
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
