// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/inlinemarkup.h"

#include "exchange/markup/printable.h"
#include "exchange/parsedpage.h"
#include "support/randomtext.h"
#include "text/direction.h"

#include <QRegularExpression>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

Run run(const QString &text, Marks marks = {}, const QString &href = {}, const QString &language = {})
{
    return {text, {.marks = marks, .href = href, .language = language}};
}

} // namespace

class TestInlineMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markup_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<QString>("html");
        const Mark strong = Mark::Strong;
        const Mark em = Mark::Emphasis;
        QTest::newRow("plain") << Runs{run(u"قال <الوزير> & \"غيره\""_s)} << u"قال &lt;الوزير&gt; &amp; &quot;غيره&quot;"_s;
        QTest::newRow("name") << Runs{run(u"شركة Yahoo! الأميركية"_s)} << u"شركة <bdi>Yahoo!</bdi> الأميركية"_s;
        QTest::newRow("number") << Runs{run(u"هاتف +963 11 222 اليوم"_s)} << u"هاتف <bdi dir=\"ltr\">+963 11 222</bdi> اليوم"_s;
        QTest::newRow("number behind a mark") << Runs{run(u"هاتف \u200E+963 11 222"_s)}
                                              << u"هاتف \u200E<bdi dir=\"ltr\">+963 11 222</bdi>"_s;
        QTest::newRow("known language") << Runs{run(u"صحيفة "_s), run(u"Le Monde"_s, {}, {}, u"fr"_s), run(u" الفرنسية"_s)}
                                        << u"صحيفة <bdi lang=\"fr\">Le Monde</bdi> الفرنسية"_s;
        QTest::newRow("part of the name is known") << Runs{run(u"لغة "_s), run(u"C"_s, {}, {}, u"en"_s), run(u"++ هذه"_s)}
                                                   << u"لغة <bdi dir=\"ltr\"><bdi lang=\"en\">C</bdi>++</bdi> هذه"_s;
        QTest::newRow("wrong language") << Runs{run(u"قال الوزير"_s, {}, {}, u"en"_s)} << u"قال الوزير"_s;
        QTest::newRow("no language") << Runs{run(u"قال"_s, {}, {}, u"\"><script>"_s)} << u"قال"_s;
        QTest::newRow("Persian") << Runs{run(u"مجلة "_s), run(u"گل آقا"_s, {}, {}, u"fa"_s)} << u"مجلة <span lang=\"fa\">گل آقا</span>"_s;
        QTest::newRow("marks around a name") << Runs{run(u"قالت شركة Apple اليوم"_s, strong)}
                                             << u"<strong>قالت شركة <bdi>Apple</bdi> اليوم</strong>"_s;
        QTest::newRow("marks inside a name") << Runs{run(u"لغة C"_s), run(u"+"_s, strong), run(u"+ هذه"_s)}
                                             << u"لغة <bdi>C<strong>+</strong>+</bdi> هذه"_s;
        QTest::newRow("marks across a name") << Runs{run(u"اسم "_s, strong), run(u"Ap"_s, strong), run(u"ple هنا"_s)}
                                             << u"<strong>اسم </strong><bdi><strong>Ap</strong>ple</bdi> هنا"_s;
        QTest::newRow("crossing marks") << Runs{run(u"أ"_s, strong), run(u"ب"_s, strong | em), run(u"ج"_s, em)}
                                        << u"<strong>أ<em>ب</em></strong><em>ج</em>"_s;
        QTest::newRow("the longer stands outside") << Runs{run(u"أ"_s, strong | em), run(u"ب"_s, em)} << u"<em><strong>أ</strong>ب</em>"_s;
        QTest::newRow("link") << Runs{run(u"وفق "_s), run(u"التقرير"_s, {}, u"https://example.org/a?b=1&c=2"_s)}
                              << u"وفق <a href=\"https://example.org/a?b=1&amp;c=2\">التقرير</a>"_s;
        QTest::newRow("link over marks") << Runs{run(u"في "_s, {}, u"https://e.org/"_s), run(u"الموقع"_s, strong, u"https://e.org/"_s)}
                                         << u"<a href=\"https://e.org/\">في <strong>الموقع</strong></a>"_s;
        QTest::newRow("a name is in one piece, a link is not")
            << Runs{run(u"موقع "_s, {}, u"https://e.org/"_s), run(u"App"_s, {}, u"https://e.org/"_s), run(u"le هنا"_s)}
            << u"<a href=\"https://e.org/\">موقع </a><bdi><a href=\"https://e.org/\">App</a>le</bdi> هنا"_s;
        QTest::newRow("dangerous link") << Runs{run(u"هنا"_s, {}, u"javascript:alert(1)"_s)} << u"هنا"_s;
        QTest::newRow("blank link") << Runs{run(u"قال"_s), run(u" "_s, strong, u"https://e.org/"_s), run(u"هنا"_s)} << u"قال هنا"_s;
        QTest::newRow("breaks") << Runs{run(u"\u2028 سطر \u2028\u2028 ثان \u2028"_s)} << u"سطر<br>ثان"_s;
        QTest::newRow("mark of its own") << Runs{run(u"قا"_s), run(u"\u0651ل"_s, strong)} << u"قا\u0651<strong>ل</strong>"_s;
        QTest::newRow("mark without base") << Runs{run(u"\u0651"_s)} << u"\u00A0\u0651"_s;
        QTest::newRow("typing order") << Runs{run(u"تمو\u0651\u064Eل"_s)} << u"تمو\u064E\u0651ل"_s;
        QTest::newRow("nothing") << Runs{run(u" \u2028 "_s), run(u"\u200B"_s)} << QString();
    }

    void markup()
    {
        QFETCH(Runs, runs);
        QFETCH(QString, html);
        QCOMPARE(inlineMarkup(runs, {}), html);
    }

    void leftToRightAround()
    {
        const Surroundings english{u"en"_s, false, u"ar"_s};
        QCOMPARE(isolated(u"The paper الشرق الأوسط, 2026", english), u"The paper <bdi lang=\"ar\">الشرق الأوسط</bdi>, 2026"_s);
        const Surroundings page{u"en"_s, false, u"en"_s};
        QCOMPARE(isolated(u"called معرض here", page), u"called <bdi>معرض</bdi> here"_s);
    }

    /// Whatever the runs: well-formed, no isolated run in pieces, the same letters as before.
    void anyRuns()
    {
        const unsigned start = test::seed();
        for (unsigned i = 0; i < 1500; ++i) {
            test::RandomText texts(start + i);
            Runs runs;
            for (int n = texts.below(6); n >= 0; --n)
                runs.push_back(run(texts.next(8), Marks::fromInt(texts.below(3) ? 0 : texts.below(16)),
                                   texts.below(3) ? QString() : u"https://e.org/%1"_s.arg(texts.below(2)),
                                   texts.below(3) ? QString() : QString(texts.below(2) ? u"en"_s : u"fa"_s)));
            const QString html = inlineMarkup(runs, {});
            const test::ParsedPage page(u"<p>%1</p>"_s.arg(html).toUtf8());
            QString text = test::ParsedPage::textOf(*page.all(u"p"_s).front());
            const QString expected = plainText(printableRuns(runs)).replace(QChar(QChar::LineSeparator), u'\n');
            QVERIFY2(text == expected, qPrintable(u"MUHARRIR_SEED=%1 "_s.arg(start + i) + html));

            QStringList open;
            static const QRegularExpression tag(u"<(/?)([a-z]+)"_s);
            for (auto it = tag.globalMatch(html); it.hasNext();) {
                const auto match = it.next();
                const QString name = match.captured(2);
                if (match.captured(1).isEmpty() && name != u"br")
                    open.append(name);
                else if (name != u"br")
                    QVERIFY2(!open.isEmpty() && open.takeLast() == name, qPrintable(html));
            }
            QVERIFY2(open.isEmpty(), qPrintable(html));
            if (std::ranges::any_of(runs, [](const Run &of) { return of.format.language == u"en"; }))
                continue; // runs of known language are isolated as they are marked
            QStringList isolates;
            for (const GumboNode *node : page.all(u"bdi"_s))
                isolates.append(test::ParsedPage::textOf(*node));
            QString bare = plainText(printableRuns(runs));
            std::ranges::replace_if(
                bare, [](QChar c) { return u"\u200E\u200F\u061C"_s.contains(c); }, u' ');
            for (const ForeignRun &foreign : foreignRuns(bare)) {
                const QString name = expected.mid(foreign.range.start, foreign.range.length);
                const bool whole = std::ranges::any_of(isolates, [&name](const QString &isolate) { return isolate.contains(name); });
                QVERIFY2(whole, qPrintable(u"MUHARRIR_SEED=%1 "_s.arg(start + i) + name + u" in "_s + html));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInlineMarkup)
#include "tst_inlinemarkup.moc"
