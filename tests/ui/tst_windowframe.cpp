// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/panetabs.h"
#include "windowframe.h"

#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

Q_DECLARE_METATYPE(Room)
Q_DECLARE_METATYPE(Folding)

/// What is shown at which width.
class TestWindowFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldingByWidth_data()
    {
        QTest::addColumn<Room>("room");
        QTest::addColumn<Folding>("shown");
        QTest::newRow("wide") << Room{.width = 1440} << Folding{true, PanesShown::Open};
        QTest::newRow("laptop") << Room{.width = 1280} << Folding{true, PanesShown::Strip};
        QTest::newRow("laptop, panes asked for") << Room{.width = 1280, .panesAsked = true} << Folding{true, PanesShown::Open};
        QTest::newRow("narrower, panes asked for") << Room{.width = 1150, .panesAsked = true} << Folding{false, PanesShown::Open};
        QTest::newRow("narrow") << Room{.width = 1000} << Folding{false, PanesShown::Strip};
        QTest::newRow("narrow, library asked for") << Room{.width = 1000, .libraryAsked = true} << Folding{true, PanesShown::Strip};
        QTest::newRow("panes not wanted") << Room{.width = 1440, .panes = false} << Folding{true, PanesShown::None};
        QTest::newRow("library not wanted") << Room{.width = 1440, .library = false} << Folding{false, PanesShown::Open};
        QTest::newRow("focus") << Room{.width = 1440, .focus = true} << Folding{false, PanesShown::None};
    }
    void foldingByWidth()
    {
        QFETCH(Room, room);
        QFETCH(Folding, shown);
        QVERIFY(folding(room) == shown);
    }

    /// The page column never drops under 560 px as long as there is something that can give way.
    void pageKeepsItsWidth()
    {
        for (int width = Size::pageLeast + Size::stripWidth; width < 2000; width += 7) {
            for (int asked = 0; asked < 4; ++asked) {
                const Folding shown = folding({.width = width, .libraryAsked = (asked & 1) != 0, .panesAsked = (asked & 2) != 0});
                const int panes = shown.panes == PanesShown::Open ? Size::panes : shown.panes == PanesShown::Strip ? Size::stripWidth : 0;
                const int page = width - panes - (shown.library ? Size::library : 0);
                const bool one = shown.library != (shown.panes != PanesShown::None); // a single part is left
                QVERIFY2(page >= Size::pageLeast || one, qPrintable(QString::number(width)));
            }
        }
    }

    void panesUnfoldWhenOneIsWanted()
    {
        const Theme theme = makeTheme(Appearance::Light);
        auto *panes = new PaneTabs(theme);
        auto *first = new QWidget, *second = new QWidget;
        panes->add(first, QStringLiteral("التدقيق"), QStringLiteral("proofing"));
        panes->add(second, QStringLiteral("السجل"), QStringLiteral("history"));
        auto *library = new QWidget;
        WindowFrame frame(library, new QWidget, panes, theme);
        frame.resize(1280, 800);
        frame.show();
        QVERIFY(panes->isFolded());
        QCOMPARE(panes->width(), Size::stripWidth);
        panes->show(second);
        QVERIFY(!panes->isFolded());
        QVERIFY(frame.arePanesOpen());
        QCOMPARE(panes->current(), second);
        frame.togglePanes();
        QVERIFY(panes->isFolded());
        frame.resize(1500, 800);
        QVERIFY(!panes->isFolded());
        frame.togglePanes();
        QVERIFY(panes->isHidden());
        frame.toggleLibrary();
        QVERIFY(library->isHidden());
        frame.toggleLibrary();
        QVERIFY(!library->isHidden());
    }

    void chosenWidthsAreKept()
    {
        const Theme theme = makeTheme(Appearance::Light);
        QByteArray kept;
        {
            WindowFrame frame(new QWidget, new QWidget, new PaneTabs(theme), theme);
            frame.resize(1600, 800);
            frame.show();
            frame.toggleLibrary();
            kept = frame.layoutState();
        }
        WindowFrame frame(new QWidget, new QWidget, new PaneTabs(theme), theme);
        frame.resize(1600, 800);
        frame.show();
        frame.restoreLayout(kept);
        QVERIFY(!frame.isLibraryShown());
        frame.restoreLayout("no layout at all");
        QVERIFY(!frame.isLibraryShown());
    }
};

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
