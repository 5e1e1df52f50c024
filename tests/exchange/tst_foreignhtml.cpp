// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml.h"

#include "article/bodyhtml.h"
#include "support/bodysketch.h"
#include "support/cputime.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

/// A red dot, 5 x 5.
constexpr auto redDot
    = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4"
      "OHwAAAABJRU5ErkJggg==";

QStringList whats(const std::vector<Loss> &losses)
{
    QStringList names;
    for (const Loss &loss : losses)
        names << loss.what;
    return names;
}

} // namespace

class TestForeignHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain text") << u"نص بلا وسوم"_s << QStringList{u"p نص بلا وسوم"_s};
        QTest::newRow("paragraphs") << u"<p>الأولى</p>\n<p>الثانية\nتتمتها</p>"_s << QStringList{u"p الأولى"_s, u"p الثانية تتمتها"_s};
        QTest::newRow("divs and loose text") << u"قبل<div>داخل<div>أعمق</div></div>بعد"_s
                                             << QStringList{u"p قبل"_s, u"p داخل"_s, u"p أعمق"_s, u"p بعد"_s};
        QTest::newRow("empty paragraphs") << u"<p>&nbsp;</p><p> </p><p>نص</p><p><br></p>"_s << QStringList{u"p نص"_s};
        QTest::newRow("line break") << u"<p>سطر<br>آخر<br></p>"_s << QStringList{u"p سطر⏎آخر"_s};
        QTest::newRow("two line breaks end a paragraph")
            << u"<p>فقرة<br><br/>\nفقرة أخرى</p>"_s << QStringList{u"p فقرة"_s, u"p فقرة أخرى"_s};
        QTest::newRow("headings") << u"<h1>عنوان</h1><h2><b>فرعي</b></h2><h3>أصغر</h3><h6>أصغر بكثير</h6>"_s
                                  << QStringList{u"h2 عنوان"_s, u"h2 فرعي"_s, u"h3 أصغر"_s, u"h4 أصغر بكثير"_s};
        QTest::newRow("quotation") << u"<blockquote><p>قال</p><p>ثم قال</p></blockquote><p>بعده</p>"_s
                                   << QStringList{u"quote قال"_s, u"quote ثم قال"_s, u"p بعده"_s};
        QTest::newRow("short quotation") << u"<p>قال <q>لن نعود</q></p>"_s << QStringList{u"p قال «لن نعود»"_s};
        QTest::newRow("lists") << u"<ul><li>أ<ol><li>ب</li><li><p>ج</p></li></ol></li><li>د</li></ul>"_s
                               << QStringList{u"ul0 أ"_s, u"ol1 ب"_s, u"ol1 ج"_s, u"ul0 د"_s};
        QTest::newRow("list in a list without its item")
            << u"<ul><li>أ</li><ul><li>ب</li></ul><li>ج</li></ul>"_s << QStringList{u"ul0 أ"_s, u"ul1 ب"_s, u"ul0 ج"_s};
        QTest::newRow("two paragraphs in one item") << u"<ul><li><p>أول</p><p>ثان</p></li></ul>"_s << QStringList{u"ul0 أول⏎ثان"_s};
        QTest::newRow("marks") << u"<p><b>غامق</b> <i>تمييز</i> <u>تحته خط</u> <s>ملغى</s> م<sup>2</sup> H<sub>2</sub>O والماء</p>"_s
                               << QStringList{u"p *غامق* /تمييز/ _تحته خط_ ~ملغى~ م^2^ H,2,O والماء"_s};
        QTest::newRow("marks by style")
            << u"<p><span style='font-weight:700'>غامق</span> <span style=\"font-style: italic\">تمييز</span> <b style='font-weight:normal'>عادي</b></p>"_s
            << QStringList{u"p *غامق* /تمييز/ عادي"_s};
        QTest::newRow("blanks between marks") << u"<p>قال<b> الوزير </b>إن<b>ه</b></p>"_s << QStringList{u"p قال *الوزير* إن*ه*"_s};
        QTest::newRow("preformatted") << u"<pre>سطر\nآخر</pre>"_s << QStringList{u"p سطر⏎آخر"_s};
        QTest::newRow("table") << u"<table><caption>الأسعار</caption><tr><th>السلعة<th>السعر</tr><tr><td>قمح<td>12</table>"_s
                               << QStringList{u"table الأسعار!السلعة|!السعر / قمح|12"_s};
        QTest::newRow("bold first row is a header")
            << u"<table><tr><td><b>أ</b></td><td><p><b>ب</b></p></td></tr><tr><td>1</td><td>2</td></tr></table>"_s
            << QStringList{u"table !أ|!ب / 1|2"_s};
        QTest::newRow("table that only places things")
            << u"<table><tr><td><h2>عنوان</h2></td><td><p>نص</p></td></tr></table>"_s << QStringList{u"h2 عنوان"_s, u"p نص"_s};
        QTest::newRow("left to right")
            << u"<p dir=rtl>An English paragraph from رويترز</p><p dir=ltr>فقرة عربية فيها Reuters</p><p dir=ltr>2026</p>"_s
            << QStringList{u"p ltr An English paragraph from رويترز"_s, u"p فقرة عربية فيها Reuters"_s, u"p 2026"_s};
        QTest::newRow("repairs") << u"<p>نص&nbsp;&nbsp; بعده\u200Bفراغ، ﻻ شيء, علی الطاولة</p>"_s
                                 << QStringList{u"p نص بعدهفراغ، لا شيء، على الطاولة"_s};
        QTest::newRow("emoji as a picture") << u"<p>مرحبا <img class=emoji alt='😀' src='https://x.example/1.png'></p>"_s
                                            << QStringList{u"p مرحبا 😀"_s};
        QTest::newRow("script, style, form, hidden")
            << u"<style>p{}</style><script>alert(1)</script><p>نص<span style='display:none'>خفي</span></p><select><option>1</select><noscript><img src=x></noscript>"_s
            << QStringList{u"p نص"_s};
        QTest::newRow("tracked deletion")
            << u"<p>بقي<del datetime='2026-01-01T00:00:00Z'>حُذف</del> <ins datetime='2026-01-01T00:00:00Z'>أضيف</ins> <del>شُطب</del></p>"_s
            << QStringList{u"p بقي أضيف ~شُطب~"_s};
        QTest::newRow("unknown elements") << u"<article><custom-box><o:p>نص</o:p></custom-box></article>"_s << QStringList{u"p نص"_s};
        QTest::newRow("entities") << u"<p>ربح &amp; خسارة &lt;2&gt; &laquo;كذا&raquo;</p>"_s << QStringList{u"p ربح & خسارة <2> «كذا»"_s};
        QTest::newRow("word list")
            << u"<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span "
               u"style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>أول</p>"
               "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span> </span></span>تحته</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"_s
            << QStringList{u"ol0 أول"_s, u"ul1 تحته"_s};
        QTest::newRow("word list whose number is text") << u"<p style='mso-list:l0 level1 lfo1'>1. أول</p>"_s << QStringList{u"ul0 أول"_s};
        QTest::newRow("word title and quotation")
            << u"<p class=MsoTitle>عنوان</p><p class=MsoQuote>قول</p>"_s << QStringList{u"h2 عنوان"_s, u"quote قول"_s};
    }
    void blocks()
    {
        QFETCH(QString, html);
        QFETCH(QStringList, expected);
        const auto foreign = readForeignHtml(html);
        QVERIFY(foreign.ok());
        QCOMPARE(test::sketch(foreign->body), expected);
        QCOMPARE(canonical(foreign->body), foreign->body);
    }

    void links_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("expected");
        QTest::newRow("https") << u"https://example.org/a?x=1#y"_s << u"https://example.org/a?x=1#y"_s;
        QTest::newRow("mail") << u"mailto:desk@example.org"_s << u"mailto:desk@example.org"_s;
        QTest::newRow("tracking") << u"https://example.org/a?utm_source=fb&amp;id=7&amp;fbclid=Iw&amp;UTM_medium=x"_s
                                  << u"https://example.org/a?id=7"_s;
        QTest::newRow("only tracking") << u"https://example.org/a?utm_source=fb"_s << u"https://example.org/a"_s;
        QTest::newRow("google docs") << u"https://www.google.com/url?q=https://example.org/x%3Fa%3D1&amp;sa=D&amp;usg=1"_s
                                     << u"https://example.org/x?a=1"_s;
        QTest::newRow("password") << u"https://bank.example@evil.example/"_s << u"https://evil.example/"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("script in disguise") << u" jAvA\nscRipt&colon;alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,<b>x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("relative") << u"/news/1"_s << QString();
        QTest::newRow("fragment") << u"#top"_s << QString();
        QTest::newRow("no host") << u"http:///x"_s << QString();
        QTest::newRow("vbscript") << u"vbscript:x"_s << QString();
    }
    void links()
    {
        QFETCH(QString, href);
        QFETCH(QString, expected);
        const auto foreign = readForeignHtml(QString(u"<a href=\"" + href + u"\">رابط</a>"));
        QVERIFY(foreign.ok());
        QCOMPARE(foreign->body.blocks.size(), size_t(1));
        QCOMPARE(plainText(foreign->body), u"رابط"_s);
        QCOMPARE(foreign->body.blocks[0].runs[0].format.href, expected);
        QCOMPARE(whats(foreign->losses).contains(u"link"_s), expected.isEmpty() && href != u"#top");
    }

    void picturesComeAlongOnlyInside()
    {
        const QString html = u"<figure><img alt='نقطة' src='"_s + QLatin1StringView(redDot)
            + u"'><figcaption>نقطة حمراء</figcaption></figure><p><img src='file:///etc/passwd' alt='سري'><img "
              u"src='https://x.example/p.jpg'>"
              "<img src='data:image/svg+xml;base64,PHN2Zz4='><img src='data:image/png;base64,AAAA'>"
              "<img src='https://t.example/pixel' width=1 height=1>نص</p>";
        const auto foreign = readForeignHtml(html);
        QVERIFY(foreign.ok());
        QCOMPARE(test::sketch(foreign->body), (QStringList{u"figure (نقطة) نقطة حمراء"_s, u"p نص"_s}));
        QCOMPARE(foreign->pictures.size(), size_t(1));
        QCOMPARE(foreign->body.blocks[0].figure.asset, foreign->pictures[0].hash);
        QCOMPARE(foreign->pictures[0].hash.size(), 64);
        QVERIFY(foreign->pictures[0].bytes.startsWith("\x89PNG"));
        QCOMPARE(whats(foreign->losses).count(u"picture"_s), 3); // file, https, and the two false data pictures have the same (empty) name
        QVERIFY(whats(foreign->losses).contains(u"tracking"_s));
    }

    void captionOfALostPictureIsListed()
    {
        const auto foreign = readForeignHtml(
            u"<figure><img src='https://x.example/p.jpg' alt='الميناء'><figcaption>الميناء فجرًا</figcaption></figure><p>نص</p>");
        QVERIFY(foreign.ok());
        QCOMPARE(test::sketch(foreign->body), QStringList{u"p نص"_s});
        const auto caption = std::ranges::find(foreign->losses, u"caption"_s, &Loss::what);
        QVERIFY(caption != foreign->losses.end());
        QVERIFY(caption->note.contains(u"الميناء فجرًا"));
    }

    void titleAndDescription()
    {
        const auto foreign
            = readForeignHtml(u"<head><title>عنوان | موقع</title><meta name=description content='وصف'></head><body><h1>العنوان</h1><p>نص");
        QVERIFY(foreign.ok());
        QCOMPARE(foreign->title, u"عنوان | موقع"_s);
        QCOMPARE(foreign->headline, u"العنوان"_s);
        QCOMPARE(foreign->description, u"وصف"_s);
    }

    void repairsAreCounted()
    {
        QString html = u"<p>كتاب\u00A0جديد\u200F, علی الرف</p>"_s;
        html += QChar(0xD800);
        html += QChar(0x0001);
        const auto foreign = readForeignHtml(html);
        QVERIFY(foreign.ok());
        QCOMPARE(foreign->repairs.at(Repair::NonBreakingSpace), 1);
        QCOMPARE(foreign->repairs.at(Repair::BidiControl), 1);
        QCOMPARE(foreign->repairs.at(Repair::LatinComma), 1);
        QCOMPARE(foreign->repairs.at(Repair::PersianLetter), 1);
        QCOMPARE(foreign->repairs.at(Repair::LoneSurrogate), 1);
        QCOMPARE(foreign->repairs.at(Repair::ControlCharacter), 1);
    }

    void hostileIsRefusedOrCleanedInTime_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("refused");
        QTest::newRow("20,000 nested divs") << u"<div>"_s.repeated(20'000) << true;
        QTest::newRow("too large") << u"<p>نص</p>"_s.repeated(300'000) << true;
        QTest::newRow("50 MB") << QString(50'000'000, u'x') << true;
        QTest::newRow("many paragraphs") << u"<p>نص</p>"_s.repeated(100'000) << false;
        QTest::newRow("many marks") << u"<b>ن</b><i>ص</i>"_s.repeated(50'000) << false;
        QTest::newRow("many cells") << QString(u"<table><tr>" + u"<td colspan=99999999>1"_s.repeated(50'000)) << false;
        QTest::newRow("text out of place in a table") << QString(u"<table>" + u"<tr>نص<b>"_s.repeated(60)) << false;
        QTest::newRow("one endless word") << QString(1'000'000, u'ن') << false;
        QTest::newRow("endless blanks") << QString(1'000'000, u' ') << false;
        QTest::newRow("breaks") << u"<br>"_s.repeated(400'000) << false;
        QTest::newRow("entities") << u"&#x202E;&#0;&#xD800;&bogus;"_s.repeated(20'000) << false;
    }
    void hostileIsRefusedOrCleanedInTime()
    {
        QFETCH(QString, html);
        QFETCH(bool, refused);
        const test::CpuTime timer;
        const auto foreign = readForeignHtml(html);
        QCOMPARE(foreign.ok(), !refused);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        if (foreign)
            QVERIFY(parseBodyHtml(writeBodyHtml(foreign->body)).ok());
    }

    void hostileSamples_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(test::testData(u"html"_s), {u"hostile-*.html"_s});
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
        }
    }
    void hostileSamples()
    {
        QFETCH(QString, file);
        const auto foreign = readForeignHtml(QString::fromUtf8(test::contentOf(file)));
        QVERIFY(foreign.ok());
        const QString written = writeBodyHtml(foreign->body);
        QVERIFY(written.contains(u"النص الباقي"));
        for (const auto &forbidden :
             {u"script"_s, u"onerror"_s, u"onload"_s, u"file:"_s, u"style"_s, u"iframe"_s, u"data:"_s, u"expression"_s, u"سري"_s})
            QVERIFY2(!written.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden + u" in "_s + written));
    }

    void clipboard_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const auto items = [](const QString &kind, const QStringList &texts) {
            QStringList lines;
            for (const QString &text : texts)
                lines << QString(kind + text);
            return lines;
        };
        QTest::newRow("word, lists in hebrew documents, chrome")
            << u"ckeditor4/word2013-rtl-lists.chrome.html"_s << QStringList{u"ul0 ltr Line 1"_s, u"ul1 ltr Line 2"_s, u"ul2 ltr Line 3"_s,
                                                                            u"ol0 ltr Line 1"_s, u"ol0 ltr Line 2"_s, u"ol0 ltr Line 3"_s};
        QTest::newRow("word, the same, firefox")
            << u"ckeditor4/word2013-rtl-lists.firefox.html"_s << QStringList{u"ul0 ltr Line 1"_s, u"ul1 ltr Line 2"_s, u"ul2 ltr Line 3"_s,
                                                                             u"ol0 ltr Line 1"_s, u"ol0 ltr Line 2"_s, u"ol0 ltr Line 3"_s};
        QTest::newRow("word, hebrew and english")
            << u"ckeditor4/word2013-rtl-6086.chrome.html"_s
            << QStringList{u"p זוהי הודעת בדיקה של טקסט This is a test for bidi או שזה יעבוד or it won’t work בכלל"_s};
        QTest::newRow("libreoffice, headings") << u"ckeditor4/libreoffice6-headings.chrome.html"_s
                                               << QStringList{u"h2 ltr I’m the centered heading"_s,
                                                              u"h2 ltr I’m the left-aligned heading"_s,
                                                              u"h3 ltr I’m the right-aligned heading"_s};
        QTest::newRow("libreoffice, table")
            << u"ckeditor4/libreoffice6-table.chrome.html"_s
            << QStringList{
                   u"table ltr !Project Phase|!Deadline|!Status / Phase 1: Market research|2019-08-15|✓ / Phase 2: Editor implementation|2019-08-20|✓ / Phase 3: Rollout to Production|2019-08-22|✓"_s};
        QTest::newRow("google docs") << u"lexical/gdocs-1.html"_s << items(u"ul0 ltr "_s, {u"Hello"_s, u"World"_s});
    }
    void clipboard()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        const QString path = test::sharedData(u"export/clipboard/"_s + file);
        if (!QFile::exists(path))
            QSKIP("the clipboard samples are not here");
        const auto foreign = readForeignHtml(QString::fromUtf8(test::contentOf(path)));
        QVERIFY(foreign.ok());
        QCOMPARE(test::sketch(foreign->body), expected);
    }

    void clipboardListsAreRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("numbered");
        QTest::addColumn<int>("bullets");
        QTest::newRow("word") << u"lexical/word.html"_s << 8 << 2;
        QTest::newRow("libreoffice") << u"ckeditor4/libreoffice6-lists.chrome.html"_s << 15 << 13;
        QTest::newRow("google docs, nested check lists") << u"lexical/gdocs-2.html"_s << 0 << 5;
        QTest::newRow("code editor") << u"lexical/vscode-safari.html"_s << 0 << 0;
    }
    void clipboardListsAreRecognised()
    {
        QFETCH(QString, file);
        QFETCH(int, numbered);
        QFETCH(int, bullets);
        const QString path = test::sharedData(u"export/clipboard/"_s + file);
        if (!QFile::exists(path))
            QSKIP("the clipboard samples are not here");
        const auto foreign = readForeignHtml(QString::fromUtf8(test::contentOf(path)));
        QVERIFY(foreign.ok());
        const QString sketched = test::sketch(foreign->body).join(u'\n');
        const auto count = [&](ListKind kind) {
            return int(std::ranges::count_if(foreign->body.blocks,
                                             [kind](const Block &b) { return b.kind == BlockKind::ListItem && b.list == kind; }));
        };
        QVERIFY2(count(ListKind::Numbered) == numbered && count(ListKind::Bullet) == bullets, qPrintable(sketched));
        QVERIFY(!writeBodyHtml(foreign->body).contains(u"mso", Qt::CaseInsensitive));
        QVERIFY(!sketched.contains(u'·'));
    }
};

QTEST_GUILESS_MAIN(TestForeignHtml)
#include "tst_foreignhtml.moc"
