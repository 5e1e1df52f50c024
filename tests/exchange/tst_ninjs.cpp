// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ninjs.h"

#include "exchange/samplearticles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const PublicArticle &article, const PublisherProfile &profile = newsroom())
{
    const auto bytes = writeNinjs(article, profile, drawnPicture);
    return bytes.ok() ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QString byRole(const QJsonValue &list, const QString &role)
{
    for (const QJsonValue &entry : list.toArray())
        if (entry[u"role"_s].toString() == role)
            return entry[u"value"_s].toString();
    return {};
}

} // namespace

class TestNinjs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields()
    {
        const QJsonObject ninjs = written(fullArticle());
        QCOMPARE(ninjs[u"uri"_s].toString(), u"urn:uuid:0d9f3c58-3c55-4b6e-9f0e-6f1f6a2f8f10"_s);
        QCOMPARE(ninjs[u"standard"_s][u"version"_s].toString(), u"3.1"_s);
        QCOMPARE(ninjs[u"pubStatus"_s].toString(), u"usable"_s);
        QCOMPARE(ninjs[u"urgency"_s].toInt(), 3);
        QCOMPARE(ninjs[u"language"_s].toString(), u"ar"_s);
        QCOMPARE(ninjs[u"by"_s].toString(), u"ليلى منصور، سامر حداد"_s);
        QCOMPARE(ninjs[u"located"_s].toString(), u"عمّان"_s);
        QCOMPARE(ninjs[u"firstCreated"_s].toString(), u"2026-11-22T14:05:00+03:00"_s);
        QCOMPARE(ninjs[u"versionCreated"_s].toString(), u"2026-11-22T17:40:00+03:00"_s);
        QCOMPARE(byRole(ninjs[u"headlines"_s], u"main"_s), fullArticle().headline);
        QCOMPARE(byRole(ninjs[u"descriptions"_s], u"summary"_s), fullArticle().deck);
        QCOMPARE(ninjs[u"subjects"_s].toArray().size(), 4);
        QCOMPARE(ninjs[u"infoSources"_s][0][u"name"_s].toString(), u"هالة زيدان"_s);
        const QString html = ninjs[u"bodies"_s][0][u"value"_s].toString();
        QVERIFY(html.startsWith("<div lang=\"ar\" dir=\"rtl\">\n<p>"_L1) && html.contains("<bdi lang=\"en\">SunPower Levant</bdi>"_L1));
        QVERIFY(!html.contains("class="_L1) && !html.contains("<img"_L1));
        QVERIFY(ninjs[u"bodies"_s][1][u"value"_s].toString().contains(u"SunPower Levant"));
        QCOMPARE(ninjs[u"associations"_s][0][u"name"_s].toString(), u"main-picture"_s);
        const QJsonValue rendition = ninjs[u"associations"_s][0][u"renditions"_s][0];
        QCOMPARE(rendition[u"name"_s].toString(), u"16x9"_s);
        QVERIFY(rendition[u"href"_s].toString().startsWith("https://news.example.org/2026/11/solar-schools/assets/picture-"_L1));
        QVERIFY(rendition[u"width"_s].toInt() > 0);
    }

    /// 3.1 has a closed set of properties; the schema itself is no part of the program.
    void onlyKnownProperties()
    {
        static const QSet<QString> known{u"uri"_s,
                                         u"standard"_s,
                                         u"type"_s,
                                         u"representationType"_s,
                                         u"pubStatus"_s,
                                         u"urgency"_s,
                                         u"language"_s,
                                         u"headlines"_s,
                                         u"bodies"_s,
                                         u"genres"_s,
                                         u"firstCreated"_s,
                                         u"versionCreated"_s,
                                         u"by"_s,
                                         u"contentCreated"_s,
                                         u"copyrightHolder"_s,
                                         u"altIds"_s,
                                         u"located"_s,
                                         u"subjects"_s,
                                         u"copyrightNotice"_s,
                                         u"infoSources"_s,
                                         u"places"_s,
                                         u"descriptions"_s,
                                         u"edNote"_s,
                                         u"associations"_s};
        for (const QString &attack : attacks())
            for (const PublicArticle &article : {fullArticle(), minimalArticle(), hostileArticle(attack)})
                for (const QString &key : written(article).keys())
                    QVERIFY2(known.contains(key), qPrintable(key));
    }

    void addressesAreAddresses()
    {
        static const QRegularExpression uri(u"\\A(urn:uuid:[0-9a-f-]{36}(#[a-z-]+)?|https?://[!-~]+)\\z"_s);
        for (const QString &attack : attacks()) {
            const QJsonObject ninjs = written(hostileArticle(attack));
            QVERIFY(uri.match(ninjs[u"uri"_s].toString()).hasMatch());
            for (const QJsonValue &source : ninjs[u"infoSources"_s].toArray())
                QVERIFY(source[u"uri"_s].isUndefined() || uri.match(source[u"uri"_s].toString()).hasMatch());
            QVERIFY(!ninjs[u"bodies"_s][0][u"value"_s].toString().contains("<script"_L1));
        }
    }

    void reviewCopiesAreWithheld()
    {
        PublicArticle article = fullArticle();
        article.review = true;
        const QJsonObject ninjs = written(article);
        QCOMPARE(ninjs[u"pubStatus"_s].toString(), u"withheld"_s);
        QVERIFY(!ninjs.contains(u"firstCreated"_s));
        QVERIFY(ninjs[u"associations"_s][0][u"renditions"_s].isUndefined());
    }

    void withoutAnIdentity()
    {
        const QString first = written(minimalArticle())[u"uri"_s].toString();
        QCOMPARE(written(minimalArticle())[u"uri"_s].toString(), first);
        PublicArticle other = minimalArticle();
        other.headline += u'!';
        QVERIFY(written(other)[u"uri"_s].toString() != first);
    }

    void pictureMissing()
    {
        const auto bytes = writeNinjs(fullArticle(), newsroom(), [](const QString &) { return std::nullopt; });
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, ErrorCode::AssetNotFound);
        QVERIFY(writeNinjs(fullArticle(), newsroom(), {}).ok()); // not asked for
    }
};

QTEST_GUILESS_MAIN(TestNinjs)
#include "tst_ninjs.moc"
