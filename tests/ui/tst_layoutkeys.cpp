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

    /// The keys as the Arabic layout of X11 brings them with Shift.
    void signsWhereALetterLies_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<QString>("shortcut");
        QTest::newRow("× on O") << 0xD7 << 32 << QStringLiteral("Ctrl+Shift+O");
        QTest::newRow("÷ on I") << 0xF7 << 31 << QStringLiteral("Ctrl+Shift+I");
        QTest::newRow("[ on F") << int(Qt::Key_BracketLeft) << 41 << QStringLiteral("Ctrl+Shift+F");
        QTest::newRow("] on D") << int(Qt::Key_BracketRight) << 40 << QStringLiteral("Ctrl+Shift+D");
        QTest::newRow("} on C") << int(Qt::Key_BraceRight) << 54 << QStringLiteral("Ctrl+Shift+C");
        QTest::newRow("/ on L") << int(Qt::Key_Slash) << 46 << QStringLiteral("Ctrl+Shift+L");
        QTest::newRow("~ on Z") << int(Qt::Key_AsciiTilde) << 52 << QStringLiteral("Ctrl+Shift+Z");
    }
    void signsWhereALetterLies()
    {
        QFETCH(int, key);
        QFETCH(int, scanCode);
        QFETCH(QString, shortcut);
        QWidget window;
        const LayoutKeys keys(&window);
        QAction wanted, other;
        wanted.setShortcut(QKeySequence(shortcut));
        other.setShortcuts({QKeySequence(QStringLiteral("Ctrl+]")), QKeySequence(QStringLiteral("Ctrl+["))});
        window.addActions({&wanted, &other});
        const QSignalSpy spy(&wanted, &QAction::triggered), otherSpy(&other, &QAction::triggered);
        QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier | Qt::ShiftModifier, quint32(scanCode), 0, 0);
        asked.ignore();
        QCoreApplication::sendEvent(&window, &asked);
        QVERIFY(asked.isAccepted()); // else Qt would look for the sign
        press(window, key, Qt::ControlModifier | Qt::ShiftModifier, quint32(scanCode));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(otherSpy.count(), 0);
    }

    void aSignOfItsOwnIsLeftToQt()
    {
        QWidget window;
        const LayoutKeys keys(&window);
        QAction indent;
        indent.setShortcut(QKeySequence(QStringLiteral("Ctrl+]")));
        window.addAction(&indent);
        const QSignalSpy spy(&indent, &QAction::triggered);
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_BracketRight, Qt::ControlModifier, 35, 0, 0);
        asked.ignore();
        QCoreApplication::sendEvent(&window, &asked);
        QVERIFY(!asked.isAccepted());
        press(window, Qt::Key_BracketRight, Qt::ControlModifier, 35);
        QCOMPARE(spy.count(), 0);
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
