// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, killed while somebody types into its window through the keyboard of a display of its own: at most two seconds of typing
// are missing, the archive is sound, and the text is offered again. MUHARRIR_KILLS says how often (default 3), MUHARRIR_SEED repeats a run.
#include "base/process.h"
#include "session/session.h"
#include "support/openarchive.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace muharrir;

namespace {

constexpr qint64 mayBeMissing = 2'000; // ms
constexpr int patience = 30'000;       // ms; a loaded machine is slow
const QString headline = QStringLiteral("مادة تُكتب حتى ينقطع التيار");

/// A display that nobody sees, with an Arabic keyboard.
class UnseenDisplay {
public:
    ~UnseenDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    bool start()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1280x800x24")});
        if (!m_server.waitForReadyRead(patience))
            return false;
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":") + QString::fromLatin1(m_server.readLine().trimmed()));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        // No bus: libdbus would fork to launch one, and a fork of many threads may hang under the address sanitizer.
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        return run(QStringLiteral("setxkbmap"), {QStringLiteral("ara")});
    }
    void dress(QProcess &process) const { process.setProcessEnvironment(m_environment); }
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, int within = patience) const
    {
        QProcess process;
        dress(process);
        process.start(program, arguments);
        return process.waitForFinished(within) && process.exitCode() == 0;
    }

private:
    QTemporaryDir m_home;
    QProcess m_server;
    QProcessEnvironment m_environment;
};

/// Keys of the numbered word «كلمة17 »; now and then a new paragraph, now and then a save.
QStringList keysOf(int number)
{
    QStringList keys{QStringLiteral("Arabic_kaf"), QStringLiteral("Arabic_lam"), QStringLiteral("Arabic_meem"),
                     QStringLiteral("Arabic_tehmarbuta")};
    for (const QChar digit : QString::number(number))
        keys << QString(digit);
    keys << QStringLiteral("space");
    if (number % 9 == 0)
        keys << QStringLiteral("Return");
    if (number % 14 == 0)
        keys << QStringLiteral("ctrl+s");
    return keys;
}

int highestWord(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("كلمة(\\d+) "));
    int highest = 0;
    for (auto i = word.globalMatch(text); i.hasNext();)
        highest = std::max(highest, i.next().captured(1).toInt());
    return highest;
}

struct Typed {
    qint64 at; ///< ms, when the last key of the word was sent
    int number;
};

} // namespace

class TestWindowKilled : public QObject {
    Q_OBJECT

private:
    UnseenDisplay m_display;
    QString m_program = QStringLiteral(MUHARRIR_PROGRAM);

    ArticleId furnish(const QString &path)
    {
        const auto archive = Archive::open(path);
        if (!archive)
            return {};
        const auto person = (*archive)->persons().add(QStringLiteral("ليلى منصور"), Role::Reporter);
        Article article;
        article.headline = headline;
        article.author = person->id;
        article.body = bodyFromPlainText(QStringLiteral("فقرة كُتبت من قبل."));
        const auto saved = (*archive)->save(article, *person);
        return saved ? saved->id : ArticleId();
    }

    bool openWindow(QProcess &program, const QString &path, ArticleId id)
    {
        m_display.dress(program);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(m_program, {QStringLiteral("--archive"), path, QString::number(id.value)});
        if (!program.waitForStarted())
            return false;
        // Its title is the headline when the article is open. Without a window manager the window may take the focus back just when it is
        // given, and xdotool would wait for ever: then once more.
        constexpr int tries = 10;
        for (int i = 0; i < tries; ++i) {
            if (m_display.run(QStringLiteral("xdotool"),
                              {QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                               QStringLiteral("--name"), headline, QStringLiteral("windowfocus"), QStringLiteral("--sync")},
                              patience / tries * 2))
                return true;
        }
        return false;
    }

    /// Types words until the time is up; the last one is cut off wherever it then stands.
    std::vector<Typed> type(const QElapsedTimer &clock, qint64 until)
    {
        std::vector<Typed> typed;
        for (int number = 1; clock.elapsed() < until; ++number) {
            QProcess keyboard;
            m_display.dress(keyboard);
            keyboard.start(QStringLiteral("xdotool"),
                           QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("15")} + keysOf(number));
            if (!keyboard.waitForFinished(static_cast<int>(std::max<qint64>(1, until - clock.elapsed())))) {
                keyboard.kill();
                keyboard.waitForFinished();
                break;
            }
            typed.push_back({clock.elapsed(), number});
        }
        return typed;
    }

    /// What a person finds who opens the article again: the highest numbered word of the text saved and of the draft that is offered.
    int foundAgain(const QString &path, ArticleId id)
    {
        ArchiveThread store;
        Session session(store, PageStyle());
        QSignalSpy opened(&session, &Session::opened);
        if (!test::openAndWait(store, path, patience))
            return -1;
        session.open(id);
        if (!opened.wait(patience))
            return -1;
        const int saved = highestWord(plainText(session.snapshot().body));
        const int offered = session.recovery() ? highestWord(plainText(session.recovery()->content.body)) : 0;
        return std::max(saved, offered);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"Xvfb", "xdotool", "setxkbmap"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
                QSKIP("needs Xvfb, xdotool and setxkbmap");
        }
        QVERIFY(m_display.start());
    }

    void typingSurvives()
    {
        const int kills = qEnvironmentVariableIntValue("MUHARRIR_KILLS") > 0 ? qEnvironmentVariableIntValue("MUHARRIR_KILLS") : 3;
        const quint32 seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? quint32(qEnvironmentVariableIntValue("MUHARRIR_SEED"))
                                                                        : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        qint64 worst = 0;
        size_t words = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("newsroom.muharrir"));
            const ArticleId id = furnish(path);
            QVERIFY(id.isValid());
            QProcess program;
            QVERIFY2(openWindow(program, path, id), "the window did not open");
            QElapsedTimer clock;
            clock.start();
            const auto typed = type(clock, random.bounded(500, 9'000));
            const qint64 killed = clock.elapsed();
            program.kill();
            QVERIFY(program.waitForFinished());

            QVERIFY2(m_display.run(m_program, {QStringLiteral("verify"), QStringLiteral("--archive"), path}), "the archive is not sound");
            const int found = foundAgain(path, id);
            const auto missing = std::ranges::find_if(typed, [found](const Typed &word) { return word.number > found; });
            const qint64 lost = missing == typed.end() ? 0 : killed - missing->at;
            worst = std::max(worst, lost);
            words += typed.size();
            QVERIFY2(lost <= mayBeMissing,
                     qPrintable(QStringLiteral("kill %1 after %2 ms: %3 ms of typing missing (%4 of %5 words found)")
                                    .arg(kill)
                                    .arg(killed)
                                    .arg(lost)
                                    .arg(found)
                                    .arg(typed.size())));
        }
        qInfo("%d kills, %zu words typed, at most %lld ms of typing missing", kills, words, static_cast<long long>(worst));
        QVERIFY(kills < 3 || words > 0);
    }
};

QTEST_MAIN(TestWindowKilled)
#include "tst_windowkilled.moc"
