// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/creditline.h"

#include <QTest>

using namespace muharrir;

class TestCreditLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void houseForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("printed");
        QTest::newRow("already") << u"الجزيرة + وكالات"_qs << u"الجزيرة + وكالات"_qs;
        QTest::newRow("label") << u"المصدر: الجزيرة + وكالات"_qs << u"الجزيرة + وكالات"_qs;
        QTest::newRow("bare plus") << u"الجزيرة+وكالات"_qs << u"الجزيرة + وكالات"_qs;
        QTest::newRow("comma") << u"الجزيرة، وكالات"_qs << u"الجزيرة + وكالات"_qs;
        QTest::newRow("place and outlet") << u"الرياض - واس"_qs << u"الرياض - واس"_qs;
        QTest::newRow("a dash within a name") << u"بي-بي-سي"_qs << u"بي-بي-سي"_qs;
        QTest::newRow("said twice") << u"رويترز / وكالات / رويترز"_qs << u"رويترز + وكالات"_qs;
        QTest::newRow("one") << u"رويترز"_qs << u"رويترز"_qs;
        QTest::newRow("none") << u" ، "_qs << QString();
    }
    void houseForm()
    {
        QFETCH(QString, written);
        QTEST(houseCredit(written), "printed");
        QTEST(houseCredit(houseCredit(written)), "printed");
    }
};

QTEST_GUILESS_MAIN(TestCreditLine)
#include "tst_creditline.moc"
