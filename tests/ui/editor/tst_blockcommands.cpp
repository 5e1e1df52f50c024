// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockcommands.h"

#include "theme.h"

#include <QTest>

using namespace muharrir;

namespace {

const PageStyle &page()
{
    static const PageStyle style = pageStyle(makeTheme(Appearance::Light));
    return style;
}

Block item(const QString &text, int level = 0, ListKind kind = ListKind::Bullet)
{
    Block block = paragraph(text);
    block.kind = BlockKind::ListItem;
    block.level = level;
    block.list = kind;
    return block;
}

Block quote(const QString &text)
{
    Block block = paragraph(text);
    block.kind = BlockKind::Quote;
    return block;
}

} // namespace

class TestBlockCommands : public QObject {
    Q_OBJECT

    static QTextCursor cursorIn(QTextDocument &document, int block, int position = 0)
    {
        QTextCursor cursor(document.findBlockByNumber(block));
        cursor.setPosition(cursor.position() + position);
        return cursor;
    }

    static QStringList outline(const QTextDocument &document)
    {
        static const char *const kinds[]{"p", "h", "q", "li", "figure", "table", "related", "unknown"};
        QStringList lines;
        for (const Block &block : read(document).blocks)
            lines.append(QString::fromLatin1(kinds[int(block.kind)]) + (block.level ? QString::number(block.level) : QString())
                         + (block.kind == BlockKind::ListItem && block.list == ListKind::Numbered ? QStringLiteral("#") : QString()) + u':'
                         + plainText(block.runs));
        return lines;
    }

private Q_SLOTS:
    void stylesAreOneStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("level");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("subhead") << int(BlockKind::Heading) << 2 << QStringList{"h2:أول", "h2:ثانٍ", "p:ثالث"};
        QTest::newRow("quote") << int(BlockKind::Quote) << 0 << QStringList{"q:أول", "q:ثانٍ", "p:ثالث"};
        QTest::newRow("list") << int(BlockKind::ListItem) << 0 << QStringList{"li:أول", "li:ثانٍ", "p:ثالث"};
    }
    void stylesAreOneStep()
    {
        QFETCH(int, kind);
        QFETCH(int, level);
        QFETCH(QStringList, wanted);
        QTextDocument document;
        const Body body = canonical({{paragraph("أول"), paragraph("ثانٍ"), paragraph("ثالث")}});
        fill(document, body, page());
        QTextCursor cursor = cursorIn(document, 0, 1);
        cursor.setPosition(document.findBlockByNumber(1).position() + 2, QTextCursor::KeepAnchor);
        setBlockStyle(cursor, {static_cast<BlockKind>(kind), level}, page());
        QCOMPARE(outline(document), wanted);
        // Ids stay: notes and sources hang on them.
        for (size_t i = 0; i < body.blocks.size(); ++i)
            QCOMPARE(read(document).blocks[i].id, body.blocks[i].id);
        document.undo();
        QVERIFY(read(document) == body);
        QVERIFY(!document.isUndoAvailable());
    }

    void marksSurviveAStyle()
    {
        QTextDocument document;
        Block block = paragraph("قال الوزير اليوم");
        block.runs = {{"قال ", {}}, {"الوزير", {.marks = Mark::Strong, .source = "s1"}}, {" اليوم", {.href = "https://example.org/"}}};
        fill(document, canonical({{block}}), page());
        const Runs runs = read(document).blocks.front().runs;
        setBlockStyle(cursorIn(document, 0), {BlockKind::Heading, 3}, page());
        QCOMPARE(read(document).blocks.front().kind, BlockKind::Heading);
        QVERIFY(read(document).blocks.front().runs == runs);
        setBlockStyle(cursorIn(document, 0), {}, page());
        QVERIFY(read(document).blocks.front().runs == runs);
    }

    void neighbouringItemsAreOneList()
    {
        QTextDocument document;
        fill(document, canonical({{item("واحد"), paragraph("اثنان"), item("ثلاثة")}}), page());
        setBlockStyle(cursorIn(document, 1), {BlockKind::ListItem}, page());
        QVERIFY(document.findBlockByNumber(0).textList());
        QCOMPARE(document.findBlockByNumber(1).textList(), document.findBlockByNumber(0).textList());
    }

    void figuresAndTablesKeepTheirKind()
    {
        QTextDocument document;
        Block figure;
        figure.kind = BlockKind::Figure;
        figure.figure.asset = QString(64, u'a');
        Block table;
        table.kind = BlockKind::Table;
        table.rows = {{{{{"خلية", {}}}}}};
        const Body body = canonical({{paragraph("أول"), figure, table, paragraph("آخر")}});
        fill(document, body, page());
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        setBlockStyle(all, {BlockKind::Quote}, page());
        QCOMPARE(outline(document), (QStringList{"q:أول", "figure:", "table:", "q:آخر"}));
    }

    void direction()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("SunPower وقّعت العقد"), paragraph("نص")}}), page());
        QCOMPARE(document.firstBlock().textDirection(), Qt::RightToLeft); // never by its first letter
        setDirection(cursorIn(document, 0), Qt::LeftToRight);
        QCOMPARE(document.firstBlock().textDirection(), Qt::LeftToRight);
        QCOMPARE(read(document).blocks.front().direction, Direction::LeftToRight);
        QCOMPARE(read(document).blocks.back().direction, Direction::Automatic);
        setDirection(cursorIn(document, 0), Qt::RightToLeft);
        QCOMPARE(read(document).blocks.front().direction, Direction::Automatic);
        document.undo();
        QCOMPARE(document.firstBlock().textDirection(), Qt::LeftToRight);
    }

    void levels()
    {
        QTextDocument document;
        fill(document, canonical({{item("أول"), item("ثانٍ"), paragraph("نص")}}), page());
        QVERIFY(changeLevel(cursorIn(document, 1), 1, page()));
        QCOMPARE(outline(document), (QStringList{"li:أول", "li1:ثانٍ", "p:نص"}));
        QVERIFY(changeLevel(cursorIn(document, 1), -1, page()));
        QVERIFY(changeLevel(cursorIn(document, 1), -1, page()));
        QCOMPARE(outline(document), (QStringList{"li:أول", "p:ثانٍ", "p:نص"}));
        QVERIFY(!changeLevel(cursorIn(document, 2), 1, page()));
    }

    void enter_data()
    {
        QTest::addColumn<QList<int>>("before"); // kind of the only block
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, BlockKind kind, const QString &text, int position, const QStringList &wanted) {
            QTest::newRow(name) << QList<int>{int(kind)} << text << position << wanted;
        };
        row("paragraph end", BlockKind::Paragraph, "نص", 2, {"p:نص", "p:س"});
        row("paragraph middle", BlockKind::Paragraph, "أبجد", 2, {"p:أب", "p:سجد"});
        row("after a heading", BlockKind::Heading, "عنوان", 5, {"h2:عنوان", "p:س"});
        row("within a heading", BlockKind::Heading, "عنوان", 2, {"h2:عن", "h2:سوان"});
        row("before a heading", BlockKind::Heading, "عنوان", 0, {"h2:سعنوان"});
        row("list", BlockKind::ListItem, "بند", 3, {"li:بند", "li:س"});
        row("quote", BlockKind::Quote, "قول", 3, {"q:قول", "q:س"});
        row("empty list item", BlockKind::ListItem, "", 0, {"p:س"});
        row("empty quote", BlockKind::Quote, "", 0, {"p:س"});
    }
    void enter()
    {
        QFETCH(QList<int>, before);
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(QStringList, wanted);
        QTextDocument document;
        Block block = paragraph(text);
        block.kind = static_cast<BlockKind>(before.front());
        block.level = block.kind == BlockKind::Heading ? 2 : 0;
        fill(document, {{block}}, page());
        QTextCursor cursor = cursorIn(document, 0, position);
        newBlock(cursor, page());
        cursor.insertText("س");
        QCOMPARE(outline(document), wanted);
        document.undo();
        document.undo();
        QCOMPARE(document.toPlainText(), text);
    }

    void aSplitBlockGetsItsOwnId()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("أبجد هوز")}}), page());
        const QString id = read(document).blocks.front().id;
        QTextCursor cursor = cursorIn(document, 0, 4);
        newBlock(cursor, page());
        QCOMPARE(document.firstBlock().blockFormat().stringProperty(BlockIdProperty), id);
        QVERIFY(document.lastBlock().blockFormat().stringProperty(BlockIdProperty) != id);
    }

    void backspaceAtTheStartLeavesTheStyle()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("قبل"), quote("قول"), item("أعلى"), item("بند", 1)}}), page());
        QTextCursor cursor = cursorIn(document, 1);
        QVERIFY(leaveStyle(cursor, page()));
        QCOMPARE(outline(document), (QStringList{"p:قبل", "p:قول", "li:أعلى", "li1:بند"}));
        cursor = cursorIn(document, 3);
        QVERIFY(leaveStyle(cursor, page()));
        QVERIFY(leaveStyle(cursor, page()));
        QVERIFY(!leaveStyle(cursor, page()));
        QCOMPARE(outline(document).last(), QStringLiteral("p:بند"));
        cursor = cursorIn(document, 1, 1);
        QVERIFY(!leaveStyle(cursor, page()));
    }

    void picturesMove()
    {
        QTextDocument document;
        Block figure;
        figure.kind = BlockKind::Figure;
        figure.figure = {QString(64, u'a'), QStringLiteral("جسر"), {}};
        figure.runs = {{"شرح الصورة", {}}};
        const Body body = canonical({{paragraph("أول"), figure}});
        fill(document, body, page());
        QTextCursor cursor = cursorIn(document, 1, 1);
        QVERIFY(moveBlocks(cursor, -1));
        QVERIFY(read(document).blocks.front() == body.blocks.back());
        QVERIFY(read(document).blocks.back() == body.blocks.front());
    }

    void moving()
    {
        QTextDocument document;
        const Body body = canonical({{paragraph("أول"), heading("ثانٍ"), item("ثالث"), paragraph("رابع")}});
        fill(document, body, page());
        QTextCursor cursor = cursorIn(document, 1, 2);
        QVERIFY(moveBlocks(cursor, 1));
        QCOMPARE(outline(document), (QStringList{"p:أول", "li:ثالث", "h2:ثانٍ", "p:رابع"}));
        QCOMPARE(cursor.block().text(), QStringLiteral("ثانٍ"));
        QCOMPARE(cursor.positionInBlock(), 2);
        QCOMPARE(read(document).blocks[2].id, body.blocks[1].id);
        document.undo();
        QVERIFY(read(document) == body);

        cursor = cursorIn(document, 1, 1);
        cursor.setPosition(document.findBlockByNumber(2).position() + 1, QTextCursor::KeepAnchor);
        QVERIFY(moveBlocks(cursor, -1));
        QCOMPARE(outline(document), (QStringList{"h2:ثانٍ", "li:ثالث", "p:أول", "p:رابع"}));
        QVERIFY(!moveBlocks(cursor, -1));
        QVERIFY(cursor.hasSelection());
    }
};

QTEST_MAIN(TestBlockCommands)
#include "tst_blockcommands.moc"
