// SPDX-License-Identifier: GPL-3.0-or-later
// Every view of the window, dialogs and menus too: whatever can have the focus says what it is.
#include "newsroomful.h"

#include "base/translation.h"
#include "views.h"

#include <QAccessible>
#include <QFileDialog>
#include <QTest>
#include <QTimer>

using namespace muharrir;
using namespace muharrir::test;

class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(Language::Arabic);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_room.furnish() && m_room.open(m_room.editor) && m_room.openArticle(8));
    }

    void everyControlHasANameAndARole_data()
    {
        QTest::addColumn<int>("view");
        for (int i = 0; i < allViews().size(); ++i)
            QTest::newRow(qPrintable(allViews().at(i).name)) << i;
    }
    void everyControlHasANameAndARole()
    {
        QFETCH(int, view);
        QStringList nameless;
        int seen = 0;
        bool walked = false;
        // What a dialog waits for happens within show().
        QTimer::singleShot(250, this, [&] {
            for (QWidget *widget : QApplication::allWidgets()) {
                if (!isControl(*widget))
                    continue;
                ++seen;
                if (const QString fault = faultOf(*widget); !fault.isEmpty())
                    nameless << fault;
            }
            putAway(*m_room.window);
            walked = true;
        });
        show(*m_room.window, allViews().at(view));
        QTRY_VERIFY_WITH_TIMEOUT(walked, patience);
        QVERIFY(seen > 5);
        QCOMPARE(nameless, QStringList());
    }

private:
    static bool isControl(const QWidget &widget)
    {
        const bool isQts = widget.objectName().startsWith(u"qt_") || qobject_cast<QFileDialog *>(widget.window());
        return !isQts && widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy();
    }

    static QString faultOf(QWidget &widget)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        const QString who = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        if (!interface || interface->role() == QAccessible::NoRole)
            return who + QStringLiteral(": no role");
        return interface->text(QAccessible::Name).trimmed().isEmpty() ? QString(who + QStringLiteral(": no name")) : QString();
    }

    Newsroomful m_room;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
