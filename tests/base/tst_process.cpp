// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace muharrir;

class TestProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoLives()
    {
        QVERIFY(processLives(processOwner()));
        QVERIFY(!processLives({}));
        QVERIFY(!processLives(QStringLiteral("elsewhere:%1:1").arg(getpid())));
        QVERIFY(!processLives(processOwner() + u'0')); // the number was given to another since
    }

    /// A killed process stays in the table until its parent asks about it, which a desktop may put off.
    void killedIsDeadBeforeItIsBuried()
    {
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const QByteArray owner = processOwner().toUtf8();
            if (write(ends[1], owner.constData(), static_cast<size_t>(owner.size())) < 0)
                _exit(1);
            for (;;)
                pause();
        }
        QVERIFY(child > 0);
        char text[256];
        const ssize_t length = read(ends[0], text, sizeof text);
        QVERIFY(length > 0);
        const QString owner = QString::fromUtf8(text, length);
        QVERIFY(owner != processOwner());
        QVERIFY(processLives(owner));
        kill(child, SIGKILL);
        siginfo_t ended{};
        QCOMPARE(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
        QVERIFY(!processLives(owner));
        waitpid(child, nullptr, 0);
        QVERIFY(!processLives(owner));
        close(ends[0]);
        close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
