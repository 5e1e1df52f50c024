// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feed.h"

#include "exchange/samplearticles.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts of all elements of this name, in order; a link's address instead of its text.
QStringList all(const QByteArray &xml, const QString &name)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != name)
            continue;
        const QString address = reader.attributes().value(u"href"_s).toString();
        found.append(address.isEmpty() ? reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed() : address);
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return found;
}

std::vector<PublicArticle> threeArticles()
{
    PublicArticle older = minimalArticle();
    older.published = older.modified = fullArticle().published.addDays(-3);
    PublicArticle draft = fullArticle();
    draft.review = true;
    return {older, draft, fullArticle()};
}

} // namespace

class TestFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atom()
    {
        const QByteArray xml = writeAtom(threeArticles(), newsroom(), u"https://news.example.org/feed.atom"_s);
        QCOMPARE(all(xml, u"title"_s), (QStringList{u"صحيفة المثال"_s, fullArticle().headline, minimalArticle().headline}));
        QCOMPARE(all(xml, u"updated"_s),
                 (QStringList{u"2026-11-22T17:40:00+03:00"_s, u"2026-11-22T17:40:00+03:00"_s, u"2026-11-19T14:05:00+03:00"_s}));
        QCOMPARE(all(xml, u"id"_s).mid(0, 2),
                 (QStringList{u"https://news.example.org/feed.atom"_s, u"urn:uuid:0d9f3c58-3c55-4b6e-9f0e-6f1f6a2f8f10"_s}));
        QCOMPARE(all(xml, u"link"_s).mid(0, 3),
                 (QStringList{u"https://news.example.org/feed.atom"_s, u"https://news.example.org/"_s,
                              u"https://news.example.org/2026/11/solar-schools/"_s}));
        QCOMPARE(all(xml, u"name"_s), (QStringList{u"صحيفة المثال"_s, u"ليلى منصور"_s, u"سامر حداد"_s}));
        QVERIFY(all(xml, u"content"_s).front().startsWith("<div lang=\"ar\" dir=\"rtl\">\n<p>"_L1));
    }

    void rss()
    {
        const auto xml = writeRss(threeArticles(), newsroom());
        QVERIFY(xml.ok());
        QCOMPARE(all(*xml, u"title"_s), (QStringList{u"صحيفة المثال"_s, fullArticle().headline, minimalArticle().headline}));
        QCOMPARE(all(*xml, u"pubDate"_s).front(), u"Sun, 22 Nov 2026 14:05:00 +0300"_s);
        QCOMPARE(all(*xml, u"guid"_s).front(), u"https://news.example.org/2026/11/solar-schools/"_s);
        QCOMPARE(all(*xml, u"creator"_s), (QStringList{u"ليلى منصور"_s, u"سامر حداد"_s}));
        QVERIFY(all(*xml, u"encoded"_s).front().contains("<bdi lang=\"en\">SunPower Levant</bdi>"_L1));
    }

    void whatCannotBeFollowedStaysOut()
    {
        PublicArticle unpublished = fullArticle();
        unpublished.published = {};
        QCOMPARE(all(writeAtom({unpublished}, newsroom()), u"entry"_s).size(), 0);
        PublicArticle nowhere = fullArticle();
        nowhere.url.clear();
        QCOMPARE(all(writeAtom({nowhere}, {}), u"entry"_s).size(), 0);
        const auto rss = writeRss({}, {});
        QVERIFY(!rss.ok());
        QCOMPARE(rss.error().code, ErrorCode::InputMalformed);
    }

    void hostile()
    {
        for (const QString &attack : attacks()) {
            const PublisherProfile profile{attack, u"https://news.example.org"_s, attack, attack, {}, {}};
            for (const QByteArray &xml :
                 {writeAtom({hostileArticle(attack)}, profile, attack), *writeRss({hostileArticle(attack)}, profile, attack)}) {
                QCOMPARE(all(xml, u"title"_s).size(), 2);
                QCOMPARE(all(xml, u"script"_s).size(), 0);
            }
        }
    }

    void sameInputSameBytes() { QCOMPARE(writeAtom(threeArticles(), newsroom()), writeAtom(threeArticles(), newsroom())); }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
