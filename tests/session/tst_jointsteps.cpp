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
        QVERIFY(!joint.undoes());
        joint.make([this] { changeBoth(); });
        QVERIFY(joint.undoes());
        back();
        QVERIFY(!joint.undoes());
        QVERIFY(joint.redoes());
        QCOMPARE(m_text.toPlainText(), QStringLiteral("الى هناك"));
        QCOMPARE(m_name, QStringLiteral("عنوان"));
        m_text.redo();
        m_fields.redo();
        QVERIFY(joint.undoes());
    }

    void aChangeOfOneAloneIsNoJointStep()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { type(QStringLiteral("كلمة ")); });
        QVERIFY(!joint.undoes());
    }

    void whatCameAfterIsTakenBackFirst()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { changeBoth(); });
        type(QStringLiteral("ثم "));
        QVERIFY(!joint.undoes());
        m_text.undo();
        QVERIFY(joint.undoes());
    }

    void anUndoneStepThatIsWrittenOverIsForgotten()
    {
        JointSteps joint(&m_text, &m_fields);
        joint.make([this] { changeBoth(); });
        back();
        type(QStringLiteral("غير ذلك "));
        QVERIFY(!joint.redoes());
        m_fields.push(new Renaming(m_name, QStringLiteral("آخر")));
        QVERIFY(!joint.undoes()); // as many steps as then, but others
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
        m_fields.push(new Renaming(m_name, QStringLiteral("عنوان آخر")));
        type(QStringLiteral("إلى "));
    }
    void back()
    {
        m_text.undo();
        m_fields.undo();
    }

    QTextDocument m_text;
    QUndoStack m_fields;
    QString m_name;
};

QTEST_MAIN(TestJointSteps)
#include "tst_jointsteps.moc"
