// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs in a text of some 20,000 words, as a ratio to a bare QTextEdit with the same text in the same font. Processor time of this
// thread from the key press to the end of the repaint, so that other programs do not count.
#include "editor/articlepage.h"
#include "editor/texteditor.h"
#include "support/keys.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <iterator>

using namespace muharrir;

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QString longText()
{
    const QStringList paragraphs{
        QStringLiteral(
            "أقرّ مجلس المدينة خطة لتجديد شبكة المياه في الأحياء القديمة، على أن تبدأ الأعمال مطلع الشهر المقبل وتستمر عامين كاملين."),
        QStringLiteral(
            "وقال رئيس المجلس إن الكلفة تبلغ 120 مليون دينار، يغطي صندوق التنمية نصفها، فيما تتحمل الخزينة ما تبقى على دفعات سنوية."),
        QStringLiteral(
            "وتشمل المرحلة الأولى استبدال 40 كيلومترًا من الأنابيب، بإشراف شركة AquaNet التي فازت بالعطاء بعد منافسة مع ثلاث شركات محلية."),
    };
    QStringList lines;
    for (int i = 0; i < 1000; ++i)
        lines.append(paragraphs.at(i % paragraphs.size()));
    return lines.join(u'\n');
}

void toMiddle(QTextEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(edit.document()->characterCount() / 2);
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

double medianKey(QTextEdit &edit)
{
    std::vector<double> times;
    const QString letters = QStringLiteral("المدينة تكتب خبرًا ");
    for (int i = 0; i < 300; ++i) {
        const QChar letter = letters.at(i % letters.size());
        const double start = cpuMs();
        press(&edit, letter == u' ' ? Qt::Key_Space : 0, Qt::NoModifier, letter);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // the repaint
        times.push_back(cpuMs() - start);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

class BenchTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asFastAsABareEditor()
    {
        const Theme theme = makeTheme(Appearance::Light);
        const QString text = longText();

        QTextEdit bare;
        bare.setLayoutDirection(Qt::RightToLeft);
        bare.setFont(theme.font(Face::Body));
        bare.setPlainText(text);
        bare.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        bare.resize(theme.px(Size::page) + 2 * Size::space1, 800); // lines as long as the page's
        bare.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bare));
        toMiddle(bare);

        Actions actions;
        QTextDocument document;
        ArticlePage page(actions, theme);
        fill(document, canonical(bodyFromPlainText(text)), pageStyle(theme));
        page.setEnabled(true);
        page.text()->edit(&document);
        page.marks()->watch(page.text());
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        toMiddle(*page.text());
        page.focusText();
        QTest::qWait(500); // both are laid out to their ends

        // One after the other, the better of three each: caches warm for both.
        double bareTime = 1e9, pageTime = 1e9;
        for (int round = 0; round < 3; ++round) {
            bareTime = qMin(bareTime, medianKey(bare));
            pageTime = qMin(pageTime, medianKey(*page.text()));
        }
        qInfo("bare QTextEdit %.3f ms a key, the page %.3f ms: ratio %.2f", bareTime, pageTime, pageTime / bareTime);
        QVERIFY2(pageTime <= 1.25 * bareTime, "a key in the page costs more than 1.25 times a key in a bare QTextEdit");
    }
};

QTEST_MAIN(BenchTyping)
#include "bench_typing.moc"
