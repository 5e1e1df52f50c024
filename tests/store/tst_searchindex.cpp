// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "sample.h"
#include "store/searchwords.h"
#include "store/snippet.h"
#include "store/tagstore.h"
#include "support/randomtext.h"
#include "text/fold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_archive = std::make_unique<NewArchive>();
        ArticleStore store(**m_archive);
        const auto add = [&store](const QString &headline, const QString &text, const QDate &date, auto... more) {
            Article a = article(headline, text, State::Published);
            a.date = QDateTime(date, QTime(9, 0), Qt::UTC);
            (more(a), ...);
            need(store.save(a, saving()));
        };
        add(u"مؤتمر المياه في عمّان"_s, u"افتتح الوزيرُ المؤتمرَ صباح اليوم.\nوقال إنّ الأمن المائي أولوية."_s, QDate(2026, 1, 5),
            [](Article &a) { a.section = u"بيئة"_s; });
        add(u"السدود تمتلئ"_s, u"امتلأت السدود بعد أمطار غزيرة في الأغوار، وبلغ المخزون ٢٠٢٤ مليون متر."_s, QDate(2026, 3, 1),
            [](Article &a) { a.tags = {u"المناخ"_s}; });
        add(u"وزيرة البيئة تزور الأغوار"_s, u"زارت الوزيرة مزارع الـ20 مزارعًا، وشاهدت شاحنات F-16 للمياه."_s, QDate(2026, 2, 1),
            [](Article &a) { a.bylines = {u"أحمد الإدريسي"_s}; });
        add(u"أخبار متفرقة"_s, u"وزراء من دول عدّة وصلوا إلى العاصمة. ۞ جائزة Café de Flore لهذا العام."_s, QDate(2025, 12, 31));
        Article spiked = article(u"مستبعدة عن المياه"_s, u"نص المياه"_s, State::Spiked);
        need(store.save(spiked, saving()));
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString water = u"مؤتمر المياه في عمّان"_s;
        const QString dams = u"السدود تمتلئ"_s;
        const QString minister = u"وزيرة البيئة تزور الأغوار"_s;
        const QString mixed = u"أخبار متفرقة"_s;
        QTest::newRow("hamza, marks and ya fold") << u"الامن المائى اولويه"_s << QStringList{water};
        QTest::newRow("marks in the query") << u"الوَزيرُ"_s << QStringList{water, minister};
        QTest::newRow("exact form before its stem") << u"الوزيرة"_s << QStringList{minister, water};
        QTest::newRow("tatweel and Persian letters") << u"امـــطار غزیره"_s << QStringList{dams};
        QTest::newRow("Arabic digits as European ones") << u"2024"_s << QStringList{dams};
        QTest::newRow("a number behind its prefix") << u"20"_s << QStringList{minister};
        QTest::newRow("Latin, accents, case") << u"cafe FLORE"_s << QStringList{mixed};
        QTest::newRow("a word of two parts") << u"F-16"_s << QStringList{minister};
        QTest::newRow("phrase") << u"\"الأمن المائي\""_s << QStringList{water};
        QTest::newRow("phrase in guillemets") << u"«المائي الأمن»"_s << QStringList{};
        QTest::newRow("phrase left open") << u"\"أمطار غزيرة"_s << QStringList{dams};
        QTest::newRow("prefix") << u"الأغو*"_s << QStringList{dams, minister};
        QTest::newRow("no prefix without star") << u"الأغو"_s << QStringList{};
        QTest::newRow("without") << u"الأغوار -السدود"_s << QStringList{minister};
        QTest::newRow("without a phrase") << u"المياه -\"الأمن المائي\""_s << QStringList{minister};
        QTest::newRow("only without: by date") << u"-المياه"_s << QStringList{dams, mixed};
        QTest::newRow("two words must both be there") << u"المياه السدود"_s << QStringList{};
        QTest::newRow("nothing but marks") << u"؟!، ـــ"_s << QStringList{};
        QTest::newRow("a lone minus") << u"-"_s << QStringList{};
        QTest::newRow("empty: by date") << u"  "_s << QStringList{dams, minister, water, mixed};
        QTest::newRow("by tag") << u"المناخ"_s << QStringList{dams};
        QTest::newRow("by byline") << u"الادريسي"_s << QStringList{minister};
    }
    void searches()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        SearchQuery query;
        query.text = text;
        const SearchHits hits = need(SearchIndex(**m_archive).search(query));
        QStringList headlines;
        for (const SearchHit &hit : hits.hits)
            headlines += hit.row.headline;
        if (text == u"الأغو*"_s || text.startsWith(u"الوَ"))
            headlines.sort(), found.sort();
        QCOMPARE(headlines, found);
        QCOMPARE(hits.total, found.size());
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("count");
        QTest::newRow("spiked") << 0 << 1;
        QTest::newRow("section, folded") << 1 << 1;
        QTest::newRow("tag") << 2 << 1;
        QTest::newRow("unknown tag") << 3 << 0;
        QTest::newRow("author") << 4 << 1;
        QTest::newRow("from") << 5 << 2;
        QTest::newRow("to") << 6 << 2;
        QTest::newRow("overdue") << 7 << 0;
    }
    void filtersNarrow()
    {
        QFETCH(int, which);
        QFETCH(int, count);
        std::vector<SearchQuery> queries(8);
        queries[0].text = u"المياه"_s;
        queries[0].filter.states = {State::Spiked};
        queries[1].filter.section = u"بيئه"_s;
        queries[2].filter.tag = u"#المناخ"_s;
        queries[3].filter.tag = u"لا وجود له"_s;
        queries[4].filter.author = u"احمد الادريسي"_s;
        queries[5].filter.from = QDate(2026, 2, 1);
        queries[6].filter.to = QDate(2026, 1, 5);
        queries[7].filter.overdueAt = noon;
        const SearchHits hits = need(SearchIndex(**m_archive).search(queries[static_cast<size_t>(which)]));
        QCOMPARE(hits.total, count);
        QCOMPARE(int(hits.hits.size()), count);
    }

    void newestFirstAndExactOnly()
    {
        SearchQuery query;
        query.text = u"الوزيرة"_s;
        query.order = SearchOrder::Newest;
        QCOMPARE(need(SearchIndex(**m_archive).search(query)).hits.front().row.headline, u"وزيرة البيئة تزور الأغوار"_s);
        query.text = u"المياه"_s;
        const SearchHits byDate = need(SearchIndex(**m_archive).search(query));
        QCOMPARE(byDate.hits.front().row.date.date(), QDate(2026, 2, 1));
        query.text = u"وزير"_s;
        const int byStem = need(SearchIndex(**m_archive).search(query)).total;
        query.exactOnly = true;
        QVERIFY(need(SearchIndex(**m_archive).search(query)).total < byStem);
    }

    /// FTS5's own bm25() in two looks (every word as typed; the rest) is what relevance() does in one.
    void ranksAsBm25Does_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"وزير"_s;
        QTest::newRow("two words") << u"الوزير المياه"_s;
        QTest::newRow("a phrase and a word") << u"«وزير المياه» السد"_s;
        QTest::newRow("a beginning") << u"الوز* مياه"_s;
        QTest::newRow("without") << u"وزيرة مياه -سد"_s;
        QTest::newRow("a word that most have") << u"قال وزير"_s;
    }
    void ranksAsBm25Does()
    {
        QFETCH(QString, text);
        NewArchive archive;
        ArticleStore store(*archive);
        const QStringList words{u"وزير"_s, u"الوزير"_s, u"وزيرة"_s, u"مياه"_s, u"المياه"_s,
                                u"سد"_s,   u"السدود"_s, u"السد"_s,  u"قال"_s,  u"أمس"_s};
        QRandomGenerator random(7);
        const auto some = [&](int count) {
            QStringList picked;
            for (int i = 0; i < count; ++i)
                picked += words[random.bounded(random.bounded(1, int(words.size()) + 1))];
            return picked.join(u' ');
        };
        Transaction all(*archive);
        for (int i = 0; i < 300; ++i)
            need(store.save(article(some(3), some(random.bounded(4, 60)), i % 20 == 0 ? State::Spiked : State::Published), saving()));
        need(all.commit());

        QStringList exact, weighed, unwanted{u"facets : \"state=spiked\""_s};
        for (const SearchTerm &term : readSearch(text)) {
            const QString form = u"{headline text} : \""_s + term.words.join(u' ') + u'"' + (term.prefix ? u" *"_s : QString());
            const QString byStem = u"stems : \""_s + stem(term.words.front()) + u'"';
            if (term.without) {
                unwanted += byStem;
                continue;
            }
            exact += form;
            weighed += term.words.size() > 1 || term.prefix ? form : u'(' + form + u" OR "_s + byStem + u')';
        }
        const QString without = u") NOT ("_s + unwanted.join(u" OR "_s) + u')';
        QSet<qint64> asTyped;
        need(archive->each(u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s,
                           {QString(u'(' + exact.join(u" AND "_s) + without)},
                           [&asTyped](const Row &row) { asTyped.insert(row.integer(0)); }));
        const QString expression = u'(' + weighed.join(u" AND "_s) + without;
        std::vector<qint64> places;
        need(archive->each(u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s, {expression},
                           [&places](const Row &row) { places.push_back(row.integer(0)); }));
        std::vector<std::tuple<bool, double, qint64>> ranked;
        for (const qint64 place : places) // each by itself: below a NOT over several, FTS5 loses some of what it weighs as it goes on
            need(archive->each(
                u"SELECT bm25(search_index, 8.0, 1.0, 0.5, 0.0) FROM search_index WHERE search_index MATCH ? AND rowid = ?"_s,
                {expression, place}, [&](const Row &row) { ranked.emplace_back(asTyped.contains(place), -row.real(0), place); }));
        std::ranges::sort(ranked, std::greater());
        std::vector<qint64> expected;
        for (const auto &each : ranked)
            expected.push_back(std::get<qint64>(each));

        SearchQuery query;
        query.text = text;
        query.limit = 1000;
        std::vector<qint64> ours;
        for (const SearchHit &hit : need(SearchIndex(*archive).search(query)).hits)
            ours.push_back(need(archive->number(u"SELECT place FROM search_text WHERE article_id = ?"_s, {hit.row.id.value})));
        QVERIFY(ours.size() > 5);
        QCOMPARE(ours, expected);
    }

    void pagesMeetWithoutGapOrRepeat()
    {
        for (const auto order : {SearchOrder::Best, SearchOrder::Newest}) {
            SearchQuery query;
            query.text = u"الوزيرة"_s;
            query.order = order;
            std::vector<ArticleId> whole;
            for (const SearchHit &hit : need(SearchIndex(**m_archive).search(query)).hits)
                whole.push_back(hit.row.id);
            QVERIFY(whole.size() >= 2);
            std::vector<ArticleId> pieces;
            query.limit = 1;
            for (query.offset = 0; query.offset < int(whole.size()); ++query.offset)
                for (const SearchHit &hit : need(SearchIndex(**m_archive).search(query)).hits)
                    pieces.push_back(hit.row.id);
            QCOMPARE(pieces, whole);
        }
    }

    void snippetsShowTheTextAsWritten()
    {
        const auto snippet = [](const QString &text, const QString &query) {
            return snippetOf(text, readSearch(query)).replace(hitBegin, u'[').replace(hitEnd, u']');
        };
        QCOMPARE(snippet(u"وقال إنّ الأَمْنَ المائيّ أولوية."_s, u"الامن"_s), u"وقال إنّ [الأَمْنَ] المائيّ أولوية."_s);
        QCOMPARE(snippet(u"وقال إنّ الأمن المائيّ أولوية."_s, u"\"الامن المائي\""_s), u"وقال إنّ [الأمن المائيّ] أولوية."_s);
        QCOMPARE(snippet(u"وصل الوزيران"_s, u"وزير"_s), u"وصل [الوزيران]"_s); // by its stem
        QCOMPARE(snippet(u"في الأغوار"_s, u"الاغو* -في"_s), u"في [الأغوار]"_s);
        QCOMPARE(snippet(u"سطر\nثان"_s, u"لاشيء"_s), u"سطر ثان"_s);
        QCOMPARE(snippet(u"قال "_s + hitBegin + u"كذا"_s, u"كذا"_s), u"قال  [كذا]"_s);
        QStringList words;
        for (int i = 0; i < 500; ++i)
            words += QStringLiteral("كلمة");
        words[300] = u"الهدف"_s;
        words[400] = u"المرمى"_s;
        words[405] = u"الهدف"_s;
        const QString cut = snippet(words.join(u' '), u"الهدف المرمى"_s);
        QVERIFY2(cut.contains(u"[المرمى]"_s) && cut.contains(u"[الهدف]"_s), qPrintable(cut)); // the place that shows both
        QVERIFY(cut.startsWith(u"…"_s) && cut.endsWith(u"…"_s));
        QVERIFY(cut.size() < 250);
    }

    void aHitSaysHowAndWhereItsWordsWereMet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("headline"); ///< of the hit that is meant
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("place");
        const QString water = u"مؤتمر المياه في عمّان"_s, dams = u"السدود تمتلئ"_s, minister = u"وزيرة البيئة تزور الأغوار"_s;
        const auto row = [](const char *name, const QString &text, const QString &headline, const QString &form, MatchKind kind,
                            MatchPlace place) { QTest::newRow(name) << text << headline << form << int(kind) << int(place); };
        row("letter for letter", u"السدود"_s, dams, u"السدود"_s, MatchKind::AsTyped, MatchPlace::Headline);
        row("and in the text", u"السدود"_s, dams, u"السدود"_s, MatchKind::AsTyped, MatchPlace::Text);
        row("without tashkeel", u"الوزير"_s, water, u"الوزيرُ"_s, MatchKind::Folded, MatchPlace::Text);
        row("without hamza", u"امطار"_s, dams, u"أمطار"_s, MatchKind::Folded, MatchPlace::Text);
        row("another form", u"وزيرة"_s, water, u"الوزيرُ"_s, MatchKind::NearForm, MatchPlace::Text);
        row("in a tag alone", u"المناخ"_s, dams, u"المناخ"_s, MatchKind::AsTyped, MatchPlace::Tags);
        row("in a byline alone", u"الإدريسي"_s, minister, u"الإدريسي"_s, MatchKind::AsTyped, MatchPlace::Byline);
        row("a phrase", u"«الامن المائي»"_s, water, u"الأمن المائي"_s, MatchKind::Folded, MatchPlace::Text);
        row("a beginning", u"الأغو*"_s, dams, u"الأغوار"_s, MatchKind::AsTyped, MatchPlace::Text);
    }
    void aHitSaysHowAndWhereItsWordsWereMet()
    {
        QFETCH(QString, text);
        QFETCH(QString, headline);
        QFETCH(QString, form);
        QFETCH(int, kind);
        QFETCH(int, place);
        SearchQuery query;
        query.text = text;
        const SearchHits found = need(SearchIndex(**m_archive).search(query));
        const auto hit = std::ranges::find(found.hits, headline, [](const SearchHit &each) { return each.row.headline; });
        QVERIFY(hit != found.hits.end());
        QStringList met;
        for (const MatchedForm &each : hit->found)
            met += QStringLiteral("%1 %2 %3").arg(each.form).arg(int(each.kind)).arg(int(each.place));
        QVERIFY2(met.contains(QStringLiteral("%1 %2 %3").arg(form).arg(kind).arg(place)), qPrintable(met.join(u'\n')));
    }

    void everyHitHasItsSnippet()
    {
        SearchQuery query;
        query.text = u"الاغوار"_s;
        for (const SearchHit &hit : need(SearchIndex(**m_archive).search(query)).hits)
            QVERIFY2(hit.row.headline.contains(u"الأغوار") || hit.snippet.contains(hitBegin + u"الأغوار"_s + hitEnd),
                     qPrintable(hit.snippet));
    }

    void nothingAPersonCanTypeIsAnError()
    {
        const SearchIndex index(**m_archive);
        const QStringList odd{u"AND"_s,
                              u"OR NOT"_s,
                              u"NEAR(a b)"_s,
                              u"a:b ^c"_s,
                              u"\"\"\"\""_s,
                              u"-\""_s,
                              u"*"_s,
                              u"**"_s,
                              u"--"_s,
                              u"«»"_s,
                              u"({[\\"_s,
                              u"'; DROP TABLE article"_s,
                              u"headline : x"_s,
                              QString(100'000, u'ا'),
                              QString(u"كلمة "_s).repeated(5000),
                              u"\""_s + QString(u"كلمة "_s).repeated(5000),
                              QString(u"-س "_s).repeated(300),
                              QString(QChar(0xD800))};
        for (const QString &text : odd) {
            SearchQuery query;
            query.text = text;
            QVERIFY2(index.search(query).ok(), qPrintable(text.left(50)));
        }
        RandomText random(seed());
        for (int i = 0; i < 400; ++i) {
            SearchQuery query;
            query.text = random.next(12);
            if (i % 3 == 0)
                query.text = u"-\""_s + query.text + u"* \" ^+"_s + random.next(5);
            QVERIFY2(index.search(query).ok(), qPrintable(query.text));
        }
    }

    void theIndexFollowsTheArticle()
    {
        NewArchive archive;
        ArticleStore store(*archive);
        const SearchIndex index(*archive);
        Article a = need(store.save(article(u"قديم"_s, u"الزيتون"_s), saving()));
        const auto count = [&index](const QString &text) {
            SearchQuery query;
            query.text = text;
            return need(index.search(query)).total;
        };
        QCOMPARE(count(u"الزيتون"_s), 1);
        a.body = canonical(bodyFromPlainText(u"البرتقال"_s));
        a.date = noon.addYears(-3);
        a = need(store.save(a, saving()));
        QCOMPARE(count(u"الزيتون"_s), 0);
        QCOMPARE(count(u"البرتقال"_s), 1);
        a.state = State::Spiked;
        need(store.save(a, saving()));
        QCOMPARE(count(u"البرتقال"_s), 0);
        QCOMPARE(need(archive->verify()), QStringList());
        need(index.check());
        need(SearchIndex(*archive).rebuild());
        need(index.check());
        QCOMPARE(need(archive->verify()), QStringList());
    }

    void aBatchIsWrittenDownInOneGo()
    {
        NewArchive archive;
        ArticleStore store(*archive);
        for (int round = 0; round < 2; ++round) {
            ArticleStore::Batch batch(store);
            need(batch.begun());
            for (int i = 0; i < 20; ++i)
                need(store.save(article(QStringLiteral("خبر %1 %2").arg(round).arg(i), u"نص عن الزيتون"_s), saving()));
            need(batch.commit());
        }
        QCOMPARE(need(archive->number(u"SELECT v FROM search_index_config WHERE k = 'hashsize'"_s)), 8 * 1024 * 1024);
        SearchQuery query;
        query.text = u"الزيتون"_s;
        QCOMPARE(need(SearchIndex(*archive).search(query)).total, 40);
        QCOMPARE(need(archive->verify()), QStringList());
    }

    void aDamagedIndexIsFoundAndMended()
    {
        NewArchive archive;
        ArticleStore store(*archive);
        need(store.save(article(u"خبر"_s, u"نص عن الزيتون"_s), saving()));
        need(archive->run(u"INSERT INTO search_index (search_index, rowid, headline, text, stems, facets) "
                          "SELECT 'delete', place, headline, text, stems, facets FROM search_text"_s));
        SearchIndex index(*archive);
        QCOMPARE(index.check().error().code, ErrorCode::ArchiveCorrupt);
        QVERIFY(!need(archive->verify()).isEmpty());
        need(index.rebuild());
        need(index.check());
        QCOMPARE(need(archive->verify()), QStringList());
    }

    void manyOfOneSecondFindTheirPlaces()
    {
        NewArchive archive;
        ArticleStore store(*archive);
        Transaction all(*archive);
        for (int i = 0; i < 400; ++i) {
            Article a = article(QStringLiteral("خبر %1").arg(i), u"نص"_s);
            a.created = noon;
            need(store.save(a, saving()));
        }
        need(all.commit());
        SearchQuery query;
        query.text = u"نص"_s;
        query.limit = 1000;
        QCOMPARE(need(SearchIndex(*archive).search(query)).hits.size(), size_t(400));
    }

private:
    std::unique_ptr<NewArchive> m_archive;
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
