// SPDX-License-Identifier: GPL-3.0-or-later
// profile, words: how the house writes, by command.
#include "terminal.h"

#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestHouseCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_terminal.begin();
        QCOMPARE(run({u"users"_s, u"add"_s, editor, u"--role"_s, u"duty-editor"_s}).code, 0);
        QCOMPARE(run({u"users"_s, u"add"_s, reporter, u"--role"_s, u"reporter"_s}).code, 0);
    }

    void theArchivesProfileIsThatOfCheck()
    {
        const QByteArray text = u"عاد الوفد في 7 آذار 2026.\n"_s.toUtf8();
        const auto months = [&](const QStringList &options) {
            int found = 0;
            const QJsonValue json = run(QStringList{u"check"_s, u"-"_s, u"--json"_s} + options, text).json().value(u"files"_s);
            for (const QJsonValue finding : json[0]["findings"].toArray())
                found += finding["rule"].toString() == u"house-months";
            return found;
        };
        QVERIFY(run({u"profile"_s, u"list"_s, u"--json"_s}).json().value(u"profiles"_s).toArray().size() >= 5);
        QCOMPARE(months({}), 0); // none was chosen
        QCOMPARE(run({u"profile"_s, u"set"_s, u"gulf"_s, u"--as"_s, reporter}).code, 4);
        QCOMPARE(run({u"profile"_s, u"set"_s, u"no-such"_s, u"--as"_s, editor}).code, 3);
        QCOMPARE(run({u"profile"_s, u"set"_s, u"gulf"_s, u"--as"_s, editor}).code, 0);
        QCOMPARE(run({u"profile"_s, u"--json"_s}).json().value(u"profile"_s)["id"].toString(), u"gulf"_s);
        QCOMPARE(months({}), 1);
        QCOMPARE(months({u"--profile"_s, u"none"_s}), 0);
        QCOMPARE(run({u"profile"_s, u"sing"_s}).code, 2);
    }

    void aProfileIsLearntAndTakenOnlyWhenAsked()
    {
        QByteArray lines;
        for (int i = 0; i < 4; ++i)
            lines += QStringLiteral(R"({"id":"%1","title":"خبر %1","body":"حضر مائة ضيف و«الناطق» الأميركي في 5 مارس 2026."})")
                         .arg(i)
                         .toUtf8()
                + '\n';
        QCOMPARE(run({u"import"_s, m_terminal.file(u"old.jsonl"_s, lines), u"--as"_s, editor}).code, 0);
        const QJsonValue learned(run({u"profile"_s, u"learn"_s, u"--json"_s}).json());
        QCOMPARE(learned["articles"].toInt(), 4);
        QCOMPARE(learned["profile"]["quotes"].toString(), u"angle"_s);
        QCOMPARE(learned["profile"]["months"].toString(), u"egyptian"_s);
        QCOMPARE(run({u"profile"_s, u"--json"_s}).json().value(u"profile"_s)["quotes"].toString(), u"any"_s);
        QCOMPARE(run({u"profile"_s, u"learn"_s, u"--take"_s, u"--as"_s, editor}).code, 0);
        QVERIFY(run({u"profile"_s, u"--json"_s}).json().value(u"profile"_s)["spellings"].toArray().contains(u"مائة"_s));
    }

    void wordsAreProposedDecidedAndShared()
    {
        const QByteArray text = u"وصل الوفد إلى زرقينيا أمس.\n"_s.toUtf8();
        const auto unknown = [&](const QString &person) { return run({u"check"_s, u"-"_s, u"--as"_s, person}, text).code; };
        QCOMPARE(unknown(editor), 1);
        QCOMPARE(run({u"words"_s, u"add"_s, u"زرقينيا"_s, u"--name"_s, u"--as"_s, reporter}).code, 0);
        QCOMPARE(unknown(editor), 1);
        QCOMPARE(unknown(reporter), 0); // it works for him
        QCOMPARE(run({u"words"_s, u"accept"_s, u"زرقينيا"_s, u"--as"_s, reporter}).code, 4);
        QCOMPARE(run({u"words"_s, u"accept"_s, u"زرقينيا"_s, u"--variants"_s, u"زركينيا|زرجينيا"_s, u"--as"_s, editor}).code, 0);
        QCOMPARE(unknown(editor), 0);
        QCOMPARE(run({u"words"_s, u"save"_s, u"-"_s}).out, u"زرقينيا\tزركينيا|زرجينيا\n"_s.toUtf8());
        QCOMPARE(run({u"words"_s, u"save"_s, m_terminal.path(u"house.dic"_s)}).code, 0);
        QCOMPARE(run({u"words"_s, u"remove"_s, u"زرقينيا"_s, u"--as"_s, editor}).code, 0);
        QCOMPARE(unknown(editor), 1);
        QCOMPARE(run({u"words"_s, u"load"_s, m_terminal.path(u"house.dic"_s), u"--as"_s, editor, u"--json"_s})
                     .json()
                     .value(u"changed"_s)
                     .toInt(),
                 1);
        QCOMPARE(unknown(editor), 0);
        QCOMPARE(run({u"words"_s, u"load"_s, u"/nowhere.txt"_s, u"--as"_s, editor}).code, 3);
        QCOMPARE(run({u"words"_s, u"learn"_s, u"--json"_s}).json().value(u"changed"_s).toInt(-1), 0);
        QCOMPARE(run({u"words"_s, u"sing"_s, u"x"_s, u"--as"_s, editor}).code, 2);
    }

private:
    const QString editor = u"سامر حداد"_s, reporter = u"ليلى منصور"_s;
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const { return m_terminal.run(arguments, input); }
    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestHouseCommands)
#include "tst_housecommands.moc"
