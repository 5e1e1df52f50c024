// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/dictionarywatch.h"
#include "proofing/prooferthread.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muharrir;

/// The dictionary goes, comes back and is replaced while the program runs.
class TestDictionaryWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProoferFollows()
    {
        constexpr int patience = 20000;
        const ProofingData real = findProofingData();
        if (!QFile::exists(real.dictionary))
            QSKIP("no Arabic dictionary on this machine");
        QTemporaryDir folder;
        ProofingData data = real;
        data.affix = folder.filePath(QStringLiteral("ar.aff"));
        data.dictionary = folder.filePath(QStringLiteral("ar.dic"));
        QVERIFY(QFile::copy(real.affix, data.affix) && QFile::copy(real.dictionary, data.dictionary));

        ProoferThread proofer(data);
        QList<bool> states;
        std::vector<ProofAnswer> answers;
        connect(&proofer, &ProoferThread::ready, this, [&states](const std::vector<Error> &missing) { states += missing.empty(); });
        connect(&proofer, &ProoferThread::checked, this, [&answers](const ProofAnswer &answer) { answers.push_back(answer); });
        QTRY_COMPARE_WITH_TIMEOUT(states, QList<bool>{true}, patience);
        DictionaryWatch watch(data, [&data] { return data; });
        connect(&watch, &DictionaryWatch::changed, &proofer, &ProoferThread::reload);

        QVERIFY(QFile::remove(data.dictionary));
        QTRY_COMPARE_WITH_TIMEOUT(states, (QList<bool>{true, false}), patience); // missing, and said so
        proofer.check({QStringLiteral("b"), 1, QStringLiteral("قال الوزير ان القرار  نهائي ."), true});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(1), patience);
        QVERIFY(!answers.front().findings.empty()); // the rules work on

        QVERIFY(QFile::copy(real.dictionary, data.dictionary));
        QTRY_COMPARE_WITH_TIMEOUT(states, (QList<bool>{true, false, true}), patience);

        QFile broken(data.dictionary);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a dictionary") > 0);
        broken.close();
        QTRY_VERIFY_WITH_TIMEOUT(states.size() > 3, patience); // whatever it makes of it, it lives
        proofer.check({QStringLiteral("b"), 2, QStringLiteral("ذهب الى البيت"), true});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(2), patience);
    }
};

QTEST_GUILESS_MAIN(TestDictionaryWatch)
#include "tst_dictionarywatch.moc"
