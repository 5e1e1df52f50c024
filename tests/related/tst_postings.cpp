// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/postings.h"

#include "support/randomtext.h"

#include <QTest>

#include <map>

using namespace muharrir;

using Entries = std::vector<std::pair<quint32, quint8>>;

class TestPostings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsRead();
    void aListMayBeLong();
    void aWeightIsItsNearestLevel();
};

static Entries read(const Postings &postings, quint32 term)
{
    Entries entries;
    postings.each(term, [&entries](quint32 article, quint8 level) { entries.emplace_back(article, level); });
    return entries;
}

void TestPostings::whatIsAppendedIsRead()
{
    test::RandomText random(test::seed());
    Postings postings;
    std::map<quint32, Entries> expected;
    for (quint32 article = 0; article < 3000; article += static_cast<quint32>(random.below(3) == 0 ? random.below(400) + 1 : 1)) {
        for (int i = 0; i < 40; ++i) {
            // Some terms are everywhere, most are rare, as in a language.
            const auto term = static_cast<quint32>(random.below(1 << random.below(14)));
            if (!expected[term].empty() && expected[term].back().first == article)
                continue;
            const auto level = static_cast<quint8>(random.below(8));
            expected[term].emplace_back(article, level);
            postings.appendLevel(term, article, level);
        }
    }
    for (const auto &[term, entries] : expected) {
        QCOMPARE(postings.count(term), static_cast<quint32>(entries.size()));
        QVERIFY(read(postings, term) == entries);
    }
    QVERIFY(read(postings, 1 << 20).empty());
}

void TestPostings::aListMayBeLong()
{
    // More than several blocks of a megabyte, beside a short list whose slices lie between.
    Postings postings;
    constexpr quint32 articles = 3'000'000;
    for (quint32 article = 0; article < articles; ++article) {
        postings.appendLevel(0, article, 1);
        if (article % 1000 == 0)
            postings.appendLevel(1, article, 7);
    }
    quint32 next = 0;
    postings.each(0, [&next](quint32 article, quint8 level) { next += article == next && level == 1; });
    QCOMPARE(next, articles);
    QCOMPARE(read(postings, 1).size(), size_t(3000));
    QVERIFY(read(postings, 1).back() == std::pair(2'999'000U, quint8(7)));
    QVERIFY(postings.bytes() < 4'000'000);
}

void TestPostings::aWeightIsItsNearestLevel()
{
    for (quint8 level = 0; level < Postings::levels.size(); ++level) {
        QCOMPARE(Postings::levelOf(Postings::levels[level]), level);
        QCOMPARE(Postings::levelOf(Postings::levels[level] * 1.3F), level);
        QCOMPARE(Postings::levelOf(Postings::levels[level] / 1.3F), level);
    }
    QCOMPARE(Postings::levelOf(0), quint8(0));
    QCOMPARE(Postings::levelOf(1e6F), quint8(7));
}

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
