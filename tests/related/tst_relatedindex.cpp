// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/relatedindex.h"

#include "support/randomtext.h"
#include "support/stopwatch.h"
#include "support/termsinmemory.h"

#include <QTest>

using namespace muharrir;

namespace {

struct Sample {
    QString title;
    QString text;
};

// A small newsroom's archive.
const std::vector<Sample> samples = {
    {u"زلزال قوي يضرب جزيرة سومطرة"_qs,
     u"ضرب زلزال بقوة 6.8 درجات جزيرة سومطرة الإندونيسية فجر الثلاثاء، وأُخليت قرى على الساحل خشية أمواج المد. وقالت هيئة الأرصاد في "
     u"جاكرتا إن مركز الزلزال كان على عمق عشرة كيلومترات."_qs},
    {u"هزات ارتدادية في سومطرة والسلطات ترفع الإنذار"_qs,
     u"شهدت جزيرة سومطرة هزات ارتدادية بعد الزلزال الذي ضربها فجرا، فيما رفعت هيئة الأرصاد في جاكرتا إنذار أمواج المد وعاد السكان إلى "
     u"قراهم على الساحل."_qs},
    {u"البنك المركزي يبقي سعر الفائدة بلا تغيير"_qs,
     u"أبقى البنك المركزي المصري سعر الفائدة دون تغيير، مشيرا إلى تباطؤ التضخم في المدن. ويتوقع محللون خفض الفائدة في الربع الأخير."_qs},
    {u"التضخم يتباطأ للشهر الثالث"_qs,
     u"تباطأ التضخم السنوي في المدن المصرية للشهر الثالث، وفق بيانات جهاز الإحصاء، ما يفتح الباب أمام خفض سعر الفائدة في البنك المركزي."_qs},
    {u"افتتاح معرض الكتاب بمشاركة ألف ناشر"_qs,
     u"افتُتح في الدوحة معرض الكتاب بمشاركة ألف ناشر من أربعين دولة، ويضم البرنامج ندوات عن الترجمة والرواية وأدب الطفل."_qs},
    {u"المنتخب يفوز بثلاثية في تصفيات كأس آسيا"_qs,
     u"فاز المنتخب الأردني على ضيفه الكويتي بثلاثة أهداف في تصفيات كأس آسيا، وسجل موسى التعمري هدفين في الشوط الثاني."_qs},
};

QDateTime day(int number) { return {QDate(2024, 3, 1).addDays(number), QTime(12, 0), Qt::UTC}; }

RelatedQuery query(const QString &title, const QString &text = {})
{
    RelatedQuery query;
    query.title = title;
    query.text = text;
    return query;
}

QList<qint64> ids(const std::vector<RelatedHit> &hits)
{
    QList<qint64> ids;
    for (const RelatedHit &hit : hits)
        ids.append(hit.id.value);
    return ids;
}

} // namespace

class TestRelatedIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameStoryComesFirst();
    void reasonsAreNeighboursJoinedAndNamesFirst();
    void aReasonTakenOutSearchesNoMore();
    void neverItself();
    void filtersHold();
    void newerCountsMore();
    void copiesAreOneRowShownAsTheNewest();
    void anEarlierVersionIsSetApart();
    void strengthTellsFromChance();
    void tagsSearchToo();
    void changedAndRemovedArticles();
    void oddDrafts_data();
    void oddDrafts();
    void oddDates();
    void loadingAtOnceAndOneByOneAgree();
    void aLargeArchiveKeepsTheStrongestTerms();

private:
    ArticleTerms article(qint64 id, const QString &title, const QString &text, const QDateTime &date = day(0))
    {
        return m_terms.article(id, termWeights(title, text), date);
    }

    test::TermsInMemory m_terms;
    std::unique_ptr<RelatedIndex> m_index;
};

void TestRelatedIndex::init()
{
    m_terms = {};
    m_index = std::make_unique<RelatedIndex>(m_terms.source());
    for (size_t i = 0; i < samples.size(); ++i)
        m_index->put(article(static_cast<qint64>(i) + 1, samples[i].title, samples[i].text));
    QCOMPARE(m_index->size(), 6);
}

