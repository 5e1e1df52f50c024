// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/selectionmime.h"

#include "article/bodyhtml.h"
#include "theme.h"

#include <QMimeData>
#include <QTest>

using namespace muharrir;

namespace {

const PageStyle &page()
{
    static const PageStyle style = pageStyle(makeTheme(Appearance::Light));
    return style;
}

QStringList texts(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks)
        lines.append(plainText(block.runs));
    return lines;
}

} // namespace

class TestSelectionMime : public QObject {
    Q_OBJECT

    static Body sample()
    {
        Block item = paragraph("بند");
        item.kind = BlockKind::ListItem;
        Block table;
        table.kind = BlockKind::Table;
        table.rows = {{{{{"أ", {}}}, true}, {{{"ب", {}}}, true}}, {{{{"1", {}}}}, {{{"2", {}}}}}};
        Block sourced = paragraph("منسوب");
        sourced.runs = {{"قول ", {}}, {"منسوب", {.marks = Mark::Strong, .source = "secret-source"}}};
        return canonical({{heading("عنوان"), sourced, item, table, paragraph("آخر")}});
    }

    static Body withoutIds(Body body)
    {
        for (Block &block : body.blocks)
            block.id = QStringLiteral("x");
        return body;
    }

private Q_SLOTS:
    void ownFormLosesNothing()
    {
        QTextDocument document;
        fill(document, sample(), page());
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        const std::unique_ptr<QMimeData> mime(selectionMime(all, page()));
        const auto body = parseBodyHtml(QString::fromUtf8(mime->data(QLatin1String(bodyMimeType))));
        QVERIFY(body.ok());
        QCOMPARE(writeBodyHtml(withoutIds(*body)), writeBodyHtml(withoutIds(sample())));
        QVERIFY(mime->text().contains(QStringLiteral("قول منسوب")));
    }

    void nothingOfTheHouseLeavesInHtml()
    {
        QTextDocument document;
        fill(document, sample(), page());
        QTextCursor all(&document);
        all.select(QTextCursor::Document);
        const std::unique_ptr<QMimeData> mime(selectionMime(all, page()));
        QVERIFY(mime->html().contains(QStringLiteral("<strong>")));
        QVERIFY(!mime->html().contains(QStringLiteral("secret-source")));
        QVERIFY(!mime->html().contains(QStringLiteral("font")));
        QVERIFY(!mime->html().contains(QStringLiteral("data-id")));
    }

    void aPieceOfALineGoesIntoTheLine()
    {
        QTextDocument document;
        fill(document, canonical({{heading("عنوان طويل")}}), page());
        QTextCursor cursor(&document);
        cursor.setPosition(6);
        insertBody(cursor, {{paragraph("جديد ")}}, page());
        QCOMPARE(document.blockCount(), 1);
        QCOMPARE(document.toPlainText(), QStringLiteral("عنوان جديد طويل"));
        QCOMPARE(cursor.position(), 11);
        QVERIFY(read(document).blocks.front().kind == BlockKind::Heading);
    }

    void blocksStandOnTheirOwn_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("at the start") << 0 << QStringList{"عنوان", "قول منسوب", "بند", "", "آخر", "نص المادة"};
        QTest::newRow("in the middle") << 3 << QStringList{"نص", "عنوان", "قول منسوب", "بند", "", "آخر", "المادة"};
        QTest::newRow("at the end") << 9 << QStringList{"نص المادة", "عنوان", "قول منسوب", "بند", "", "آخر"};
    }
    void blocksStandOnTheirOwn()
    {
        QFETCH(int, position);
        QFETCH(QStringList, wanted);
        QTextDocument document;
        const Body before = canonical({{paragraph("نص المادة")}});
        fill(document, before, page());
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        insertBody(cursor, sample(), page());
        const Body after = read(document);
        QCOMPARE(texts(after), wanted);
        const auto kinds = [&](BlockKind kind) { return std::ranges::count(after.blocks, kind, &Block::kind); };
        QCOMPARE(kinds(BlockKind::Heading), 1);
        QCOMPARE(kinds(BlockKind::ListItem), 1);
        QCOMPARE(kinds(BlockKind::Table), 1);
        QVERIFY(std::ranges::count(after.blocks, before.blocks.front().id, &Block::id) == 1);
        document.undo();
        QVERIFY(read(document) == before);
        QVERIFY(!document.isUndoAvailable());
    }

    void intoAnEmptyBlock()
    {
        QTextDocument document;
        fill(document, {}, page());
        QTextCursor cursor(&document);
        insertBody(cursor, sample(), page());
        QCOMPARE(texts(read(document)), texts(sample()));
        QVERIFY(read(document).blocks.front().kind == BlockKind::Heading);
    }

    void directionsComeAlongAndStay()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("نص")}}), page());
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        Block english = paragraph("An English paragraph");
        english.direction = Direction::LeftToRight;
        insertBody(cursor, {{paragraph("SunPower توقّع"), english, paragraph("خاتمة")}}, page());
        QCOMPARE(document.findBlockByNumber(0).textDirection(), Qt::RightToLeft);
        QCOMPARE(document.findBlockByNumber(1).textDirection(), Qt::RightToLeft);
        QCOMPARE(document.findBlockByNumber(2).textDirection(), Qt::LeftToRight);
        QCOMPARE(document.findBlockByNumber(3).textDirection(), Qt::RightToLeft);
    }
};

QTEST_MAIN(TestSelectionMime)
#include "tst_selectionmime.moc"
