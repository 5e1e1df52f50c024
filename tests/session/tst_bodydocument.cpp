// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bodydocument.h"

#include "article/bodyhtml.h"
#include "support/randombody.h"
#include "support/stopwatch.h"

#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

PageStyle style()
{
    PageStyle made;
    made.bodyFamily = u"Noto Naskh Arabic"_s;
    made.headingFamily = u"Noto Kufi Arabic"_s;
    made.text = Qt::black;
    made.soft = Qt::darkGray;
    made.accent = Qt::darkCyan;
    made.line = Qt::lightGray;
    return made;
}

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

Block figure(const QString &caption)
{
    Block block = named(paragraph(caption), u"fig"_s);
    block.kind = BlockKind::Figure;
    block.figure = {u"ab12"_s, u"سفن في الميناء"_s, u"رويترز"_s};
    return block;
}

Block table(const QString &caption)
{
    Block block = named(paragraph(caption), u"tab"_s);
    block.kind = BlockKind::Table;
    block.rows
        = {{{{{u"السنة"_s, {}}}, true, 1, 1}, {{{u"الإنتاج"_s, {}}}, true, 1, 1}}, {{{{u"2025"_s, {}}}, false, 1, 1}, {{}, false, 1, 1}}};
    return block;
}

Body bodyOf(std::vector<Block> blocks) { return {std::move(blocks)}; }

/// The blocks as "kind:id:text" with "?" for ids that are new.
QString outline(const Body &body, const QStringList &known)
{
    QStringList lines;
    for (const Block &block : body.blocks)
        lines << u"%1:%2:%3"_s.arg(int(block.kind)).arg(known.contains(block.id) ? block.id : u"?"_s, plainText(block.runs));
    return lines.join(u' ');
}

} // namespace

class TestBodyDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The law: what is filled in is read back as it was.
    void readsBackWhatItFilledIn()
    {
        test::RandomBody random(test::seed());
        QTextDocument document;
        for (int i = 0; i < 700; ++i) {
            const Body body = canonical(random.next());
            fill(document, body, style());
            const Body made = read(document);
            if (made != body)
                qInfo().noquote() << writeBodyHtml(body) << "\n---\n" << writeBodyHtml(made);
            QCOMPARE(made, body);
            QVERIFY(!document.isUndoAvailable());
            QVERIFY(!document.isModified());
        }
    }

    void anEmptyBodyIsAnEmptyLineWithAnId()
    {
        QTextDocument document;
        fill(document, {}, style());
        QCOMPARE(document.blockCount(), 1);
        QCOMPARE(read(document), Body());
        QTextCursor(&document).insertText(u"عاجل"_s);
        const Body typed = read(document);
        QCOMPARE(plainText(typed), u"عاجل"_s);
        QCOMPARE(read(document), typed); // the id stays
    }

    void thePageIsRightToLeft_data()
    {
        QTest::addColumn<Direction>("chosen");
        QTest::addColumn<Qt::LayoutDirection>("shown");
        QTest::newRow("automatic") << Direction::Automatic << Qt::RightToLeft;
        QTest::newRow("right to left") << Direction::RightToLeft << Qt::RightToLeft;
        QTest::newRow("left to right") << Direction::LeftToRight << Qt::LeftToRight;
    }
    void thePageIsRightToLeft()
    {
        QFETCH(Direction, chosen);
        QFETCH(Qt::LayoutDirection, shown);
        Block block = paragraph(u"CNN: إعلان جديد"_s); // opens with a Latin word
        block.direction = chosen;
        QTextDocument document;
        fill(document, bodyOf({block}), style());
        QCOMPARE(document.firstBlock().blockFormat().layoutDirection(), shown);
        QCOMPARE(document.firstBlock().textDirection(), shown);
        QVERIFY(!document.firstBlock().blockFormat().hasProperty(QTextFormat::BlockAlignment));
    }

    void boldOfAHeadingIsNoMark()
    {
        QTextDocument document;
        fill(document, bodyOf({heading(u"عنوان"_s)}), style());
        QCOMPARE(document.firstBlock().begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
        QCOMPARE(read(document).blocks[0].runs, (Runs{{u"عنوان"_s, {}}}));
    }

    void aSplitBlockKeepsItsIdInTheFirstHalf()
    {
        QTextDocument document;
        fill(document, bodyOf({named(paragraph(u"أولثان"_s), u"a"_s), named(paragraph(u"ثالث"_s), u"b"_s)}), style());
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        cursor.insertBlock();
        const Body made = read(document);
        QCOMPARE(outline(made, {u"a"_s, u"b"_s}), u"0:a:أول 0:?:ثان 0:b:ثالث"_s);
        QVERIFY(made.blocks[1].id != made.blocks[0].id);
    }

    void namesStayAndUndoGoesOn()
    {
        QTextDocument document;
        fill(document, bodyOf({named(paragraph(u"أولثان"_s), u"a"_s)}), style());
        connect(&document, &QTextDocument::blockCountChanged, &document, [&document] { nameBlocks(document); });
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        cursor.insertBlock();
        const Body split = read(document);
        QCOMPARE(read(document), split);
        QCOMPARE(outline(split, {u"a"_s}), u"0:a:أول 0:?:ثان"_s);

        document.undo();
        QCOMPARE(outline(read(document), {u"a"_s}), u"0:a:أولثان"_s);
        QVERIFY(!document.isUndoAvailable()); // the naming was no step of its own
        QVERIFY(document.isRedoAvailable());
        document.redo();
        QCOMPARE(read(document), split);

        nameBlocks(document); // nothing to name: nothing happens
        QVERIFY(document.isUndoAvailable());
        QVERIFY(!document.isRedoAvailable());
        document.undo();
        nameBlocks(document);
        QVERIFY(document.isRedoAvailable());
    }

    void namingLeavesCellsAlone()
    {
        QTextDocument document;
        fill(document, bodyOf({table(u"جدول"_s), named(paragraph(u"نص"_s), u"p"_s)}), style());
        nameBlocks(document);
        QVERIFY(!document.isUndoAvailable());
        QVERIFY(!document.isModified());
    }

    void listsNumberOn()
    {
        QTextDocument document;
        fill(document,
             bodyOf({item(u"a"_s, 0, ListKind::Numbered), item(u"b"_s, 1), item(u"c"_s, 0, ListKind::Numbered), item(u"d"_s, 0),
                     named(paragraph(u"فقرة"_s), u"p"_s), item(u"e"_s, 0, ListKind::Numbered)}),
             style());
        const auto list = [&](int block) { return document.findBlockByNumber(block).textList(); };
        QCOMPARE(list(0), list(2));
        QCOMPARE(list(2)->itemNumber(document.findBlockByNumber(2)), 1);
        QVERIFY(list(1) != list(0));
        QVERIFY(list(3) != list(0));
        QCOMPARE(list(4), nullptr);
        QVERIFY(list(5) != list(0));
        QCOMPARE(list(1)->format().indent(), 2);
    }

    void anItemOutOfItsListIsKnownByItsOwnFacts()
    {
        QTextDocument document;
        fill(document, bodyOf({item(u"a"_s, 0), item(u"b"_s, 1, ListKind::Numbered)}), style());
        const QTextBlock last = document.lastBlock();
        last.textList()->remove(last);
        const Block made = readBlock(last);
        QCOMPARE(made.kind, BlockKind::ListItem);
        QCOMPARE(made.list, ListKind::Numbered);
        QCOMPARE(made.level, 1);
    }

    void aFiguresCaptionIsEdited()
    {
        QTextDocument document;
        fill(document, bodyOf({figure(u"ميناء"_s)}), style());
        const QTextImageFormat picture = document.firstBlock().begin().fragment().charFormat().toImageFormat();
        QCOMPARE(picture.name(), u"asset:ab12"_s);
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u" العقبة"_s);
        QCOMPARE(read(document), bodyOf({figure(u"ميناء العقبة"_s)}));
        QCOMPARE(readBlock(document.firstBlock()).kind, BlockKind::Figure);
        QCOMPARE(readBlock(document.firstBlock()).id, u"fig"_s);
    }

    void aFigureWithoutItsPictureIsAText()
    {
        QTextDocument document;
        fill(document, bodyOf({figure(u"ميناء"_s)}), style());
        QTextCursor cursor(&document);
        cursor.deleteChar();
        QCOMPARE(outline(read(document), {u"fig"_s}), u"0:fig:ميناء"_s);
    }

    void aPictureInATextIsAFigureBehindIt()
    {
        QTextDocument document;
        fill(document, bodyOf({named(paragraph(u"قبلبعد"_s), u"a"_s)}), style());
        QTextCursor cursor(&document);
        cursor.setPosition(3);
        QTextImageFormat picture;
        picture.setName(u"asset:ff"_s);
        cursor.insertImage(picture);
        cursor.insertImage(picture);
        const Body made = read(document);
        QCOMPARE(outline(made, {u"a"_s}), u"0:a:قبل 4:?: 4:?:بعد"_s);
        QCOMPARE(made.blocks[2].figure.asset, u"ff"_s);
        QCOMPARE(readBlock(document.firstBlock()).kind, BlockKind::Figure);
    }

    void tables()
    {
        QTextDocument document;
        const Body body = bodyOf({table(u"إنتاج الكهرباء"_s), named(paragraph(u"نص"_s), u"p"_s)});
        fill(document, body, style());
        QTextCursor cursor(document.firstBlock().next());
        QTextTable *shown = cursor.currentTable();
        QVERIFY(shown);
        QCOMPARE(shown->format().layoutDirection(), Qt::RightToLeft);

        shown->insertRows(1, 1);
        shown->cellAt(1, 0).firstCursorPosition().insertText(u"2024"_s);
        shown->cellAt(1, 1).firstCursorPosition().insertBlock(); // two lines in a cell
        shown->cellAt(1, 1).firstCursorPosition().insertText(u"أ"_s);
        shown->cellAt(1, 1).lastCursorPosition().insertText(u"ب"_s);
        Body expected = body;
        expected.blocks[0].rows.insert(expected.blocks[0].rows.begin() + 1,
                                       TableRow{{{{u"2024"_s, {}}}, false, 1, 1}, {{{u"أ\u2028ب"_s, {}}}, false, 1, 1}});
        // Qt makes a new row like the one above it, headers too.
        Body made = read(document);
        for (TableCell &cell : made.blocks[0].rows[1])
            cell.header = false;
        QCOMPARE(made, expected);
    }

    void aCaptionWithoutItsTableIsAText()
    {
        QTextDocument document;
        fill(document, bodyOf({named(paragraph(u"نص"_s), u"p"_s)}), style());
        QTextCursor(&document).insertBlock(blockFormat(table({}), style()));
        QCOMPARE(outline(read(document), {u"tab"_s, u"p"_s}), u"0:tab:نص"_s);
    }

    void aTableWhoseCaptionIsGoneKeepsItsId()
    {
        QTextDocument document;
        fill(document, bodyOf({named(paragraph(u"نص"_s), u"p"_s), table({})}), style());
        QTextCursor cursor(document.firstBlock());
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.deleteChar(); // the empty caption's line
        QCOMPARE(read(document), bodyOf({named(paragraph(u"نص"_s), u"p"_s), table({})}));
    }

    void pasteOfAPictureIntoACell()
    {
        QTextDocument document;
        fill(document, bodyOf({table({})}), style());
        QTextCursor cursor(document.firstBlock().next());
        QTextImageFormat picture;
        picture.setName(u"asset:ff"_s);
        cursor.insertImage(picture);
        const Body made = read(document);
        QCOMPARE(made.blocks.size(), size_t(2));
        QCOMPARE(made.blocks[1].figure.asset, u"ff"_s);
    }

    void anUnknownElementIsShownAndKept()
    {
        Block unknown;
        unknown.kind = BlockKind::Unknown;
        unknown.id = u"u"_s;
        unknown.unknown = u"<x-poll q=\"1\">نعم\n\tلا</x-poll>"_s;
        QTextDocument document;
        fill(document, bodyOf({unknown}), style());
        QCOMPARE(document.blockCount(), 1);
        QCOMPARE(document.firstBlock().textDirection(), Qt::LeftToRight);
        QCOMPARE(read(document), bodyOf({unknown}));

        QTextCursor cursor(&document);
        cursor.setPosition(QString(u"<x-poll q=\""_s).size());
        cursor.insertText(u"2"_s);
        unknown.unknown = u"<x-poll q=\"21\">نعم\n\tلا</x-poll>"_s;
        QCOMPARE(read(document), bodyOf({unknown}));

        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u" سؤال القراء"_s); // no element any more: nothing of it is lost
        const Body made = read(document);
        QCOMPARE(outline(made, {u"u"_s}), QString(u"0:u:"_s + u"<x-poll q=\"21\">نعم\u2028 لا</x-poll> سؤال القراء"_s));
    }

    void marksSurviveTyping()
    {
        QTextDocument document;
        Block block = named(Block(), u"a"_s);
        block.runs = {{u"قال "_s, {}}, {u"الوزير"_s, {.marks = Mark::Strong, .source = u"s1"_s}}};
        fill(document, bodyOf({block}), style());
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"ة"_s);
        block.runs[1].text += u'ة';
        QCOMPARE(read(document), bodyOf({block}));
    }

    void whatIsNoTextNeverComesIn()
    {
        QTextDocument document;
        fill(document, {}, style());
        QTextCursor(&document).insertText(QString(u"أ"_s + QChar(0xD800) + u"ب"_s + QChar(1) + u"\tج"_s));
        QCOMPARE(plainText(read(document)), u"أ\uFFFDب ج"_s);
    }

    void refillingLeavesNothingBehind()
    {
        QTextDocument document;
        fill(document, bodyOf({table(u"أ"_s), figure(u"ب"_s), item(u"c"_s, 0)}), style());
        const Body plain = bodyOf({named(paragraph(u"نص"_s), u"p"_s)});
        fill(document, plain, style());
        QCOMPARE(document.blockCount(), 1);
        QCOMPARE(read(document), plain);
        QVERIFY(!document.firstBlock().textList());
    }

    /// A document of 20,000 words is read for every draft while someone types: it has to stay out of the way. The bound is generous, for
    /// debug builds on slow machines.
    void readingIsFast()
    {
        Body body;
        for (int i = 0; i < 700; ++i) {
            Block block = paragraph(u"أعلنت وزارة الطاقة خطة جديدة لتوسيع شبكة الكهرباء في المحافظات "_s.repeated(3));
            block.runs.push_back({u"وقال الوزير"_s, {.marks = Mark::Strong}});
            block.runs.push_back({u" إنها تبدأ في الربيع"_s, {}});
            body.blocks.push_back(block);
        }
        body = canonical(body);
        QTextDocument document;
        fill(document, body, style());
        const test::Stopwatch watch;
        QCOMPARE(read(document), body);
        QVERIFY2(watch.milliseconds() < 500, qPrintable(QString::number(watch.milliseconds())));
    }
};

QTEST_MAIN(TestBodyDocument)
#include "tst_bodydocument.moc"
