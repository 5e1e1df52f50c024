// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestDirection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseDirection_data();
    void baseDirection();
    void isolates_data();
    void isolates();
    void runsCoverEveryForeignLetterAndDoNotOverlap();
};

void TestDirection::baseDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Arabic") << u"نص عربي"_qs << true;
    QTest::newRow("opens with Latin") << u"(CNN)-- قالت الشبكة إن الاجتماع انتهى"_qs << true;
    QTest::newRow("numbers only") << u"12 : 30 ***"_qs << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("Hebrew") << u"שלום"_qs << true;
    QTest::newRow("English") << u"An English paragraph with كلمة"_qs << false;
}

void TestDirection::baseDirection()
{
    QFETCH(QString, text);
    QFETCH(bool, rightToLeft);
    QCOMPARE(isRightToLeft(text), rightToLeft);
}

void TestDirection::isolates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("runs"); // a forced one starts with ">"
    const auto row = [](const QString &text, const QStringList &runs) { QTest::newRow(qUtf8Printable(text)) << text << runs; };
    row(u"نص عربي فقط 2024"_qs, {});
    row(u"لغة C++ قديمة"_qs, {u"C++"_qs});
    row(u"شركة Yahoo! أعلنت"_qs, {u"Yahoo!"_qs});
    row(u"هذه CNN!"_qs, {u"CNN"_qs});
    row(u"شركة Apple Inc. 2020"_qs, {u"Apple Inc."_qs});
    row(u"قالت CNN."_qs, {u"CNN"_qs});
    row(u"بثت CNN 15 تقريرا"_qs, {u"CNN"_qs});
    row(u"هاتف iPhone 15 Pro الجديد"_qs, {u"iPhone 15 Pro"_qs});
    row(u"قال Jean Martin (ICOMOS) إن"_qs, {u"Jean Martin (ICOMOS)"_qs});
    row(u"(CNN) قالت"_qs, {u"CNN"_qs});
    row(u"منظمة (WHO، جنيف)"_qs, {u"WHO"_qs});
    row(u"حساب @user_name على X"_qs, {u">@user_name"_qs, u"X"_qs});
    row(u"اتصل +963 11 222 الآن"_qs, {u">+963 11 222"_qs});
    row(u"ارتفع +5% ثم -3 درجات"_qs, {u">+5%"_qs, u">-3"_qs});
    row(u"بين 2014-2024"_qs, {});
    row(u"منصة .NET و#Qatar2022 و#قطر"_qs, {u".NET"_qs, u"#Qatar2022"_qs});
    row(u"اكتب إلى a@b.org"_qs, {u">a@b.org"_qs});
    row(u"CNN\nBBC"_qs, {u"CNN"_qs, u"BBC"_qs});
    row(u"AT&T وNew York, USA"_qs, {u"AT&T"_qs, u"New York, USA"_qs});
}

void TestDirection::isolates()
{
    QFETCH(QString, text);
    QFETCH(QStringList, runs);
    QStringList found;
    for (const ForeignRun &run : foreignRuns(text))
        found.append((run.leftToRight ? u">"_qs : QString()) + text.mid(run.range.start, run.range.length));
    QCOMPARE(found, runs);
}

void TestDirection::runsCoverEveryForeignLetterAndDoNotOverlap()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 3000; ++i) {
        const QString text = random.next();
        QString rest = text;
        qsizetype last = 0;
        for (const ForeignRun &run : foreignRuns(text)) {
            QVERIFY2(run.range.length > 0 && run.range.start >= last && run.range.end() <= text.size(), qPrintable(text));
            last = run.range.end();
            for (qsizetype k = run.range.start; k < last; ++k)
                rest[k] = u' ';
        }
        for (const Token &token : tokenise(text)) {
            if (token.kind == TokenKind::Latin)
                QVERIFY2(rest.mid(token.start, token.length).trimmed().isEmpty(), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
