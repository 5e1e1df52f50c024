// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/publicarticle.h"

#include "article/bodyhtml.h"
#include "support/randombody.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

/// Stands in every private field; may never be seen outside.
const QString marker = u"مكتوم٧ف٣"_s;

QString published(const QString &globalId) { return globalId == u"out"_s ? u"https://example.org/out"_s : QString(); }

/// Everything that is in a public article, as one text.
QString everythingIn(const PublicArticle &article)
{
    QStringList all{article.globalId,
                    article.slug,
                    article.language,
                    article.kicker,
                    article.headline,
                    article.searchHeadline,
                    article.socialHeadline,
                    article.deck,
                    article.dateline.place,
                    article.section,
                    article.creditLine,
                    article.url,
                    article.correction,
                    article.mainImage.asset,
                    article.mainImage.alternative,
                    article.mainImage.credit,
                    article.mainImageCaption,
                    writeBodyHtml(article.body),
                    plainText(article.body)};
    all << article.bylines << article.tags;
    for (const PublicSource &source : article.sources)
        all << source.name << source.role << source.url;
    for (const Block &block : article.body.blocks)
        all << block.related.article << block.related.url << block.unknown << block.figure.asset << block.figure.credit;
    return all.join(u'\n');
}

Article story()
{
    Article article;
    article.globalId = u"g-1"_s;
    article.headline = u"الوزارة تعلن خطة جديدة"_s;
    article.body = bodyFromPlainText(u"أعلنت وزارة الطاقة خطة جديدة.");
    article.state = State::Published;
    article.published = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
    return article;
}

/// An article of random text whose private fields all carry the marker.
Article secretive(test::RandomBody &random)
{
    Article article = story();
    article.slug = article.externalId = article.outlet = article.pushHeadline = article.noteToDesk = marker;
    article.extra.insert(u"k"_s, marker);
    article.related = {{marker, marker, false}};
    article.state = allStates.at(size_t(random.below(int(allStates.size()))));
    if (article.state == State::Withdrawn || article.state == State::Draft)
        article.publishedUrl = u"https://example.org/"_s + marker;
    if (random.below(2))
        article.mainImageCaption = article.mainImage.alternative = article.mainImage.credit = marker; // no picture: not printed

    for (int terms = 0; terms < 3; ++terms) {
        for (const bool confidential : {false, true}) {
            const bool open = terms == 0 && !confidential;
            const QString text = open ? u"وزير الطاقة"_s : marker;
            const QString url = open ? QString(u"file:///"_s + marker) : marker;
            article.sources.push_back({marker, text, SourceKind::Person, SourceTerms(terms), text, url, marker, {}, confidential});
        }
    }

    article.body = random.next();
    const auto hide = [&](Runs &runs) {
        for (Run &run : runs) {
            run.format.comment = run.format.source = marker;
            run.format.unknown = u"x-mark\ndata-v="_s + marker;
            if (random.below(3) == 0)
                run = {marker, {.change = Change{Change::Kind::Deletion, marker, {}}}};
            else if (run.format.change)
                run.format.change = Change{Change::Kind::Insertion, marker, {}};
        }
    };
    for (Block &block : article.body.blocks) {
        hide(block.runs);
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row)
                hide(cell.runs);
        }
        block.unknown = u"<x-a>"_s + marker + u"</x-a>"_s;
        block.related = random.below(2) ? RelatedTarget{marker, u"https://example.org/"_s + marker}
                                        : RelatedTarget{u"out"_s, u"https://x.org/"_s + marker};
        if (block.kind == BlockKind::Figure && block.figure.asset.isEmpty())
            block.figure.credit = block.figure.alternative = marker;
        if (block.kind == BlockKind::Unknown)
            block.runs = {{marker, {}}};
    }
    return article;
}

} // namespace