void TestRelatedIndex::theSameStoryComesFirst()
{
    const auto earthquake
        = m_index->related(query(u"ارتفاع حصيلة زلزال سومطرة"_qs, u"أعلنت هيئة الأرصاد في جاكرتا عودة السكان"_qs), day(1));
    QVERIFY(earthquake.size() >= 2);
    QCOMPARE(QSet<qint64>({earthquake[0].id.value, earthquake[1].id.value}), QSet<qint64>({1, 2}));
    const auto prices = m_index->related(query(u"خفض الفائدة مع تباطؤ التضخم"_qs), day(1));
    QVERIFY(prices.size() >= 2);
    QCOMPARE(QSet<qint64>({prices[0].id.value, prices[1].id.value}), QSet<qint64>({3, 4}));
}

void TestRelatedIndex::reasonsAreNeighboursJoinedAndNamesFirst()
{
    const auto hits
        = m_index->related(query(u"هيئة الأرصاد تراقب الساحل بعد زلزال بسومطرة"_qs, u"وتستعد جاكرتا وهيئة الأرصاد لهزات أخرى"_qs), day(1));
    QVERIFY(!hits.empty());
    const QStringList why = hits.front().why;
    QVERIFY2(!why.isEmpty() && why.size() <= 4, qPrintable(why.join(u'|')));
    QVERIFY2(why.contains(u"هيئة الأرصاد"_qs), qPrintable(why.join(u'|')));

    const auto matches = m_index->related(query(u"تصفيات كأس آسيا: هدفان لموسى التعمري"_qs), day(1));
    QVERIFY(!matches.empty());
    QVERIFY2(matches.front().why.first().contains(u"آسيا") || matches.front().why.first().contains(u"موسى"),
             qPrintable(matches.front().why.join(u'|')));
}

void TestRelatedIndex::aReasonTakenOutSearchesNoMore()
{
    RelatedQuery asked = query(u"معرض الكتاب وسعر الفائدة"_qs);
    QVERIFY(ids(m_index->related(asked, day(1))).contains(5));
    asked.without = QStringList{u"معرض الكتاب"_qs};
    const QList<qint64> left = ids(m_index->related(asked, day(1)));
    QVERIFY(!left.contains(5));
    QVERIFY(left.contains(3));
}

void TestRelatedIndex::neverItself()
{
    RelatedQuery asked = query(samples[0].title, samples[0].text);
    asked.self = {1};
    QVERIFY(!ids(m_index->related(asked, day(1))).contains(1));
    asked.self = {};
    QVERIFY(ids(m_index->related(asked, day(1))).contains(1));
}

void TestRelatedIndex::filtersHold()
{
    ArticleTerms other = article(10, u"زلزال آخر قرب سومطرة"_qs, u"زلزال جديد"_qs, day(10));
    other.outlet = u"وكالة الساحل"_qs;
    other.section = u"العالم"_qs;
    m_index->put(other);
    RelatedQuery asked = query(u"زلزال سومطرة"_qs);
    QVERIFY(ids(m_index->related(asked, day(20))).contains(10));
    asked.asOf = day(5);
    QVERIFY(!ids(m_index->related(asked, day(20))).contains(10));
    QVERIFY(ids(m_index->related(asked, day(20))).contains(1));
    asked.asOf = {};
    asked.outlet = u"وكالة الساحل"_qs;
    QCOMPARE(ids(m_index->related(asked, day(20))), QList<qint64>{10});
    asked.section = u"الرياضة"_qs;
    QVERIFY(m_index->related(asked, day(20)).empty());
    asked.section = u"العالم"_qs;
    QCOMPARE(ids(m_index->related(asked, day(20))), QList<qint64>{10});
    asked.outlet = u"لا أحد"_qs;
    QVERIFY(m_index->related(asked, day(20)).empty());
    asked = query(u"زلزال سومطرة"_qs);
    asked.limit = 1;
    QCOMPARE(m_index->related(asked, day(20)).size(), 1U);
    asked.limit = 0;
    QVERIFY(m_index->related(asked, day(20)).empty());
}

void TestRelatedIndex::newerCountsMore()
{
    m_index->put(article(11, u"جفاف الفرات: المزارعون يحذرون"_qs, u"حذر مزارعون من جفاف الفرات في الشمال وطالبوا بحلول"_qs, day(0)));
    m_index->put(article(12, u"جفاف الفرات: الحكومة ترد"_qs, u"ردت الحكومة على شكاوى جفاف الفرات ووعدت بآبار"_qs, day(90)));
    RelatedQuery asked = query(u"جفاف الفرات والمزارعون في الشمال"_qs);
    QCOMPARE(ids(m_index->related(asked, day(90))).value(0), 12);
    asked.recency = 0;
    QCOMPARE(ids(m_index->related(asked, day(90))).value(0), 11);
}

