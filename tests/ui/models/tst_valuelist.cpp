// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"
#include "models/reasonmodel.h"
#include "models/relatedmodel.h"
#include "models/roles.h"
#include "models/sourcemodel.h"
#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

/// The models of the panes: lists of values that are given anew as a whole.
class TestValueList : public QObject {
    Q_OBJECT

private:
    template<typename Model, typename Value>
    static void shake(const std::function<Value(int)> &make, quint32 seed)
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            std::vector<Value> values;
            const int count = int(random.bounded(9));
            for (int i = 0; i < count; ++i)
                values.push_back(make(int(random.bounded(100))));
            model.setValues(values);
            QCOMPARE(model.rowCount(), count);
            for (int i = 0; i < count; ++i) {
                QVERIFY(!model.index(i).data(Qt::DisplayRole).toString().isEmpty());
                QVERIFY(!model.index(i).data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }

private Q_SLOTS:
    void modelsHoldTheirContract()
    {
        const quint32 seed = 20261122;
        shake<FindingModel, TextFinding>(
            [](int n) {
                TextFinding row;
                row.finding.text = QStringLiteral("كلمة %1").arg(n);
                return row;
            },
            seed);
        shake<SourceModel, SourceRow>(
            [](int n) {
                SourceRow row;
                row.source.name = QStringLiteral("مصدر %1").arg(n);
                row.source.confidential = n % 3 == 0;
                return row;
            },
            seed);
        shake<RelatedModel, RelatedHit>(
            [](int n) {
                RelatedHit hit;
                hit.headline = QStringLiteral("عنوان %1").arg(n);
                return hit;
            },
            seed);
        shake<TimelineModel, Moment>(
            [](int n) {
                Moment moment;
                moment.kind = static_cast<Moment::Kind>(n % 4);
                moment.action = QStringLiteral("save");
                moment.at = QDateTime::currentDateTimeUtc().addSecs(-n);
                return moment;
            },
            seed);
        shake<ReasonModel, Event>(
            [](int n) {
                Event event;
                event.reason = QStringLiteral("سبب %1").arg(n);
                return event;
            },
            seed);
    }

    void whatStaysIsNotReset()
    {
        SourceModel model;
        const auto row = [](const QString &name) {
            SourceRow made;
            made.source.name = name;
            return made;
        };
        model.setValues({row(QStringLiteral("أ")), row(QStringLiteral("ب"))});
        const QPersistentModelIndex kept = model.index(0);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setValues({row(QStringLiteral("أ")), row(QStringLiteral("ب")), row(QStringLiteral("ج"))});
        QVERIFY(kept.isValid());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowCount(), 3);
    }

    void confidentialSourcesSaySo()
    {
        SourceModel model;
        SourceRow row;
        row.source.name = QStringLiteral("مصدر في الوزارة");
        row.source.confidential = true;
        model.setValues({row});
        QVERIFY(model.index(0).data(CaptionRole).toString().contains(QLatin1String("Confidential")));
    }
};

QTEST_MAIN(TestValueList)
#include "tst_valuelist.moc"
