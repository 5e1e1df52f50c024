// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importers.h"
#include "exchange/ninjs.h"

#include <QTest>

using namespace muharrir;

namespace {

std::vector<Imported> read(const QByteArray &bytes)
{
    auto articles = importDocument(QStringLiteral("wire.json"), bytes);
    if (!articles)
        return {};
    return std::move(*articles);
}

} // namespace

class TestNewsObject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("1.x") << QByteArray(
            R"({"uri":"urn:wire:1","type":"text","versioncreated":"2026-03-01T10:00:00Z","pubstatus":"usable",
            "urgency":2,"language":"ar","headline":"هدنة في الجنوب","byline":"ليلى منصور، سامر حداد","located":"صور","slugline":"truce",
            "body_html":"<p>أعلن الطرفان هدنة.</p><p>وتبدأ غدًا.</p>","body_text":"غير هذا","description_text":"تبدأ غدًا",
            "subject":[{"name":"هدنة"}],"place":[{"name":"لبنان"}],"copyrightholder":"وكالة الجنوب","ednote":"يتبع"})");
        QTest::newRow("2.x") << QByteArray(R"({"uri":"urn:wire:1","versioncreated":"2026-03-01T10:00:00Z","urgency":2,"language":"ar",
            "headlines":[{"role":"main","value":"هدنة في الجنوب"}],"byline":"ليلى منصور، سامر حداد","located":"صور","slugline":"truce",
            "bodies":[{"role":"plain","contenttype":"text/plain","value":"غير هذا"},
                      {"role":"html","contenttype":"text/html","value":"<p>أعلن الطرفان هدنة.</p><p>وتبدأ غدًا.</p>"}],
            "descriptions":[{"role":"summary","value":"تبدأ غدًا"}],
            "subjects":[{"name":"هدنة"}],"places":[{"name":"لبنان"}],"copyrightholder":"وكالة الجنوب","ednote":"يتبع"})");
        QTest::newRow("3.x, in a list") << QByteArray(R"([{"uri":"urn:wire:1","versionCreated":"2026-03-01T10:00:00Z","urgency":2,
            "language":"ar","headlines":[{"role":"main","value":"هدنة في الجنوب"}],"by":"ليلى منصور، سامر حداد","located":"صور",
            "slugline":"truce","bodies":[{"role":"main","contentType":"text/html","value":"<p>أعلن الطرفان هدنة.</p><p>وتبدأ غدًا.</p>"}],
            "descriptions":[{"role":"summary","value":"تبدأ غدًا"}],"subjects":[{"name":"هدنة"}],"places":[{"name":"لبنان"}],
            "copyrightHolder":"وكالة الجنوب","edNote":"يتبع"}])");
    }
    void versions()
    {
        QFETCH(QByteArray, json);
        const auto articles = read(json);
        QCOMPARE(articles.size(), size_t(1));
        const Article &article = articles[0].article;
        QCOMPARE(article.externalId, QStringLiteral("urn:wire:1"));
        QCOMPARE(article.headline, QStringLiteral("هدنة في الجنوب"));
        QCOMPARE(article.deck, QStringLiteral("تبدأ غدًا"));
        QCOMPARE(plainText(article.body), QStringLiteral("أعلن الطرفان هدنة.\nوتبدأ غدًا."));
        QCOMPARE(article.bylines, (QStringList{QStringLiteral("ليلى منصور"), QStringLiteral("سامر حداد")}));
        QCOMPARE(article.dateline.place, QStringLiteral("صور"));
        QCOMPARE(article.slug, QStringLiteral("truce"));
        QCOMPARE(article.tags, (QStringList{QStringLiteral("هدنة"), QStringLiteral("لبنان")}));
        QCOMPARE(article.creditLine, QStringLiteral("وكالة الجنوب"));
        QCOMPARE(article.noteToDesk, QStringLiteral("يتبع"));
        QCOMPARE(article.urgency, 2);
        QCOMPARE(article.date, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC));
        QCOMPARE(article.state, State::Incoming);
        QVERIFY(!article.notForPublication);
        QVERIFY(article.extra.contains(QStringLiteral("ninjs")));
    }

    void ourOwnComesBack()
    {
        PublicArticle article;
        article.globalId = QStringLiteral("0190f0a1-0000-7000-8000-000000000001");
        article.language = QStringLiteral("ar");
        article.kind = ContentKind::Report;
        article.kicker = QStringLiteral("ثقافة الشارع");
        article.headline = QStringLiteral("افتتاح معرض الكتاب");
        article.deck = QStringLiteral("ضيف الشرف تونس");
        article.section = QStringLiteral("ثقافة");
        article.bylines = QStringList{QStringLiteral("ليلى منصور"), QStringLiteral("سامر حداد")};
        article.body = bodyFromPlainText(u"افتتح المعرض أبوابه أمس.\nوقال المنظمون إن الزوار كثر.");
        article.tags = QStringList{QStringLiteral("كتب"), QStringLiteral("تونس")};
        article.sources = {{QStringLiteral("اتحاد الناشرين"), SourceKind::Person, QStringLiteral("الجهة المنظمة"), {}}};
        article.creditLine = QStringLiteral("وكالات");
        article.dateline.place = QStringLiteral("بيروت");
        article.published = article.modified = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
        const auto bytes = writeNinjs(article, {}, {});
        QVERIFY(bytes);
        const auto articles = read(*bytes);
        QCOMPARE(articles.size(), size_t(1));
        const Article &back = articles[0].article;
        QCOMPARE(back.headline, article.headline);
        QCOMPARE(back.kicker, article.kicker);
        QCOMPARE(back.deck, article.deck);
        QCOMPARE(back.section, article.section);
        QCOMPARE(back.bylines, article.bylines);
        QCOMPARE(back.tags, article.tags);
        QCOMPARE(back.kind, article.kind);
        QCOMPARE(back.creditLine, article.creditLine);
        QCOMPARE(back.dateline.place, article.dateline.place);
        QCOMPARE(back.date, article.published);
        QCOMPARE(back.sources.size(), size_t(1));
        QCOMPARE(back.sources[0].name, QStringLiteral("اتحاد الناشرين"));
        QCOMPARE(back.sources[0].role, QStringLiteral("الجهة المنظمة"));
        QVERIFY(plainText(back.body).endsWith(QStringLiteral("وقال المنظمون إن الزوار كثر.")));
    }

    void withheldIsNotForPublication()
    {
        const auto articles = read(R"({"uri":"u","headline":"خبر","pubstatus":"withheld","associations":[{"type":"picture"}]})");
        QCOMPARE(articles.size(), size_t(1));
        QVERIFY(articles[0].article.notForPublication);
        QCOMPARE(articles[0].losses.size(), size_t(2));
        QCOMPARE(articles[0].losses[0].what, QStringLiteral("withheld"));
        QCOMPARE(articles[0].losses[1].what, QStringLiteral("picture"));
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("broken") << QByteArray("{\"uri\":");
        QTest::newRow("no news") << QByteArray("{\"name\":\"muharrir\",\"version\":3}");
        QTest::newRow("a number") << QByteArray("7");
        QTest::newRow("empty list") << QByteArray("[]");
        QTest::newRow("list of lists") << QByteArray("[[[]]]");
        QTest::newRow("wrong kinds") << QByteArray(R"({"uri":3,"headline":["x"],"bodies":"x","headlines":{"a":1},"urgency":"soon"})");
        QTest::newRow("too deep") << QByteArray(5000, '[');
    }
    void bad()
    {
        QFETCH(QByteArray, json);
        const auto articles = importDocument(QStringLiteral("bad.json"), json);
        QVERIFY(!articles);
        QCOMPARE(articles.error().code, ErrorCode::InputMalformed);
    }
};

QTEST_GUILESS_MAIN(TestNewsObject)
#include "tst_newsobject.moc"
