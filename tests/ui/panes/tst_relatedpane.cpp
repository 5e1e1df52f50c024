// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/relatedpane.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestRelatedPane : public QObject {
    Q_OBJECT

private:
    Theme m_theme = makeTheme(Appearance::Dark);

    static RelatedHit hit(qint64 id, double strength)
    {
        RelatedHit made;
        made.id = {id};
        made.headline = QStringLiteral("عنوان %1").arg(id);
        made.strength = strength;
        made.state = State::Published;
        return made;
    }

private Q_SLOTS:
    void chanceIsNotShown()
    {
        RelatedPane pane(m_theme);
        pane.setHits({hit(1, 0.4), hit(2, 0.05)});
        QCOMPARE(pane.model()->rowCount(), 1);
    }

    void keysInsertOpenAndHide()
    {
        RelatedPane pane(m_theme);
        pane.setHits({hit(1, 0.4), hit(2, 0.3), hit(3, 0.2)});
        QSignalSpy insert(&pane, &RelatedPane::insertWanted), open(&pane, &RelatedPane::openWanted);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(insert.count(), 1);
        QCOMPARE(insert.first().first().value<RelatedHit>().id, ArticleId{2});
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(open.first().first().value<ArticleId>(), ArticleId{2});
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(pane.model()->rowCount(), 2);
        // What was hidden stays so when the engine answers again.
        pane.setHits({hit(1, 0.4), hit(2, 0.3), hit(3, 0.2)});
        QCOMPARE(pane.model()->rowCount(), 2);
        pane.forgetHidden();
        pane.setHits({hit(2, 0.3)});
        QCOMPARE(pane.model()->rowCount(), 1);
    }

    void readOnlyInsertsNothing()
    {
        RelatedPane pane(m_theme);
        pane.setHits({hit(1, 0.4)});
        pane.setEditable(false);
        const QSignalSpy insert(&pane, &RelatedPane::insertWanted);
        pane.insertCurrent();
        QCOMPARE(insert.count(), 0);
    }
};

QTEST_MAIN(TestRelatedPane)
#include "tst_relatedpane.moc"
