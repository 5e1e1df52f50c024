// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/prooferthread.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace muharrir;

class TestProoferThread : public QObject {
    Q_OBJECT

    /// A spy would listen on the worker's thread: this listens on ours.
    struct Listener {
        explicit Listener(ProoferThread &thread)
        {
            connect(&thread, &ProoferThread::checked, &receiver, [this](const ProofAnswer &answer) { answers += answer; });
            connect(&thread, &ProoferThread::ready, &receiver, [this](const std::vector<Error> &missing) { ready += missing.empty(); });
            connect(&thread, &ProoferThread::wordsChanged, &receiver, [this] { ++changes; });
            connect(&thread, &ProoferThread::suggested, &receiver, [this](quint64 number, const QStringList &words) {
                ticket = number;
                suggestions = words;
            });
        }
        QObject receiver;
        QList<ProofAnswer> answers;
        QList<bool> ready;
        int changes = 0;
        quint64 ticket = 0;
        QStringList suggestions;
    };
    static constexpr int patience = 60000;

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
    Listener heard(thread);
    thread.check({u"b1"_qs, 7, u"عاد الوفد الى العاصمة"_qs, true});
    QTRY_COMPARE_WITH_TIMEOUT(heard.answers.size(), 1, patience);
    QCOMPARE(heard.answers[0].block, u"b1"_qs);
    QCOMPARE(heard.answers[0].revision, 7);
    QCOMPARE(heard.answers[0].findings.size(), size_t(1));
    QCOMPARE(heard.answers[0].findings[0].suggestions.value(0), u"إلى"_qs);
}

void TestProoferThread::suggests()
{
    ProoferThread thread(findProofingData());
    Listener heard(thread);
    thread.suggest(42, u"المدرسه"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(heard.ticket, 42u, patience);
    QCOMPARE(heard.suggestions.value(0), u"المدرسة"_qs);
}

void TestProoferThread::worksWithoutDictionary()
{
    ProoferThread thread({u"/none/ar.aff"_qs, u"/none/ar.dic"_qs, QString()});
    Listener heard(thread);
    thread.check({u"b1"_qs, 1, u"قال, و عاد"_qs, true});
    QTRY_COMPARE_WITH_TIMEOUT(heard.answers.size(), 1, patience);
    const auto &findings = heard.answers[0].findings;
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) { return finding.rule == u"latin-mark"; }));
}

void TestProoferThread::reloads()
{
    ProoferThread thread({u"/none/ar.aff"_qs, u"/none/ar.dic"_qs, QString()});
    Listener heard(thread);
    thread.reload(findProofingData());
    QTRY_COMPARE_WITH_TIMEOUT(heard.changes, 1, patience);
    QCOMPARE(heard.ready.last(), true);
}

void TestProoferThread::learnsWords()
{
    ProoferThread thread(findProofingData());
    Listener heard(thread);
    const QString text = u"زار كفرخشبون أمس"_qs;
    thread.check({u"b1"_qs, 1, text, true});
    QTRY_COMPARE_WITH_TIMEOUT(heard.answers.size(), 1, patience);
    thread.setHouse({{u"كفرخشبون"_qs}, {}, {}, {}});
    thread.check({u"b1"_qs, 2, text, true});
    QTRY_COMPARE_WITH_TIMEOUT(heard.answers.size(), 2, patience);
    thread.setHouse({});
    thread.check({u"b1"_qs, 3, text, true});
    QTRY_COMPARE_WITH_TIMEOUT(heard.answers.size(), 3, patience);
    QCOMPARE(heard.answers[0].findings.size(), size_t(1));
    QCOMPARE(heard.answers[1].findings.size(), size_t(0));
    QCOMPARE(heard.answers[2].findings.size(), size_t(1));
    QCOMPARE(heard.changes, 2);
}

void TestProoferThread::stopsWithWorkWaiting()
{
    ProofingData data = findProofingData();
    auto thread = std::make_unique<ProoferThread>(data);
    std::atomic_int answered = 0;
    // On purpose without a receiver: counted on the worker's thread, where answers are made.
    connect(thread.get(), &ProoferThread::checked, [&answered] { ++answered; });
    for (int i = 0; i < 1000; ++i)
        thread->check({QString::number(i), i, u"نص طويل "_qs.repeated(1000), i % 2 == 0});
    thread.reset();
    QVERIFY(answered < 1000); // what waited was dropped, and the destructor came back
}

QTEST_GUILESS_MAIN(TestProoferThread)
#include "tst_prooferthread.moc"
