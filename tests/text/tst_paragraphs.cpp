// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <QTest>

using namespace muharrir;

using Kind = ComparedParagraph::Kind;

class TestParagraphs : public QObject {
    Q_OBJECT

private:
    static QList<Kind> kindsOf(const std::vector<ComparedParagraph> &rows)
    {
        QList<Kind> kinds;
        for (const ComparedParagraph &row : rows)
            kinds += row.kind;
        return kinds;
    }

private Q_SLOTS:
    void paragraphsStandOppositeEachOther_data()
    {
        const QString a = QStringLiteral("افتُتح الميناء الجديد صباح اليوم أمام السفن.");
        const QString a2 = QStringLiteral("افتُتح الميناء الجديد مساء اليوم أمام السفن.");
        const QString b = QStringLiteral("وقال الوزير إن العمل بدأ قبل عامين كاملين.");
        const QString c = QStringLiteral("وحضر الحفل عدد من رجال الأعمال والصحفيين.");
        const QString d = QStringLiteral("ويتسع الرصيف لعشرين سفينة في وقت واحد.");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("the same") << QStringList{a, b} << QStringList{a, b} << QList<Kind>{Kind::Same, Kind::Same};
        QTest::newRow("nothing") << QStringList{} << QStringList{} << QList<Kind>{};
        QTest::newRow("a word changed") << QStringList{a, b} << QStringList{a2, b} << QList<Kind>{Kind::Changed, Kind::Same};
        QTest::newRow("added") << QStringList{a, c} << QStringList{a, b, c} << QList<Kind>{Kind::Same, Kind::Added, Kind::Same};
        QTest::newRow("removed") << QStringList{a, b, c} << QStringList{a, c} << QList<Kind>{Kind::Same, Kind::Removed, Kind::Same};
        QTest::newRow("moved to the end") << QStringList{a, b, c, d} << QStringList{b, c, d, a}
                                          << QList<Kind>{Kind::MovedAway, Kind::Same, Kind::Same, Kind::Same, Kind::MovedHere};
        QTest::newRow("moved and changed") << QStringList{a, b, c, d} << QStringList{b, c, d, a2}
                                           << QList<Kind>{Kind::MovedAway, Kind::Same, Kind::Same, Kind::Same, Kind::MovedHere};
        QTest::newRow("rewritten behind a new one") << QStringList{a} << QStringList{b, a2} << QList<Kind>{Kind::Added, Kind::Changed};
    }
    void paragraphsStandOppositeEachOther()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QList<Kind>, kinds);
        const auto rows = comparedParagraphs(before.join(u'\n'), after.join(u'\n'));
        QCOMPARE(kindsOf(rows), kinds);
        QStringList left, right; // nothing is lost on either side
        for (const ComparedParagraph &row : rows) {
            if (!row.before.isEmpty())
                left += row.before;
            if (!row.after.isEmpty())
                right += row.after;
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }
};

QTEST_APPLESS_MAIN(TestParagraphs)
#include "tst_paragraphs.moc"
