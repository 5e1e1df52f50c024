// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jointsteps.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QUndoStack>

using namespace muharrir;

namespace {

class Renaming : public QUndoCommand {
public:
    Renaming(QString &name, const QString &after) : m_name(name), m_before(name), m_after(after) { }
    void undo() override { m_name = m_before; }
    void redo() override { m_name = m_after; }

private:
    QString &m_name;
    QString m_before, m_after;
};

} // namespace

class TestJointSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_text.setPlainText(QStringLiteral("الى هناك"));
        m_text.clearUndoRedoStacks();
        m_fields.clear();
        m_name = QStringLiteral("عنوان");
    }

    void whatWasMadeTogetherGoesBackTogether()
    {
        JointSteps joint(&m_text, &m_fields);
        QVERIFY(!joint.undo());
        joint.make([this] { changeBoth(); });
        QVERIFY(joint.undo());
        QVERIFY(!joint.undo());
        QCOMPARE(m_text.toPlainText(), QStringLiteral("الى هناك"));
        QCOMPARE(m_name, QStringLiteral("عنوان"));
        QVERIFY(joint.redo());
        QVERIFY(!joint.redo());
        QCOMPARE(m_text.toPlainText(), QStringLiteral("إلى الى هناك"));
        QCOMPARE(m_name, QStringLiteral("عنوان آخر"));
    }

    void aChangeOfFieldsAloneLeavesTheTextAsItIs()
    {
        JointSteps joint(&m_text, &m_fields);
        type(QStringLiteral("كلمة "));
        joint.make([this] { rename(QStringLiteral("عنوان آخر")); });
        QVERIFY(joint.undo());
        QCOMPARE(m_name, QStringLiteral("عنوان"));
        QCOMPARE(m_text.toPlainText(), QStringLiteral("كلمة الى هناك"));
        QVERIFY(joint.redo());
        QCOMPARE(m_name, QStringLiteral("عنوان آخر"));
    }

    void aChangeOfTheTextAloneIsNoJointStep()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { type(QStringLiteral("كلمة ")); });
        QVERIFY(!joint.undo());
    }

    void whatCameAfterIsTakenBackFirst()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { changeBoth(); });
        type(QStringLiteral("ثم "));
        QVERIFY(!joint.undo());
        m_text.undo();
        QVERIFY(joint.undo());
    }

    void anUndoneStepThatIsWrittenOverIsForgotten()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { changeBoth(); });
        QVERIFY(joint.undo());
        type(QStringLiteral("غير ذلك "));
        QVERIFY(!joint.redo());
        rename(QStringLiteral("آخر"));
        QVERIFY(!joint.undo()); // as many steps as then, but others
    }

private:
    void type(const QString &text)
    {
        QTextCursor cursor(&m_text);
        cursor.beginEditBlock();
        cursor.insertText(text);
        cursor.endEditBlock();
    }
    void changeBoth()
    {
        rename(QStringLiteral("عنوان آخر"));
        type(QStringLiteral("إلى "));
    }
    void rename(const QString &name) { m_fields.push(new Renaming(m_name, name)); }

    QTextDocument m_text;
    QUndoStack m_fields;
    QString m_name;
};

QTEST_MAIN(TestJointSteps)
#include "tst_jointsteps.moc"
