// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/statistics.h"

#include <QTest>

using namespace muharrir;

class TestStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void readingTime();
};

void TestStatistics::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("sentences");
    QTest::newRow("numbers are words") << u"في عام ٢٠٢٤ بدأت."_qs << 4 << 14 << 1;
    QTest::newRow("marks split nothing") << u"كَتَبَ الوَلَدُ الدَّرْسَ"_qs << 3 << 13 << 1;
    QTest::newRow("a prefix belongs to its number") << u"الدول الـ20"_qs << 2 << 10 << 1;
    QTest::newRow("address and tag") << u"تابع www.bbc.com و #غزة_الآن"_qs << 4 << 25 << 1;
    QTest::newRow("emoji is one character") << u"👨‍👩‍👧 أهلا"_qs << 1 << 5 << 1;
    QTest::newRow("two sentences") << u"وصل الوفد. ثم غادر."_qs << 4 << 16 << 2;
    QTest::newRow("unseen characters") << u"\u200Fنص\u200E"_qs << 1 << 2 << 1;
    QTest::newRow("empty") << QString() << 0 << 0 << 0;
}

void TestStatistics::counts()
{
    QFETCH(QString, text);
    const TextStatistics found = statistics(text);
    QTEST(found.words, "words");
    QTEST(found.characters, "characters");
    QTEST(found.sentences, "sentences");
}

void TestStatistics::readingTime()
{
    QCOMPARE(readingSeconds(0), 0);
    QCOMPARE(readingSeconds(1), 1);
    QCOMPARE(readingSeconds(180), 60);
    QCOMPARE(readingSeconds(270), 90);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
