// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translation.h"
#include "models/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace muharrir;

class TestCommandModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsInAnySpellingFind()
    {
        installTranslations(Language::Arabic);
        const Actions actions;
        CommandModel model(actions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), static_cast<int>(actionTable().size()));
        model.setFilter(QStringLiteral("اقرا"));
        QCOMPARE(model.rowCount(), 2); // at the caret, and at the house's place
        QCOMPARE(model.idAt(0), ActionId::InsertRelated);
        model.setFilter(QStringLiteral("مادة جديده"));
        QVERIFY(model.rowCount() >= 2);
        model.setFilter(QStringLiteral("ctrl+shift+r"));
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(QStringLiteral("لا أمر بهذا الاسم"));
        QCOMPARE(model.rowCount(), 0);
    }

    void paletteOffersWhatCanBeDone()
    {
        Actions actions;
        CommandModel model(actions);
        model.setEnabledOnly(true);
        const int before = model.rowCount();
        actions.setSituation(true, true);
        model.readAgain();
        QVERIFY(model.rowCount() > before);
    }
};

QTEST_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"
