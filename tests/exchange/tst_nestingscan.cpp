// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/nestingscan.h"

#include "support/cputime.h"
#include "support/randomtext.h"

#include <QtTest>

#include <gumbo.h>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

int depthBelow(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return 0;
    int deepest = 0;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        deepest = std::max(deepest, depthBelow(static_cast<const GumboNode *>(node->v.element.children.data[i])));
    return deepest + 1;
}

int parsedDepth(const QByteArray &html)
{
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    const int depth = depthBelow(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return depth;
}

/// How many levels of the parser's tree the scan missed; html, body, one element without content
/// (the scan counts only what can hold others) and the parts of a table that the parser adds are not meant.
int missed(const QByteArrayList &tags)
{
    const QByteArray html = tags.join();
    const auto scanned = scanNesting(html, 100'000);
    return !scanned ? 0 : parsedDepth(html) - *scanned - 3 - int(html.count("<table>") + html.count("<template>")) * 3;
}

QByteArray repeated(const char *piece, int times) { return QByteArray(piece).repeated(times); }

} // namespace

class TestNestingScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nested divs") << repeated("<div>", 20'000);
        QTest::newRow("a million nested divs") << repeated("<div>", 400'000);
        QTest::newRow("wrong end tags") << repeated("<div></x>", 20'000);
        QTest::newRow("span closed over a div") << repeated("<span><div></span>", 20'000);
        QTest::newRow("bold closed over a div") << repeated("<b><div></b>", 20'000);
        QTest::newRow("div closed inside a cell") << repeated("<div><table><tr><td></div>", 5'000);
        QTest::newRow("quotes that quote nothing") << repeated("<div \"><div '>", 5'000);
        QTest::newRow("empty comments") << repeated("<!--><div><!--->", 5'000);
        QTest::newRow("raw text that is none in a select") << repeated("<select><xmp></select><div>", 5'000);
        QTest::newRow("raw text that is none in a picture") << repeated("<svg><title><div>", 5'000);
        QTest::newRow("formatting that comes back in each paragraph") << [] {
            QByteArray html;
            for (int i = 0; i < 5'000; ++i)
                html += "<p><b id=" + QByteArray::number(i) + "></p>";
            return html;
        }();
        QTest::newRow("lists in lists") << repeated("<ul><li>", 5'000);
        QTest::newRow("tables in tables") << repeated("<table><tr><td>", 5'000);
        QTest::newRow("unknown elements") << repeated("<x-y>", 5'000);
        QTest::newRow("attributes without end") << QByteArray("<p" + repeated(" a1", 100'000) + ">");
        QTest::newRow("much work at a bearable depth") << QByteArray(repeated("<div>", 190) + repeated("<i></i>", 250'000));
    }
    void refuses()
    {
        QFETCH(QByteArray, html);
        const test::CpuTime timer;
        const auto depth = scanNesting(html);
        QVERIFY(!depth);
        QCOMPARE(depth.error().code, ErrorCode::InputTooDeep);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("paragraphs without end tags") << repeated("<p>text", 10'000);
        QTest::newRow("items without end tags") << QByteArray("<ul>" + repeated("<li>text", 10'000));
        QTest::newRow("rows without end tags") << QByteArray("<table>" + repeated("<tr><td>1<td>2<th>3", 10'000));
        QTest::newRow("bold around paragraphs") << repeated("<b><p>text</b></p>", 10'000);
        QTest::newRow("bold left open in paragraphs") << repeated("<p><font size=3>text</p>", 10'000);
        QTest::newRow("line breaks") << repeated("text<br>", 10'000);
        QTest::newRow("options") << QByteArray("<select>" + repeated("<option>1", 10'000));
        QTest::newRow("script with tags in its strings") << QByteArray("<script>" + repeated("'<div>'", 10'000) + "</script>");
        QTest::newRow("comment with tags") << QByteArray("<!--" + repeated("<div>", 10'000) + "-->");
        QTest::newRow("drawing") << QByteArray("<svg>" + repeated("<path d='M0'/>", 10'000) + "</svg>");
        QTest::newRow("text with signs") << repeated("1 < 2 > 3 & 4 <3 ", 10'000);
        QTest::newRow("unended tag") << QByteArray("<p>text <a href=\"x");
        QTest::newRow("only brackets") << repeated("<", 100'000);
        QTest::newRow("end tags only") << repeated("</div>", 100'000);
        QTest::newRow("comments without end") << repeated("<!--", 100'000);
        QTest::newRow("comments that end oddly") << repeated("<!---->", 100'000);
    }
    void accepts()
    {
        QFETCH(QByteArray, html);
        const test::CpuTime timer;
        const auto depth = scanNesting(html);
        QVERIFY(depth.ok());
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Law: whatever the tags, the parser's tree is not deeper than the scan says (html, body, and tbody/tr that it adds to cells aside).
    void neverLessThanTheParser()
    {
        static const char *const pieces[] = {"<div>",
                                             "</div>",
                                             "<p>",
                                             "</p>",
                                             "<b>",
                                             "</b>",
                                             "<i x=1>",
                                             "</i>",
                                             "<a href=x>",
                                             "</a>",
                                             "<span>",
                                             "</span>",
                                             "<table>",
                                             "</table>",
                                             "<tr>",
                                             "<td>",
                                             "</td>",
                                             "<ul>",
                                             "</ul>",
                                             "<li>",
                                             "</li>",
                                             "<svg>",
                                             "</svg>",
                                             "<title>",
                                             "</title>",
                                             "<select>",
                                             "</select>",
                                             "<option>",
                                             "<h2>",
                                             "</h3>",
                                             "<button>",
                                             "</button>",
                                             "<!-- <div> -->",
                                             "<br>",
                                             "<font size=1>",
                                             "</font>",
                                             "<o:p>",
                                             "</o:p>",
                                             "<form>",
                                             "</form>",
                                             "<object>",
                                             "</object>",
                                             "<dl>",
                                             "<dd>",
                                             "<caption>",
                                             "<tbody>",
                                             "<hr>",
                                             "text",
                                             "<div \">",
                                             "<path/>",
                                             "<style>",
                                             "</style>",
                                             "<blockquote>",
                                             "</blockquote>",
                                             "<nobr>",
                                             "<center>",
                                             "</center>",
                                             "<![CDATA[",
                                             "]]>",
                                             "<template>",
                                             "</template>",
                                             "<textarea>",
                                             "</textarea>",
                                             "<input>",
                                             "<desc>",
                                             "</desc>",
                                             "<foreignObject>",
                                             "</foreignObject>",
                                             "<math>",
                                             "</math>",
                                             "<mi>",
                                             "</mi>",
                                             "<optgroup>",
                                             "<ruby>",
                                             "<rt>",
                                             "<pre>",
                                             "<noscript>",
                                             "</noscript>",
                                             "<th>",
                                             "</tr>"};
        const unsigned seed = test::seed();
        test::RandomText random(seed);
        for (int round = 0; round < 3000; ++round) {
            QByteArrayList tags;
            for (int n = random.below(60) + 1; n > 0; --n)
                tags << pieces[random.below(int(std::size(pieces)))];
            if (missed(tags) <= 0)
                continue;
            for (qsizetype i = tags.size(); i-- > 0;) { // the shortest text that shows it
                QByteArrayList fewer = tags;
                fewer.removeAt(i);
                if (missed(fewer) > 0)
                    tags = fewer;
            }
            QFAIL(tags.join().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestNestingScan)
#include "tst_nestingscan.moc"
