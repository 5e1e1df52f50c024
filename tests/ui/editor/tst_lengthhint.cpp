// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lengthhint.h"

#include <QTest>

using namespace muharrir;

class TestLengthHint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreNoLetters()
    {
        QCOMPARE(readerLength(u"مدرسة"), 5);
        QCOMPARE(readerLength(u"مَدْرَسَةٌ"), 5);
        QCOMPARE(readerLength(u"خبر عاجل"), 8);
        QCOMPARE(readerLength(u""), 0);
    }

    void bands_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<LengthBand>("band");
        QTest::newRow("empty") << 0 << LengthBand::Empty;
        QTest::newRow("34") << 34 << LengthBand::Short;
        QTest::newRow("35") << 35 << LengthBand::Good;
        QTest::newRow("75") << 75 << LengthBand::Good;
        QTest::newRow("76") << 76 << LengthBand::Long;
        QTest::newRow("90") << 90 << LengthBand::Long;
        QTest::newRow("91") << 91 << LengthBand::TooLong;
    }
    void bands()
    {
        QFETCH(int, length);
        QFETCH(LengthBand, band);
        QVERIFY(headlineBand(length) == band);
    }
};

QTEST_MAIN(TestLengthHint)
#include "tst_lengthhint.moc"
