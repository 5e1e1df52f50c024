// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notethreads.h"
#include "widgets/notefield.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

NoteRow row(const QString &id, const QString &answers = {}, bool settled = false)
{
    NoteRow made;
    made.note.id = id;
    made.note.answers = answers;
    made.note.text = u"نص "_s + id;
    made.note.byName = u"هند العلي"_s;
    made.note.at = QDateTime::currentDateTimeUtc();
    made.isSettled = settled;
    if (settled)
        made.note.settled = made.note.at;
    return made;
}

void type(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(field, &press);
    }
}

} // namespace

class TestNoteThreads : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static QPushButton *button(NoteThreads &pane, const QString &text)
    {
        for (QPushButton *candidate : pane.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void modelKeepsItsPromises()
    {
        NoteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setValues({row("a"), row("a1", "a")});
        model.setValues({row("b")});
        model.setValues({});
    }

    void enterWritesANote()
    {
        NoteThreads pane(m_theme);
        pane.setOpen(true);
        QSignalSpy added(&pane, &NoteThreads::added);
        auto *field = pane.findChild<NoteField *>();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(added.count(), 0); // nothing is written
        type(field, u"من أين الرقم؟"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        type(field, u"نرجو الإسناد"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.first().at(0).toString(), u"من أين الرقم؟\nنرجو الإسناد"_s);
        QCOMPARE(added.first().at(1).toString(), QString());
        QVERIFY(field->toPlainText().isEmpty());
    }

    void whatCouldNotBeKeptStandsInTheFieldAgain()
    {
        NoteThreads pane(m_theme);
        pane.setOpen(true);
        pane.setRows({row("a")});
        auto *field = pane.findChild<NoteField *>();
        Note note;
        note.text = u"من أين الرقم؟"_s;
        note.answers = u"a"_s;
        field->setPlainText(u"بعده"_s); // written since
        pane.giveBack(note);
        QCOMPARE(field->toPlainText(), u"من أين الرقم؟\nبعده"_s);
        QSignalSpy added(&pane, &NoteThreads::added);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(added.first().at(1).toString(), u"a"_s);
    }

    void anAnswerGoesToTheThread()
    {
        NoteThreads pane(m_theme);
        pane.setOpen(true);
        pane.setRows({row("a"), row("a1", "a"), row("b")});
        QSignalSpy added(&pane, &NoteThreads::added);
        pane.findChild<QListView *>()->setCurrentIndex(pane.model()->index(1));
        button(pane, u"Answer"_s)->click();
        auto *field = pane.findChild<NoteField *>();
        type(field, u"من البيان"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(added.first().at(1).toString(), u"a"_s);
    }

    void spaceClosesAndReopens()
    {
        NoteThreads pane(m_theme);
        pane.setRows({row("a"), row("a1", "a"), row("b", {}, true)});
        QSignalSpy settle(&pane, &NoteThreads::settleWanted);
        QSignalSpy reopen(&pane, &NoteThreads::reopenWanted);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(settle.first().first().toString(), u"a"_s);
        list->setCurrentIndex(pane.model()->index(2));
        QCOMPARE(button(pane, u"Reopen"_s)->isEnabled(), true);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(reopen.first().first().toString(), u"b"_s);
    }

    void enterLeadsToThePassage()
    {
        NoteThreads pane(m_theme);
        pane.setRows({row("a")});
        QSignalSpy wanted(&pane, &NoteThreads::passageWanted);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void namesAreOfferedBehindAnAt()
    {
        NoteField field(u"ملاحظة"_s, m_theme);
        field.setNames({u"ليلى منصور"_s, u"لينا حداد"_s});
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        type(&field, u"إلى @ليلى"_s);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QSignalSpy entered(&field, &NoteField::entered);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(field.toPlainText(), u"إلى @ليلى منصور "_s);
        QCOMPARE(entered.count(), 0); // that Enter took the name
    }
};

QTEST_MAIN(TestNoteThreads)
#include "tst_notethreads.moc"
