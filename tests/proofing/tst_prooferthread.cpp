// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/prooferthread.h"

#include <QSignalSpy>
#include <QTest>

using namespace muharrir;

class TestProoferThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithTheRevision();
    void suggests();
    void worksWithoutDictionary();
    void reloads();
    void learnsWords();
    void stopsWithWorkWaiting();
};

void TestProoferThread::answersWithTheRevision()
{
    ProoferThread thread(findProofingData());
    QSignalSpy answers(&thread, &ProoferThread::checked);
    thread.check({u"b1"_qs, 7, u"عاد الوفد الى العاصمة"_qs, true});
    QVERIFY(answers.wait(30000));
    const auto answer = answers.first().first().value<ProofAnswer>();
    QCOMPARE(answer.block, u"b1"_qs);
    QCOMPARE(answer.revision, 7);
    QCOMPARE(answer.findings.size(), size_t(1));
    QCOMPARE(answer.findings[0].suggestions.value(0), u"إلى"_qs);
}

void TestProoferThread::suggests()
{
    ProoferThread thread(findProofingData());
    QSignalSpy answers(&thread, &ProoferThread::suggested);
    thread.suggest(42, u"المدرسه"_qs);
    QVERIFY(answers.wait(30000));
    QCOMPARE(answers.first().at(0).toULongLong(), 42u);
    QCOMPARE(answers.first().at(1).toStringList().value(0), u"المدرسة"_qs);
}

void TestProoferThread::worksWithoutDictionary()
{
    ProoferThread thread({u"/none/ar.aff"_qs, u"/none/ar.dic"_qs, QString()});
    QSignalSpy ready(&thread, &ProoferThread::ready);
    QSignalSpy answers(&thread, &ProoferThread::checked);
    thread.check({u"b1"_qs, 1, u"قال, و عاد"_qs, true});
    QVERIFY(answers.wait(30000));
    QCOMPARE(ready.first().first().toBool(), false);
    const auto findings = answers.first().first().value<ProofAnswer>().findings;
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) { return finding.rule == u"latin-mark"; }));
}

void TestProoferThread::reloads()
{
    ProoferThread thread({u"/none/ar.aff"_qs, u"/none/ar.dic"_qs, QString()});
    QSignalSpy ready(&thread, &ProoferThread::ready);
    QSignalSpy changed(&thread, &ProoferThread::wordsChanged);
    thread.reload(findProofingData());
    QVERIFY(changed.wait(30000));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(ready.last().first().toBool(), true);
}

void TestProoferThread::learnsWords()
{
    ProoferThread thread(findProofingData());
    QSignalSpy answers(&thread, &ProoferThread::checked);
    const QString text = u"زار كفرخشبون أمس"_qs;
    const auto findingsOf = [&](qint64 revision) {
        thread.check({u"b1"_qs, revision, text, true});
        return answers.wait(30000) ? answers.takeFirst().first().value<ProofAnswer>().findings.size() : size_t(99);
    };
    QCOMPARE(findingsOf(1), size_t(1));
    thread.addWord(u"كفرخشبون"_qs);
    QCOMPARE(findingsOf(2), size_t(0));
    thread.removeWord(u"كفرخشبون"_qs);
    QCOMPARE(findingsOf(3), size_t(1));
}

void TestProoferThread::stopsWithWorkWaiting()
{
    QSignalSpy *answers = nullptr;
    {
        ProoferThread thread(findProofingData());
        answers = new QSignalSpy(&thread, &ProoferThread::checked);
        for (int i = 0; i < 1000; ++i)
            thread.check({QString::number(i), i, u"نص طويل "_qs.repeated(1000), i % 2 == 0});
    }
    QVERIFY(answers->size() < 1000); // what waited was dropped, and the destructor came back
    delete answers;
}

QTEST_GUILESS_MAIN(TestProoferThread)
#include "tst_prooferthread.moc"
