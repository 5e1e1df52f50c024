// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"

#include <QTest>

using namespace muharrir;

class TestDigits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toEuropean_data();
    void toEuropean();
    void toArabicIndic_data();
    void toArabicIndic();
};

void TestDigits::toEuropean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("european");
    QTest::newRow("Arabic-Indic") << u"عام ٢٠٢٤"_qs << u"عام 2024"_qs;
    QTest::newRow("Persian") << u"۱۴۰۳"_qs << u"1403"_qs;
    QTest::newRow("per cent") << u"٥٠٪"_qs << u"50%"_qs;
    QTest::newRow("separators between digits") << u"١٬٢٣٤٫٥"_qs << u"1,234.5"_qs;
    QTest::newRow("separators elsewhere stay") << u"نص٫ نص٬"_qs << u"نص٫ نص٬"_qs;
    QTest::newRow("nothing to do") << u"2024"_qs << u"2024"_qs;
}

void TestDigits::toEuropean()
{
    QFETCH(QString, text);
    QFETCH(QString, european);
    QCOMPARE(toEuropeanDigits(text), european);
}

void TestDigits::toArabicIndic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("year") << u"عام 2024"_qs << u"عام ٢٠٢٤"_qs;
    QTest::newRow("per cent") << u"50% و%"_qs << u"٥٠٪ و%"_qs;
    QTest::newRow("the prefix stays") << u"الـ20"_qs << u"الـ٢٠"_qs;
    QTest::newRow("names with digits stay") << u"H1N1 وCOVID-19 وF16"_qs << u"H1N1 وCOVID-19 وF16"_qs;
    QTest::newRow("addresses and tags stay") << u"www.x24.net #قطر2022"_qs << u"www.x24.net #قطر2022"_qs;
}

void TestDigits::toArabicIndic()
{
    QFETCH(QString, text);
    QFETCH(QString, arabic);
    QCOMPARE(toArabicIndicDigits(text), arabic);
}

QTEST_GUILESS_MAIN(TestDigits)
#include "tst_digits.moc"
