// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feed.h"
#include "exchange/importers.h"
#include "support/shareddata.h"

#include <QTest>

using namespace muharrir;

namespace {

std::vector<Imported> read(const QString &name, const QByteArray &bytes)
{
    auto articles = importDocument(name, bytes);
    if (!articles)
        return {};
    return std::move(*articles);
}

} // namespace

class TestFeedEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rssItemsAreArticles()
    {
        const auto articles = read(QStringLiteral("port.xml"), test::contentOf(test::testData(QStringLiteral("exchange/port.rss"))));
        QCOMPARE(articles.size(), size_t(2)); // the third says nothing
        const Article &first = articles[0].article;
        QCOMPARE(first.headline, QStringLiteral("البحر & المدينة: خط جديد"));
        QCOMPARE(first.deck, QStringLiteral("خط يربط ميناءين مرتين في الأسبوع."));
        QCOMPARE(plainText(first.body), QStringLiteral("أعلنت الهيئة افتتاح الخط.\nالمواعيد\nرحلتان."));
        QCOMPARE(first.body.blocks[1].kind, BlockKind::Heading);
        QCOMPARE(first.externalId, QStringLiteral("port-1"));
        QCOMPARE(first.publishedUrl, QStringLiteral("https://port.example/1"));
        QCOMPARE(first.bylines, QStringList{QStringLiteral("ليلى حدّاد")});
        QCOMPARE(first.tags, (QStringList{QStringLiteral("نقل"), QStringLiteral("موانئ"), QStringLiteral("بحر")}));
        QCOMPARE(first.outlet, QStringLiteral("صحيفة الميناء"));
        QCOMPARE(first.state, State::Published);
        QCOMPARE(first.date, QDateTime(QDate(2024, 5, 12), QTime(9, 30), Qt::UTC));
        QStringList losses;
        for (const Loss &loss : articles[0].losses)
            losses.append(loss.what);
        QVERIFY(losses.contains(QStringLiteral("script")));
        QVERIFY(losses.contains(QStringLiteral("picture")));

        const Article &second = articles[1].article;
        QCOMPARE(second.headline, QStringLiteral("خبر بلا متن كامل"));
        QCOMPARE(plainText(second.body), QStringLiteral("متنه في وصفه."));
        QVERIFY(second.deck.isEmpty());
        QCOMPARE(second.bylines, QStringList{QStringLiteral("سامر حداد")});
        QCOMPARE(second.externalId, second.publishedUrl);
        QVERIFY(!second.date.isValid());
        QCOMPARE(articles[1].losses.front().what, QStringLiteral("date"));
    }

    void atomEntriesAreArticles()
    {
        const auto articles
            = read(QStringLiteral("-"), test::contentOf(test::testData(QStringLiteral("exchange/port.atom")))); // known by its beginning
        QCOMPARE(articles.size(), size_t(2));
        const Article &first = articles[0].article;
        QCOMPARE(first.headline, QStringLiteral("عنوان غامق"));
        QVERIFY(first.deck.isEmpty()); // the text begins with it
        QCOMPARE(plainText(first.body), QStringLiteral("أعلنت البلدية إنجاز الترميم.\nثم افتتحته."));
        QVERIFY(first.body.blocks[0].runs.size() > 1); // strong
        QCOMPARE(first.publishedUrl, QStringLiteral("https://port.example/a1"));
        QCOMPARE(first.bylines, QStringList{QStringLiteral("هند العلي")});
        QCOMPARE(first.tags, QStringList{QStringLiteral("تراث")});
        QCOMPARE(first.date, QDateTime(QDate(2024, 5, 12), QTime(6, 30), Qt::UTC));
        QCOMPARE(plainText(articles[1].article.body), QStringLiteral("سطر < سطر"));
        QCOMPARE(articles[1].article.date, QDateTime(QDate(2024, 5, 13), QTime(0, 0), Qt::UTC));
    }

    void ourOwnFeedComesBack()
    {
        PublicArticle article;
        article.globalId = QStringLiteral("0190f0a1-0000-7000-8000-000000000001");
        article.language = QStringLiteral("ar");
        article.headline = QStringLiteral("افتتاح معرض الكتاب");
        article.deck = QStringLiteral("ضيف الشرف تونس");
        article.bylines = QStringList{QStringLiteral("ليلى منصور")};
        article.body = bodyFromPlainText(u"افتتح المعرض أبوابه أمس.\nوقال المنظمون إن الزوار كثر.");
        article.tags = QStringList{QStringLiteral("كتب"), QStringLiteral("تونس")};
        article.url = QStringLiteral("https://news.example/fair");
        article.published = article.modified = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
        PublisherProfile profile;
        profile.name = QStringLiteral("المدينة");
        profile.siteUrl = QStringLiteral("https://news.example");
        const auto rssBytes = writeRss({article}, profile);
        QVERIFY(rssBytes);
        for (const QByteArray &bytes : {*rssBytes, writeAtom({article}, profile)}) {
            const auto articles = read(QStringLiteral("own.xml"), bytes);
            QCOMPARE(articles.size(), size_t(1));
            const Article &back = articles[0].article;
            QCOMPARE(back.headline, article.headline);
            QCOMPARE(back.deck, article.deck);
            QCOMPARE(plainText(back.body), plainText(article.body));
            QCOMPARE(back.bylines, article.bylines);
            QCOMPARE(back.tags, article.tags);
            QCOMPARE(back.publishedUrl, article.url);
            QCOMPARE(back.date, article.published);
            QCOMPARE(back.outlet, profile.name);
        }
    }

    void badFeeds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray("<rss><channel><item><title>خبر</title></item>");
        QTest::newRow("nothing in it") << QByteArray("<rss><channel><title>x</title></channel></rss>");
        QTest::newRow("no XML") << QByteArray("<rss & nothing more");
        QTest::newRow("entity bomb") << QByteArray(
            "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
            "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]><rss><item><title>&e;&e;</title></item></rss>");
        QTest::newRow("a file of this machine")
            << QByteArray("<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><item><title>&f;</title></item></rss>");
    }
    void badFeeds()
    {
        QFETCH(QByteArray, bytes);
        const auto articles = importDocument(QStringLiteral("bad.rss"), bytes);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, ErrorCode::InputMalformed);
    }

    void depthHangsNothing()
    {
        constexpr int levels = 200'000;
        const QByteArray deep = "<rss><item><title>" + QByteArray("<a>").repeated(levels) + "عمق" + QByteArray("</a>").repeated(levels)
            + "</title><description>متن</description></item></rss>";
        const auto articles = read(QStringLiteral("deep.rss"), deep);
        QCOMPARE(articles.size(), size_t(1));
        QCOMPARE(articles[0].article.headline, QStringLiteral("عمق"));
    }

    void forbiddenCharactersAreLeftOut()
    {
        const auto articles
            = read(QStringLiteral("old.rss"), "<rss><item><title>خبر\x01 قديم\x0B</title><description>متن\x1F</description></item></rss>");
        QCOMPARE(articles.size(), size_t(1));
        QCOMPARE(articles[0].article.headline, QStringLiteral("خبر قديم"));
    }
};

QTEST_GUILESS_MAIN(TestFeedEntries)
#include "tst_feedentries.moc"
