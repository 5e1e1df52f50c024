// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markcommands.h"

#include "theme.h"

#include <QTest>

using namespace muharrir;

namespace {

const PageStyle &page()
{
    static const PageStyle style = pageStyle(makeTheme(Appearance::Light));
    return style;
}

QTextCursor selection(QTextDocument &document, int start, int end)
{
    QTextCursor cursor(&document);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

class TestMarkCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toggling()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("قال الوزير اليوم"), paragraph("سطر ثانٍ")}}), page());
        const Body before = read(document);
        QTextCursor cursor = selection(document, 4, 20); // reaches into the second block
        QVERIFY(!hasMark(cursor, Mark::Strong));
        toggleMark(cursor, Mark::Strong, page());
        QVERIFY(hasMark(cursor, Mark::Strong));
        QCOMPARE(read(document).blocks[0].runs.size(), size_t(2));
        QCOMPARE(read(document).blocks[0].runs[1].text, QStringLiteral("الوزير اليوم"));
        // Part of it only: the mark comes to the rest first.
        cursor = selection(document, 0, 10);
        QVERIFY(!hasMark(cursor, Mark::Strong));
        toggleMark(cursor, Mark::Strong, page());
        QVERIFY(hasMark(cursor, Mark::Strong));
        document.undo();
        document.undo();
        QVERIFY(read(document) == before);
    }

    void typingLeavesAPassageBehindItsEnd_data()
    {
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("attributed");
        QTest::newRow("a blank behind it") << 10 << QStringLiteral(" ") << QStringLiteral("قال الوزير");
        QTest::newRow("its last word goes on") << 10 << QStringLiteral("ة") << QStringLiteral("قال الوزيرة");
        QTest::newRow("a blank inside") << 3 << QStringLiteral(" ") << QStringLiteral("قال  الوزير");
        QTest::newRow("elsewhere") << 16 << QStringLiteral(" ") << QStringLiteral("قال الوزير");
    }
    void typingLeavesAPassageBehindItsEnd()
    {
        QFETCH(int, caret);
        QFETCH(QString, typed);
        QFETCH(QString, attributed);
        QTextDocument document;
        fill(document, canonical({{paragraph("قال الوزير اليوم")}}), page());
        QTextCursor passage = selection(document, 0, 10);
        changeMarks(
            passage, [](RunFormat &format) { format.source = QStringLiteral("s1"); }, page());
        QTextCursor cursor = selection(document, caret, caret);
        leavePassage(cursor, typed.front(), page());
        cursor.insertText(typed);
        const Body after = read(document);
        QCOMPARE(after.blocks[0].runs[0].text, attributed);
        QCOMPARE(after.blocks[0].runs[0].format.source, QStringLiteral("s1"));
        QCOMPARE(after.blocks[0].runs[1].format.source, QString());
    }

    void emphasisIsNoItalic()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("نص مهم")}}), page());
        QTextCursor cursor = selection(document, 0, 2);
        toggleMark(cursor, Mark::Emphasis, page());
        QVERIFY(!selection(document, 0, 1).charFormat().fontItalic());
        QVERIFY(read(document).blocks[0].runs[0].format.marks.testFlag(Mark::Emphasis));
    }

    void withoutASelectionForWhatIsTypedNext()
    {
        QTextDocument document;
        fill(document, canonical({{paragraph("نص")}}), page());
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        toggleMark(cursor, Mark::Strong, page());
        QVERIFY(hasMark(cursor, Mark::Strong));
        cursor.insertText("!");
        QCOMPARE(read(document).blocks[0].runs.size(), size_t(2));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << "https://example.org/a?b=c"
                               << "https://example.org/a?b=c";
        QTest::newRow("without scheme") << "example.org/خبر"
                                        << "https://example.org/%D8%AE%D8%A8%D8%B1";
        QTest::newRow("mail") << "desk@example.org"
                              << "mailto:desk@example.org";
        QTest::newRow("script") << "javascript:alert(1)"
                                << "";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "";
        QTest::newRow("words") << "ليس رابطًا"
                               << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(linkAddress(typed), address);
    }

    void links()
    {
        QTextDocument document;
        Block block;
        block.runs = {{"انظر ", {}},
                      {"تقرير ", {.href = "https://example.org/"}},
                      {"الوزارة", {.marks = Mark::Strong, .href = "https://example.org/"}},
                      {" هنا", {}}};
        fill(document, canonical({{block}}), page());
        QTextCursor inside(&document);
        inside.setPosition(8);
        QCOMPARE(linkAt(inside).selectedText(), QStringLiteral("تقرير الوزارة"));
        setLink(inside, {}, page());
        const Body plain = read(document);
        for (const Run &run : plain.blocks[0].runs)
            QVERIFY(run.format.href.isEmpty());
        QCOMPARE(plain.blocks[0].runs.size(), size_t(3)); // what was bold stays bold
        document.undo();
        setLink(inside, "https://example.com/", page());
        QCOMPARE(read(document).blocks[0].runs[1].format.href, QStringLiteral("https://example.com/"));
        QTextCursor outside(&document);
        setLink(outside, "https://example.net/", page());
        QCOMPARE(read(document).blocks[0].runs[0].text, QStringLiteral("https://example.net/"));
    }
};

QTEST_MAIN(TestMarkCommands)
#include "tst_markcommands.moc"
