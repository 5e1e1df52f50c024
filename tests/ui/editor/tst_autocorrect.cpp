// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/autocorrect.h"

#include "editor/linefield.h"
#include "editor/nameoffer.h"
#include "editor/texteditor.h"
#include "support/keys.h"

#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

namespace {

/// A proofer that knows one sure slip, and one that is not sure.
void answerChecks(ProofingMarks &marks)
{
    QObject::connect(&marks, &ProofingMarks::checkWanted, &marks, [&marks](const ProofRequest &request) {
        ProofAnswer answer{request.block, request.revision, {}};
        for (const auto &[word, right, safe] : {std::tuple{QStringLiteral("الى"), QStringLiteral("إلى"), true},
                                                std::tuple{QStringLiteral("علي"), QStringLiteral("على"), false}}) {
            for (qsizetype at = request.text.indexOf(word); at >= 0; at = request.text.indexOf(word, at + 1)) {
                Finding finding;
                finding.start = at;
                finding.length = word.size();
                finding.text = word;
                finding.suggestions = {right};
                finding.safe = safe;
                answer.findings.push_back(finding);
            }
        }
        marks.take(answer);
    });
}

} // namespace

class TestAutocorrect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_text = new TextEditor(m_theme, m_window.get());
        m_text->resize(700, 500);
        m_marks = std::make_unique<ProofingMarks>();
        m_marks->watch(m_text);
        answerChecks(*m_marks);
        m_autocorrect = std::make_unique<Autocorrect>(*m_text, *m_marks);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_text->setFocus();
    }
    void cleanup()
    {
        m_autocorrect.reset();
        m_marks.reset();
        m_window.reset();
    }

    void aSureSlipIsCorrectedWhenItIsLeft()
    {
        QSignalSpy corrected(m_autocorrect.get(), &Autocorrect::corrected);
        type(m_text, QStringLiteral("ذهب الى"));
        settle();
        QCOMPARE(text(), QStringLiteral("ذهب الى")); // the word under the caret is being written
        type(m_text, QStringLiteral(" "));
        QTRY_COMPARE(text(), QStringLiteral("ذهب إلى "));
        QCOMPARE(corrected.size(), 1);
        QVERIFY(!m_text->extraSelections().isEmpty()); // seen
        QCOMPARE(m_text->textCursor().position(), 8);
        type(m_text, QStringLiteral("علي "));
        settle();
        QCOMPARE(text(), QStringLiteral("ذهب إلى علي ")); // that one is not sure
    }

    void theHeadlineIsCorrectedToo()
    {
        auto *headline = new LineField(m_theme, Face::Headline, QStringLiteral("Headline"), m_window.get());
        headline->resize(600, 60);
        headline->setVisible(true);
        m_marks->watch(headline);
        m_autocorrect->watch(*headline);
        QSignalSpy corrected(m_autocorrect.get(), &Autocorrect::corrected);
        const QSignalSpy edited(headline, &LineField::edited);
        headline->setFocus();
        type(headline, QStringLiteral("عاد الى"));
        settle();
        QCOMPARE(headline->text(), QStringLiteral("عاد الى")); // the word under the caret is being written
        type(headline, QStringLiteral(" "));
        QTRY_COMPARE(headline->text(), QStringLiteral("عاد إلى "));
        QCOMPARE(corrected.size(), 1);
        QCOMPARE(edited.back().front().toString(), headline->text()); // the article has it
        QVERIFY(!headline->extraSelections().isEmpty());
        QCOMPARE(headline->textCursor().position(), 8);
        // Taken back in the article's history, the slip stays.
        headline->show(QStringLiteral("عاد الى "));
        headline->moveCursor(QTextCursor::End);
        type(headline, QStringLiteral("بيته "));
        settle();
        QCOMPARE(headline->text(), QStringLiteral("عاد الى بيته "));
        QCOMPARE(text(), QString());
    }

    void namesAreOfferedInTheHeadlineToo()
    {
        auto *headline = new LineField(m_theme, Face::Headline, QStringLiteral("Headline"), m_window.get());
        headline->resize(600, 60);
        headline->setVisible(true);
        NameOffer offer(*m_text, m_theme, m_window.get());
        offer.watch(*headline);
        connect(&offer, &NameOffer::wanted, &offer,
                [&offer](quint64 ticket, const QString &) { offer.take(ticket, {QStringLiteral("غوتيريش")}); });
        headline->setFocus();
        type(headline, QStringLiteral("قال جوت"));
        QTRY_VERIFY(offer.isVisible());
        strike(headline, Qt::Key_Tab);
        QCOMPARE(headline->text(), QStringLiteral("قال غوتيريش"));
        QVERIFY(headline->hasFocus());
        QVERIFY(!offer.isVisible());
        QCOMPARE(text(), QString());
    }

    void takenBackItDoesNotComeAgain()
    {
        type(m_text, QStringLiteral("الى "));
        QTRY_COMPARE(text(), QStringLiteral("إلى "));
        QVERIFY(m_autocorrect->isLastStep());
        m_text->undo();
        QCOMPARE(text(), QStringLiteral("الى "));
        settle();
        QCOMPARE(text(), QStringLiteral("الى "));
        m_text->moveCursor(QTextCursor::End);
        type(m_text, QStringLiteral("هناك الى "));
        settle();
        QCOMPARE(text(), QStringLiteral("الى هناك الى ")); // nor elsewhere in this article
        m_autocorrect->restart();
        type(m_text, QStringLiteral("الى "));
        QTRY_COMPARE(text(), QStringLiteral("الى هناك الى إلى "));
    }

    void whatWasThereBeforeIsLeft()
    {
        m_text->setPlainText(QStringLiteral("الى البيت "));
        m_marks->watch(m_text);
        settle();
        m_text->moveCursor(QTextCursor::End);
        type(m_text, QStringLiteral("وعاد "));
        settle();
        QCOMPARE(text(), QStringLiteral("الى البيت وعاد ")); // an old word is for the findings, not for autocorrect
    }

    void itCanBeTurnedOff()
    {
        m_autocorrect->setOn(false);
        type(m_text, QStringLiteral("الى "));
        settle();
        QCOMPARE(text(), QStringLiteral("الى "));
    }

    void aNameIsOfferedTakenOrRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("written");
        QTest::newRow("tab takes it") << int(Qt::Key_Tab) << QStringLiteral("قال غوتيريش");
        QTest::newRow("escape does not") << int(Qt::Key_Escape) << QStringLiteral("قال جوت");
    }
    void aNameIsOfferedTakenOrRefused()
    {
        QFETCH(int, key);
        QFETCH(QString, written);
        NameOffer names(*m_text, m_theme, m_window.get());
        int asked = 0;
        connect(&names, &NameOffer::wanted, &names, [&](quint64 ticket, const QString &beginning) {
            ++asked;
            names.take(ticket, beginning == u"جوت" ? QStringList{QStringLiteral("غوتيريش")} : QStringList());
        });
        type(m_text, QStringLiteral("قال جوت"));
        QTRY_VERIFY(names.isVisible());
        QVERIFY(m_text->hasFocus());
        strike(m_text, key);
        QVERIFY(!names.isVisible());
        QCOMPARE(text(), written);
        QVERIFY(m_text->hasFocus());
        if (key == Qt::Key_Escape) { // refused: the same letters do not offer it again
            type(m_text, QStringLiteral(" جوت"));
            const int before = asked;
            QTRY_VERIFY(asked > before);
            QVERIFY(!names.isVisible());
        }
        names.setOn(false);
    }

private:
    [[nodiscard]] QString text() const { return m_text->toPlainText(); }
    /// The pause after the typing is over, and the answers are there.
    void settle()
    {
        QSignalSpy asked(m_marks.get(), &ProofingMarks::checkWanted);
        m_marks->checkAll();
        QVERIFY(asked.wait());
        QTest::qWait(100); // findingsChanged() gathers for 50 ms, and nothing may come of it
    }

    Theme m_theme = makeTheme(Appearance::Light);
    std::unique_ptr<QWidget> m_window;
    TextEditor *m_text = nullptr;
    std::unique_ptr<ProofingMarks> m_marks;
    std::unique_ptr<Autocorrect> m_autocorrect;
};

QTEST_MAIN(TestAutocorrect)
#include "tst_autocorrect.moc"
