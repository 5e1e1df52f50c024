// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/dictionarywatch.h"
#include "proofing/prooferthread.h"

#include <QFile>
#include <QSignalSpy>
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
        QSignalSpy ready(&proofer, &ProoferThread::ready);
        QVERIFY(ready.wait(patience) && ready.takeFirst().front().toBool());
        DictionaryWatch watch(data, [&data] { return data; });
        connect(&watch, &DictionaryWatch::changed, &proofer, &ProoferThread::reload);

        QVERIFY(QFile::remove(data.dictionary));
        QVERIFY(ready.wait(patience));
        QVERIFY(!ready.takeFirst().front().toBool()); // missing, said so, and the rules work on
        QSignalSpy checked(&proofer, &ProoferThread::checked);
        proofer.check({QStringLiteral("b"), 1, QStringLiteral("قال الوزير ان القرار  نهائي ."), true});
        QVERIFY(checked.wait(patience));
        QVERIFY(!checked.front().front().value<ProofAnswer>().findings.empty());

        QVERIFY(QFile::copy(real.dictionary, data.dictionary));
        QVERIFY(ready.wait(patience));
        QVERIFY(ready.takeFirst().front().toBool());

        QFile broken(data.dictionary);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a dictionary") > 0);
        broken.close();
        QVERIFY(ready.wait(patience)); // whatever it makes of it, it lives
        checked.clear();
        proofer.check({QStringLiteral("b"), 2, QStringLiteral("ذهب الى البيت"), true});
        QVERIFY(checked.wait(patience));
    }
};

QTEST_GUILESS_MAIN(TestDictionaryWatch)
#include "tst_dictionarywatch.moc"
