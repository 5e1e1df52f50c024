// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever sits at the window: a hundred commands in any order, text in between, dialogs answered with yes or no.
#include "newsroomful.h"

#include "base/translation.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace muharrir;
using namespace muharrir::test;

class TestActionWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "swallow");
        m_seed = qEnvironmentVariableIsSet("MUHARRIR_SEED") ? qEnvironmentVariable("MUHARRIR_SEED").toUInt()
                                                            : QRandomGenerator::global()->generate();
        if (const int steps = qEnvironmentVariableIntValue("MUHARRIR_STEPS"); steps > 0)
            m_steps = steps;
        qInfo("MUHARRIR_SEED=%u MUHARRIR_STEPS=%d", m_seed, m_steps);
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void swallow(const QUrl &) { }

    void aHundredCommands_data()
    {
        QTest::addColumn<bool>("arabic");
        QTest::newRow("Arabic") << true;
        QTest::newRow("English") << false;
    }
    void aHundredCommands()
    {
        QFETCH(bool, arabic);
        QRandomGenerator random(m_seed + uint(arabic));
        installTranslations(arabic ? Language::Arabic : Language::English);
        QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        Newsroomful room;
        QVERIFY(room.furnish() && room.open(room.editor));
        QVERIFY(room.openArticle(7));
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&random] { answer(random); });
        answers.start(20);
        int done = 0;
        for (int tries = 0; done < m_steps && tries < 50 * m_steps; ++tries) {
            if (random.bounded(6) == 0 && QApplication::focusWidget())
                type(QApplication::focusWidget(), QStringLiteral("كلمة "));
            if (random.bounded(12) == 0)
                room.window->files().openArticle({random.bounded(1, 16)});
            const ActionRow &row = actionTable()[random.bounded(quint32(actionTable().size()))];
            QAction *action = room.window->actions()[row.id];
            if (row.id == ActionId::Quit || !action->isEnabled()) {
                QCoreApplication::processEvents();
                continue;
            }
            if (qEnvironmentVariableIsSet("MUHARRIR_TRACE"))
                qInfo("%s", row.name);
            action->trigger();
            QCoreApplication::processEvents();
            QVERIFY2(room.window->isVisible(), row.name);
            ++done;
        }
        QCOMPARE(done, m_steps);
        // What was open is put away as a person would: with the window. What it still asks is answered. Where a step has just taken the
        // item away from who typed on, the window says that it cannot be saved and keeps it as draft: it goes when it is asked again.
        const auto goes = [&room] {
            room.window->close();
            return !room.window->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(goes(), patience);
        answers.stop();
        room.window.reset();
        room.desk.reset();
        const auto archive = Archive::open(room.path);
        QVERIFY(archive);
        const auto findings = (*archive)->database().verify();
        QVERIFY(findings);
        QCOMPARE(*findings, QStringList());
        installTranslations(Language::English);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    /// Yes or no to whatever was asked; no files are chosen.
    static void answer(QRandomGenerator &random)
    {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            if (random.bounded(2) == 0 && !qobject_cast<QFileDialog *>(dialog))
                dialog->accept();
            else
                dialog->reject();
        } else if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }

    quint32 m_seed = 0;
    int m_steps = 100;
};

QTEST_MAIN(TestActionWalk)
#include "tst_actionwalk.moc"
