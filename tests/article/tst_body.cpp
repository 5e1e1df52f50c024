// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/body.h"

#include "support/randombody.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

Run run(const QString &text, Marks marks = {}) { return {text, {.marks = marks}}; }

Block block(BlockKind kind, const QString &text, int level = 0)
{
    Block made = paragraph(text);
    made.kind = kind;
    made.level = level;
    return made;
}

TableCell cell(const QString &text, int columns = 1, int rows = 1)
{
    return {text.isEmpty() ? Runs() : Runs{run(text)}, false, columns, rows};
}

Block table(std::vector<TableRow> rows)
{
    Block made = block(BlockKind::Table, {});
    made.rows = std::move(rows);
    return made;
}

} // namespace

class TestBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newIds()
    {
        const QRegularExpression form(u"^[0-9a-z]{8}$"_s);
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            ids.insert(newBlockId());
            QVERIFY(form.match(newBlockId()).hasMatch());
        }
        QCOMPARE(ids.size(), 1000);
    }

    void fromPlainText()
    {
        const Body body = bodyFromPlainText(u"أعلنت الوزارة\r\n\n   \nخطة جديدة \u2029وقال الوزير");
        QCOMPARE(body.blocks.size(), size_t(3));
        QCOMPARE(plainText(body), u"أعلنت الوزارة\nخطة جديدة\nوقال الوزير"_s);
        QVERIFY(bodyFromPlainText(u"").blocks.empty());
        QVERIFY(bodyFromPlainText(u" \n\t\n").blocks.empty());
    }

    void plainTextOfEveryKind()
    {
        Body body;
        body.blocks = {heading(u"عنوان"_s),
                       table({{cell(u"أ"_s), cell(u"ب"_s)}, {cell(u"ج"_s), cell({})}}),
                       block(BlockKind::Figure, u"شرح"_s),
                       block(BlockKind::Figure, {}),
                       block(BlockKind::Unknown, {}),
                       block(BlockKind::Quote, u"قول"_s)};
        QCOMPARE(plainText(body), u"عنوان\nأ\tب\nج\t\nشرح\nقول"_s);
    }

    void joinsRunsAndDropsEmptyOnes()
    {
        const Runs runs = canonical(
            Runs{run(u"  "_s), run(u" رفح"_s), run(u""_s, Mark::Strong), run(u" و"_s), run(u"غزة"_s, Mark::Strong), run(u" \u2028"_s)});
        QCOMPARE(runs, (Runs{run(u"رفح و"_s), run(u"غزة"_s, Mark::Strong)}));
    }

    void cleansTexts()
    {
        const QString dirty = u"سطر\nآخر\tو"_s + QChar(0xD800) + QChar(0) + QChar(0x85) + QChar(0xFFFC) + QChar(0xFDD0) + u"نهاية"_s;
        QCOMPARE(canonical(Runs{run(dirty)}), (Runs{run(u"سطر\u2028آخر و\uFFFDنهاية"_s)}));
    }

    void keepsWhatPeopleWrite()
    {
        const QString text = u"مَدْرَسَةٌ ـ لـ«CNN» ﷺ 👩‍👩‍👧 ١٢٣ e\u0301 \u00A0 \u200Fنص"_s;
        QCOMPARE(canonical(Runs{run(text)}), (Runs{run(text)}));
    }

    void onlySafeLinksStay_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("kept");
        QTest::newRow("https") << u"https://example.org/a"_s << u"https://example.org/a"_s;
        QTest::newRow("blanks around") << u" http://example.org \n"_s << u"http://example.org"_s;
        QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG"_s << u"HTTPS://EXAMPLE.ORG"_s;
        QTest::newRow("mail") << u"mailto:a@b.c"_s << u"mailto:a@b.c"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("script in disguise") << u"java\nscript:alert(1)"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("relative") << u"/x"_s << QString();
    }
    void onlySafeLinksStay()
    {
        QFETCH(QString, href);
        const Runs runs = canonical(Runs{{u"نص"_s, {.href = href}}});
        QTEST(runs.front().format.href, "kept");
        QCOMPARE(runs.front().text, u"نص"_s);
    }

    void levelsOfListsDescendStepByStep()
    {
        Body body;
        for (const int level : {3, 5, 1, 9, -1})
            body.blocks.push_back(block(BlockKind::ListItem, u"بند"_s, level));
        body.blocks.push_back(paragraph(u"فقرة"_s));
        body.blocks.push_back(block(BlockKind::ListItem, u"بند"_s, 2));
        QList<int> levels;
        for (const Block &made : canonical(body).blocks)
            levels << made.level;
        QCOMPARE(levels, (QList<int>{0, 1, 1, 2, 0, 0, 0}));
    }

    void idsAreThereOnceAndStay()
    {
        Body body;
        for (const QString &id : {u"a"_s, u"a"_s, u""_s, u"two words"_s, u"b"_s}) {
            body.blocks.push_back(paragraph(u"نص"_s));
            body.blocks.back().id = id;
        }
        const Body made = canonical(body);
        QSet<QString> ids;
        for (const Block &each : made.blocks)
            ids.insert(each.id);
        QCOMPARE(ids.size(), 5);
        QCOMPARE(made.blocks[0].id, u"a"_s);
        QCOMPARE(made.blocks[4].id, u"b"_s);
        QCOMPARE(canonical(made), made);
    }

    void fieldsOfOtherKindsAreReset()
    {
        Block wild = block(BlockKind::Paragraph, u"نص"_s, 3);
        wild.list = ListKind::Numbered;
        wild.figure.credit = u"وكالة"_s;
        wild.rows = {{cell(u"أ"_s)}};
        wild.related.url = u"https://example.org"_s;
        wild.unknown = u"<hr/>"_s;
        Block plain = paragraph(u"نص"_s);
        plain.id = wild.id;
        QCOMPARE(canonical(Body{{wild}}), Body{{plain}});
    }

    void nothingWithoutContentStays()
    {
        Body body;
        for (int kind = 0; kind < 8; ++kind)
            body.blocks.push_back(block(static_cast<BlockKind>(kind), u" \u2028 "_s, 2));
        QCOMPARE(canonical(body), Body());
    }

    void tablesBecomeRectangles_data()
    {
        QTest::addColumn<QString>("spans"); ///< rows by "/", cells by blank: columns x rows
        QTest::addColumn<QString>("made");
        QTest::newRow("already one") << u"1x1 1x1/1x1 1x1"_s << u"1x1 1x1/1x1 1x1"_s;
        QTest::newRow("short row") << u"1x1 1x1/1x1"_s << u"1x1 1x1/1x1 1x1"_s;
        QTest::newRow("a cell over two rows") << u"1x2 1x1/1x1"_s << u"1x2 1x1/1x1"_s;
        QTest::newRow("a span beyond the last row") << u"1x9 1x1/1x1"_s << u"1x2 1x1/1x1"_s;
        QTest::newRow("a span into a cell from above") << u"1x1 1x2/3x1"_s << u"1x1 1x2/1x1"_s;
        QTest::newRow("a span of nothing") << u"0x0 -1x-1"_s << u"1x1 1x1"_s;
        QTest::newRow("a row without cells") << u"2x2/"_s << u"2x2/"_s;
        QTest::newRow("an empty row") << u"1x1 1x1/"_s << u"1x1 1x1/1x1 1x1"_s;
        QTest::newRow("a hole behind a cell from above") << u"1x1 1x2 1x1/1x1"_s << u"1x1 1x2 1x1/1x1 1x1"_s;
    }
    void tablesBecomeRectangles()
    {
        QFETCH(QString, spans);
        std::vector<TableRow> rows;
        for (const QString &line : spans.split(u'/')) {
            rows.emplace_back();
            for (const QString &size : line.split(u' ', Qt::SkipEmptyParts))
                rows.back().push_back(cell(u"س"_s, size.section(u'x', 0, 0).toInt(), size.section(u'x', 1).toInt()));
        }
        const Body made = canonical(Body{{table(rows)}});
        QStringList lines;
        for (const TableRow &row : made.blocks.front().rows) {
            QStringList cells;
            for (const TableCell &each : row)
                cells << u"%1x%2"_s.arg(each.columns).arg(each.rows);
            lines << cells.join(u' ');
        }
        QTEST(lines.join(u'/'), "made");
        QCOMPARE(canonical(made), made);
    }

    void aTableThatClaimsTooMuchBecomesText()
    {
        std::vector<TableRow> rows(2000, TableRow{cell(u"خلية"_s)});
        rows.front().front().columns = 1000;
        const Body made = canonical(Body{{table(rows)}});
        QCOMPARE(made.blocks.size(), size_t(2000));
        QCOMPARE(made.blocks.back().kind, BlockKind::Paragraph);
        QCOMPARE(plainText(made.blocks.back().runs), u"خلية"_s);
    }

    void unknownBlocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kept"); ///< empty: shown as text
        QTest::newRow("with attributes") << u"<x-poll q='1' w=\"&lt;\"><b>نعم</b></x-poll>"_s
                                         << u"<x-poll q=\"1\" w=\"&lt;\"><b>نعم</b></x-poll>"_s;
        QTest::newRow("void") << u" <hr></hr>\n"_s << u"<hr/>"_s;
        QTest::newRow("not void") << u"<video/>"_s << u"<video></video>"_s;
        QTest::newRow("comment inside") << u"<x-a><!-- ملاحظة --></x-a>"_s << u"<x-a><!-- ملاحظة --></x-a>"_s;
        QTest::newRow("known to us") << u"<p>فقرة</p>"_s << QString();
        QTest::newRow("two") << u"<x-a/><x-b/>"_s << QString();
        QTest::newRow("breaks out") << u"</body><p>"_s << QString();
        QTest::newRow("no element") << u"a < b"_s << QString();
        QTest::newRow("too deep") << u"<x-a>"_s.repeated(150) + u"</x-a>"_s.repeated(150) << QString();
    }
    void unknownBlocks()
    {
        QFETCH(QString, source);
        QFETCH(QString, kept);
        Block unknown = block(BlockKind::Unknown, {});
        unknown.unknown = source;
        const Block made = canonical(Body{{unknown}}).blocks.front();
        QCOMPARE(made.kind, kept.isEmpty() ? BlockKind::Paragraph : BlockKind::Unknown);
        QCOMPARE(made.unknown, kept);
        if (kept.isEmpty())
            QCOMPARE(plainText(made.runs), source);
    }

    void canonicalIsStable()
    {
        test::RandomBody random(test::seed());
        for (int i = 0; i < 2000; ++i) {
            const Body once = canonical(random.next());
            QCOMPARE(canonical(once), once);
        }
    }
};

QTEST_GUILESS_MAIN(TestBody)
#include "tst_body.moc"
