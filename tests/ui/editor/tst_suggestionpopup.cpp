// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/suggestionpopup.h"

#include "support/keys.h"

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
        popup.show(finding(), false, QRect(400, 100, 60, 30));
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
        popup.show(finding(), false, QRect(480, 370, 20, 20)); // at the bottom: above the word
        QVERIFY(window.rect().contains(popup.geometry()));
        QVERIFY(popup.geometry().bottom() < 370);
    }

    void rowsHaveNames()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        SuggestionPopup popup(m_theme, &window);
        popup.show(finding(), false, QRect(400, 100, 60, 30));
        const auto rows = popup.findChildren<PopupRow *>();
        QCOMPARE(rows.size(), 5);
        for (const PopupRow *row : rows)
            QVERIFY(!row->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestSuggestionPopup)
#include "tst_suggestionpopup.moc"
