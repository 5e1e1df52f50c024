// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/months.h"

#include <QTest>

using namespace muharrir;
using Months = HouseStyle::Months;

class TestMonths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMentions_data();
    void findsMentions();
    void namesAreReadBack();
};

void TestMonths::findsMentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("form");
    QTest::newRow("day before") << u"في 5 مارس عاد"_qs << u"مارس"_qs << 3 << int(Months::Egyptian);
    QTest::newRow("year behind") << u"منذ شباط 2020"_qs << u"شباط"_qs << 2 << int(Months::Levantine);
    QTest::newRow("two words") << u"في 1 تشرين الأول"_qs << u"تشرين الأول"_qs << 10 << int(Months::Levantine);
    QTest::newRow("both, slash") << u"شهر مارس/آذار الماضي"_qs << u"مارس/آذار"_qs << 3 << int(Months::EgyptianLevantine);
    QTest::newRow("both, the other way") << u"في 7 كانون الثاني / يناير"_qs << u"كانون الثاني / يناير"_qs << 1
                                         << int(Months::LevantineEgyptian);
    QTest::newRow("brackets") << u"في 30 نيسان (أبريل)"_qs << u"نيسان (أبريل)"_qs << 4 << int(Months::LevantineBracketed);
    QTest::newRow("other months in brackets") << u"في 30 نيسان (مايو)"_qs << u"نيسان"_qs << 4 << int(Months::Levantine);
    QTest::newRow("a verb") << u"الذي مارس الرياضة"_qs << QString() << 0 << 0;
    QTest::newRow("inside a word") << u"في 5 الممارسات"_qs << QString() << 0 << 0;
}

void TestMonths::findsMentions()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto mentions = monthMentions(text);
    QCOMPARE(mentions.size(), size_t(found.isEmpty() ? 0 : 1));
    if (found.isEmpty())
        return;
    QCOMPARE(text.mid(mentions[0].start, mentions[0].length), found);
    QTEST(mentions[0].month, "month");
    QTEST(int(mentions[0].form), "form");
}

void TestMonths::namesAreReadBack()
{
    for (int month = 1; month <= 12; ++month) {
        for (int form = int(Months::Egyptian); form <= int(Months::LevantineBracketed); ++form) {
            const QString text = QString(u"في 9 " + monthName(month, Months(form)) + u" 2024");
            const auto mentions = monthMentions(text);
            QCOMPARE(mentions.size(), size_t(1));
            QCOMPARE(mentions[0].month, month);
            QCOMPARE(int(mentions[0].form), form);
        }
    }
}

QTEST_GUILESS_MAIN(TestMonths)
#include "tst_months.moc"
