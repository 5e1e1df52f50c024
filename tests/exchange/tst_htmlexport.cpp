// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport.h"

#include "exchange/pagechecker.h"
#include "exchange/samplearticles.h"
#include "support/randombody.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<PageFile>;

Files exported(const PublicArticle &article, const PublisherProfile &profile = newsroom(), PageForm form = PageForm::Folder)
{
    auto files = exportHtml(article, profile, drawnPicture, form);
    if (!files)
        qFatal("no page: %s", qPrintable(files.error().arguments.join(u' ')));
    return *files;
}

QString page(const PublicArticle &article, const PublisherProfile &profile = newsroom(), PageForm form = PageForm::Folder)
{
    return QString::fromUtf8(fileNamed(exported(article, profile, form), u"index.html"_s));
}

QJsonObject structuredData(const QString &html)
{
    static const QRegularExpression block(u"<script type=\"application/ld\\+json\">(.*)</script>"_s);
    return QJsonDocument::fromJson(block.match(html).captured(1).toUtf8()).object();
}

/// What the page must read like, from the body itself.
QStringList expectedTexts(const Body &body)
{
    QStringList texts;
    bool inBox = false;
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::RelatedLink && !inBox)
            texts.append(u"اقرأ أيضًا"_s);
        inBox = block.kind == BlockKind::RelatedLink;
        texts.append(plainText(block.runs));
        for (const TableRow &row : block.rows)
            for (const TableCell &cell : row)
                texts.append(plainText(cell.runs));
    }
    for (QString &text : texts)
        text = text.simplified();
    texts.removeAll(QString());
    return texts;
}

/// A JPEG as a telephone writes it: lying on its side, with the place in its EXIF block and a comment.
QByteArray telephonePicture()
{
    QImage image(64, 32, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.setText(u"Description"_s, u"Home of the source"_s);
    image.save(&buffer, "JPEG");
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008"         // big-endian, first directory at 8
                                                "0002"                     // two entries
                                                "011200030000000100060000" // orientation: turn right
                                                "010e00020000000800000026" // description at 38
                                                "00000000")
        + QByteArray("GPS 33N\0", 8);
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const auto size = static_cast<char16_t>(exif.size() + 2);
    const QByteArray segment = QByteArray("\xFF\xE1") + char(size >> 8) + char(size & 0xFF) + exif;
    return jpeg.insert(2, segment);
}

} // namespace

class TestHtmlExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreGood_data()
    {
        QTest::addColumn<PublicArticle>("article");
        QTest::addColumn<PublisherProfile>("profile");
        QTest::addColumn<Extent>("extent");
        PublicArticle review = fullArticle();
        review.review = true;
        review.url.clear();
        review.published = review.modified = {};
        QTest::newRow("full") << fullArticle() << newsroom() << Extent::Complete;
        QTest::newRow("full, no newsroom") << fullArticle() << PublisherProfile() << Extent::Known;
        QTest::newRow("minimal") << minimalArticle() << newsroom() << Extent::Known;
        QTest::newRow("minimal, no newsroom") << minimalArticle() << PublisherProfile() << Extent::Known;
        QTest::newRow("nothing at all") << PublicArticle() << PublisherProfile() << Extent::Known;
        QTest::newRow("review copy") << review << newsroom() << Extent::Review;
        for (const QString &attack : attacks()) {
            const QByteArray name = "attack " + attack.toUtf8().toHex().left(40);
            QTest::newRow(name.constData()) << hostileArticle(attack) << newsroom() << Extent::Known;
            const PublisherProfile hostile{attack, attack, attack, attack, attack, attack};
            QTest::newRow(QByteArray(name + " everywhere").constData()) << hostileArticle(attack) << hostile << Extent::Known;
        }
    }

    void pagesAreGood()
    {
        QFETCH(PublicArticle, article);
        QFETCH(PublisherProfile, profile);
        QFETCH(Extent, extent);
        for (const PageForm form : {PageForm::Folder, PageForm::SingleFile}) {
            const Files files = exported(article, profile, form);
            const QStringList faults = faultsOf(files, extent);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            QVERIFY(form == PageForm::Folder || files.size() == 1);
        }
    }

    void randomArticlesAreGood()
    {
        const unsigned start = seed();
        for (unsigned i = 0; i < 150; ++i) {
            RandomBody bodies(start + i);
            RandomText texts(start + i);
            PublicArticle article = minimalArticle();
            article.body = i % 2 == 0 ? canonical(bodies.next()) : bodies.next();
            article.headline = texts.next();
            article.kicker = texts.next();
            article.deck = texts.next();
            article.bylines = article.tags = {texts.next(), texts.next(20)};
            article.sources = {{texts.next(20), SourceKind::Site, texts.next(20), u"https://example.org/"_s + texts.next(10)}};
            article.creditLine = texts.next(20);
            article.correction = texts.next();
            article.dateline.place = texts.next(8);
            article.url = u"https://example.org/"_s + texts.next(10);
            const QStringList faults = faultsOf(exported(article), Extent::Known);
            QVERIFY2(faults.isEmpty(), qPrintable(u"MUHARRIR_SEED=%1\n"_s.arg(start + i) + faults.join(u'\n')));
        }
    }

    void readersReadWhatWasWritten()
    {
        PublicArticle article = fullArticle();
        article.body.blocks.resize(article.body.blocks.size() - 2); // the closing links stand after the article
        QCOMPARE(bodyTexts(page(article).toUtf8()), expectedTexts(article.body));
    }

    void longMixedText()
    {
        PublicArticle article = minimalArticle();
        article.body.blocks.clear();
        for (int i = 0; i < 400; ++i)
            article.body.blocks.push_back(paragraph(
                u"قالت شركة Apple Inc. (AAPL) إن هاتف iPhone %1 يدعم C++ و5G، واتصل بنا @user_%1 على +963 11 %1، ثم Yahoo! أيضًا."_s.arg(
                    i + 100)));
        const Files files = exported(article);
        QCOMPARE(faultsOf(files, Extent::Known), QStringList());
        QCOMPARE(bodyTexts(fileNamed(files, u"index.html"_s)), expectedTexts(article.body));
        QVERIFY(page(article).contains("<bdi dir=\"ltr\">+963 11 100</bdi>"_L1));
        QVERIFY(page(article).contains("<bdi>C++</bdi>"_L1));
        QVERIFY(page(article).contains("<bdi>Yahoo!</bdi>"_L1));
    }

    void sameInputSameBytes()
    {
        for (const PageForm form : {PageForm::Folder, PageForm::SingleFile})
            QCOMPARE(exported(fullArticle(), newsroom(), form), exported(fullArticle(), newsroom(), form));
    }

    /// The whole page as it stands in tests/data/exchange/article.html; MUHARRIR_UPDATE_GOLDEN=1 writes it anew, to be read before it is kept.
    void goldenPage()
    {
        QFile golden(QStringLiteral(MUHARRIR_SOURCE_DIR) + u"/tests/data/exchange/article.html"_s);
        const QByteArray html = fileNamed(exported(fullArticle()), u"index.html"_s);
        if (qEnvironmentVariableIsSet("MUHARRIR_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(html);
            golden.close();
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(html).split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }

    void folderAndSingleFile()
    {
        const Files folder = exported(fullArticle());
        QStringList names;
        for (const PageFile &file : folder)
            names.append(file.name);
        QCOMPARE(names.size(), 2 + 4 + 1 + 1); // page and style, main picture and its cuts, logo, picture of the text
        QCOMPARE(names.filter(QRegularExpression(u"^(index\\.html|assets/[a-z0-9.-]+)$"_s)).size(), names.size());
        for (const QString &shape : {u"16x9"_s, u"4x3"_s, u"1x1"_s}) {
            const QString name = names.filter(shape).value(0);
            QByteArray bytes = fileNamed(folder, name);
            QBuffer buffer(&bytes);
            const QSize size = QImageReader(&buffer).size();
            const auto wanted = shape.split(u'x');
            const double ratio = wanted[0].toDouble() / wanted[1].toDouble();
            QVERIFY2(qAbs(double(size.width()) / size.height() - ratio) < 0.01, qPrintable(shape));
        }
        const QString single = page(fullArticle(), newsroom(), PageForm::SingleFile);
        QVERIFY(!single.contains("src=\"assets/"_L1) && !single.contains("href=\"assets/"_L1));
        QVERIFY(single.contains("property=\"og:image\" content=\"https://news.example.org/2026/11/solar-schools/assets/"_L1));
    }

    void reviewCopy()
    {
        PublicArticle article = fullArticle();
        article.review = true;
        const QString html = page(article);
        QVERIFY(html.contains(u"<p class=\"review\" role=\"note\">نسخة للمراجعة – ليست للنشر</p>"));
        QVERIFY(html.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"_L1));
        QVERIFY(!html.contains("rel=\"canonical\""_L1) && !html.contains("og:url"_L1) && !html.contains("datePublished"_L1));
        QCOMPARE(structuredData(html)[u"creativeWorkStatus"_s].toString(), u"Draft"_s);
        QVERIFY(!page(fullArticle()).contains(u"نسخة للمراجعة"));
    }

    void addressOfThePage_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("published") << u"https://news.example.org/a b/ج"_s << u"x"_s << u"https://news.example.org/a%20b/%D8%AC"_s;
        QTest::newRow("from the site") << QString() << u"solar-schools"_s << u"https://news.example.org/solar-schools/"_s;
        QTest::newRow("Arabic slug") << QString() << u"جسر"_s << u"https://news.example.org/%D8%AC%D8%B3%D8%B1/"_s;
        QTest::newRow("not https") << u"http://news.example.org/1"_s << u"s"_s << u"https://news.example.org/s/"_s;
        QTest::newRow("no address") << u"javascript:alert(1)"_s << u"s"_s << u"https://news.example.org/s/"_s;
    }

    void addressOfThePage()
    {
        QFETCH(QString, url);
        QFETCH(QString, slug);
        QFETCH(QString, canonical);
        PublicArticle article = fullArticle();
        article.url = url;
        article.slug = slug;
        const QString html = page(article);
        QVERIFY2(html.contains(u"<link rel=\"canonical\" href=\"%1\">"_s.arg(canonical)),
                 qPrintable(html.mid(html.indexOf("canonical"_L1), 200)));
        QCOMPARE(structuredData(html)[u"url"_s].toString(), canonical);
    }

    void kindsAndTheirTypes_data()
    {
        QTest::addColumn<ContentKind>("kind");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("label");
        QTest::newRow("news") << ContentKind::News << u"NewsArticle"_s << QString();
        QTest::newRow("breaking") << ContentKind::Breaking << u"NewsArticle"_s << u"عاجل"_s;
        QTest::newRow("report") << ContentKind::Report << u"ReportageNewsArticle"_s << u"تقرير"_s;
        QTest::newRow("investigation") << ContentKind::Investigation << u"ReportageNewsArticle"_s << u"تحقيق"_s;
        QTest::newRow("interview") << ContentKind::Interview << u"NewsArticle"_s << u"حوار"_s;
        QTest::newRow("analysis") << ContentKind::Analysis << u"AnalysisNewsArticle"_s << u"تحليل"_s;
        QTest::newRow("opinion") << ContentKind::Opinion << u"OpinionNewsArticle"_s << u"مقال رأي"_s;
    }

    void kindsAndTheirTypes()
    {
        QFETCH(ContentKind, kind);
        QFETCH(QString, type);
        QFETCH(QString, label);
        PublicArticle article = minimalArticle();
        article.kind = kind;
        const QString html = page(article);
        QCOMPARE(structuredData(html)[u"@type"_s].toString(), type);
        QCOMPARE(html.contains(u"class=\"label"_s), !label.isEmpty());
        QVERIFY(label.isEmpty() || html.contains(u'>' + label + u"</span>"_s));
    }

    void times()
    {
        PublicArticle article = fullArticle();
        QString html = page(article);
        QVERIFY(html.contains(
            u"نُشر <time class=\"dt-published\" datetime=\"2026-11-22T14:05:00+03:00\">22 نوفمبر/تشرين الثاني 2026، 14:05</time>"));
        QVERIFY(html.contains(u"حُدِّث <time class=\"dt-updated\" datetime=\"2026-11-22T17:40:00+03:00\">17:40</time>"));
        article.modified = article.published.addDays(2);
        html = page(article);
        QVERIFY(html.contains(u">24 نوفمبر/تشرين الثاني 2026، 14:05</time>"));
        article.modified = article.published.addSecs(20); // the save that published it is no update
        QVERIFY(!page(article).contains(u"حُدِّث"));
        PublisherProfile london = newsroom();
        london.timeZone = u"no such place"_s;
        london.months = MonthForm::EgyptianBracketedLevantine;
        QVERIFY(page(article, london).contains(u"\"2026-11-22T11:05:00Z\">22 نوفمبر (تشرين الثاني) 2026، 11:05</time> بتوقيت غرينتش"));
    }

    void dateline()
    {
        PublicArticle article = minimalArticle();
        article.dateline = {u"بيروت"_s, {}};
        QVERIFY(page(article).contains(u"<p><span class=\"dateline\">بيروت –</span> افتُتح"));
        article.body = bodyFromPlainText(u"بيروت – افتُتح المعرض."_s);
        QVERIFY(!page(article).contains("class=\"dateline\""_L1));
        article.body.blocks.front().kind = BlockKind::Heading;
        article.dateline.place = u"صور"_s;
        QVERIFY(!page(article).contains("class=\"dateline\""_L1));
    }

    void picturesLoseWhatTheCameraKnew()
    {
        PublicArticle article = minimalArticle();
        article.mainImage = {u"telephone"_s, u"بيت"_s, {}};
        const QByteArray original = telephonePicture();
        QVERIFY(original.contains("Exif") && original.contains("GPS 33N") && original.contains("Home of the source"));
        const auto files = exportHtml(
            article, {},
            [&](const QString &) {
                return PagePicture{original, u"image/jpeg"_s, {64, 32}};
            },
            PageForm::Folder);
        QVERIFY(files.ok());
        for (const PageFile &file : *files)
            QVERIFY2(!file.bytes.contains("Exif") && !file.bytes.contains("GPS 33N") && !file.bytes.contains("Home of"),
                     qPrintable(file.name));
        QVERIFY(fileNamed(*files, u"index.html"_s).contains("width=\"32\" height=\"64\"")); // turned upright
    }

    void picturesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QByteArray("no picture") << ErrorCode::InputMalformed;
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>")
                             << ErrorCode::InputMalformed;
        QTest::newRow("cut off") << telephonePicture().left(30) << ErrorCode::InputMalformed;
        QTest::newRow("not in the archive") << QByteArray() << ErrorCode::AssetNotFound;
    }

    void picturesThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const PictureByHash source = [&](const QString &) {
            return bytes.isEmpty() ? std::nullopt : std::optional(PagePicture{bytes, u"image/jpeg"_s, {}});
        };
        PublicArticle main = minimalArticle();
        main.mainImage.asset = u"ab"_s;
        PublicArticle inText = minimalArticle();
        Block figure;
        figure.kind = BlockKind::Figure;
        figure.figure.asset = u"ab"_s;
        inText.body.blocks.push_back(figure);
        for (const PublicArticle &article : {main, inText}) {
            const auto files = exportHtml(article, {}, source, PageForm::Folder);
            QVERIFY(!files.ok());
            QCOMPARE(files.error().code, code);
            QVERIFY(files.error().arguments.contains(u"ab"_s));
        }
    }

    void ownTemplate()
    {
        const auto files = exportHtml(minimalArticle(), newsroom(), drawnPicture, PageForm::Folder,
                                      u"<!DOCTYPE html>\n<html>{{head}}\n  {{deck}}\n<h1>{{ headline }}</h1>\n{{body}}"_s);
        QVERIFY(files.ok());
        const QString html = QString::fromUtf8(fileNamed(*files, u"index.html"_s));
        QVERIFY(html.contains(u"</script>\n<h1>افتتاح")); // the line of the empty deck is gone
    }

    void templatesThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown place") << u"{{head}}{{headline}}\n{{body}}{{author}}"_s << u"{{author}}"_s;
        QTest::newRow("no text") << u"{{head}}{{headline}}"_s << u"{{body}}"_s;
        QTest::newRow("no head") << u"{{headline}}{{body}}"_s << u"{{head}}"_s;
    }

    void templatesThatAreNone()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto files = exportHtml(minimalArticle(), newsroom(), drawnPicture, PageForm::Folder, text);
        QVERIFY(!files.ok());
        QCOMPARE(files.error().code, ErrorCode::InputMalformed);
        QVERIFY2(files.error().arguments.contains(named), qPrintable(files.error().arguments.join(u'|')));
    }

    void englishArticle()
    {
        PublicArticle article = minimalArticle();
        article.language = u"en"_s;
        article.headline = u"Book fair opens"_s;
        article.body = bodyFromPlainText(u"The fair, called معرض الكتاب here, opened today."_s);
        const QString html = page(article);
        QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\""_L1));
        QVERIFY(html.contains(u"called <bdi>معرض الكتاب</bdi> here"_s));
        QVERIFY(html.contains("Skip to the text"_L1));
    }
};

QTEST_GUILESS_MAIN(TestHtmlExport)
#include "tst_htmlexport.moc"
