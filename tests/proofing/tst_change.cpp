// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/candidates.h"
#include "proofing/change.h"

#include <QTest>

using namespace muharrir;

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheChange_data();
    void namesTheChange();
    void costsObeyHabits();
    void boundsLongWords();
    void generatesVariants();
    void everySingleEditIsOneLetterAway();
};

void TestChange::namesTheChange_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &wrong, const QString &right) {
        QTest::newRow(name) << wrong << right << QString::fromLatin1(name);
    };
    row("hamza", u"الى"_qs, u"إلى"_qs);
    row("hamza-wasl", u"إستقبل"_qs, u"استقبل"_qs);
    row("hamza-place", u"إعلنت"_qs, u"أعلنت"_qs);
    row("hamza-seat", u"مسئول"_qs, u"مسؤول"_qs);
    row("alef-maksura", u"مستشفي"_qs, u"مستشفى"_qs);
    row("final-yeh", u"فى"_qs, u"في"_qs);
    row("teh-marbuta", u"حكومه"_qs, u"حكومة"_qs);
    row("final-heh", u"هذة"_qs, u"هذه"_qs);
    row("plural-alef", u"ذهبو"_qs, u"ذهبوا"_qs);
    row("no-plural-alef", u"يرجوا"_qs, u"يرجو"_qs);
    row("dad-zah", u"ضاهرة"_qs, u"ظاهرة"_qs);
    row("similar-letter", u"هدا"_qs, u"هذا"_qs);
    row("swapped-letters", u"الحكموة"_qs, u"الحكومة"_qs);
    row("repeated-letter", u"جديدد"_qs, u"جديد"_qs);
    row("missing-letter", u"الحكوة"_qs, u"الحكومة"_qs);
    row("extra-letter", u"الحكبومة"_qs, u"الحكومة"_qs);
    row("wrong-letter", u"الحكوفة"_qs, u"الحكومة"_qs);
    row("joined-words", u"ياوطني"_qs, u"يا وطني"_qs);
    row("split-word", u"و قال"_qs, u"وقال"_qs);
    row("several-letters", u"الامريكيه"_qs, u"الأمريكية"_qs);
}

void TestChange::namesTheChange()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QTEST(changeRule(editBetween(wrong, right).change), "rule");
    QVERIFY(!changeReason(editBetween(wrong, right).change).isEmpty());
    QCOMPARE(editBetween(right, right).cost, 0.0);
}

void TestChange::costsObeyHabits()
{
    // A missing hamza is likelier than a missing letter, that is likelier than another letter.
    const double hamza = editBetween(u"اعلن", u"أعلن").cost;
    const double missing = editBetween(u"أعن", u"أعلن").cost;
    const double other = editBetween(u"أعقن", u"أعلن").cost;
    QVERIFY(hamza < missing);
    QVERIFY(missing < other);
}

void TestChange::boundsLongWords()
{
    const QString endless(100000, u'ب');
    QVERIFY(editBetween(endless, u"باب").cost > 1000);
    QCOMPARE(editBetween(endless, endless).cost, 0.0);
}

void TestChange::generatesVariants()
{
    const QStringList variants = orthographicVariants(u"الامريكيه");
    QVERIFY(variants.contains(u"الأمريكية"_qs));
    QVERIFY(!variants.contains(u"الامريكيه"_qs));
    QVERIFY(variants.size() <= 24);
    QVERIFY(orthographicVariants(u"شئ").contains(u"شيء"_qs));
    QVERIFY(orthographicVariants(u"كانو").contains(u"كانوا"_qs));
    QVERIFY(orthographicVariants(u"").isEmpty());
}

void TestChange::everySingleEditIsOneLetterAway()
{
    const QString word = u"كتاب"_qs;
    int visited = 0;
    forEachSingleEdit(word, [&](const QString &edited) {
        ++visited;
        QVERIFY(qAbs(edited.size() - word.size()) <= 1);
    });
    QCOMPARE(visited, 4 + 4 * 26 + 3 + 5 * 27); // removed, replaced, swapped, inserted: 27 letters
}

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
