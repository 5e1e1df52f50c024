// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muharrir;
using Kind = Difference::Kind;

namespace {

QString joined(const std::vector<Difference> &pieces, Kind without)
{
    QString text;
    for (const auto &piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneWord()
    {
        const auto pieces = differences(u"وصل الوفد الى المدينة مساء", u"وصل الوفد إلى المدينة مساء");
        const std::vector<Difference> expected{{Kind::Same, QStringLiteral("وصل الوفد ")},
                                               {Kind::Removed, QStringLiteral("الى")},
                                               {Kind::Added, QStringLiteral("إلى")},
                                               {Kind::Same, QStringLiteral(" المدينة مساء")}};
        QCOMPARE(pieces.size(), expected.size());
        QVERIFY(pieces == expected);
        QCOMPARE(changedWords(pieces), 1);
    }

    void aPhraseWrittenAnewIsNotLaced()
    {
        const auto pieces = differences(u"قال إن ملخّص كتبه زميل هنا أمس", u"قال إن الخطة تشمل ألف مدرسة أمس");
        const std::vector<Difference> expected{{Kind::Same, QStringLiteral("قال إن ")},
                                               {Kind::Removed, QStringLiteral("ملخّص كتبه زميل هنا")},
                                               {Kind::Added, QStringLiteral("الخطة تشمل ألف مدرسة")},
                                               {Kind::Same, QStringLiteral(" أمس")}};
        QVERIFY(pieces == expected);
        QCOMPARE(changedWords(pieces), 4);
        // A word that was only taken away on either side of a blank is no phrase.
        QVERIFY((differences(u"أ ب ج", u" ب ")
                 == std::vector<Difference>{
                     {Kind::Removed, QStringLiteral("أ")}, {Kind::Same, QStringLiteral(" ب ")}, {Kind::Removed, QStringLiteral("ج")}}));
    }

    void emptyAndEqual()
    {
        QVERIFY(differences(u"", u"").empty());
        QVERIFY((differences(u"نص", u"نص") == std::vector<Difference>{{Kind::Same, QStringLiteral("نص")}}));
        QVERIFY((differences(u"", u"كلمتان هنا") == std::vector<Difference>{{Kind::Added, QStringLiteral("كلمتان هنا")}}));
        QCOMPARE(changedWords(differences(u"كلمتان هنا", u"")), 2);
    }

    void paragraphAdded()
    {
        const auto pieces = differences(u"الأول\nالثالث", u"الأول\nالثاني\nالثالث");
        QCOMPARE(changedWords(pieces), 1);
        QCOMPARE(joined(pieces, Kind::Removed), QStringLiteral("الأول\nالثاني\nالثالث"));
    }

    void law_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("words");
        const quint32 given = qEnvironmentVariableIntValue("MUHARRIR_SEED") ? quint32(qEnvironmentVariableIntValue("MUHARRIR_SEED")) : 0;
        for (quint32 i = 0; i < 60; ++i) {
            const quint32 seed = given ? given : 4711 + i;
            QTest::addRow("seed %u", seed) << seed << int(i * 3);
        }
        QTest::addRow("long and unlike") << quint32(99) << 6000;
    }
    /// The pieces make up both texts again, whatever the texts are.
    void law()
    {
        QFETCH(quint32, seed);
        QFETCH(int, words);
        QRandomGenerator random(seed);
        const auto text = [&] {
            static const QString vocabulary[]{QStringLiteral("خبر"), QStringLiteral("مدينة"), QStringLiteral("في"), QStringLiteral("قال"),
                                              QStringLiteral("\n"),  QStringLiteral("  "),    QStringLiteral("،")};
            QString made;
            const int count = words ? int(random.bounded(words)) : 0;
            for (int i = 0; i < count; ++i) {
                made += vocabulary[random.bounded(7)];
                if (random.bounded(3))
                    made += u' ';
            }
            return made;
        };
        const QString before = text(), after = text();
        const auto pieces = differences(before, after);
        QCOMPARE(joined(pieces, Kind::Added), before);
        QCOMPARE(joined(pieces, Kind::Removed), after);
        for (size_t i = 1; i < pieces.size(); ++i)
            QVERIFY(pieces[i].kind != pieces[i - 1].kind);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
