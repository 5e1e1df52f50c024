// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pasting.h"

#include "editor/repairstrip.h"
#include "editor/texteditor.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestPasting : public QObject {
    Q_OBJECT

    Theme m_theme = makeTheme(Appearance::Light);

    static QByteArray png()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

private Q_SLOTS:
    void textIsMendedAndIsOneStep()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, {}, editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QSignalSpy pasted(&pasting, &Pasting::pasted);
        QMimeData mime;
        mime.setText(QStringLiteral("قال\u00A0الوزیر, اليوم\nسطر ثانٍ"));
        pasting.paste(mime);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(document.toPlainText(), QStringLiteral("قال الوزير، اليوم\nسطر ثانٍ"));
        const auto repairs = pasted.front().front().value<Repairs>();
        QCOMPARE(repairs.at(Repair::NonBreakingSpace), 1);
        QCOMPARE(repairs.at(Repair::PersianLetter), 1);
        QCOMPARE(repairs.at(Repair::LatinComma), 1);
        editor.undo();
        QCOMPARE(document.toPlainText(), QString());
    }

    void foreignHtmlBringsNoFonts()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, {}, editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QMimeData mime;
        mime.setHtml(QStringLiteral("<p dir=ltr style='color:#000;font:40px Arial'>قال <b>الوزير</b></p><ul><li>بند</li></ul>"
                                    "<img src='file:///etc/hostname'><script>x()</script>"));
        pasting.paste(mime);
        const Body body = read(document);
        QCOMPARE(plainText(body), QStringLiteral("قال الوزير\nبند"));
        QVERIFY(body.blocks[0].runs.back().format.marks.testFlag(Mark::Strong));
        QVERIFY(body.blocks[1].kind == BlockKind::ListItem);
        QCOMPARE(document.firstBlock().textDirection(), Qt::RightToLeft);
    }

    void textOnly()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, {}, editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QMimeData mime;
        mime.setHtml(QStringLiteral("<p><b>غامق</b></p>"));
        mime.setText(QStringLiteral("غامق"));
        pasting.paste(mime, true);
        QVERIFY(!read(document).blocks.front().runs.front().format.marks);
    }

    void pictures()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, {}, editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QSignalSpy arrived(&pasting, &Pasting::pictureArrived);
        QMimeData mime;
        mime.setImageData(QImage::fromData(png()));
        pasting.paste(mime);
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(read(document).blocks.front().kind == BlockKind::Figure);
        QCOMPARE(read(document).blocks.front().figure.asset, arrived.front().front().toString());
    }

    void whatIsNoPictureIsRefused()
    {
        const auto result = pictureOf("not a picture", QStringLiteral("a.png"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InputMalformed);
    }

    void tooMuchIsRefused()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, canonical({{paragraph("نص")}}), editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QSignalSpy refused(&pasting, &Pasting::refused);
        QMimeData mime;
        mime.setText(QString(26 * 1024 * 1024, u'ن'));
        pasting.paste(mime);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().front().value<Error>().code, ErrorCode::InputTooLarge);
        QCOMPARE(document.toPlainText(), QStringLiteral("نص"));
    }

    void muchIsCleanedElsewhere()
    {
        QTextDocument document;
        TextEditor editor(m_theme);
        fill(document, canonical({{paragraph("قبل بعد")}}), editor.pageStyle());
        editor.edit(&document);
        Pasting pasting(editor);
        QThread *cleanedOn = nullptr;
        pasting.setCleaner([&cleanedOn](const PasteMaterial &material) {
            cleanedOn = QThread::currentThread();
            return cleanPaste(material);
        });
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(4);
        editor.setTextCursor(cursor);
        QSignalSpy pasted(&pasting, &Pasting::pasted);
        QMimeData mime;
        mime.setText(QStringLiteral("كلمة ").repeated(20000));
        pasting.paste(mime);
        QVERIFY(pasted.isEmpty());
        QTextCursor(&document).insertText(QStringLiteral("ثم ")); // typed meanwhile, in front
        QVERIFY(pasted.wait());
        QVERIFY(cleanedOn && cleanedOn != QThread::currentThread());
        QVERIFY(document.toPlainText().startsWith(QStringLiteral("ثم قبل كلمة ")));
        QVERIFY(document.toPlainText().endsWith(QStringLiteral("بعد")));
    }

    void theStripSaysWhatWasMended()
    {
        RepairStrip strip(m_theme);
        strip.show({{Repair::NonBreakingSpace, 14}, {Repair::PersianLetter, 0}}, {});
        QVERIFY(strip.text().contains(QStringLiteral("14")));
        QVERIFY(strip.text().contains(repairName(Repair::NonBreakingSpace)));
        QVERIFY(!strip.text().contains(repairName(Repair::PersianLetter)));
        strip.show({}, {});
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
