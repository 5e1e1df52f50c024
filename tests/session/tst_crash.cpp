// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed while somebody types: at most two seconds of typing are missing, and the file is sound.
// MUHARRIR_KILLS says how often (default 6), MUHARRIR_SEED repeats a run.
#include "session/session.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <cstdio>

using namespace muharrir;

namespace {

constexpr qint64 mayBeMissing = 2'000; // ms

/// The typing process: a numbered word every 10 ms, each reported on standard output as it stands in the document.
int typeForEver(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    ArchiveThread store;
    Session session(store, PageStyle());
    QTimer keys;
    int number = 0;
    QObject::connect(&keys, &QTimer::timeout, [&] {
        QTextCursor cursor(session.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("كلمة%1 ").arg(++number));
        if (number % 12 == 0)
            cursor.insertBlock();
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % 150 == 0)
            session.save();
    });
    QObject::connect(&store, &ArchiveThread::opened, &keys, [&] {
        session.setPerson({{1}, QStringLiteral("ليلى منصور"), Role::Reporter, true});
        store.ask(
            &keys, [](Archive &archive) { return archive.persons().add(QStringLiteral("ليلى منصور"), Role::Reporter); },
            [&](Result<Person> &&person) {
                session.setPerson(*person);
                session.openNew();
                keys.start(10);
            });
    });
    store.open(QString::fromLocal8Bit(argv[2]));
    return QGuiApplication::exec();
}

/// The highest numbered word in a text, 0 for none.
int lastWord(const QString &text) { return text.section(QStringLiteral("كلمة"), -1).section(u' ', 0, 0).section(u'\n', 0, 0).toInt(); }

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTyping()
    {
        const int kills = qEnvironmentVariableIntValue("MUHARRIR_KILLS") > 0 ? qEnvironmentVariableIntValue("MUHARRIR_KILLS") : 6;
        const quint32 seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? quint32(qEnvironmentVariableIntValue("MUHARRIR_SEED"))
                                                                        : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        qint64 worst = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("archive.muharrir"));
            QProcess typist;
            std::vector<std::pair<qint64, int>> typed; // when, how far
            QElapsedTimer clock;
            connect(&typist, &QProcess::readyReadStandardOutput, this, [&] {
                while (typist.canReadLine())
                    typed.emplace_back(clock.elapsed(), typist.readLine().trimmed().toInt());
            });
            typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            clock.start();
            typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), path});
            QVERIFY(QTest::qWaitFor([&] { return !typed.empty(); }, 20'000));
            const qint64 killAt = clock.elapsed() + random.bounded(300, 5'000);
            QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() >= killAt; }, 20'000));
            typist.kill();
            const qint64 killed = clock.elapsed();
            QVERIFY(typist.waitForFinished());

            const auto archive = Archive::open(path);
            QVERIFY(archive);
            QCOMPARE(*(*archive)->database().verify(), QStringList());
            int found = 0;
            const auto left = (*archive)->drafts().leftBehind({});
            QVERIFY(left);
            for (const Draft &draft : *left)
                found = std::max(found, lastWord(plainText(draft.content.body)));
            const auto ids = (*archive)->articles().ids();
            QVERIFY(ids);
            for (const ArticleId id : *ids)
                found = std::max(found, lastWord(plainText((*archive)->articles().load(id)->body)));
            // The first word that is missing was typed at most two seconds before the end.
            const auto missing = std::ranges::find_if(typed, [&](const auto &entry) { return entry.second > found; });
            const qint64 lost = missing == typed.end() ? 0 : killed - missing->first;
            worst = std::max(worst, lost);
            QVERIFY2(lost <= mayBeMissing, qPrintable(QStringLiteral("kill %1: %2 ms missing").arg(kill).arg(lost)));
        }
        qInfo("%d kills, at most %lld ms of typing missing", kills, static_cast<long long>(worst));
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0)
        return typeForEver(argc, argv);
    QCoreApplication application(argc, argv);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
