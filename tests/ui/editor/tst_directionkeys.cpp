// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/directionkeys.h"

#include <QTest>

using namespace muharrir;

namespace {

constexpr quint32 leftShift = 50, rightShift = 62, control = 37;

QKeyEvent key(QEvent::Type type, int code, Qt::KeyboardModifiers modifiers, quint32 scanCode)
{
    return {type, code, modifiers, scanCode, 0, 0};
}

} // namespace

class TestDirectionKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenOnRelease_data()
    {
        QTest::addColumn<quint32>("shift");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("right") << rightShift << Qt::RightToLeft;
        QTest::newRow("left") << leftShift << Qt::LeftToRight;
    }
    void chosenOnRelease()
    {
        QFETCH(quint32, shift);
        QFETCH(Qt::LayoutDirection, direction);
        DirectionKeys keys;
        QVERIFY(!keys.see(key(QEvent::KeyPress, Qt::Key_Control, Qt::ControlModifier, control)));
        QVERIFY(!keys.see(key(QEvent::KeyPress, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, shift)));
        const auto chosen = keys.see(key(QEvent::KeyRelease, Qt::Key_Shift, Qt::ControlModifier, shift));
        QVERIFY(chosen);
        QCOMPARE(*chosen, direction);
        // Letting go of Ctrl afterwards chooses nothing more.
        QVERIFY(!keys.see(key(QEvent::KeyRelease, Qt::Key_Control, Qt::NoModifier, control)));
    }

    void shiftBeforeControlCountsToo()
    {
        DirectionKeys keys;
        keys.see(key(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, rightShift));
        keys.see(key(QEvent::KeyPress, Qt::Key_Control, Qt::ControlModifier | Qt::ShiftModifier, control));
        QVERIFY(keys.see(key(QEvent::KeyRelease, Qt::Key_Control, Qt::ShiftModifier, control)) == Qt::RightToLeft);
    }

    void aLetterInBetweenIsAShortcut()
    {
        DirectionKeys keys;
        keys.see(key(QEvent::KeyPress, Qt::Key_Control, Qt::ControlModifier, control));
        keys.see(key(QEvent::KeyPress, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, rightShift));
        keys.see(key(QEvent::ShortcutOverride, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier, 53));
        QVERIFY(!keys.see(key(QEvent::KeyRelease, Qt::Key_Shift, Qt::ControlModifier, rightShift)));
    }

    void plainShiftChoosesNothing()
    {
        DirectionKeys keys;
        keys.see(key(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, rightShift));
        QVERIFY(!keys.see(key(QEvent::KeyRelease, Qt::Key_Shift, Qt::NoModifier, rightShift)));
    }

    void aClickInBetweenChoosesNothing()
    {
        DirectionKeys keys;
        keys.see(key(QEvent::KeyPress, Qt::Key_Control, Qt::ControlModifier, control));
        keys.see(key(QEvent::KeyPress, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, leftShift));
        keys.cancel();
        QVERIFY(!keys.see(key(QEvent::KeyRelease, Qt::Key_Shift, Qt::ControlModifier, leftShift)));
    }
};

QTEST_MAIN(TestDirectionKeys)
#include "tst_directionkeys.moc"
