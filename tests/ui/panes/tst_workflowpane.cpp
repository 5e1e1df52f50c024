// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/workflowpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestWorkflowPane : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static Archive::Offer offer(Action action, std::vector<Problem> problems, Conditions conditions = {})
    {
        return {Transition{State::InReview, action, State::Approved, 0, conditions}, std::move(problems)};
    }
    static QPushButton *button(QWidget &pane, const QString &text)
    {
        for (QPushButton *candidate : pane.findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisibleTo(&pane))
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void nothingInTheWay()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.state = State::Draft;
        standing.offers = {offer(Action::Submit, {})};
        standing.first = Action::Submit;
        pane.setStanding(standing);
        QVERIFY(pane.canConfirm());
        QSignalSpy wanted(&pane, &WorkflowPane::performWanted);
        button(pane, QStringLiteral("Submit for review"))->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<Action>(), Action::Submit);
    }

    void requiredConditionBlocksAndLeadsThere()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.offers = {offer(Action::Approve, {{Condition::TagGiven, Requirement::Required}})};
        standing.first = Action::Approve;
        pane.setStanding(standing);
        QVERIFY(!pane.canConfirm());
        QSignalSpy wanted(&pane, &WorkflowPane::conditionWanted);
        button(pane, QStringLiteral("Show"))->click();
        QCOMPARE(wanted.first().first().value<Condition>(), Condition::TagGiven);
    }

    void whyItWasReturnedIsShown()
    {
        WorkflowPane pane(m_theme);
        const auto shows = [&pane](const QString &text) {
            const auto labels = pane.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisibleTo(&pane) && label->text() == text; });
        };
        WorkflowPane::Standing standing;
        standing.state = State::Returned;
        standing.reason = QStringLiteral("من حضر <الافتتاح>؟");
        pane.setStanding(standing);
        QVERIFY(shows(QStringLiteral("«من حضر <الافتتاح>؟»")));
        standing.reason.clear();
        pane.setStanding(standing);
        QVERIFY(!shows(QStringLiteral("«»")));
    }

    void keysStayInThePane()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.offers = {offer(Action::Approve, {{Condition::TagGiven, Requirement::Required}}),
                           offer(Action::Return, {{Condition::ReasonGiven, Requirement::Required}}, Condition::ReasonGiven)};
        standing.first = Action::Approve;
        pane.setStanding(standing);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setFocus();
        QCOMPARE(QApplication::focusWidget(), button(pane, QStringLiteral("Show"))); // what could be confirmed stands behind it
        QTest::keyClick(&pane, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(pane, QStringLiteral("Return")));
        pane.setStanding(standing); // all buttons are made anew
        QCOMPARE(QApplication::focusWidget(), button(pane, QStringLiteral("Show")));
        standing.offers.front().problems.clear(); // the tag was given
        pane.setStanding(standing);
        QCOMPARE(QApplication::focusWidget(), button(pane, QStringLiteral("Approve")));
    }

    void returnAsksForAReason()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.offers = {offer(Action::Approve, {}),
                           offer(Action::Return, {{Condition::ReasonGiven, Requirement::Required}}, Condition::ReasonGiven)};
        standing.first = Action::Approve;
        pane.setStanding(standing);
        pane.choose(Action::Return);
        QVERIFY(!pane.canConfirm());
        pane.setReason(QStringLiteral("  "));
        QVERIFY(!pane.canConfirm());
        pane.setReason(QStringLiteral("الرقم في الفقرة الثالثة بلا مصدر"));
        QVERIFY(pane.canConfirm());
        QSignalSpy wanted(&pane, &WorkflowPane::performWanted);
        button(pane, QStringLiteral("Return"))->click();
        QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("الرقم في الفقرة الثالثة بلا مصدر"));
    }

    void overridingNeedsAReasonToo()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.offers = {offer(Action::Approve, {{Condition::SourceGiven, Requirement::Overridable}})};
        standing.first = Action::Approve;
        pane.setStanding(standing);
        QVERIFY(!pane.canConfirm());
        pane.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(!pane.canConfirm());
        pane.setReason(QStringLiteral("خبر وكالة، والنص كما ورد"));
        QVERIFY(pane.canConfirm());
        QSignalSpy wanted(&pane, &WorkflowPane::performWanted);
        button(pane, QStringLiteral("Approve"))->click();
        QCOMPARE(wanted.first().at(2).toStringList(), QStringList{conditionName(Condition::SourceGiven)});
    }

    void printedNoteIsAskedForWhereTheTableWantsIt()
    {
        WorkflowPane pane(m_theme);
        WorkflowPane::Standing standing;
        standing.state = State::Correcting;
        standing.offers = {offer(Action::Republish, {{Condition::CorrectionNoted, Requirement::Required}}, Condition::CorrectionNoted)};
        standing.first = Action::Republish;
        pane.setStanding(standing);
        QVERIFY(!pane.canConfirm());
        standing.correction = QStringLiteral("ورد رقم القرض خطأ في نسخة سابقة");
        pane.setStanding(standing);
        QVERIFY(pane.canConfirm());
    }

    void readerHasNothingToDo()
    {
        WorkflowPane pane(m_theme);
        pane.setStanding({});
        QVERIFY(!pane.canConfirm());
        QVERIFY(!pane.chosen());
    }
};

QTEST_MAIN(TestWorkflowPane)
#include "tst_workflowpane.moc"
