// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/figurecommands.h"

#include "session/bodydocument.h"
#include "theme.h"

#include <QTest>
#include <QTextDocument>

using namespace muharrir;

class TestFigureCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alternativeAndCreditAreDescribed()
    {
        const PageStyle page = pageStyle(makeTheme(Appearance::Light));
        Block words, picture;
        words.id = QStringLiteral("a");
        words.runs = {{QStringLiteral("نص"), {}}};
        picture.id = QStringLiteral("b");
        picture.kind = BlockKind::Figure;
        picture.figure = {QString(64, u'a'), QStringLiteral("قديم"), {}};
        picture.runs = {{QStringLiteral("شرح الصورة"), {}}};
        const Body body = canonical({{words, picture}});
        QTextDocument document;
        fill(document, body, page);

        QTextCursor cursor(&document);
        QVERIFY(!figureAt(cursor));
        describeFigure(cursor, picture.figure);
        QCOMPARE(read(document), body);

        cursor.movePosition(QTextCursor::End); // in the caption
        QCOMPARE(figureAt(cursor), std::optional(picture.figure));
        const Figure described{picture.figure.asset, QStringLiteral("ألواح شمسية فوق سطح مدرسة"), QStringLiteral("أرشيف المدينة")};
        describeFigure(cursor, described);
        Body changed = body;
        changed.blocks.back().figure = described;
        QCOMPARE(read(document), changed);
        document.undo();
        QCOMPARE(read(document), body);
    }
};

QTEST_MAIN(TestFigureCommands)
#include "tst_figurecommands.moc"
