// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/vocabulary.h"

#include "support/randomtext.h"

#include <QHash>
#include <QTest>

using namespace muharrir;

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void termsKeepTheirNumbers();
    void anEmptyOneKnowsNothing();
};

void TestVocabulary::termsKeepTheirNumbers()
{
    test::RandomText random(test::seed());
    Vocabulary vocabulary;
    QHash<QString, quint32> numbers;
    for (int i = 0; i < 20000; ++i) {
        const QString term = random.next(6);
        const bool isNew = !numbers.contains(term);
        QCOMPARE(vocabulary.find(term).has_value(), !isNew);
        const quint32 number = vocabulary.add(term);
        if (isNew) {
            QCOMPARE(number, static_cast<quint32>(numbers.size()));
            numbers.insert(term, number);
        }
        QCOMPARE(number, numbers.value(term));
    }
    vocabulary.squeeze();
    QCOMPARE(vocabulary.size(), static_cast<quint32>(numbers.size()));
    for (auto each = numbers.cbegin(); each != numbers.cend(); ++each) {
        QCOMPARE(vocabulary.find(each.key()), each.value());
        QCOMPARE(vocabulary.term(each.value()), each.key());
    }
}

void TestVocabulary::anEmptyOneKnowsNothing()
{
    QVERIFY(!Vocabulary().find(u"خبر"));
    QCOMPARE(Vocabulary().size(), 0U);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
