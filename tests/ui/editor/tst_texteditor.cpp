// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/texteditor.h"

#include "support/keys.h"
#include "text/digits.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace muharrir;

class TestTextEditor : public QObject {
    Q_OBJECT

    Theme m_theme = makeTheme(Appearance::Light);

    void show(TextEditor &editor, QTextDocument &document, const Body &body)
    {
        fill(document, canonical(body), editor.pageStyle());
        editor.edit(&document);
        editor.resize(700, 500);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.setFocus();
    }

private Q_SLOTS:
    void typing()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        QSignalSpy typed(&editor, &TextEditor::typed);
        type(&editor, QStringLiteral("وصل الوفد\nإلى عمّان"));
        QCOMPARE(document.toPlainText(), QStringLiteral("وصل الوفد\nإلى عمّان"));
        QVERIFY(typed.size() > 10);
    }

    void whatIsNotSeenIsShown()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        type(&editor, QStringLiteral("قال «X»\u200F ثم\u00A0مضى"));
        const int revision = document.revision();
        const QImage before = editor.viewport()->grab().toImage();
        editor.showHidden(true);
        QVERIFY(editor.viewport()->grab().toImage() != before);
        QCOMPARE(document.revision(), revision);
        editor.showHidden(false);
        QCOMPARE(editor.viewport()->grab().toImage(), before);
    }

    void digitsChangeInTheSelectionOnly()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        type(&editor, QStringLiteral("عام 2024 وعام 2025"));
        QTextCursor cursor(&document);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        editor.changeText([](const QString &text) { return toArabicIndicDigits(text); });
        QCOMPARE(document.toPlainText(), QStringLiteral("عام ٢٠٢٤ وعام 2025"));
        editor.undo();
        QCOMPARE(document.toPlainText(), QStringLiteral("عام 2024 وعام 2025"));
    }

    void aWordIsAStep()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        type(&editor, QStringLiteral("وصل الوفد أمس"));
        editor.undo();
        QCOMPARE(document.toPlainText(), QStringLiteral("وصل الوفد "));
        editor.undo();
        QCOMPARE(document.toPlainText(), QStringLiteral("وصل "));
        editor.redo();
        QCOMPARE(document.toPlainText(), QStringLiteral("وصل الوفد "));
    }

    void aStepEndsWhereTheCaretWentAway()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        type(&editor, QStringLiteral("كتب"));
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::Start);
        editor.setTextCursor(cursor);
        cursor.movePosition(QTextCursor::End);
        editor.setTextCursor(cursor);
        type(&editor, QStringLiteral("ت"));
        editor.undo();
        QCOMPARE(document.toPlainText(), QStringLiteral("كتب"));
    }

    void backspaceAndDelete()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        const QString word = QStringLiteral("مُحَ");
        show(editor, document, {{paragraph(word)}});
        editor.moveCursor(QTextCursor::End);
        strike(&editor, Qt::Key_Backspace); // the haraka alone
        QCOMPARE(document.toPlainText(), word.chopped(1));
        editor.moveCursor(QTextCursor::Start);
        strike(&editor, Qt::Key_Delete); // a letter with its marks
        QCOMPARE(document.toPlainText(), QStringLiteral("ح"));
    }

    void directionByShiftKeys()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {{paragraph("SunPower تبدأ العمل")}});
        QCOMPARE(editor.directionOfParagraph(), Qt::RightToLeft);
        press(&editor, Qt::Key_Control, Qt::ControlModifier, {}, 37);
        press(&editor, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, {}, 50);
        QCOMPARE(editor.directionOfParagraph(), Qt::RightToLeft); // not before it is let go
        release(&editor, Qt::Key_Shift, Qt::ControlModifier, 50);
        QCOMPARE(editor.directionOfParagraph(), Qt::LeftToRight);
        press(&editor, Qt::Key_Shift, Qt::ControlModifier | Qt::ShiftModifier, {}, 62);
        release(&editor, Qt::Key_Shift, Qt::ControlModifier, 62);
        QCOMPARE(editor.directionOfParagraph(), Qt::RightToLeft);
    }

    void visualStep()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {{paragraph("نص عربي")}});
        strike(&editor, Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier); // leftwards is onwards in Arabic
        QCOMPARE(editor.textCursor().position(), 1);
        strike(&editor, Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(editor.textCursor().position(), 0);
        QCOMPARE(document.defaultCursorMoveStyle(), Qt::LogicalMoveStyle);
    }

    void listKeys()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {});
        editor.toggleList(ListKind::Bullet);
        type(&editor, QStringLiteral("أول\nثانٍ"));
        strike(&editor, Qt::Key_Tab);
        QCOMPARE(styleAt(editor.textCursor()).level, 1);
        strike(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(styleAt(editor.textCursor()).level, 0);
        type(&editor, QStringLiteral("\n\n"));
        QVERIFY(styleAt(editor.textCursor()).kind == BlockKind::Paragraph);
        QCOMPARE(document.blockCount(), 3);
    }

    void onlyOurPicturesAreRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << "file:///etc/hostname";
        QTest::newRow("path") << "/etc/hostname";
        QTest::newRow("web") << "https://example.org/a.png";
        QTest::newRow("data") << "data:image/png;base64,iVBORw0KGgo=";
    }
    void onlyOurPicturesAreRead()
    {
        QFETCH(QString, address);
        TextEditor editor(m_theme);
        QStringList asked;
        editor.setPictures([&asked](const QString &asset) {
            asked.append(asset);
            return QImage(10, 10, QImage::Format_RGB32);
        });
        const auto answer = editor.loadResource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
        QCOMPARE(answer.size(), QSize(1, 1));
        QVERIFY(asked.isEmpty());
        QCOMPARE(editor.loadResource(QTextDocument::ImageResource, QUrl("asset:abc")).value<QImage>().size(), QSize(10, 10));
        QCOMPARE(asked, QStringList{"abc"});
    }

    void growsWithItsText()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {{paragraph("سطر")}});
        const int before = editor.minimumHeight();
        type(&editor, QStringLiteral("\nسطر\nسطر\nسطر"));
        QTRY_VERIFY(editor.minimumHeight() > before + 3 * QFontMetrics(editor.font()).height());
    }

    void readOnlyStaysAsItIs()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        show(editor, document, {{paragraph("منشورة")}});
        editor.setReadOnly(true);
        type(&editor, QStringLiteral("س\n"));
        strike(&editor, Qt::Key_Backspace);
        QCOMPARE(document.toPlainText(), QStringLiteral("منشورة"));
    }
};

QTEST_MAIN(TestTextEditor)
#include "tst_texteditor.moc"
