// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/dictionary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muharrir;

class TestDictionary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsWords();
    void isMissing_data();
    void isMissing();
    void fingerprintFollowsTheFiles();

private:
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestDictionary::knowsItsWords()
{
    const QString affix = write("a.aff", "SET UTF-8\nTRY ابتث\n");
    Dictionary dictionary(affix, write("a.dic", "2\nباب\nكتاب\n"));
    QVERIFY(dictionary.isLoaded());
    QVERIFY(dictionary.knows(u"باب"));
    QVERIFY(dictionary.knows(u"باب")); // remembered
    QVERIFY(!dictionary.knows(u"بابب"));
    QVERIFY(!dictionary.knows(u""));
    QVERIFY(!dictionary.knows(QString(100000, u'ب')));
    QVERIFY(!dictionary.knows(QString(QChar(0xDC00))));
    QVERIFY(dictionary.suggestions(u"كتابب").contains(u"كتاب"_qs));
}

void TestDictionary::isMissing_data()
{
    QTest::addColumn<QByteArray>("affix");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("باب\n");
    QTest::newRow("other encoding") << QByteArray("SET ISO8859-6\n") << QByteArray("1\nx\n");
    QTest::newRow("binary") << QByteArray(4096, '\xFF') << QByteArray(4096, '\0');
}

void TestDictionary::isMissing()
{
    QFETCH(QByteArray, affix);
    QFETCH(QByteArray, words);
    const QString affixPath = write("b.aff", affix);
    Dictionary broken(affixPath, write("b.dic", words));
    QVERIFY(!broken.isLoaded());
    QCOMPARE(broken.missing().code, ErrorCode::DictionaryMissing);
    QVERIFY(!broken.knows(u"باب"));
    QVERIFY(broken.suggestions(u"باب").isEmpty());
    QVERIFY(!Dictionary(m_folder.filePath(u"none.aff"_qs), m_folder.filePath(u"none.dic"_qs)).isLoaded());
}

void TestDictionary::fingerprintFollowsTheFiles()
{
    const QString affix = write("c.aff", "SET UTF-8\n");
    const QByteArray first = Dictionary::fingerprint(affix, write("c.dic", "1\nباب\n"));
    const QByteArray second = Dictionary::fingerprint(affix, write("c.dic", "1\nدار\n"));
    QVERIFY(!first.isEmpty());
    QVERIFY(first != second);
    QVERIFY(Dictionary::fingerprint(affix, m_folder.filePath(u"none.dic"_qs)).isEmpty());
}

QTEST_APPLESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
