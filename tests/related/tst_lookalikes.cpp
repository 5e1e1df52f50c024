// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/lookalikes.h"

#include <QTest>

using namespace muharrir;

static Tag tag(qint64 id, const QString &name, int uses = 1)
{
    Tag tag;
    tag.id = {id};
    tag.name = name;
    tag.uses = uses;
    return tag;
}

class TestLookAlikes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("reason"); // -1: no pair
        QTest::newRow("joined") << u"عبد الله"_qs << u"عبدالله"_qs << int(LikenessReason::Joined);
        QTest::newRow("article") << u"جزيرة"_qs << u"الجزيرة"_qs << int(LikenessReason::Article);
        QTest::newRow("stem") << u"انتخاب"_qs << u"انتخابات"_qs << int(LikenessReason::Stem);
        QTest::newRow("replaced letter") << u"غوتيريش"_qs << u"جوتيريش"_qs << int(LikenessReason::Letter);
        QTest::newRow("one letter more") << u"بنيامين نتنياهو"_qs << u"بنيامين نتانياهو"_qs << int(LikenessReason::Letter);
        QTest::newRow("short words") << u"قمة"_qs << u"قمح"_qs << -1;
        QTest::newRow("years") << u"كأس العالم 2018"_qs << u"كأس العالم 2019"_qs << -1;
        QTest::newRow("two things") << u"القاهرة"_qs << u"بيروت"_qs << -1;
    }
    void pairs()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(int, reason);
        const auto found = lookAlikes({tag(1, one), tag(2, other, 5)}, {});
        QCOMPARE(found.size(), reason < 0 ? 0U : 1U);
        if (reason < 0)
            return;
        QCOMPARE(int(found.front().reason), reason);
        QCOMPARE(found.front().one.name, other); // the more used one
        QVERIFY(lookAlikes({tag(1, one), tag(2, other, 5)}, {{TagId{1}, TagId{2}}}).empty());
    }

    void theMostUsedComeFirst()
    {
        const auto found
            = lookAlikes({tag(1, u"جزيرة"_qs), tag(2, u"الجزيرة"_qs), tag(3, u"غوتيريش"_qs, 40), tag(4, u"جوتيريش"_qs, 2)}, {});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found.front().one.name, u"غوتيريش"_qs);
    }
};

QTEST_GUILESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"
