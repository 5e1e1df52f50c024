// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/printable.h"

#include "support/randomtext.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestPrintable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blanks") << u"  قال \t\n الوزير\r\n"_s << u"قال الوزير"_s;
        QTest::newRow("line separator") << u"قال\u2028الوزير\u2029"_s << u"قال الوزير"_s;
        QTest::newRow("no-break space stays") << u"5\u00A0كم"_s << u"5\u00A0كم"_s;
        QTest::newRow("joiners stay") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
        QTest::newRow("direction controls") << u"\u202Eأ\u202C \u2066ب\u2069\u200F"_s << u"أ ب"_s;
        QTest::newRow("junk") << u"أ\u200B\uFEFF\u00ADب\uFFFC\uFFFD\uE000\x01"_s << u"أب"_s;
        QTest::newRow("lone surrogate") << QString(u"أ"_s + QChar(0xDC00) + u"ب"_s) << u"أب"_s;
        QTest::newRow("emoji stay") << u"😀 أ"_s << u"😀 أ"_s;
        QTest::newRow("presentation forms") << u"ﻻ ﷲ ﷺ"_s << u"لا الله صلى الله عليه وسلم"_s;
        QTest::newRow("ornate parentheses stay") << u"﴿اقرأ﴾"_s << u"﴿اقرأ﴾"_s;
        QTest::newRow("only in their range") << u"x² ½ ①"_s << u"x² ½ ①"_s;
        QTest::newRow("typing order") << u"و\u0651\u064E"_s << u"و\u064E\u0651"_s;
        QTest::newRow("mark first") << u"\u0338>"_s << u"\u00A0\u0338>"_s;
        QTest::newRow("composes with a sign") << u"<\u0338"_s << u"\u226E"_s;
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(printable(text), expected);
    }

    void onceIsEnough()
    {
        const unsigned start = test::seed();
        for (unsigned i = 0; i < 2000; ++i) {
            const QString once = printable(test::RandomText(start + i).next());
            QVERIFY2(printable(once) == once, qPrintable(u"MUHARRIR_SEED=%1 "_s.arg(start + i) + once));
            QCOMPARE(once.normalized(QString::NormalizationForm_C), once);
            QVERIFY(QString::fromUtf8(once.toUtf8()) == once); // no lone surrogates
        }
    }

    void formatsStayWithTheirText()
    {
        const RunFormat strong{.marks = Mark::Strong};
        QCOMPARE(printableRuns({{u" أ "_s, {}}, {u" ب\u2028"_s, strong}, {u"\u2028"_s, {}}, {u" ج "_s, strong}, {u" "_s, {}}}),
                 (Runs{{u"أ "_s, {}}, {u"ب\u2028"_s, strong}, {u"ج"_s, strong}}));
    }

    void marksStandOnTheLetterBeforeThem()
    {
        const RunFormat strong{.marks = Mark::Strong};
        QCOMPARE(printableRuns({{u"كت\u0651"_s, {}}, {u"\u064E"_s, strong}, {u"\u0670ب"_s, {}}}),
                 (Runs{{u"كت\u064E\u0651\u0670"_s, {}}, {u"ب"_s, {}}}));
    }
};

QTEST_GUILESS_MAIN(TestPrintable)
#include "tst_printable.moc"
