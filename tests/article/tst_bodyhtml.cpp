// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/bodyhtml.h"

#include "support/randombody.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

Block named(Block block, const QString &id)
{
    block.id = id;
    return block;
}

Block item(const QString &id, int level, ListKind list = ListKind::Bullet)
{
    Block block = named(paragraph(id), id);
    block.kind = BlockKind::ListItem;
    block.level = level;
    block.list = list;
    return block;
}

} // namespace

class TestBodyHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_data()
    {
        QTest::addColumn<Body>("body");
        QTest::addColumn<QString>("html");

        Body texts;
        texts.blocks = {named(heading(u"الخطة & \"البديل\""_s, 3), u"a"_s), named(paragraph(u"سطر\u2028<آخر>"_s), u"b"_s)};
        texts.blocks[1].direction = Direction::LeftToRight;
        QTest::newRow("texts")
            << texts << u"<h3 data-id=\"a\">الخطة &amp; &quot;البديل&quot;</h3>\n<p data-id=\"b\" dir=\"ltr\">سطر<br/>&lt;آخر&gt;</p>\n"_s;

        Body marks;
        marks.blocks = {named(Block(), u"m"_s)};
        marks.blocks[0].runs = {{u"من "_s, {.href = u"https://example.org"_s}},
                                {u"هنا"_s, {.marks = Mark::Strong, .href = u"https://example.org"_s}},
                                {u" و"_s, {}},
                                {u"CNN"_s, {.marks = Mark::Strong | Mark::Emphasis, .language = u"en"_s}}};
        QTest::newRow("marks shared by neighbours")
            << marks
            << u"<p data-id=\"m\"><a href=\"https://example.org\">من <strong>هنا</strong></a> و<span lang=\"en\"><strong><em>CNN</em></strong></span></p>\n"_s;

        Body anchors;
        anchors.blocks = {named(Block(), u"n"_s)};
        anchors.blocks[0].runs = {{u"قال"_s, {.source = u"s-1"_s, .comment = u"c-1"_s}},
                                  {u"ت"_s,
                                   {.change = Change{Change::Kind::Insertion, u"هند"_s, QDateTime({2026, 3, 1}, {9, 30}, Qt::UTC)},
                                    .unknown = u"x-tone\ndata-v=1"_s}}};
        QTest::newRow("anchors, changes, unknown marks")
            << anchors
            << u"<p data-id=\"n\"><span data-comment=\"c-1\"><span data-source=\"s-1\">قال</span></span><ins data-author=\"هند\" "
               "datetime=\"2026-03-01T09:30:00.000Z\"><x-tone data-v=\"1\">ت</x-tone></ins></p>\n"_s;

        Body lists;
        lists.blocks = {item(u"a"_s, 0), item(u"b"_s, 1, ListKind::Numbered), item(u"c"_s, 1, ListKind::Numbered), item(u"d"_s, 0),
                        item(u"e"_s, 0, ListKind::Numbered)};
        QTest::newRow("lists")
            << lists
            << u"<ul><li data-id=\"a\">a<ol><li data-id=\"b\">b</li><li data-id=\"c\">c</li></ol></li><li data-id=\"d\">d</li></ul>\n"
               "<ol><li data-id=\"e\">e</li></ol>\n"_s;

        Body quotes;
        quotes.blocks = {named(paragraph(u"أ"_s), u"a"_s), named(paragraph(u"ب"_s), u"b"_s)};
        for (Block &quote : quotes.blocks)
            quote.kind = BlockKind::Quote;
        QTest::newRow("a quote of two paragraphs")
            << quotes << u"<blockquote><p data-id=\"a\">أ</p><p data-id=\"b\">ب</p></blockquote>\n"_s;

        Body objects;
        objects.blocks
            = {named(paragraph(u"ميناء"_s), u"f"_s), named(Block(), u"t"_s), named(paragraph(u"خبر"_s), u"r"_s), named(Block(), u"u"_s)};
        objects.blocks[0].kind = BlockKind::Figure;
        objects.blocks[0].figure = {u"ab12"_s, u"سفن"_s, u"رويترز"_s};
        objects.blocks[1].kind = BlockKind::Table;
        objects.blocks[1].rows = {{{{{u"أ"_s, {}}}, true, 2, 1}}, {{{{u"ب"_s, {}}}, false, 1, 1}, {{}, false, 1, 1}}};
        objects.blocks[2].kind = BlockKind::RelatedLink;
        objects.blocks[2].related = {u"g-1"_s, u"https://example.org/1"_s};
        objects.blocks[3].kind = BlockKind::Unknown;
        objects.blocks[3].unknown = u"<x-poll q=\"1\">نعم</x-poll>"_s;
        QTest::newRow("objects")
            << objects
            << u"<figure data-id=\"f\" data-credit=\"رويترز\"><img src=\"asset:ab12\" "
               u"alt=\"سفن\"/><figcaption>ميناء</figcaption></figure>\n"
               "<table data-id=\"t\"><tbody><tr><th colspan=\"2\">أ</th></tr><tr><td>ب</td><td></td></tr></tbody></table>\n"
               "<aside data-kind=\"related\" data-id=\"r\" data-article=\"g-1\"><a href=\"https://example.org/1\">خبر</a></aside>\n"
               "<x-poll data-id=\"u\" q=\"1\">نعم</x-poll>\n"_s;
    }
    void whatIsWritten()
    {
        QFETCH(Body, body);
        QFETCH(QString, html);
        QCOMPARE(canonical(body), body);
        QCOMPARE(writeBodyHtml(body), html);
        const Result<Body> read = parseBodyHtml(html);
        QVERIFY(read.ok());
        QCOMPARE(*read, body);
    }

    /// The law: what is written is read back as it was.
    void readsBackWhatItWrote()
    {
        test::RandomBody random(test::seed());
        for (int i = 0; i < 3000; ++i) {
            const Body body = canonical(random.next());
            const QString html = writeBodyHtml(body);
            const Result<Body> read = parseBodyHtml(html);
            QVERIFY2(read.ok(), qPrintable(html + (read.ok() ? QString() : read.error().arguments.join(u' '))));
            if (*read != body)
                qInfo().noquote() << html << "\n---\n" << writeBodyHtml(*read);
            QCOMPARE(*read, body);
        }
    }

    void closeRelatives_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean"); ///< without ids
        QTest::newRow("loose text") << u"نص <b>مهم</b>\n<p>فقرة</p> ذيل"_s
                                    << u"<p>نص <strong>مهم</strong></p>\n<p>فقرة</p>\n<p>ذيل</p>\n"_s;
        QTest::newRow("containers") << u"<div><section><p>أ</p></section></div>"_s << u"<p>أ</p>\n"_s;
        QTest::newRow("headings") << u"<h1>أ</h1><h6>ب</h6>"_s << u"<h2>أ</h2>\n<h4>ب</h4>\n"_s;
        QTest::newRow("paragraphs in items") << u"<ul>\n <li><p>أ</p><ul><li>ب</li></ul></li>\n</ul>"_s
                                             << u"<ul><li>أ<ul><li>ب</li></ul></li></ul>\n"_s;
        QTest::newRow("a list right in a list")
            << u"<ul><li>أ</li><ol><li>ب</li></ol></ul>"_s << u"<ul><li>أ<ol><li>ب</li></ol></li></ul>\n"_s;
        QTest::newRow("table parts")
            << u"<table><thead><tr><th>أ</th></tr></thead><tbody><tr><td><p>ب</p><p>ج</p></td></tr></tbody></table>"_s
            << u"<table><tbody><tr><th>أ</th></tr><tr><td>ب<br/>ج</td></tr></tbody></table>\n"_s;
        QTest::newRow("newlines are blanks") << u"<p>أ\nب</p>"_s << u"<p>أ ب</p>\n"_s;
        QTest::newRow("a picture in a paragraph")
            << u"<p>أ<img src=\"asset:AB\" alt=\"ب\"/></p>"_s << u"<figure><img src=\"asset:ab\" alt=\"ب\"/></figure>\n<p>أ</p>\n"_s;
        QTest::newRow("somebody's picture") << u"<img src=\"https://example.org/a.png\" alt=\"ب\"/>"_s
                                            << u"<figure><img alt=\"ب\"/></figure>\n"_s;
        QTest::newRow("script link") << u"<p><a href=\"javascript:x\">أ</a></p>"_s << u"<p>أ</p>\n"_s;
    }
    void closeRelatives()
    {
        QFETCH(QString, html);
        Result<Body> read = parseBodyHtml(html);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().arguments.join(u' ')));
        for (Block &block : read.value().blocks)
            block.id.clear();
        QTEST(writeBodyHtml(*read), "clean");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("torn off") << u"<p data-id=\"a\">نص"_s << ErrorCode::InputMalformed;
        QTest::newRow("crossed") << u"<p><b>نص</p></b>"_s << ErrorCode::InputMalformed;
        QTest::newRow("breaks out") << u"<p>أ</p></body><body>"_s << ErrorCode::InputMalformed;
        QTest::newRow("control character") << QString(u"<p>"_s + QChar(1) + u"</p>"_s) << ErrorCode::InputMalformed;
        QTest::newRow("entities of its own") << u"<!DOCTYPE a [<!ENTITY b \"c\">]><p>&b;</p>"_s << ErrorCode::InputMalformed;
        QTest::newRow("too deep") << u"<div>"_s.repeated(201) + u"</div>"_s.repeated(201) << ErrorCode::InputTooDeep;
        QTest::newRow("very deep") << u"<div>"_s.repeated(1'000'000) << ErrorCode::InputTooDeep;
        QTest::newRow("too large") << QString(17 * 1024 * 1024, u'ا') << ErrorCode::InputTooLarge;
    }
    void refuses()
    {
        QFETCH(QString, html);
        const Result<Body> read = parseBodyHtml(html);
        QVERIFY(!read.ok());
        QTEST(read.error().code, "code");
    }

    void saysWhereItIsMalformed()
    {
        QCOMPARE(parseBodyHtml(u"<p></x>").error().arguments.value(1), u"1:7"_s);
        QCOMPARE(parseBodyHtml(u"\n<p></x>").error().arguments.value(1), u"2:7"_s);
    }

    void asDeepAsAllowed() { QVERIFY(parseBodyHtml(QString(u"<div>"_s.repeated(200) + u"</div>"_s.repeated(200))).ok()); }

    void anyTextIsReadOrRefused()
    {
        test::RandomText random(test::seed());
        const QStringList pieces{u"<p>"_s,         u"</p>"_s,          u"<ul>"_s,  u"<li>"_s,  u"</li></ul>"_s, u"<x-a b='"_s, u"'>"_s,
                                 u"<table><tr>"_s, u"</tr></table>"_s, u"<br/>"_s, u"&amp;"_s, u"&"_s,          u"<!--"_s,     u"-->"_s};
        for (int i = 0; i < 3000; ++i) {
            QString html;
            for (int n = random.below(12); n > 0; --n)
                html += random.below(4) ? pieces[random.below(static_cast<int>(pieces.size()))] : random.next(6);
            const Result<Body> read = parseBodyHtml(html);
            if (!read.ok())
                continue;
            QCOMPARE(canonical(*read), *read);
            QCOMPARE(*parseBodyHtml(writeBodyHtml(*read)), *read);
        }
    }
};

QTEST_GUILESS_MAIN(TestBodyHtml)
#include "tst_bodyhtml.moc"
