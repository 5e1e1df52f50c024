// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "base/translation.h"

#include <QTest>

using namespace muharrir;

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { installTranslations(Language::Arabic); }

    void ages_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("english");
        QTest::newRow("now") << qint64(0) << QStringLiteral("الآن") << QStringLiteral("just now");
        QTest::newRow("2 s") << qint64(2) << QStringLiteral("قبل ثانيتين") << QStringLiteral("2 seconds ago");
        QTest::newRow("1 min") << qint64(65) << QStringLiteral("قبل دقيقة") << QStringLiteral("1 minute ago");
        QTest::newRow("2 min") << qint64(120) << QStringLiteral("قبل دقيقتين") << QStringLiteral("2 minutes ago");
        QTest::newRow("5 min") << qint64(300) << QStringLiteral("قبل 5 دقائق") << QStringLiteral("5 minutes ago");
        QTest::newRow("20 min") << qint64(1200) << QStringLiteral("قبل 20 دقيقة") << QStringLiteral("20 minutes ago");
        QTest::newRow("3 h") << qint64(3 * 3600) << QStringLiteral("قبل 3 ساعات") << QStringLiteral("3 hours ago");
        QTest::newRow("3 d") << qint64(3 * 86400) << QStringLiteral("قبل 3 أيام") << QStringLiteral("3 days ago");
        QTest::newRow("1 w") << qint64(8 * 86400) << QStringLiteral("قبل أسبوع") << QStringLiteral("1 week ago");
        QTest::newRow("2 months") << qint64(61 * 86400) << QStringLiteral("قبل شهرين") << QStringLiteral("2 months ago");
        QTest::newRow("ahead") << qint64(-2 * 3600 - 5) << QStringLiteral("بعد ساعتين") << QStringLiteral("in 2 hours");
        QTest::newRow("clocks differ") << qint64(-20) << QStringLiteral("الآن") << QStringLiteral("just now");
    }
    void ages()
    {
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC);
        QTEST(ageText(now.addSecs(-seconds), now), "arabic");
        installTranslations(Language::English);
        QTEST(ageText(now.addSecs(-seconds), now), "english");
    }

    void readingTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("short") << 20 << QStringLiteral("أقل من دقيقة");
        QTest::newRow("one") << 62 << QStringLiteral("دقيقة");
        QTest::newRow("one and a half") << 95 << QStringLiteral("دقيقة ونصف");
        QTest::newRow("two and a half") << 150 << QStringLiteral("دقيقتان ونصف");
        QTest::newRow("five") << 300 << QStringLiteral("5 دقائق");
        QTest::newRow("twelve") << 720 << QStringLiteral("12 دقيقة");
    }
    void readingTime()
    {
        QFETCH(int, seconds);
        QTEST(readingTimeText(seconds), "arabic");
    }

    void figuresAreAMatterOfChoice()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC);
        QCOMPARE(percentage(110), QStringLiteral("110%"));
        installTranslations(Language::Arabic, Numerals::ArabicIndic);
        QCOMPARE(ageText(now.addSecs(-300), now), QStringLiteral("قبل ٥ دقائق"));
        QCOMPARE(readingTimeText(720), QStringLiteral("١٢ دقيقة"));
        QCOMPARE(dateText(QDate(2026, 11, 22)), QStringLiteral("٢٢ نوفمبر ٢٠٢٦"));
        QCOMPARE(numeral(1200), QStringLiteral("١٢٠٠"));
        QCOMPARE(percentage(110), QStringLiteral("١١٠٪"));
    }

    void datesHaveEuropeanDigits() { QCOMPARE(dateText(QDate(2026, 11, 22)), QStringLiteral("22 نوفمبر 2026")); }

    void everythingHasAName()
    {
        for (const State state : allStates)
            QVERIFY(!stateText(state).isEmpty());
        for (const Action action : allActions) {
            QVERIFY(!actionText(action).isEmpty());
            QCOMPARE(eventText(actionName(action)), actionText(action));
        }
        for (unsigned bit = 0; bit < 16; ++bit)
            QVERIFY(!conditionText(static_cast<Condition>(1U << bit)).isEmpty());
        QCOMPARE(stateText(State::Returned), QStringLiteral("معادة للتعديل"));
        QCOMPARE(roleText(Role::Administrator), QStringLiteral("مسؤول النظام"));
    }
};

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
