// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace muharrir;

class TestActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasOneRow()
    {
        std::set<ActionId> commands;
        std::set<QByteArray> ids;
        for (const ActionRow &row : actionTable()) {
            QVERIFY2(commands.insert(row.id).second, row.name);
            QVERIFY2(ids.insert(row.name).second, row.name);
            QVERIFY2(qstrlen(row.text) > 0, row.name);
        }
        QCOMPARE(commands.size(), static_cast<size_t>(ActionId::About) + 1);
    }

    void noKeysTwice()
    {
        const Actions actions;
        for (const ActionRow &row : actionTable()) {
            const auto keys = actions[row.id]->shortcuts();
            QCOMPARE(keys.isEmpty(), *row.keys == 0);
            for (const QKeySequence &key : keys) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, row.name);
                const auto other = actions.ownerOf(key, row.id);
                QVERIFY2(!other, qPrintable(QLatin1String(row.name) + QLatin1String(" shares ") + key.toString()));
            }
        }
    }

    void keysNeedNoArabicLetter()
    {
        for (const ActionRow &row : actionTable()) {
            for (const QKeySequence &key : QKeySequence::listFromString(QString::fromLatin1(row.keys))) {
                for (int i = 0; i < key.count(); ++i)
                    QVERIFY2(key[i].key() < 0x80 || key[i].key() >= Qt::Key_Escape, row.name);
            }
        }
    }

    void menusHoldEveryCommandOnce()
    {
        const Actions actions;
        std::set<QAction *> seen;
        for (const Menu which : allMenus) {
            QVERIFY(!menuTitle(which).isEmpty());
            QMenu menu;
            actions.fill(&menu, which);
            for (QAction *action : menu.actions()) {
                if (!action->isSeparator())
                    QVERIFY2(seen.insert(action).second, qPrintable(action->objectName()));
            }
        }
        QCOMPARE(seen.size(), actionTable().size());
    }

    void workflowActionsHaveCommands()
    {
        for (const Action action : allActions) {
            const ActionId id = actionIdOf(action);
            QCOMPARE(workflowAction(id), std::optional(action));
            QVERIFY(Actions()[id]->objectName().startsWith(QLatin1String("item.")));
        }
        QVERIFY(!workflowAction(ActionId::Save));
        QVERIFY(!workflowAction(ActionId::AttributePassage));
    }

    void situationGreys()
    {
        Actions actions;
        QVERIFY(!actions[ActionId::Bold]->isEnabled());
        QVERIFY(actions[ActionId::NewArticle]->isEnabled());
        actions.setSituation(true, false);
        QVERIFY(!actions[ActionId::Bold]->isEnabled());
        QVERIFY(actions[ActionId::Find]->isEnabled());
        actions.setSituation(true, true);
        QVERIFY(actions[ActionId::Bold]->isEnabled());
    }

    void whatCannotBeKeptIsNotOffered()
    {
        Actions actions;
        actions.setUnwritable(QStringLiteral("the archive can only be read"));
        for (const ActionId id : {ActionId::NewArticle, ActionId::NewBreaking, ActionId::NewFromClipboard, ActionId::Import}) {
            QVERIFY(!actions[id]->isEnabled());
            QCOMPARE(actions[id]->toolTip(), QStringLiteral("the archive can only be read"));
        }
        QVERIFY(actions[ActionId::SearchArchive]->isEnabled());
        actions.setUnwritable({});
        QVERIFY(actions[ActionId::NewArticle]->isEnabled());
        QCOMPARE(actions[ActionId::NewArticle]->toolTip(), actions[ActionId::NewArticle]->text());
    }

    void chosenKeysAreKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        {
            QSettings settings(path, QSettings::IniFormat);
            Actions actions;
            actions.setKeys(ActionId::Bold, {QKeySequence(QStringLiteral("Ctrl+Alt+Y"))}, settings);
            QCOMPARE(actions.ownerOf(QKeySequence(QStringLiteral("Ctrl+Alt+Y")), ActionId::Save), std::optional(ActionId::Bold));
        }
        QSettings settings(path, QSettings::IniFormat);
        Actions actions;
        actions.loadKeys(settings);
        QCOMPARE(actions[ActionId::Bold]->shortcut().toString(), QStringLiteral("Ctrl+Alt+Y"));
        QCOMPARE(actions[ActionId::Emphasis]->shortcut().toString(), QStringLiteral("Ctrl+I"));
        actions.resetKeys(settings);
        QCOMPARE(actions[ActionId::Bold]->shortcut().toString(), QStringLiteral("Ctrl+B"));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
