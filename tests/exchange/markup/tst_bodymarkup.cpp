// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/bodymarkup.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

Block block(BlockKind kind, const QString &text, int level = 0, ListKind list = ListKind::Bullet)
{
    Block made = paragraph(text);
    made.kind = kind;
    made.level = level;
    made.list = list;
    return made;
}

Block item(const QString &text, int level = 0, ListKind list = ListKind::Bullet) { return block(BlockKind::ListItem, text, level, list); }

Block link(const QString &title, const QString &url)
{
    Block made = block(BlockKind::RelatedLink, title);
    made.related.url = url;
    return made;
}

TableCell cell(const QString &text, bool header = false, int columns = 1, int rows = 1)
{
    return {text.isEmpty() ? Runs() : Runs{{text, {}}}, header, columns, rows};
}

Block table(std::vector<TableRow> rows, const QString &caption = {})
{
    Block made = block(BlockKind::Table, caption);
    made.rows = std::move(rows);
    return made;
}

Block leftToRight(Runs runs)
{
    Block made = block(BlockKind::Paragraph, {});
    made.runs = std::move(runs);
    made.direction = Direction::LeftToRight;
    return made;
}

QString markup(std::vector<Block> blocks, const BodyMarkupOptions &options = {})
{
    return bodyMarkup(Body{std::move(blocks)}, options).remove(u'\n');
}

} // namespace

class TestBodyMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<std::vector<Block>>("blocks");
        QTest::addColumn<QString>("html");
        using Blocks = std::vector<Block>;
        const BlockKind quote = BlockKind::Quote;
        QTest::newRow("paragraphs") << Blocks{paragraph(u"أ"_s), paragraph(u" "_s), paragraph(u"ب"_s)} << u"<p>أ</p><p>ب</p>"_s;
        QTest::newRow("no level is skipped") << Blocks{heading(u"أ"_s, 4), heading(u"ب"_s, 4), heading(u" "_s, 3), heading(u"ج"_s, 4)}
                                             << u"<h2>أ</h2><h3>ب</h3><h4>ج</h4>"_s;
        QTest::newRow("neighbouring quotes are one")
            << Blocks{block(quote, u"أ"_s), block(quote, u"ب"_s), paragraph(u"ج"_s), block(quote, u"د"_s)}
            << u"<blockquote><p>أ</p><p>ب</p></blockquote><p>ج</p><blockquote><p>د</p></blockquote>"_s;
        QTest::newRow("lists") << Blocks{item(u"أ"_s), item(u"ب"_s, 1, ListKind::Numbered), item(u"ج"_s, 1, ListKind::Numbered),
                                         item(u"د"_s)}
                               << u"<ul><li>أ<ol><li>ب</li><li>ج</li></ol></li><li>د</li></ul>"_s;
        QTest::newRow("another kind is another list")
            << Blocks{item(u"أ"_s), item(u"ب"_s, 0, ListKind::Numbered)} << u"<ul><li>أ</li></ul><ol><li>ب</li></ol>"_s;
        QTest::newRow("levels that jump") << Blocks{item(u"أ"_s, 7), item(u"ب"_s, 7), item(u"ج"_s, 7), item(u"د"_s, 1), paragraph(u"هـ"_s)}
                                          << u"<ul><li>أ<ul><li>ب<ul><li>ج</li></ul></li><li>د</li></ul></li></ul><p>هـ</p>"_s;
        QTest::newRow("links in the text") << Blocks{link(u"مادة"_s, u"https://e.org/1"_s), link(u"غيرها"_s, u"https://e.org/2"_s),
                                                     link(u"لم تُنشر"_s, {}), link(u"سيئة"_s, u"javascript:x"_s), paragraph(u"أ"_s)}
                                           << u"<div class=\"read-also\"><p>اقرأ أيضًا</p><ul><li><a href=\"https://e.org/1\">مادة</a></li>"
                                              u"<li><a href=\"https://e.org/2\">غيرها</a></li></ul></div><p>أ</p>"_s;
        Block unknown = block(BlockKind::Unknown, {});
        unknown.unknown = u"<x-note>ملاحظة داخلية</x-note>"_s;
        QTest::newRow("unknown blocks are not published") << Blocks{unknown, paragraph(u"أ"_s)} << u"<p>أ</p>"_s;
        Block figure = block(BlockKind::Figure, u"شرح"_s);
        figure.figure.asset = u"ab"_s;
        QTest::newRow("no pictures without addresses") << Blocks{figure} << QString();
        QTest::newRow("left to right") << Blocks{leftToRight({{u"Hello "_s, {.language = u"en"_s}}, {u"عالم"_s, {.language = u"en"_s}}})}
                                       << u"<p lang=\"en\" dir=\"ltr\">Hello <bdi lang=\"ar\">عالم</bdi></p>"_s;
        QTest::newRow("left to right, unknown") << Blocks{leftToRight({{u"Hello"_s, {}}})} << u"<p lang=\"\" dir=\"ltr\">Hello</p>"_s;
    }

    void blocks()
    {
        QFETCH(std::vector<Block>, blocks);
        QFETCH(QString, html);
        QCOMPARE(markup(blocks), html);
    }

    void tables_data()
    {
        QTest::addColumn<Block>("block");
        QTest::addColumn<QString>("html");
        QTest::newRow("head, row heads, caption")
            << table({{cell(u"أ"_s, true), cell(u"ب"_s, true)}, {cell(u"ج"_s, true), cell(u"1"_s)}}, u"شرح"_s)
            << u"<table><caption>شرح</caption><thead><tr><th scope=\"col\">أ</th><th scope=\"col\">ب</th></tr></thead>"
               u"<tbody><tr><th scope=\"row\">ج</th><td>1</td></tr></tbody></table>"_s;
        QTest::newRow("short rows") << table({{cell(u"1"_s), cell(u"2"_s)}, {cell(u"3"_s)}})
                                    << u"<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td></td></tr></tbody></table>"_s;
        QTest::newRow("covered columns and rows go")
            << table({{cell(u"1"_s, false, 500, 2), cell(u"2"_s, false, 1, 2)}, {}, {cell(u"3"_s, false, 500, 9), cell(u"4"_s)}})
            << u"<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"_s;
        QTest::newRow("an empty corner heads nothing") << table({{cell({}, true), cell(u"ب"_s, true)}, {cell(u"ج"_s, true), cell(u"1"_s)}})
                                                       << u"<table><thead><tr><td></td><th scope=\"col\">ب</th></tr></thead>"
                                                          u"<tbody><tr><th scope=\"row\">ج</th><td>1</td></tr></tbody></table>"_s;
        QTest::newRow("a head that reaches down is none")
            << table({{cell(u"أ"_s, true, 1, 2), cell(u"ب"_s, true)}, {cell(u"1"_s)}})
            << u"<table><tbody><tr><th scope=\"col\" rowspan=\"2\">أ</th><th scope=\"col\">ب</th></tr><tr><td>1</td></tr></tbody></table>"_s;
        QTest::newRow("nothing in it") << table({{cell({}), cell({})}}, u"شرح"_s) << QString();
    }

    void tables()
    {
        QFETCH(Block, block);
        QFETCH(QString, html);
        QCOMPARE(markup({block}), html);
    }

    void figures()
    {
        Figure figure{u"ab"_s, {}, u"رويترز"_s};
        const WrittenPicture picture{u"assets/a.jpg"_s, {640, 480}};
        QCOMPARE(figureMarkup(picture, figure, {{u"جسر \"قديم\""_s, {}}}, {}).remove(u'\n'),
                 u"<figure><img src=\"assets/a.jpg\" width=\"640\" height=\"480\" alt=\"جسر &quot;قديم&quot;\">"
                 u"<figcaption>جسر &quot;قديم&quot; <span class=\"credit\">(رويترز)</span></figcaption></figure>"_s);
        figure = {u"ab"_s, u"جسر فوق النهر"_s, {}};
        QCOMPARE(figureMarkup(picture, figure, {}, {}).remove(u'\n'),
                 u"<figure><img src=\"assets/a.jpg\" width=\"640\" height=\"480\" alt=\"جسر فوق النهر\"></figure>"_s);
    }

    void closingLinks()
    {
        Body body{{link(u"في المتن"_s, u"https://e.org/1"_s), paragraph(u"أ"_s), link(u"لم تُنشر"_s, {}),
                   link(u"أولى"_s, u"https://e.org/2"_s), link(u"ثانية"_s, u"https://e.org/3"_s)}};
        const auto links = takeClosingLinks(body);
        QCOMPARE(links, (std::vector<PublicLink>{{u"أولى"_s, u"https://e.org/2"_s}, {u"ثانية"_s, u"https://e.org/3"_s}}));
        QCOMPARE(body.blocks.size(), size_t(2));
    }

    void opening()
    {
        BodyMarkupOptions options;
        options.opening = u"عمّان – "_s;
        QCOMPARE(markup({heading(u"أ"_s), paragraph(u"ب"_s), paragraph(u"ج"_s)}, options), u"<h2>أ</h2><p>عمّان – ب</p><p>ج</p>"_s);
    }
};

QTEST_GUILESS_MAIN(TestBodyMarkup)
#include "tst_bodymarkup.moc"
