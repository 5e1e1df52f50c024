// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/relatedpane.h"

#include "widgets/chip.h"

#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

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

    void oneOrdinaryWordInCommonIsNoRelation_data()
    {
        QTest::addColumn<QStringList>("why");
        QTest::addColumn<double>("strength");
        QTest::addColumn<int>("rows");
        QTest::newRow("one word") << QStringList{u"المتوسط"_qs} << 0.25 << 0;
        QTest::newRow("one word, and hardly more is written") << QStringList{u"المتوسط"_qs} << 0.45 << 1;
        QTest::newRow("one name") << QStringList{u"إيلون ماسك"_qs} << 0.25 << 1;
        QTest::newRow("two words") << QStringList{u"المتوسط"_qs, u"الموانئ"_qs} << 0.25 << 1;
    }
    void oneOrdinaryWordInCommonIsNoRelation()
    {
        QFETCH(QStringList, why);
        QFETCH(double, strength);
        RelatedPane pane(m_theme);
        RelatedHit found = hit(1, strength);
        found.why = why;
        pane.setHits({found});
        QTEST(pane.model()->rowCount(), "rows");
    }

    void keysInsertOpenAndHide()
    {
        RelatedPane pane(m_theme);
        pane.setHits({hit(1, 0.4), hit(2, 0.3), hit(3, 0.2)});
        QSignalSpy insert(&pane, &RelatedPane::insertWanted), open(&pane, &RelatedPane::openWanted);
        const QSignalSpy atHousePlace(&pane, &RelatedPane::insertAtHousePlaceWanted), beside(&pane, &RelatedPane::openBesideWanted);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(insert.count(), 1);
        QCOMPARE(insert.first().first().value<RelatedHit>().id, ArticleId{2});
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(open.first().first().value<ArticleId>(), ArticleId{2});
        QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(atHousePlace.count(), 1);
        QTest::keyClick(list, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(beside.count(), 1);
    }

    void decisionsAreKeptByTheArchive()
    {
        RelatedPane pane(m_theme);
        pane.setHits({hit(1, 0.4), hit(2, 0.3), hit(3, 0.2)});
        const QSignalSpy made(&pane, &RelatedPane::choiceMade), back(&pane, &RelatedPane::choiceTakenBack);
        auto *list = pane.findChild<QListView *>();
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(pane.model()->rowCount(), 2); // it goes at once
        QCOMPARE(made.last().at(0).value<ArticleId>(), ArticleId{2});
        QCOMPARE(made.last().at(1).value<RelatedChoice>(), RelatedChoice::Hidden);
        list->setCurrentIndex(pane.model()->index(1));
        QTest::keyClick(list, Qt::Key_Delete, Qt::ShiftModifier);
        QCOMPARE(made.last().at(0).value<ArticleId>(), ArticleId{3});
        QCOMPARE(made.last().at(1).value<RelatedChoice>(), RelatedChoice::Never);
        list->setCurrentIndex(pane.model()->index(0));
        QTest::keyClick(list, Qt::Key_Insert);
        QCOMPARE(made.last().at(1).value<RelatedChoice>(), RelatedChoice::Pinned);
        RelatedHit pinned = hit(1, 0.4);
        pinned.pinned = true;
        pane.setHits({pinned});
        list->setCurrentIndex(pane.model()->index(0));
        QTest::keyClick(list, Qt::Key_Insert);
        QCOMPARE(back.count(), 1);
    }

    void aClickTakesAReasonOutOfTheSearch()
    {
        RelatedPane pane(m_theme);
        RelatedHit one = hit(1, 0.4);
        one.why = QStringList{u"رفح"_qs, u"محكمة العدل"_qs};
        pane.setHits({one});
        const QSignalSpy changed(&pane, &RelatedPane::withoutChanged);
        QCOMPARE(pane.findChildren<Chip *>().size(), 2);
        pane.findChildren<Chip *>().first()->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(pane.without(), QStringList{u"رفح"_qs});
        one.why = QStringList{u"محكمة العدل"_qs};
        pane.setHits({one});
        Chip *out = nullptr; // what was taken out stands by, dashed
        for (Chip *chip : pane.findChildren<Chip *>()) {
            if (chip->kind() == Chip::Kind::Suggested && !chip->isHidden())
                out = chip;
        }
        QVERIFY(out);
        out->click();
        QVERIFY(pane.without().isEmpty());
        QCOMPARE(changed.count(), 2);
        pane.startAnew();
        QVERIFY(pane.without().isEmpty());
    }

    void theSameEventIsSaidAtTheTop()
    {
        RelatedPane pane(m_theme);
        RelatedHit same = hit(1, 0.9);
        same.earlierVersion = same.sameEvent = true;
        same.author = u"ليلى منصور"_qs;
        same.state = State::InReview;
        pane.setHits({same});
        const auto buttons = pane.findChildren<QPushButton *>();
        const auto notice = std::ranges::find_if(buttons, [](const QPushButton *button) { return !button->isHidden(); });
        QVERIFY(notice != buttons.end());
        QVERIFY((*notice)->accessibleName().contains(same.headline));
        QVERIFY((*notice)->accessibleName().contains(same.author));
        pane.setHits({hit(1, 0.4)});
        QVERIFY((*notice)->isHidden());
    }

    void aRowIsDraggedAsALink()
    {
        RelatedPane pane(m_theme);
        RelatedHit one = hit(1, 0.4);
        one.globalId = u"6b1f2f04-8c41-4d63-9a55-000000000001"_qs;
        pane.setHits({one});
        const std::unique_ptr<QMimeData> mime(pane.model()->mimeData({pane.model()->index(0)}));
        QVERIFY(mime->data(u"application/x-muharrir-body"_qs).contains(one.globalId.toUtf8()));
        QCOMPARE(mime->text(), one.headline);
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
