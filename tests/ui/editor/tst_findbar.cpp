// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findbar.h"

#include "support/keys.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace muharrir;

class TestFindBar : public QObject {
    Q_OBJECT

    Theme m_theme = makeTheme(Appearance::Light);

private Q_SLOTS:
    void findsRoundAndReplaces()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, canonical({{paragraph("الطاقة والطَّاقة"), paragraph("وزارة الطاقه")}}), editor.pageStyle());
        editor.edit(&document);
        FindBar bar(editor, m_theme);
        bar.open(true);
        const auto lines = bar.findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        lines[0]->setText(QStringLiteral("الطاقه"));
        bar.next(1);
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("الطاقة"));
        bar.next(1);
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("الطَّاقة"));
        bar.next(1);
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("الطاقه"));
        bar.next(1);
        QCOMPARE(editor.textCursor().selectionStart(), 0);
        bar.next(-1);
        QCOMPARE(editor.textCursor().selectedText(), QStringLiteral("الطاقه"));

        lines[1]->setText(QStringLiteral("الكهرباء"));
        const auto buttons = bar.findChildren<QPushButton *>();
        (*std::ranges::find(buttons, FindBar::tr("Replace"), &QPushButton::text))->click();
        QCOMPARE(document.toPlainText(), QStringLiteral("الطاقة والطَّاقة\nوزارة الكهرباء"));
        QCOMPARE(editor.textCursor().selectionStart(), 0); // on to the next
    }

    void replaceAllIsOneStep()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        const Body body = canonical({{paragraph("أمريكا ثم امريكا"), paragraph("وأمريكا")}});
        fill(document, body, editor.pageStyle());
        editor.edit(&document);
        FindBar bar(editor, m_theme);
        bar.open(true);
        const auto lines = bar.findChildren<QLineEdit *>();
        lines[0]->setText(QStringLiteral("امريكا"));
        lines[1]->setText(QStringLiteral("أميركا"));
        const auto buttons = bar.findChildren<QPushButton *>();
        (*std::ranges::find(buttons, FindBar::tr("Replace all"), &QPushButton::text))->click();
        QCOMPARE(document.toPlainText(), QStringLiteral("أميركا ثم أميركا\nوأميركا"));
        document.undo();
        QVERIFY(read(document) == body);
        // By keys alone: Enter on the button presses it, and does not look for the next one.
        QPushButton *all = *std::ranges::find(buttons, FindBar::tr("Replace all"), &QPushButton::text);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Return);
        QCOMPARE(document.toPlainText(), QStringLiteral("أميركا ثم أميركا\nوأميركا"));
        document.undo();
        // Only whole words.
        bar.findChildren<QCheckBox *>().last()->setChecked(true);
        (*std::ranges::find(buttons, FindBar::tr("Replace all"), &QPushButton::text))->click();
        QCOMPARE(document.toPlainText(), QStringLiteral("أميركا ثم أميركا\nوأمريكا"));
    }

    void escapeGoesBackToTheText()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, canonical({{paragraph("نص")}}), editor.pageStyle());
        editor.edit(&document);
        FindBar bar(editor, m_theme);
        bar.open(false);
        QVERIFY(!bar.isHidden());
        strike(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
