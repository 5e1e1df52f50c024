// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/labels.h"

#include "base/errors.h"
#include "base/translation.h"

#include <QTest>

using namespace muharrir;

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { installTranslations(Language::Arabic); }

    void conditionsAreFoundByName()
    {
        for (quint32 flag = 1; flag <= static_cast<quint32>(Condition::SecondReadDue); flag <<= 1) {
            const auto condition = static_cast<Condition>(flag);
            QCOMPARE(conditionFromName(conditionName(condition)), condition);
        }
        QVERIFY(!conditionFromName(u"no-such-step"));
        QVERIFY(!conditionFromName(u""));
    }

    void refusalsAreRead_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("two conditions") << Error{ErrorCode::TransitionRefused, {"approve", "in_review", "tag-given, four-eyes"}}
                                        << QStringLiteral(
                                               "لا يمكن تنفيذ «اعتماد» والمادة «قيد المراجعة»: وسم واحد على الأقل، اعتماد من شخص آخر.");
        QTest::newRow("no such step") << Error{ErrorCode::TransitionRefused, {"publish", "spiked", "no-such-step"}}
                                      << QStringLiteral("لا يمكن تنفيذ «نشر» والمادة «مستبعدة»: لا وجود لخطوة كهذه من هذه الحالة.");
        QTest::newRow("role") << Error{ErrorCode::RoleRefused, {"approve", "reporter"}}
                              << QStringLiteral("«اعتماد» ليس من صلاحيات «صحفي».");
        QTest::newRow("editing") << Error{ErrorCode::RoleRefused, {"edit", "reporter"}}
                                 << QStringLiteral("«تعديل المادة» ليس من صلاحيات «صحفي».");
        QTest::newRow("a name of a file stays")
            << Error{ErrorCode::FormatUnknown, {"draft"}} << QStringLiteral("صيغة الملف «draft» غير معروفة.");
    }
    void refusalsAreRead()
    {
        QFETCH(Error, error);
        QTEST(describe(labelled(error)), "arabic");
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
