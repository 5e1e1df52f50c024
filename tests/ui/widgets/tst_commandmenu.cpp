// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commandmenu.h"

#include <QTest>

using namespace muharrir;

class TestCommandMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Qt takes Home for the arrow down, so that where it leads hangs on where the mouse is.
    void homeAndEndLeadToTheEnds_data()
    {
        QTest::addColumn<int>("begin");
        for (const int begin : {-1, 0, 2, 4})
            QTest::newRow(qPrintable(QString::number(begin))) << begin;
    }
    void homeAndEndLeadToTheEnds()
    {
        QFETCH(int, begin);
        CommandMenu menu;
        QList<QAction *> actions;
        for (const char *name : {"none", "one", "two", "three", "last"})
            actions << menu.addAction(QString::fromLatin1(name));
        actions.front()->setEnabled(false);
        menu.popup({0, 0});
        menu.setActiveAction(begin < 0 ? nullptr : actions.at(begin));
        QTest::keyClick(&menu, Qt::Key_Home);
        QCOMPARE(menu.activeAction(), actions.at(1));
        QTest::keyClick(&menu, Qt::Key_Down);
        QCOMPARE(menu.activeAction(), actions.at(2));
        QTest::keyClick(&menu, Qt::Key_End);
        QCOMPARE(menu.activeAction(), actions.at(4));
        menu.close();
    }
};

QTEST_MAIN(TestCommandMenu)
#include "tst_commandmenu.moc"
