// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/proofingmarks.h"

#include "editor/blockmarks.h"
#include "session/bodydocument.h"
#include "support/keys.h"

#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

namespace {

Finding finding(const QString &text, const QString &word, const QStringList &suggestions = {})
{
    Finding found;
    found.start = text.indexOf(word);
    found.length = word.size();
    found.rule = QStringLiteral("hamza");
    found.text = word;
    found.suggestions = suggestions;
    found.safe = !suggestions.isEmpty();
    return found;
}

/// A proofer that answers at once and knows a few words.
class FakeProofer {
public:
    FakeProofer(ProofingMarks &marks, const QMap<QString, QStringList> &wrong)
    {
        QObject::connect(&marks, &ProofingMarks::checkWanted, &marks, [this, &marks, wrong](const ProofRequest &request) {
            asked.append(request.text);
            if (silent) {
                held.push_back(request);
                return;
            }
            marks.take(answer(request, wrong));
        });
        QObject::connect(&marks, &ProofingMarks::suggestWanted, &marks, [&marks](quint64 ticket, const QString &word) {
            marks.takeSuggestions(ticket, {word + QStringLiteral("ى")}, {QStringLiteral("ألف مقصورة")});
        });
    }

    static ProofAnswer answer(const ProofRequest &request, const QMap<QString, QStringList> &wrong)
    {
        ProofAnswer answer{request.block, request.revision, {}};
        for (auto word = wrong.cbegin(); word != wrong.cend(); ++word) {
            if (request.text.contains(word.key()))
                answer.findings.push_back(finding(request.text, word.key(), word.value()));
        }
        return answer;
    }

    QStringList asked;
    std::vector<ProofRequest> held;
    bool silent = false;
};

const QMap<QString, QStringList> wrong{{QStringLiteral("الاولى"), {QStringLiteral("الأولى")}}, {QStringLiteral("مستشف"), {}}};

} // namespace

class TestProofingMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedBlocksAreAskedForOnce()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("الجملة الاولى هنا\nسطر ثانٍ\nسطر ثالث"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QSignalSpy news(&marks, &ProofingMarks::findingsChanged);
        QVERIFY(news.wait());
        QCOMPARE(proofer.asked.size(), 3);
        QCOMPARE(marks.places().size(), size_t(1));

        proofer.asked.clear();
        QTextCursor cursor(edit.document()->findBlockByNumber(2));
        cursor.insertText(QStringLiteral("مستشف "));
        QVERIFY(news.wait());
        QCOMPARE(proofer.asked, QStringList{QStringLiteral("مستشف سطر ثالث")});
        QCOMPARE(marks.places().size(), size_t(2));
    }

    void staleAnswersAreDropped()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("الجملة الاولى"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        proofer.silent = true;
        marks.watch(&edit);
        QTRY_COMPARE(proofer.held.size(), size_t(1));
        const ProofRequest old = proofer.held.front();
        QTextCursor(edit.document()).insertText(QStringLiteral("هذه "));
        marks.take(FakeProofer::answer(old, wrong));
        QVERIFY(marks.places().empty());
        QTRY_COMPARE(proofer.held.size(), size_t(2));
        marks.take(FakeProofer::answer(proofer.held.back(), wrong));
        QCOMPARE(marks.places().size(), size_t(1));
        QVERIFY(marks.places().front().holds());
    }

    void marksMoveWithTheText()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("في الجملة الاولى خطأ"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        proofer.silent = true; // what is seen from now on comes from the edits alone
        QTextCursor cursor(edit.document());
        cursor.insertText(QStringLiteral("وقال: "));
        QCOMPARE(marks.places().size(), size_t(1));
        QVERIFY(marks.places().front().holds());
        // Enter in front of the word: the second half is another block now and waits for its answer, nothing points to a wrong place.
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::MoveAnchor, 2);
        cursor.insertBlock();
        for (const auto &place : marks.places())
            QVERIFY(place.holds());
        // A letter into the word takes its mark away at once.
        edit.undo();
        edit.undo();
        proofer.silent = false;
        marks.checkAll();
        QTRY_COMPARE(marks.places().size(), size_t(1));
        proofer.silent = true;
        cursor.setPosition(marks.places().front().start() + 3);
        cursor.insertText(QStringLiteral("ل"));
        QVERIFY(marks.places().empty());
    }

    void aLetterAtTheEdgeOfAWordBelongsToIt()
    {
        BlockMarks *marks = nullptr;
        QTextDocument document;
        document.setPlainText(QStringLiteral("عند الاولى نقف"));
        marks = &BlockMarks::in(document.firstBlock());
        marks->findings = {finding(document.toPlainText(), QStringLiteral("الاولى"))};
        const auto end = marks->findings.front().end();
        marks->edited(end, 0, 1);
        QVERIFY(marks->findings.empty());
    }

    void deletedBlocksAreForgotten()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("سطر أول\nالجملة الاولى"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        QSignalSpy gone(&marks, &ProofingMarks::blockGone);
        QTextCursor cursor(edit.document()->lastBlock());
        cursor.movePosition(QTextCursor::PreviousCharacter);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(marks.places().empty());
    }

    void nextAndPreviousGoRound()
    {
        QTextEdit headline, text;
        headline.setPlainText(QStringLiteral("الخطة الاولى"));
        text.setPlainText(QStringLiteral("مستشف جديد\nوالمرحلة الاولى"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&headline);
        marks.watch(&text);
        QTRY_COMPARE(marks.places().size(), size_t(3));
        text.show();
        QVERIFY(marks.goToNext(1));
        QCOMPARE(text.textCursor().selectedText(), QStringLiteral("مستشف"));
        QVERIFY(marks.goToNext(1));
        QCOMPARE(text.textCursor().selectedText(), QStringLiteral("الاولى"));
        QVERIFY(marks.goToNext(1));
        QCOMPARE(headline.textCursor().selectedText(), QStringLiteral("الاولى"));
        QTextEdit nothing;
        ProofingMarks none;
        none.watch(&nothing);
        QVERIFY(!none.goToNext(1));
    }

    void aFixIsOneStep()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("المرحلة الاولى انتهت"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        QSignalSpy announced(&marks, &ProofingMarks::findingsChanged);
        QVERIFY(announced.wait()); // the finding itself
        marks.applyFirst();
        QCOMPARE(edit.toPlainText(), QStringLiteral("المرحلة الأولى انتهت"));
        QVERIFY(marks.places().empty());
        QVERIFY(announced.wait()); // and that it is gone
        edit.undo();
        QCOMPARE(edit.toPlainText(), QStringLiteral("المرحلة الاولى انتهت"));
        QVERIFY(!edit.document()->isUndoAvailable());
    }

    void aFixKeepsTheWordsFormat()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("قبل الاولى بعد"));
        QTextCursor cursor(edit.document());
        cursor.setPosition(4);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.mergeCharFormat(bold);
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        marks.applyFirst();
        cursor.setPosition(5);
        QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
        cursor.setPosition(12);
        QVERIFY(cursor.charFormat().fontWeight() != QFont::Bold);
    }

    void unknownWordsAreAskedFor()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("إلى مستشف"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        marks.applyFirst();
        QCOMPARE(edit.toPlainText(), QStringLiteral("إلى مستشفى"));
    }

    void fewSuggestionsAreAddedTo()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("عند الاولى"));
        ProofingMarks marks;
        const FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        std::vector<QStringList> ready;
        connect(&marks, &ProofingMarks::suggestionsReady, &marks,
                [&ready](const ProofingMarks::Place &place) { ready.push_back(place.finding.suggestions); });
        marks.askSuggestions(marks.places().front());
        QCOMPARE(ready.size(), size_t(2));
        QCOMPARE(ready[0], QStringList{QStringLiteral("الأولى")});
        QCOMPARE(ready[1], QStringList({QStringLiteral("الأولى"), QStringLiteral("الاولىى")})); // the first stays the first
        QCOMPARE(marks.places().front().finding.reasons.size(), 2);
    }

    void safeFixesAreListedWithTheirContext()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("الاولى هنا\nوالاولى هناك\nمستشف"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(3));
        const auto safe = marks.safePlaces();
        QCOMPARE(safe.size(), size_t(2));
        QCOMPARE(safe.front().context(), QStringLiteral("الاولى هنا"));
        edit.setReadOnly(true);
        QVERIFY(marks.safePlaces().empty());
    }

    void ignored()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("الاولى هنا\nوالاولى هناك"));
        nameBlocks(*edit.document());
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(2));
        QSignalSpy kept(&marks, &ProofingMarks::ignored);
        marks.ignoreHere(marks.places().front());
        QCOMPARE(marks.places().size(), size_t(1));
        marks.checkAll();
        proofer.asked.clear();
        QTRY_COMPARE(proofer.asked.size(), 2);
        QCOMPARE(marks.places().size(), size_t(1));
        const QStringList here = kept.back().front().toStringList();
        marks.ignoreEverywhere(marks.places().front());
        QVERIFY(marks.places().empty());
        // Taken back in the article's history, it is marked again; so it is when the article is opened anew.
        marks.setIgnored(here);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        marks.setIgnored({});
        QTRY_COMPARE(marks.places().size(), size_t(2));
        marks.setIgnored(here);
        QCOMPARE(marks.places().size(), size_t(1));
        QVERIFY(marks.places().front().start() > 0);
    }

    void addedWordIsAnnounced()
    {
        QTextEdit edit;
        edit.setPlainText(QStringLiteral("إلى مستشف"));
        ProofingMarks marks;
        FakeProofer proofer(marks, wrong);
        marks.watch(&edit);
        QTRY_COMPARE(marks.places().size(), size_t(1));
        QSignalSpy added(&marks, &ProofingMarks::wordAdded);
        marks.addToDictionary(marks.places().front());
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.front().front().toString(), QStringLiteral("مستشف"));
        QVERIFY(marks.places().empty());
    }
};

QTEST_MAIN(TestProofingMarks)
#include "tst_proofingmarks.moc"