void TestRelatedIndex::copiesAreOneRowShownAsTheNewest()
{
    m_index->put(article(13, samples[2].title, QString(samples[2].text + u" المصدر: وكالات"_qs), day(2)));
    m_index->put(article(14, u"سعر الفائدة بلا تغيير"_qs, samples[2].text, day(1)));
    const auto hits = m_index->related(query(u"سعر الفائدة في البنك المركزي"_qs), day(3));
    QCOMPARE(hits.front().id.value, 13);
    QList<qint64> copies;
    for (const ArticleId id : hits.front().copies)
        copies.append(id.value);
    QCOMPARE(copies, (QList<qint64>{14, 3}));
    QVERIFY(!ids(hits).contains(3) && !ids(hits).contains(14));
}

void TestRelatedIndex::anEarlierVersionIsSetApart()
{
    const auto hits = m_index->related(query(samples[0].title, QString(samples[0].text + u" ولم ترد أنباء عن ضحايا."_qs)), day(1));
    QCOMPARE(hits.front().id.value, 1);
    QVERIFY(hits.front().earlierVersion);
    QVERIFY(hits.size() < 2 || !hits[1].earlierVersion);
}

void TestRelatedIndex::strengthTellsFromChance()
{
    for (int i = 0; i < 200; ++i) // enough other news for rare words to be rare
        m_index->put(
            article(100 + i, QStringLiteral("خبر محلي رقم %1").arg(i), QStringLiteral("تفاصيل خبر محلي عن بلدية المدينة %1").arg(i * 7)));
    const auto strong = m_index->related(query(u"زلزال جديد في سومطرة والأرصاد تحذر من أمواج المد"_qs), day(1));
    QVERIFY(!strong.empty() && strong.front().strength >= Strength::strong);
    const auto weak = m_index->related(
        query(u"وصفة كعك العيد: الدقيق والسمن والسكر والفستق"_qs, u"يخلط الدقيق بالسمن ثم يضاف السكر والفستق ويخبز ربع ساعة في المدينة"_qs),
        day(1));
    QVERIFY(std::ranges::all_of(weak, [](const RelatedHit &hit) { return hit.strength < Strength::hidden; }));
}

void TestRelatedIndex::tagsSearchToo()
{
    RelatedQuery asked = query(u"مادة بلا كلمات مشتركة"_qs);
    QVERIFY(!ids(m_index->related(asked, day(1))).contains(5));
    asked.tags = QStringList{u"معرض الكتاب"_qs};
    QCOMPARE(ids(m_index->related(asked, day(1))).value(0), 5);
}

void TestRelatedIndex::changedAndRemovedArticles()
{
    const RelatedQuery asked = query(u"معرض الكتاب"_qs);
    QCOMPARE(ids(m_index->related(asked, day(1))).value(0), 5);
    m_index->put(article(5, u"انتهاء ندوات الترجمة"_qs, u"انتهت الندوات"_qs));
    QCOMPARE(m_index->size(), 6);
    QVERIFY(m_index->related(asked, day(1)).empty());
    QCOMPARE(ids(m_index->related(query(u"ندوات الترجمة"_qs), day(1))).value(0), 5);
    m_index->remove({5});
    m_index->remove({777});
    QCOMPARE(m_index->size(), 5);
}

void TestRelatedIndex::oddDrafts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("marks and punctuation") << u"؟…"_qs << u"ًٌٍ ـــ"_qs;
    QTest::newRow("only Latin") << u"Breaking news"_qs << u"Nothing of the archive is written so."_qs;
    QTest::newRow("only function words") << u"من إلى على"_qs << u"في ما كان قد ثم"_qs;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) << QString(QChar(0xDC00));
}

void TestRelatedIndex::oddDrafts()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QVERIFY(m_index->related(query(title, text), day(1)).empty());
    QVERIFY(RelatedIndex(m_terms.source()).related(query(title, text), day(1)).empty());
}

