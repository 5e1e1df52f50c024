// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"

#include <QTest>

using namespace muharrir;

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceAndAnExitCode_data();
    void everyCodeHasASentenceAndAnExitCode();
    void argumentsTakeTheirPlaces();
    void placesInArgumentsStayAsTheyAre();
    void missingArgumentsLeaveNoPlaceholder();
};

void TestErrors::everyCodeHasASentenceAndAnExitCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exit");
    const auto add = [](ErrorCode code, int exit) { QTest::addRow("%d", static_cast<int>(code)) << static_cast<int>(code) << exit; };
    for (int code = 0; code <= static_cast<int>(ErrorCode::FileNotWritable); ++code)
        add(static_cast<ErrorCode>(code), 3);
    for (const ErrorCode code :
         {ErrorCode::TransitionRefused, ErrorCode::RoleRefused, ErrorCode::ArticleLocked, ErrorCode::RevisionConflict})
        add(code, 4);
    for (int code = static_cast<int>(ErrorCode::ArchiveNotOpened); code <= static_cast<int>(ErrorCode::ArchiveFailed); ++code)
        add(static_cast<ErrorCode>(code), 5);
    add(ErrorCode::DictionaryMissing, 5);
    add(ErrorCode::WordListMissing, 5);
    add(ErrorCode::Cancelled, 3);
    add(ErrorCode::WrongUsage, 2);
    add(ErrorCode::NotBuiltYet, 2);
}

void TestErrors::everyCodeHasASentenceAndAnExitCode()
{
    QFETCH(int, code);
    QFETCH(int, exit);
    const Error error{static_cast<ErrorCode>(code), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    const QString sentence = describe(error);
    QVERIFY(sentence.size() > 5);
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qUtf8Printable(sentence));
    const QString advised = advice(error);
    QVERIFY2(advised.isEmpty() || (advised.endsWith(u'.') && !advised.contains(u'%')), qUtf8Printable(advised));
    QCOMPARE(exitCode(error.code), exit);
}

void TestErrors::argumentsTakeTheirPlaces()
{
    const Error error{ErrorCode::ArchiveNewer, {QStringLiteral("/n/a.muharrir"), QStringLiteral("9"), QStringLiteral("3")}};
    const QString sentence = describe(error);
    QVERIFY(sentence.indexOf(QStringLiteral("/n/a.muharrir")) < sentence.indexOf(u'9'));
    QVERIFY(sentence.indexOf(u'9') < sentence.indexOf(u'3'));
}

void TestErrors::placesInArgumentsStayAsTheyAre()
{
    const Error error{ErrorCode::FileNotReadable, {QStringLiteral("100%2.txt"), QStringLiteral("gone")}};
    QVERIFY(describe(error).contains(QStringLiteral("100%2.txt")));
}

void TestErrors::missingArgumentsLeaveNoPlaceholder() { QVERIFY(!describe({ErrorCode::InputMalformed, {}}).contains(u'%')); }

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
