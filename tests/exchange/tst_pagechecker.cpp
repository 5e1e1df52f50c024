// SPDX-License-Identifier: GPL-3.0-or-later
// The judge is judged: pages with one fault each, which it must find.
#include "exchange/pagechecker.h"

#include "exchange/samplearticles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestPageChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto files = exportHtml(fullArticle(), newsroom(), drawnPicture, PageForm::Folder);
        QVERIFY(files.ok());
        m_files = *files;
        QCOMPARE(faultsOf(m_files, Extent::Complete), QStringList());
    }

    /// `from` (a pattern) becomes `to` in the good page; the fault found must be of the assertion named.
    void oneFault_data()
    {
        QTest::addColumn<int>("assertion");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, int assertion, const QString &from, const QString &to) {
            QTest::newRow(name) << assertion << from << to;
        };
        row("byte order mark", 1, u"^<!DOCTYPE"_s, u"\uFEFF<!DOCTYPE"_s);
        row("no doctype", 2, u"^<!DOCTYPE html>\\n"_s, {});
        row("charset too late", 3, u"<meta charset=\"utf-8\">"_s, u"<meta name=\"a\" content=\"%1\">"_s.arg(QString(1200, u'x')));
        row("left to right", 4, u"dir=\"rtl\" prefix"_s, u"dir=\"ltr\" prefix"_s);
        row("English", 4, u"<html lang=\"ar\""_s, u"<html lang=\"en\""_s);
        row("shadda before fatha", 5, u"كيف تُموَّل"_s, u"كيف تُمو\u0651\u064Eل"_s);
        row("object replacement", 6, u"<p>ورحّب"_s, u"<p>\uFFFCورحّب"_s);
        row("private use", 6, u"<p>ورحّب"_s, u"<p>\uE001ورحّب"_s);
        row("presentation form", 7, u"<p>ورحّب"_s, u"<p>\uFEFBورحّب"_s);
        row("open embedding", 8, u"<p>ورحّب"_s, u"<p>\u202Bورحّب"_s);
        row("pop too much", 8, u"<p>ورحّب"_s, u"<p>\u2069ورحّب"_s);
        row("name not isolated", 9, u"<bdi>Yahoo!</bdi>"_s, u"Yahoo!"_s);
        row("name in a span", 9, u"<bdi>C\\+\\+</bdi>"_s, u"<span>C++</span>"_s);
        row("Arabic called English", 10, u"<p>ورحّب"_s, u"<p lang=\"en\">ورحّب"_s);
        row("two titles", 11, u"</title>"_s, u"</title><title>عنوان</title>"_s);
        row("title is another", 11, u"<title>الحكومة"_s, u"<title>موقع: الحكومة"_s);
        row("no description", 12, u"<meta name=\"description\"[^>]*>"_s, {});
        row("two canonicals", 13, u"<link rel=\"canonical\"[^>]*>"_s, u"\\0\\0"_s);
        row("canonical relative", 13, u"rel=\"canonical\" href=\"https://news.example.org"_s, u"rel=\"canonical\" href=\""_s);
        row("hidden from search", 13, u"index, follow, max"_s, u"noindex, follow, max"_s);
        row("zoom locked", 14, u"initial-scale=1"_s, u"initial-scale=1, maximum-scale=1"_s);
        row("no policy", 15, u"<meta http-equiv[^>]*>"_s, {});
        row("inline allowed", 15, u"style-src 'self'"_s, u"style-src 'self' 'unsafe-inline'"_s);
        row("style without hash", 15, u"</head>"_s, u"<style>p{color:red}</style></head>"_s);
        row("og by name", 16, u"property=\"og:title\""_s, u"name=\"og:title\""_s);
        row("no og:image:alt", 16, u"<meta property=\"og:image:alt\"[^>]*>"_s, {});
        row("og:title differs", 17, u"property=\"og:title\" content=\""_s, u"property=\"og:title\" content=\"عاجل: "_s);
        row("og:url differs", 17, u"property=\"og:url\" content=\"https://news"_s, u"property=\"og:url\" content=\"https://www"_s);
        row("og:locale of HTML", 17, u"ar_JO"_s, u"ar-JO"_s);
        row("og:image relative", 17, u"property=\"og:image\" content=\"https://news.example.org/2026/11/solar-schools/"_s,
            u"property=\"og:image\" content=\""_s);
        row("no card", 18, u"<meta name=\"twitter:card\"[^>]*>"_s, {});
        row("raw < in JSON-LD", 19, u"\"inLanguage\":\"ar\""_s, u"\"inLanguage\":\"ar<\""_s);
        row("broken JSON-LD", 19, u"\"inLanguage\":"_s, u"\"inLanguage\""_s);
        row("unknown property", 20, u"\"inLanguage\":"_s, u"\"inLanguage\":\"ar\",\"byline\":"_s);
        row("no dateline", 20, u"\"dateline\":\"[^\"]*\","_s, {});
        row("JSON-LD headline", 21, u"\"headline\":\"الحكومة"_s, u"\"headline\":\"حكومة"_s);
        row("date without zone", 22, u"\"datePublished\":\"2026-11-22T14:05:00\\+03:00\",\"dateline"_s,
            u"\"datePublished\":\"2026-11-22T14:05:00\",\"dateline"_s);
        row("modified before published", 22, u"\"dateModified\":\"2026-11-22T17"_s, u"\"dateModified\":\"2026-11-22T10"_s);
        row("shown time differs", 22, u"<time class=\"dt-published\" datetime=\"2026-11-22"_s,
            u"<time class=\"dt-published\" datetime=\"2026-11-21"_s);
        row("two authors in one", 23, u"\"name\":\"ليلى منصور\""_s, u"\"name\":\"ليلى منصور، سامر حداد\""_s);
        row("image relative", 24, u"\"image\":\\[\"https://news.example.org/2026/11/solar-schools/"_s, u"\"image\":[\""_s);
        row("image not packed", 24, u"-1x1.jpg\"\\]"_s, u"-2x1.jpg\"]"_s);
        row("source not cited", 25, u"<li><a class=\"u-citation\""_s, u"<li><a href=\"https://other.example.org/\">أخرى</a></li>\\0"_s);
        row("two h1", 26, u"<h2>كيف تُموَّل الخطة؟</h2>"_s, u"<h1>كيف تُموَّل الخطة؟</h1>"_s);
        row("level skipped", 26, u"<h3>ثلاث مراحل</h3>"_s, u"<h4>ثلاث مراحل</h4>"_s);
        row("empty heading", 26, u"<h3>ثلاث مراحل</h3>"_s, u"<h3> </h3>"_s);
        row("element of old", 27, u"<strong>مصرف التنمية</strong>"_s, u"<font>مصرف التنمية</font>"_s);
        row("script", 28, u"</body>"_s, u"<script>alert(1)</script></body>"_s);
        row("handler", 28, u"<p>ورحّب"_s, u"<p onclick=\"alert(1)\">ورحّب"_s);
        row("inline style", 28, u"<p>ورحّب"_s, u"<p style=\"color:red\">ورحّب"_s);
        row("comment", 28, u"<p>ورحّب"_s, u"<!-- هنا --><p>ورحّب"_s);
        row("own data attribute", 28, u"<p>ورحّب"_s, u"<p data-id=\"a1b2\">ورحّب"_s);
        row("javascript link", 29, u"href=\"https://news.example.org/2026/11/tariff/\""_s, u"href=\"javascript:alert(1)\""_s);
        row("data link", 29, u"href=\"https://news.example.org/2026/11/tariff/\""_s, u"href=\"data:text/html,x\""_s);
        row("Word class", 30, u"<p>ورحّب"_s, u"<p class=\"MsoNormal\">ورحّب"_s);
        row("empty paragraph", 31, u"<p>ورحّب"_s, u"<p> </p><p>ورحّب"_s);
        row("breaks as paragraphs", 31, u"<br>"_s, u"<br><br>"_s);
        row("no alt", 32, u" alt=\"عاملان[^\"]*\""_s, {});
        row("file name as alt", 32, u"alt=\"عاملان[^\"]*\""_s, u"alt=\"IMG_2041.JPG\""_s);
        row("no size", 32, u" width=\"480\" height=\"276\""_s, {});
        row("picture missing", 32, u"src=\"assets/picture-"_s, u"src=\"assets/picture-0"_s);
        row("picture from elsewhere", 32, u"src=\"assets/"_s, u"src=\"https://cdn.example.org/"_s);
        row("no figcaption", 32, u"<figcaption>عمّال.*?</figcaption>"_s, {});
        row("no scope", 33, u"<th scope=\"row\">"_s, u"<th>"_s);
        row("no table caption", 33, u"<caption>.*?</caption>"_s, {});
        row("link without text", 34, u">وزيرة الطاقة: لا زيادة على التعرفة هذا العام<"_s, u"> <"_s);
        row("fragment leads nowhere", 34, u"href=\"#main\""_s, u"href=\"#text\""_s);
        row("label leads nowhere", 34, u"aria-labelledby=\"sources\""_s, u"aria-labelledby=\"quellen\""_s);
        row("window of a stranger", 34, u"<a class=\"u-citation\""_s, u"<a target=\"_blank\" class=\"u-citation\""_s);
        row("Arabic-Indic date", 35, u"</main>"_s, u"<p><time datetime=\"٢٠٢٦-١١\">نوفمبر</time></p></main>"_s);
        row("time without zone", 35, u"</main>"_s, u"<p><time datetime=\"2026-11-22T10:00\">اليوم</time></p></main>"_s);
    }

    void oneFault()
    {
        QFETCH(int, assertion);
        QFETCH(QString, from);
        QFETCH(QString, to);
        std::vector<PageFile> files = m_files;
        QString html = QString::fromUtf8(files.front().bytes);
        const QString good = html;
        html.replace(QRegularExpression(from), to);
        QVERIFY2(html != good, "the fault is not in the page");
        files.front().bytes = html.toUtf8();
        const QStringList faults = faultsOf(files, Extent::Complete);
        const bool found
            = std::ranges::any_of(faults, [&](const QString &fault) { return fault.startsWith(QString::number(assertion) + u':'); });
        QVERIFY2(found, qPrintable(u"found instead: "_s + faults.join(u" | "_s)));
    }

    void notUtf8()
    {
        std::vector<PageFile> files = m_files;
        files.front().bytes.replace("<title>", "<title>\xC3");
        QVERIFY(faultsOf(files, Extent::Complete).contains(u"1: not plain UTF-8"_s));
    }

    void cameraData()
    {
        std::vector<PageFile> files = m_files;
        files.back().bytes.insert(20, "Exif");
        QVERIFY(!faultsOf(files, Extent::Complete).isEmpty());
    }

    void publishedPageIsNoReviewCopy() { QVERIFY(!faultsOf(m_files, Extent::Review).isEmpty()); }

private:
    std::vector<PageFile> m_files;
};

QTEST_GUILESS_MAIN(TestPageChecker)
#include "tst_pagechecker.moc"
