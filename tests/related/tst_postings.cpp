// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/outlines.h"
#include "related/postings.h"

#include "support/randomtext.h"

#include <QTest>

#include <map>

using namespace muharrir;

using Entries = std::vector<std::pair<quint32, quint32>>;

class TestPostings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsRead();
    void aListMayBeLong();
    void outlinesAreReadBack();
};

static Entries read(const Postings &postings, quint32 term)
{
    Entries entries;
    postings.each(term, [&entries](quint32 article, quint32 frequency) { entries.emplace_back(article, frequency); });
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
            const auto frequency = static_cast<quint32>(random.below(10) == 0 ? random.below(100000) + 1 : random.below(5) + 1);
            expected[term].emplace_back(article, frequency);
            postings.append(term, article, frequency);
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
        postings.append(0, article, 1);
        if (article % 1000 == 0)
            postings.append(1, article, 7);
    }
    quint32 next = 0;
    postings.each(0, [&next](quint32 article, quint32 frequency) { next += article == next && frequency == 1; });
    QCOMPARE(next, articles);
    QCOMPARE(read(postings, 1).size(), size_t(3000));
    QVERIFY(read(postings, 1).back() == std::pair(2'999'000U, 7U));
    QVERIFY(postings.bytes() < 4'000'000);
}

void TestPostings::outlinesAreReadBack()
{
    test::RandomText random(test::seed());
    Outlines outlines;
    std::vector<Entries> expected;
    for (int article = 0; article < 500; ++article) {
        Entries terms;
        quint32 term = 0;
        for (int i = random.below(100); i > 0; --i) {
            term += static_cast<quint32>(random.below(10000) + (terms.empty() ? 0 : 1));
            terms.emplace_back(term, static_cast<quint32>(random.below(8) + 1));
        }
        outlines.append(terms);
        expected.push_back(terms);
    }
    outlines.squeeze();
    for (quint32 article = 0; article < outlines.size(); ++article)
        QVERIFY(outlines.at(article) == expected[article]);
}

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