class TestPublicArticle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingPrivateComesThrough()
    {
        test::RandomBody random(test::seed());
        for (int i = 0; i < 2000; ++i) {
            const Article article = secretive(random);
            const PublicArticle made = publicArticle(article, published);
            QVERIFY2(!everythingIn(made).contains(marker), qPrintable(everythingIn(made)));
            QCOMPARE(canonical(made.body), made.body);
            QCOMPARE(made.sources.size(), size_t(1));
        }
    }

    void whatReadersMaySeeComesThrough()
    {
        Article article = story();
        article.urlSlug = u"خطة-الطاقة"_s;
        article.kicker = u"طاقة"_s;
        article.deck = u"ثلاث محافظات"_s;
        article.searchHeadline = u"خطة الطاقة 2026"_s;
        article.socialHeadline = u"خطة جديدة للكهرباء"_s;
        article.bylines = QStringList{u"سلمى الخطيب"_s, u" "_s};
        article.dateline = {u"عمّان"_s, QDate(2026, 3, 1)};
        article.section = u"اقتصاد"_s;
        article.urgency = 2;
        article.mainImage = {u"ab"_s, u"محطة"_s, u"رويترز"_s};
        article.mainImageCaption = u"محطة الشمال"_s;
        article.tags = QStringList{u"طاقة"_s};
        article.sources = {{.name = u"وزير الطاقة"_s, .kind = SourceKind::Person, .role = u"وزير"_s, .url = u"https://example.org"_s}};
        article.creditLine = u"وكالات"_s;
        article.publishedUrl = u"https://example.org/1"_s;
        article.republished = article.published.addSecs(60);
        article.correction = u"صُحح رقم."_s;
        const PublicArticle made = publicArticle(article, published);
        QCOMPARE(made.globalId, article.globalId);
        QCOMPARE(made.slug, article.urlSlug);
        QCOMPARE(made.kicker, article.kicker);
        QCOMPARE(made.headline, article.headline);
        QCOMPARE(made.deck, article.deck);
        QCOMPARE(made.searchHeadline, article.searchHeadline);
        QCOMPARE(made.socialHeadline, article.socialHeadline);
        QCOMPARE(made.bylines, QStringList{u"سلمى الخطيب"_s});
        QCOMPARE(made.dateline, article.dateline);
        QCOMPARE(made.section, article.section);
        QCOMPARE(made.urgency, 2);
        QCOMPARE(made.body, article.body);
        QCOMPARE(made.mainImage, article.mainImage);
        QCOMPARE(made.mainImageCaption, article.mainImageCaption);
        QCOMPARE(made.tags, article.tags);
        QCOMPARE(made.sources, (std::vector<PublicSource>{{u"وزير الطاقة"_s, SourceKind::Person, u"وزير"_s, u"https://example.org"_s}}));
        QCOMPARE(made.creditLine, article.creditLine);
        QCOMPARE(made.url, article.publishedUrl);
        QCOMPARE(made.published, article.published);
        QCOMPARE(made.modified, article.republished);
        QCOMPARE(made.correction, article.correction);
        QVERIFY(!made.review);
    }

    void changesAreSettled()
    {
        Article article = story();
        const Change in{Change::Kind::Insertion, u"هند"_s, {}};
        const Change out{Change::Kind::Deletion, u"هند"_s, {}};
        article.body.blocks = {paragraph(u"أعلنت الوزارة "_s), paragraph({})};
        article.body.blocks[0].runs.push_back({u"خطة"_s, {.marks = Mark::Strong, .change = in}});
        article.body.blocks[0].runs.push_back({u" قديمة"_s, {.change = out}});
        article.body.blocks[0].runs.push_back({u" جديدة"_s, {.source = u"s"_s, .comment = u"c"_s}});
        article.body.blocks[1].runs = {{u"حُذفت كلها"_s, {.change = out}}};
        const PublicArticle made = publicArticle(article, published);
        QCOMPARE(made.body.blocks.size(), size_t(1));
        QCOMPARE(made.body.blocks[0].runs, (Runs{{u"أعلنت الوزارة "_s, {}}, {u"خطة"_s, {.marks = Mark::Strong}}, {u" جديدة"_s, {}}}));
    }

    void relatedLinks_data()
    {
        QTest::addColumn<RelatedTarget>("target");
        QTest::addColumn<QString>("url");
        QTest::newRow("published") << RelatedTarget{u"out"_s, {}} << u"https://example.org/out"_s;
        QTest::newRow("published elsewhere meanwhile")
            << RelatedTarget{u"out"_s, u"https://example.org/old"_s} << u"https://example.org/out"_s;
        QTest::newRow("not published") << RelatedTarget{u"draft"_s, {}} << QString();
        QTest::newRow("withdrawn") << RelatedTarget{u"gone"_s, u"https://example.org/gone"_s} << QString();
        QTest::newRow("another site's") << RelatedTarget{{}, u"https://example.com/x"_s} << u"https://example.com/x"_s;
        QTest::newRow("nowhere") << RelatedTarget{} << QString();
    }
    void relatedLinks()
    {
        QFETCH(RelatedTarget, target);
        QFETCH(QString, url);
        Article article = story();
        Block link = paragraph(u"خبر سابق"_s);
        link.kind = BlockKind::RelatedLink;
        link.related = target;
        article.body.blocks = {link};
        const PublicArticle made = publicArticle(article, published);
        QCOMPARE(made.body.blocks.empty(), url.isEmpty());
        if (!url.isEmpty())
            QCOMPARE(made.body.blocks[0].related, (RelatedTarget{{}, url}));
        QCOMPARE(publicArticle(article, {}).body.blocks.empty(), !target.article.isEmpty() || url.isEmpty());
    }

    void whatIsAReviewCopy()
    {
        for (const State state : allStates) {
            Article article = story();
            article.state = state;
            article.publishedUrl = u"https://example.org/1"_s;
            const PublicArticle made = publicArticle(article, published);
            QCOMPARE(made.review, state != State::Published);
            const bool isOut = state == State::Published || state == State::Updating || state == State::Correcting;
            QCOMPARE(made.url.isEmpty(), !isOut);
        }
    }

    void slugIsNeverTheDesksOwnName()
    {
        Article article = story();
        article.slug = u"ملف الوزير"_s;
        QCOMPARE(publicArticle(article, published).slug, u"الوزارة-تعلن-خطة-جديدة"_s);
    }

    void archiveArticlesHaveTheDateTheyBrought()
    {
        Article article = story();
        article.published = {};
        article.date = QDateTime({2019, 5, 4}, {10, 0}, Qt::UTC);
        const PublicArticle made = publicArticle(article, published);
        QCOMPARE(made.published, article.date);
        QCOMPARE(made.modified, article.date);
    }
};

QTEST_GUILESS_MAIN(TestPublicArticle)
#include "tst_publicarticle.moc"