void TestRelatedIndex::oddDates()
{
    m_index->put(article(15, u"قمة المناخ في مراكش"_qs, u"تنطلق قمة المناخ"_qs, day(4000))); // a clock that is wrong
    m_index->put(article(16, u"قمة المناخ تختتم أعمالها"_qs, u"اختتمت قمة المناخ بإعلان ختامي"_qs, QDateTime()));
    const auto hits = m_index->related(query(u"قمة المناخ"_qs), day(1));
    QCOMPARE(ids(hits), (QList<qint64>{15, 16}));
    QVERIFY(std::ranges::all_of(hits, [](const RelatedHit &hit) { return std::isfinite(hit.score) && hit.score > 0; }));
    QCOMPARE(m_index->related(query(u"قمة المناخ"_qs), QDateTime()).size(), 2U);

    // A book of 50,000 words is read at its beginning only.
    const test::Stopwatch watch;
    QVERIFY(!m_index->related(query(u"قمة المناخ"_qs, samples[0].text.repeated(1500)), day(1)).empty());
    QVERIFY2(watch.milliseconds() < 2000, qPrintable(QString::number(watch.milliseconds())));
}

/// Whatever the order of arrivals, changes and removals: the answers are those of an index read anew.
void TestRelatedIndex::loadingAtOnceAndOneByOneAgree()
{
    test::RandomText random(test::seed());
    const QStringList words = u"قمة زلزال ميناء نفط قمح كتاب منتخب هدف مصرف فائدة جفاف نهر سد طريق مدرسة جامعة مشفى لقاح مطار طائرة سفينة "
                              u"قناة انتخابات برلمان وزير حكومة معارضة احتجاج هدنة أسرى معبر إغاثة"_qs.split(u' ');
    const auto randomText = [&] {
        QString text;
        for (int i = random.below(25) + 3; i > 0; --i)
            text += words[random.below(static_cast<int>(words.size()))] % QChar(u' ');
        return text;
    };
    RelatedIndex grown(m_terms.source());
    std::map<qint64, ArticleTerms> living;
    for (int step = 0; step < 3000; ++step) {
        const qint64 id = random.below(300) + 1;
        if (random.below(4) == 0) {
            grown.remove({id});
            living.erase(id);
            continue;
        }
        const ArticleTerms terms = article(id, randomText(), randomText(), day(random.below(300)));
        grown.put(terms);
        living.insert_or_assign(id, terms);
    }
    RelatedIndex read(m_terms.source());
    QVERIFY(read.load(
        [&living](const RelatedIndex::Visit &visit) -> Done {
            for (const auto &[id, terms] : living)
                visit(terms);
            return {};
        },
        static_cast<qint64>(living.size())));
    QCOMPARE(read.size(), static_cast<int>(living.size()));
    QCOMPARE(grown.size(), read.size());
    for (int i = 0; i < 50; ++i) {
        RelatedQuery asked = query(randomText(), randomText());
        asked.limit = 5;
        const auto one = grown.related(asked, day(300));
        const auto other = read.related(asked, day(300));
        QCOMPARE(one.size(), other.size());
        for (size_t k = 0; k < one.size(); ++k)
            QVERIFY(std::abs(one[k].score - other[k].score) < 1e-3 * one[k].score);
    }
}

/// Told that the archive is large, the index holds less and still finds the story.
void TestRelatedIndex::aLargeArchiveKeepsTheStrongestTerms()
{
    std::vector<ArticleTerms> archive;
    for (int i = 0; i < 400; ++i) {
        QString text = samples[static_cast<size_t>(i) % samples.size()].text;
        for (int word = 0; word < 100; ++word)
            text += QStringLiteral(" كلمة%1").arg((i * 37 + word * 101) % 5000);
        archive.push_back(article(i + 1, QStringLiteral("حدث%1 في مدينة%1").arg(i), text));
    }
    const auto each = [&archive](const RelatedIndex::Visit &visit) -> Done {
        std::ranges::for_each(archive, visit);
        return {};
    };
    RelatedIndex whole(m_terms.source()), strongest(m_terms.source());
    QVERIFY(whole.load(each, 400));
    QVERIFY(strongest.load(each, RelatedIndex::allTermsOf + 1));
    QCOMPARE(strongest.size(), 400);
    for (const int i : {0, 7, 399}) {
        const RelatedQuery asked = query(QStringLiteral("حدث%1 في مدينة%1").arg(i));
        QCOMPARE(ids(strongest.related(asked, day(1))).value(0), i + 1);
        QCOMPARE(ids(whole.related(asked, day(1))).value(0), i + 1);
    }
    strongest.put(article(401, u"قمة المناخ في مراكش"_qs, u"تنطلق قمة المناخ"_qs)); // and it goes on growing
    QCOMPARE(ids(strongest.related(query(u"قمة المناخ"_qs), day(1))).value(0), 401);
}

QTEST_GUILESS_MAIN(TestRelatedIndex)
#include "tst_relatedindex.moc"
