// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/printeddate.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestPrintedDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms()
    {
        const QDate date(2026, 11, 22);
        QCOMPARE(printedDate(date, u"ar"), u"22 نوفمبر/تشرين الثاني 2026"_s);
        QCOMPARE(printedDate(date, u"ar-SY", MonthForm::LevantineEgyptian), u"22 تشرين الثاني/نوفمبر 2026"_s);
        QCOMPARE(printedDate(date, u"ar", MonthForm::EgyptianBracketedLevantine), u"22 نوفمبر (تشرين الثاني) 2026"_s);
        QCOMPARE(printedDate(date, u"ar", MonthForm::LevantineBracketedEgyptian), u"22 تشرين الثاني (نوفمبر) 2026"_s);
        QCOMPARE(printedDate(date, u"ar", MonthForm::Egyptian), u"22 نوفمبر 2026"_s);
        QCOMPARE(printedDate(date, u"en"), u"22 November 2026"_s);
        QCOMPARE(printedDate({}, u"ar"), QString());
        QCOMPARE(printedTime({9, 5, 59}), u"09:05"_s);
    }

    void everyMonth()
    {
        const QStringList months{u"كانون الثاني"_s, u"شباط"_s, u"آذار"_s,  u"نيسان"_s,       u"أيار"_s,         u"حزيران"_s,
                                 u"تموز"_s,         u"آب"_s,   u"أيلول"_s, u"تشرين الأول"_s, u"تشرين الثاني"_s, u"كانون الأول"_s};
        for (int month = 1; month <= 12; ++month)
            QVERIFY(printedDate({2026, month, 1}, u"ar").contains(u'/' + months.at(month - 1) + u" 2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestPrintedDate)
#include "tst_printeddate.moc"
