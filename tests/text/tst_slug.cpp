// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/slug.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestSlug : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forAddresses_data();
    void forAddresses();
    void ascii_data();
    void ascii();
    void anyHeadlineGivesACleanSlug();
};

void TestSlug::forAddresses_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << u"الحكومة تُقرّ الموازنة: 5 أسباب"_qs << u"الحكومة-تقر-الموازنة-5-أسباب"_qs;
    QTest::newRow("prefix") << u"قمة الـ20 في «الرياض»"_qs << u"قمة-ال20-في-الرياض"_qs;
    QTest::newRow("Latin and digits") << u"COVID-19 يعود عام ٢٠٢٤"_qs << u"covid-19-يعود-عام-2024"_qs;
    QTest::newRow("thousands") << u"1,200 عامل و3.5 مليون"_qs << u"1200-عامل-و3-5-مليون"_qs;
    QTest::newRow("tag") << u"#غزة_الآن"_qs << u"غزة-الآن"_qs;
    QTest::newRow("nothing to write") << u"…؟!"_qs << QString();
    QTest::newRow("cut at a word") << u"كلمة "_qs.repeated(30) << QString(u"كلمة-"_qs.repeated(16).chopped(1));
    QTest::newRow("one long word") << u"ك"_qs.repeated(200) << u"ك"_qs.repeated(80);
}

void TestSlug::forAddresses()
{
    QFETCH(QString, headline);
    QTEST(urlSlug(headline), "slug");
}

void TestSlug::ascii_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("Latin") << u"Erdoğan in Łódź"_qs << u"erdogan-in-lodz"_qs;
    QTest::newRow("Arabic") << u"محمد 2024"_qs << u"mhmd-2024"_qs;
    QTest::newRow("nothing") << u"؟"_qs << QString();
}

void TestSlug::ascii()
{
    QFETCH(QString, headline);
    QTEST(asciiSlug(headline), "slug");
}

void TestSlug::anyHeadlineGivesACleanSlug()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 300; ++i) {
        const QString headline = random.next(200);
        const QString slug = urlSlug(headline);
        QVERIFY2(slug.size() <= 80 && !slug.startsWith(u'-') && !slug.endsWith(u'-') && !slug.contains(u"--"), qPrintable(slug));
        const QString ascii = asciiSlug(headline);
        QVERIFY2(ascii.size() <= 80 && !ascii.startsWith(u'-') && !ascii.endsWith(u'-'), qPrintable(ascii));
        QVERIFY(std::ranges::all_of(ascii, [](QChar c) { return c == u'-' || (c < QChar(0x80) && c.isLetterOrNumber() && !c.isUpper()); }));
    }
}

QTEST_GUILESS_MAIN(TestSlug)
#include "tst_slug.moc"
