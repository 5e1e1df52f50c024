// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "models/roles.h"
#include "panes/proofingpane.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestProofingPane : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Light);

    static TextFinding finding(const QString &text, FindingKind kind, bool safe = false)
    {
        TextFinding made;
        made.finding.text = text;
        made.finding.kind = kind;
        made.finding.safe = safe;
        return made;
    }
    static QPushButton *button(ProofingPane &pane, const QString &text)
    {
        for (QPushButton *candidate : pane.findChildren<QPushButton *>()) {
            if (candidate->text() == text && !candidate->isHidden())
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void kindsFilter()
    {
        const Actions actions;
        ProofingPane pane(const_cast<Actions &>(actions), m_theme);
        pane.setFindings({finding(QStringLiteral("الاولى"), FindingKind::Spelling), finding(QStringLiteral("علي"), FindingKind::Confusion),
                          finding(QStringLiteral(","), FindingKind::Punctuation)});
        QCOMPARE(pane.model()->rowCount(), 6); // each kind under its heading
        QCOMPARE(pane.model()->index(2).data().toString(), QStringLiteral("Word out of place: 1"));
        QVERIFY(!(pane.model()->index(2).flags() & Qt::ItemIsSelectable));
        button(pane, QStringLiteral("Word out of place 1"))->click();
        QCOMPARE(pane.model()->rowCount(), 1);
        QCOMPARE(pane.model()->values().front().finding.text, QStringLiteral("علي"));
        // The last one of the chosen kind was mended: all are shown again.
        pane.setFindings(
            {finding(QStringLiteral("الاولى"), FindingKind::Spelling), finding(QStringLiteral(","), FindingKind::Punctuation)});
        QCOMPARE(pane.model()->rowCount(), 4);
    }

    void unknownWordsAreNoFaults()
    {
        Actions actions;
        ProofingPane pane(actions, m_theme);
        TextFinding name = finding(QStringLiteral("سوشيال"), FindingKind::Spelling);
        name.finding.rule = QStringLiteral("unknown-word");
        name.times = 3;
        pane.setFindings({finding(QStringLiteral("الاولى"), FindingKind::Spelling), name});
        QVERIFY(pane.model()->index(3).data(CaptionRole).toString().contains(u'3'));
        button(pane, QStringLiteral("Spelling 1"))->click();
        QCOMPARE(pane.model()->rowCount(), 1);
        button(pane, QStringLiteral("Unknown words 1"))->click();
        QCOMPARE(pane.model()->values().front().finding.text, QStringLiteral("سوشيال"));
    }

    void enterGoesToTheText()
    {
        Actions actions;
        ProofingPane pane(actions, m_theme);
        pane.setFindings(
            {finding(QStringLiteral("الاولى"), FindingKind::Spelling), finding(QStringLiteral("هاذا"), FindingKind::Spelling)});
        QSignalSpy chosen(&pane, &ProofingPane::chosen);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(2));
        Q_EMIT list->activated(list->currentIndex());
        QCOMPARE(chosen.first().first().value<TextFinding>().finding.text, QStringLiteral("هاذا"));
    }

    void safeFixesAreOffered()
    {
        Actions actions;
        actions.setSituation(true, true);
        ProofingPane pane(actions, m_theme);
        QPushButton *fix = nullptr;
        for (QPushButton *candidate : pane.findChildren<QPushButton *>())
            fix = candidate->text() == actions[ActionId::FixSafe]->text() ? candidate : fix;
        QVERIFY(fix && fix->isHidden());
        pane.setFindings({finding(QStringLiteral("الاولى"), FindingKind::Spelling, true)});
        QVERIFY(!fix->isHidden());
        const QSignalSpy triggered(actions[ActionId::FixSafe], &QAction::triggered);
        fix->click();
        QCOMPARE(triggered.count(), 1);
    }
};

QTEST_MAIN(TestProofingPane)
#include "tst_proofingpane.moc"
