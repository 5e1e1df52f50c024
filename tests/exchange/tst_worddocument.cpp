// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/bodyhtml.h"
#include "exchange/importers.h"
#include "support/shareddata.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace muharrir;

namespace {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.docx"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("%s", zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        qFatal("%s", zip_strerror(archive));
    return test::contentOf(path);
}

QByteArray document(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:a=\"a\" xmlns:wp=\"wp\" xmlns:mc=\"mc\"><w:body>" + body
        + "</w:body></w:document>";
}

QByteArray wordLine(const QByteArray &text, const QByteArray &format = {})
{
    return "<w:p><w:pPr>" + format + "</w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray item(const QByteArray &text, int level, int list)
{
    return wordLine(text,
                    "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level) + "\"/><w:numId w:val=\"" + QByteArray::number(list)
                        + "\"/></w:numPr>");
}

const QByteArray styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a1\"><w:name w:val=\"Title\"/></w:style>"
                          "<w:style w:styleId=\"a2\"><w:name w:val=\"heading 2\"/></w:style>"
                          "<w:style w:styleId=\"a3\"><w:name w:val=\"desk subhead\"/><w:basedOn w:val=\"a2\"/></w:style>"
                          "<w:style w:styleId=\"a4\"><w:name w:val=\"Quote\"/></w:style>"
                          "<w:style w:styleId=\"a5\"><w:name w:val=\"caption\"/></w:style>"
                          "<w:style w:styleId=\"a6\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"a6\"/></w:style></w:styles>";

const QByteArray numbering
    = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
      "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

QByteArray picture()
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray word(const QByteArray &body)
{
    return zipped(
        {{"word/document.xml", document(body)},
         {"word/styles.xml", styles},
         {"word/numbering.xml", numbering},
         {"word/footnotes.xml",
          "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>نص الحاشية</w:t></w:r></w:p></w:footnote></w:footnotes>"},
         {"word/_rels/document.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Target=\"https://port.example/report\"/>"
          "<Relationship Id=\"r2\" Target=\"media/i.png\"/></Relationships>"},
         {"word/media/i.png", picture()}});
}

/// The body as HTML without the blocks' ids, on one line.
QString bodyOf(const Imported &imported)
{
    static const QRegularExpression ids(QStringLiteral(" data-id=\"[^\"]*\"|\n"));
    return writeBodyHtml(imported.article.body).remove(ids);
}

Result<std::vector<Imported>> read(const QByteArray &bytes) { return importDocument(QStringLiteral("story.docx"), bytes); }

} // namespace

class TestWordDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("html");
        const QByteArray rtl = "<w:rtl/>";
        const auto run = [](const QByteArray &format, const QByteArray &text) -> QByteArray {
            return "<w:r><w:rPr>" + format + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
        };
        QTest::newRow("paragraphs") << wordLine("أول") + "<w:p/>" + wordLine("ثان") << QStringLiteral("<p>أول</p><p>ثان</p>");
        QTest::newRow("Arabic bold is bCs") << "<w:p>" + run(rtl + "<w:b/>", "عادي ") + run(rtl + "<w:bCs/>", "غامق")
                + run(rtl + "<w:bCs w:val=\"0\"/><w:iCs/>", " مائل")
                + "</w:p>" << QStringLiteral("<p>عادي <strong>غامق </strong><em>مائل</em></p>");
        QTest::newRow("Latin bold is b") << "<w:p>" + run({}, "Port ") + run("<w:b/>", "news") + "</w:p>"
                                         << QStringLiteral("<p dir=\"ltr\">Port <strong>news</strong></p>");
        QTest::newRow("subheads") << wordLine("فرعي", "<w:pStyle w:val=\"a2\"/>") + wordLine("على أساسه", "<w:pStyle w:val=\"a3\"/>")
                + wordLine("بمستواه", "<w:outlineLvl w:val=\"2\"/>")
                                  << QStringLiteral("<h2>فرعي</h2><h2>على أساسه</h2><h3>بمستواه</h3>");
        QTest::newRow("a style on itself") << wordLine("نص", "<w:pStyle w:val=\"a6\"/>") << QStringLiteral("<p>نص</p>");
        QTest::newRow("quotation") << wordLine("قول", "<w:pStyle w:val=\"a4\"/>") << QStringLiteral("<blockquote><p>قول</p></blockquote>");
        QTest::newRow("lists") << item("أ", 0, 1) + item("ب", 1, 1) + item("ج", 0, 1) + item("د", 0, 0)
                               << QStringLiteral("<ul><li>أ<ol><li>ب</li></ol></li><li>ج</li></ul><p>د</p>");
        QTest::newRow("deletions and comments")
            << "<w:p>" + run(rtl, "نص ") + "<w:ins>" + run(rtl, "مضاف") + "</w:ins><w:del><w:r><w:delText>ملغى</w:delText></w:r></w:del>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            << QStringLiteral("<p>نص مضاف</p>");
        QTest::newRow("links")
            << "<w:p><w:hyperlink r:id=\"r1\">" + run(rtl, "تقرير") + "</w:hyperlink>" + run(rtl, " ثم ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://port.example/2\" "
                  "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run(rtl, "آخر") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
            << QStringLiteral("<p><a href=\"https://port.example/report\">تقرير</a> ثم <a href=\"https://port.example/2\">آخر</a></p>");
        QTest::newRow("table")
            << "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + wordLine("سنة") + "</w:tc><w:tc>" + wordLine("عدد")
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + wordLine("لا شيء") + "</w:tc></w:tr></w:tbl>"
            << QStringLiteral("<table><tbody><tr><th>سنة</th><th>عدد</th></tr><tr><td colspan=\"2\">لا شيء</td></tr></tbody></table>");
        QTest::newRow("text box") << "<w:p>" + run(rtl, "حول") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + wordLine("داخل") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + wordLine("داخل")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run(rtl, " الصندوق")
                + "</w:p>" << QStringLiteral("<p>حول الصندوق</p><p>داخل</p>");
        QTest::newRow("markup in the text") << wordLine("&lt;b&gt; &amp; نص عربي طويل")
                                            << QStringLiteral("<p>&lt;b&gt; &amp; نص عربي طويل</p>");
    }
    void parts()
    {
        QFETCH(QByteArray, body);
        const auto articles = read(word(wordLine("عنوان", "<w:pStyle w:val=\"a1\"/>") + body));
        QVERIFY(articles);
        QCOMPARE(articles->size(), size_t(1));
        QCOMPARE(articles->front().article.headline, QStringLiteral("عنوان"));
        QVERIFY(!articles->front().article.headlineProposed);
        QCOMPARE(articles->front().article.state, State::Draft);
        QTEST(bodyOf(articles->front()), "html");
    }

    void whatIsLeftOutIsNamed()
    {
        const auto articles
            = read(word("<w:p><w:ins><w:r><w:t>نص مضاف</w:t></w:r></w:ins><w:del><w:r><w:delText>ملغى</w:delText></w:r></w:del>"
                        "<w:r><w:commentReference w:id=\"0\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>"));
        QVERIFY(articles);
        QStringList losses;
        for (const Loss &loss : articles->front().losses)
            losses.append(QStringLiteral("%1 %2").arg(loss.what).arg(loss.count));
        QCOMPARE(losses, (QStringList{"footnote 1", "tracked-changes 2", "comment 1", "headline-proposed 1"}));
        QVERIFY(articles->front().losses.front().note.contains(QStringLiteral("نص الحاشية")));
        QVERIFY(articles->front().article.headlineProposed);
    }

    void picturesComeAlong()
    {
        const auto articles
            = read(word("<w:p><w:r><w:drawing><wp:docPr descr=\"رصيف الميناء\"/><a:blip r:embed=\"r2\"/></w:drawing></w:r></w:p>"
                        + wordLine("الرصيف صباحًا", "<w:pStyle w:val=\"a5\"/>")));
        QVERIFY(articles);
        const Imported &imported = articles->front();
        QCOMPARE(imported.pictures.size(), size_t(1));
        QCOMPARE(imported.pictures[0].bytes, picture());
        const Block &block = imported.article.body.blocks.at(0);
        QCOMPARE(block.kind, BlockKind::Figure);
        QCOMPARE(block.figure.asset, imported.pictures[0].hash);
        QCOMPARE(block.figure.alternative, QStringLiteral("رصيف الميناء"));
        QCOMPARE(plainText(block.runs), QStringLiteral("الرصيف صباحًا"));
    }

    void bad_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray sound = word(wordLine("نص"));
        QTest::newRow("nothing") << QByteArray() << ErrorCode::FormatUnknown;
        QTest::newRow("no container") << QByteArray("PK\3\4 but no more") << ErrorCode::FormatUnknown;
        QTest::newRow("cut off") << sound.first(sound.size() / 2) << ErrorCode::FormatUnknown;
        QTest::newRow("another container") << zipped({{"mimetype", "application/epub+zip"}}) << ErrorCode::FormatUnknown;
        QTest::newRow("broken XML") << zipped({{"word/document.xml", document(wordLine("نص")).chopped(20)}}) << ErrorCode::InputMalformed;
        QTest::newRow("no text") << word("<w:p/>") << ErrorCode::InputMalformed;
        QTest::newRow("bomb") << zipped({{"word/document.xml", QByteArray(70 * 1024 * 1024, ' ')}}) << ErrorCode::InputTooLarge;
        QTest::newRow("abyss") << word(QByteArray("<w:tbl><w:tr><w:tc>").repeated(20'000)) << ErrorCode::InputTooDeep;
        QTest::newRow("deep box") << word("<w:p><w:r><w:drawing>" + QByteArray("<a:g>").repeated(200'000)) << ErrorCode::InputTooDeep;
    }
    void bad()
    {
        QFETCH(QByteArray, bytes);
        const auto articles = read(bytes);
        QVERIFY(!articles);
        QTEST(articles.error().code, "code");
    }

    void acceptanceFile()
    {
        const QByteArray bytes = test::contentOf(test::sharedData(QStringLiteral("export/arabic-samples/torture.docx")));
        if (bytes.isEmpty())
            QSKIP("the shared samples are not at hand");
        const auto articles = read(bytes);
        QVERIFY(articles);
        const QString html = bodyOf(articles->front());
        QVERIFY(!html.contains(QStringLiteral("محذوف")));
        QVERIFY(html.contains(QStringLiteral("مُدرَج")));
        QVERIFY(html.contains(QStringLiteral("<strong>متقن</strong>")));
        QCOMPARE(html.count(QStringLiteral("<figure")), 1);
        QCOMPARE(html.count(QStringLiteral("<th>")), 2);
    }
};

QTEST_GUILESS_MAIN(TestWordDocument)
#include "tst_worddocument.moc"
