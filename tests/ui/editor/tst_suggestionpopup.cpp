// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/suggestionpopup.h"

#include "support/keys.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace muharrir;

class TestSuggestionPopup : public QObject {
    Q_OBJECT

    Theme m_theme = makeTheme(Appearance::Light);

    static Finding finding()
    {
        Finding finding;
        finding.text = QStringLiteral("الاولى");
        finding.length = 6;
        finding.suggestions = {QStringLiteral("الأولى"), QStringLiteral("الأولي")};
        finding.reasons = {QStringLiteral("همزة قطع"), QStringLiteral("صفة بمعنى ابتدائي")};
        return finding;
    }

    /// Whatever has the focus gets the key, as from the window system.
    static void key(int code, const QString &text = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        strike(focused, code, Qt::NoModifier, text);
    }

private Q_SLOTS:
    void byKeyboard_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("word");
        QTest::newRow("enter takes the first") << QList<int>{Qt::Key_Return} << QStringLiteral("الأولى");
        QTest::newRow("down and enter") << QList<int>{Qt::Key_Down, Qt::Key_Return} << QStringLiteral("الأولي");
        QTest::newRow("round the end") << QList<int>{Qt::Key_Up, Qt::Key_Down, Qt::Key_Enter} << QStringLiteral("الأولى");
        QTest::newRow("its number") << QList<int>{Qt::Key_2} << QStringLiteral("الأولي");
        QTest::newRow("escape") << QList<int>{Qt::Key_Escape} << QString();
    }
    void byKeyboard()
    {
        QFETCH(QList<int>, keys);
        QFETCH(QString, word);
        QWidget window;
        auto *line = new QLineEdit(&window);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        SuggestionPopup popup(m_theme, &window);
        QSignalSpy chosen(&popup, &SuggestionPopup::chosen);
        popup.show(finding(), false, QRect(400, 100, 60, 30), {});
        QVERIFY(popup.isVisible());
        for (const int code : keys)
            key(code);
        QVERIFY(!popup.isVisible());
        QCOMPARE(chosen.size(), word.isEmpty() ? 0 : 1);
        if (!word.isEmpty())
            QCOMPARE(chosen.front().front().toString(), word);
        QVERIFY(line->hasFocus());
    }

    void itStaysInTheWindow()
    {
        QWidget window;
        window.resize(500, 400);
        window.show();
        SuggestionPopup popup(m_theme, &window);
        popup.show(finding(), false, QRect(480, 370, 20, 20), {}); // at the bottom: above the word
        QVERIFY(window.rect().contains(popup.geometry()));
        QVERIFY(popup.geometry().bottom() < 370);
    }

    void whatIsAddedMovesNothing()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        SuggestionPopup popup(m_theme, &window);
        QSignalSpy chosen(&popup, &SuggestionPopup::chosen);
        Finding found = finding();
        popup.show(found, true, QRect(400, 100, 60, 30), {});
        key(Qt::Key_Down);
        found.suggestions += QStringLiteral("الأولية");
        popup.show(found, false, QRect(400, 100, 60, 30), {});
        key(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QStringLiteral("الأولي"));
    }

    void rowsHaveNames()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        SuggestionPopup popup(m_theme, &window);
        QAction ignore(QStringLiteral("Ignore here"));
        ignore.setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+I")));
        popup.show(finding(), false, QRect(400, 100, 60, 30), {{&ignore}, QStringLiteral("1 of 3"), true});
        const auto rows = popup.findChildren<PopupRow *>();
        QCOMPARE(rows.size(), 4);
        for (const PopupRow *row : rows)
            QVERIFY(!row->accessibleName().isEmpty());
        QVERIFY(rows.back()->accessibleName().contains(QStringLiteral("Ctrl+Alt+I")));
        // A digit takes a suggestion and never a command, which would do something else tomorrow.
        const QSignalSpy triggered(&ignore, &QAction::triggered), skipped(&popup, &SuggestionPopup::skipped);
        strike(rows.front(), Qt::Key_4);
        QVERIFY(popup.isVisible() && triggered.isEmpty());
        rows.back()->click();
        QCOMPARE(triggered.size(), 1);
        popup.show(finding(), false, QRect(400, 100, 60, 30), {{}, {}, true});
        popup.findChildren<PopupRow *>().back()->click();
        QCOMPARE(skipped.size(), 1);
    }
};

QTEST_MAIN(TestSuggestionPopup)
#include "tst_suggestionpopup.moc"
