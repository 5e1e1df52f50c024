// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fielddirection.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace muharrir;

class TestFieldDirection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepFieldDirection(*qApp); }

    void theCaretAwaitsTheTextOnItsSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("window");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("empty, Arabic window") << Qt::RightToLeft << QString() << true;
        QTest::newRow("empty, English window") << Qt::LeftToRight << QString() << false;
        QTest::newRow("an address in an Arabic window") << Qt::RightToLeft << QStringLiteral("https://example.org/") << false;
        QTest::newRow("Arabic in an English window") << Qt::LeftToRight << QStringLiteral("بيروت") << true;
    }
    void theCaretAwaitsTheTextOnItsSide()
    {
        QFETCH(Qt::LayoutDirection, window);
        QFETCH(QString, text);
        QFETCH(bool, right);
        QWidget frame;
        frame.setLayoutDirection(window);
        auto *layout = new QVBoxLayout(&frame);
        auto *line = new QLineEdit(&frame);
        layout->addWidget(line);
        frame.resize(600, 80);
        frame.show();
        line->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        line->setText(text);
        line->home(false); // where the paragraph begins, its direction shows
        const auto caret = [line] {
            line->grab(); // painting puts the text in its place
            return line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
        };
        QCOMPARE(caret() > line->width() / 2, right);
        line->clear();
        QCOMPARE(caret() > line->width() / 2, window == Qt::RightToLeft);
    }
};

QTEST_MAIN(TestFieldDirection)
#include "tst_fielddirection.moc"
