// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/timelinemodel.h"
#include "wording.h"

#include <QJsonArray>
#include <QTest>

using namespace muharrir;

namespace {

const QDateTime noon(QDate::currentDate(), QTime(12, 0));

Version version(qint64 id, const QDateTime &at)
{
    Version made;
    made.id = {id};
    made.at = at.toUTC();
    made.byName = QStringLiteral("ليلى منصور");
    made.reason = QStringLiteral("save");
    return made;
}

Event step(qint64 version, const QDateTime &at, const QString &action = QStringLiteral("save"))
{
    Event made;
    made.version = {version};
    made.at = at.toUTC();
    made.byName = QStringLiteral("ليلى منصور");
    made.action = action;
    return made;
}

QStringList titles(const TimelineModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row).data(Qt::DisplayRole).toString();
    return titles;
}

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysHeadWhatHappenedOnThem()
    {
        TimelineModel model;
        const QDateTime yesterday = noon.addDays(-1), old(QDate(2026, 3, 9), QTime(8, 0));
        model.setValues(timeline({version(3, noon), version(2, yesterday), version(1, old)},
                                 {step(1, old, QStringLiteral("create")), step(2, yesterday), step(3, noon, QStringLiteral("submit"))},
                                 {}));
        QCOMPARE(titles(model),
                 (QStringList{QStringLiteral("Today"), QStringLiteral("Submit for review"), QStringLiteral("Yesterday"),
                              QStringLiteral("Saved"), dateText(old.date()), QStringLiteral("Begun")}));
        QVERIFY2(!model.index(0).flags().testFlag(Qt::ItemIsEnabled), "arrows pass a day by");
        QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.versionFrom(0).row(), 1);
        QCOMPARE(model.versionFrom(2).row(), 3);
        QCOMPARE(model.find({1}).row(), 5);
        QVERIFY(!model.find({}).isValid());
    }

    void notesAndVersionsWithoutEventsStandInTheirPlaces()
    {
        TimelineModel model;
        Note note;
        note.at = noon.addSecs(-90).toUTC();
        note.byName = QStringLiteral("سامر حداد");
        note.text = QStringLiteral("من قال ذلك؟");
        note.settled = noon.addSecs(-30).toUTC();
        note.settledByName = QStringLiteral("ليلى منصور");
        model.setValues(timeline({version(3, noon), version(2, noon.addSecs(-60)), version(1, noon.addSecs(-120))},
                                 {step(1, noon.addSecs(-120)), step(3, noon)}, {note}));
        QCOMPARE(titles(model),
                 (QStringList{QStringLiteral("Today"), QStringLiteral("Saved"), QStringLiteral("Note resolved"), QStringLiteral("Saved"),
                              QStringLiteral("Note"), QStringLiteral("Saved")}));
        QCOMPARE(model.index(4).data(ReasonRole).toString(), note.text);
        QVERIFY(model.index(4).data(CaptionRole).toString().contains(note.byName));
        QVERIFY2(!model.at(model.index(4)).version.isValid(), "a note leaves no version");
    }

    void whatFollowedFromAStepIsSaid()
    {
        Event approved = step(1, noon, QStringLiteral("approve"));
        approved.from = State::InReview;
        approved.to = State::Approved;
        approved.reason = QStringLiteral("راجعها القسم القانوني");
        approved.details.insert(QStringLiteral("overridden"), QJsonArray{QStringLiteral("source-given")});
        Event saved = step(2, noon);
        saved.details.insert(QStringLiteral("approval_voided"), true);
        Event taken = step(0, noon, QStringLiteral("take-over"));
        taken.details.insert(QStringLiteral("from"), QStringLiteral("سامر حداد"));
        TimelineModel model;
        model.setValues(timeline({version(2, noon), version(1, noon)}, {approved, saved, taken}, {}));
        const auto reason = [&model](int row) { return model.index(row).data(ReasonRole).toString(); };
        QVERIFY(reason(1).contains(QStringLiteral("سامر حداد")));
        QCOMPARE(reason(2), QStringLiteral("Approval void"));
        QVERIFY(reason(3).contains(approved.reason));
        QVERIFY(model.index(3).data(CaptionRole).toString().contains(QStringLiteral("Approved")));
    }

    void aClockThatWentBackTurnsNothingRound()
    {
        TimelineModel model;
        model.setValues(timeline({version(2, noon.addSecs(-600)), version(1, noon)}, {step(1, noon), step(2, noon.addSecs(-600))}, {}));
        QCOMPARE(model.at(model.versionFrom(0)).version.value, 2);
        QCOMPARE(model.at(model.versionFrom(model.versionFrom(0).row() + 1)).version.value, 1);
    }
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
