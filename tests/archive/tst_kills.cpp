// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed while it saves, imports, migrates or backs up: the file is sound, each commit that was reported is there, and the
// work goes on. MUHARRIR_KILLS says how often each (default 6), MUHARRIR_SEED repeats a run.
#include "archive/newsroom.h"
#include "base/packed.h"
#include "store/schemascript.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace muharrir;
using namespace muharrir::test;

namespace {

constexpr int lines = 2'000;

void report(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

/// What the process does that is killed. 0: it came to its end.
int work(const QString &what, const QString &path, const QString &argument)
{
    auto archive = Archive::open(path);
    if (!archive)
        return 1;
    report(0);
    if (what == u"--save") {
        auto article = (*archive)->articles().load({1});
        for (int round = 1; article; ++round) {
            Article next = *article;
            next.body = bodyFromPlainText(QStringLiteral("الفقرة الأولى.\nالصياغة رقم %1 من هذا الخبر.").arg(round));
            article = (*archive)->save(next, Person());
            if (article)
                report(article->revision);
        }
        return 1;
    }
    if (what == u"--import") {
        const auto done = (*archive)->import({argument}, Person(), [](qint64 count, qint64) {
            report(count);
            return true;
        });
        return done ? 0 : 1;
    }
    if (what == u"--backup") {
        for (int round = 1;; ++round) {
            if (!(*archive)->database().backup(argument + QString::number(round)))
                return 1;
            report(round);
        }
    }
    return 0; // --migrate: opening was all
}

} // namespace

class TestKills : public QObject {
    Q_OBJECT

private:
    QRandomGenerator m_random;
    int m_kills = 6;

    /// Starts the work, kills it at a random moment within `most` ms after its first report; the last number it reported.
    qint64 killed(const QStringList &arguments, int most, bool fromTheStart = false)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForStarted() || (!fromTheStart && !process.waitForReadyRead(30'000)))
            qFatal("the process does not start");
        QElapsedTimer clock;
        clock.start();
        const int until = static_cast<int>(m_random.bounded(most));
        while (clock.elapsed() < until && process.state() == QProcess::Running)
            process.waitForFinished(static_cast<int>(std::max<qint64>(1, until - clock.elapsed())));
        process.kill();
        process.waitForFinished();
        const QList<QByteArray> numbers = process.readAllStandardOutput().split('\n');
        return numbers.size() < 2 ? 0 : numbers[numbers.size() - 2].toLongLong();
    }

    static void verifySound(const Archive &archive) { QCOMPARE(need(const_cast<Archive &>(archive).database().verify()), QStringList()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const int kills = qEnvironmentVariableIntValue("MUHARRIR_KILLS"); kills > 0)
            m_kills = kills;
        const quint32 seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? quint32(qEnvironmentVariableIntValue("MUHARRIR_SEED"))
                                                                        : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        m_random.seed(seed);
    }

    void whileSaving()
    {
        TestNewsroom newsroom;
        const ArticleId id = need(newsroom.archive->save(newsroom.story(), newsroom.editor)).id;
        QCOMPARE(id.value, 1);
        newsroom.archive.reset();
        for (int kill = 0; kill < m_kills; ++kill) {
            const qint64 reported = killed({QStringLiteral("--save"), newsroom.path(), QString()}, 400);
            auto archive = need(Archive::open(newsroom.path()));
            verifySound(*archive);
            const Article article = need(archive->articles().load(id));
            QVERIFY2(article.revision >= reported, "a committed save is missing");
            const auto versions = need(archive->articles().versions(id));
            QCOMPARE(qint64(versions.size()), article.revision);
            need(archive->articles().version(versions[m_random.bounded(quint32(versions.size()))].id));
        }
    }

    void whileImporting()
    {
        for (int kill = 0; kill < m_kills;) {
            TestNewsroom newsroom;
            QByteArray all;
            for (int i = 1; i <= lines; ++i)
                all += QStringLiteral("{\"id\":\"k:%1\",\"title\":\"خبر رقم %1\",\"body\":\"نص الخبر رقم %1 وفيه كلمة%1.\"}\n")
                           .arg(i)
                           .toUtf8();
            const QString file = newsroom.write(QStringLiteral("archive.jsonl"), all);
            newsroom.archive.reset();
            // The same import is killed again and again until it is through.
            for (int round = 0; round < 4 && kill < m_kills; ++round, ++kill) {
                killed({QStringLiteral("--import"), newsroom.path(), file}, 900);
                verifySound(*need(Archive::open(newsroom.path())));
            }
            auto archive = need(Archive::open(newsroom.path()));
            const ImportReport rest = need(archive->import({file}, newsroom.editor));
            QVERIFY(rest.skipped.empty());
            QCOMPARE(need(archive->articles().count({})), lines);
            SearchQuery last;
            last.text = QStringLiteral("كلمة%1").arg(lines);
            QCOMPARE(need(archive->search().search(last)).total, 1);
            verifySound(*archive);
        }
    }

    void whileMigrating()
    {
        const auto steps = schemaSteps();
        QTemporaryDir folder;
        const QString old = folder.filePath(QStringLiteral("old.muharrir"));
        QFile packed(QStringLiteral(MUHARRIR_SOURCE_DIR "/tests/data/schema/0001.muharrir.zst")), file(old);
        QVERIFY(packed.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(need(unpack(packed.readAll()))) > 0);
        file.close();
        for (int kill = 0; kill < m_kills; ++kill) {
            const QString path = folder.filePath(QStringLiteral("%1.muharrir").arg(kill));
            QVERIFY(QFile::copy(old, path));
            killed({QStringLiteral("--migrate"), path, QString()}, 250, true);
            auto archive = need(Archive::open(path));
            verifySound(*archive);
            QCOMPARE(need(archive->articles().count({})), 3);
            QCOMPARE(need(archive->database().number(QStringLiteral("PRAGMA user_version"))), qint64(steps.back().number));
        }
    }

    void whileBackingUp()
    {
        TestNewsroom newsroom;
        for (int i = 0; i < 200; ++i)
            need(newsroom.archive->save(newsroom.story(), newsroom.editor));
        newsroom.archive.reset();
        for (int kill = 0; kill < m_kills; ++kill) {
            const QString target = newsroom.path(QStringLiteral("backup-%1-").arg(kill));
            const qint64 reported = killed({QStringLiteral("--backup"), newsroom.path(), target}, 600);
            verifySound(*need(Archive::open(newsroom.path())));
            for (int round = 1; QFile::exists(target + QString::number(round)); ++round) {
                auto copy = need(Archive::open(target + QString::number(round)));
                verifySound(*copy);
                QCOMPARE(need(copy->articles().count({})), 200);
            }
            QVERIFY(reported == 0 || QFile::exists(target + QString::number(reported)));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrncmp(argv[1], "--", 2) == 0)
        return work(QString::fromLatin1(argv[1]), QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kills.moc"
