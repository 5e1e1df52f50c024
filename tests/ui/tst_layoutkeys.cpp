// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace muharrir;

class TestLayoutKeys : public QObject {
    Q_OBJECT

private:
    static void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers, quint32 scanCode, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
        QCoreApplication::sendEvent(&widget, &event);
    }

private Q_SLOTS:
    void places()
    {
        QCOMPARE(latinKey(24), Qt::Key_Q);
        QCOMPARE(latinKey(38), Qt::Key_A);
        QCOMPARE(latinKey(56), Qt::Key_B);
        QCOMPARE(latinKey(17), Qt::Key_8);
        QCOMPARE(latinKey(59), Qt::Key_Comma);
        QCOMPARE(latinKey(9), Qt::Key_unknown);
    }

    void arabicLetterFindsItsShortcut()
    {
        QWidget window;
        const LayoutKeys keys(&window);
        QAction bold;
        bold.setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
        window.addAction(&bold);
        const QSignalSpy spy(&bold, &QAction::triggered);
        // On an Arabic keyboard لا lies on B; its first letter comes as the key.
        press(window, 0x644, Qt::ControlModifier, 56);
        QCOMPARE(spy.count(), 1);
        press(window, 0x644, Qt::NoModifier, 56, QStringLiteral("ل"));
        QCOMPARE(spy.count(), 1);
        press(window, Qt::Key_B, Qt::ControlModifier, 56); // Qt's own business
        QCOMPARE(spy.count(), 1);
        bold.setEnabled(false);
        press(window, 0x644, Qt::ControlModifier, 56);
        QCOMPARE(spy.count(), 1);
    }

    void twoStrokes()
    {
        QWidget window;
        const LayoutKeys keys(&window);
        QAction quotes;
        quotes.setShortcut(QKeySequence(QStringLiteral("Ctrl+;, Q")));
        window.addAction(&quotes);
        const QSignalSpy spy(&quotes, &QAction::triggered);
        press(window, 0x643, Qt::ControlModifier, 47); // ك lies on ;
        QCOMPARE(spy.count(), 0);
        press(window, 0x636, Qt::NoModifier, 24, QStringLiteral("ض")); // ض lies on Q
        QCOMPARE(spy.count(), 1);
        press(window, 0x636, Qt::NoModifier, 24, QStringLiteral("ض"));
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_MAIN(TestLayoutKeys)
#include "tst_layoutkeys.moc"
