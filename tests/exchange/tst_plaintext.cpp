// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plaintext.h"

#include "exchange/parsedpage.h"
#include "exchange/samplearticles.h"
#include "support/randombody.h"

#include <QRegularExpression>
#include <QtTest>

#include <md4c-html.h>

#include <algorithm>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

/// Markdown as another program reads it.
QString rendered(const QString &markdown)
{
    QByteArray html;
    const QByteArray bytes = markdown.toUtf8();
    const auto take
        = [](const MD_CHAR *text, MD_SIZE size, void *out) { static_cast<QByteArray *>(out)->append(text, static_cast<qsizetype>(size)); };
    md_html(bytes.constData(), static_cast<MD_SIZE>(bytes.size()), take, &html, MD_FLAG_TABLES, 0);
    return QString::fromUtf8(html);
}

QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{200E}\\x{200F}\\x{061C}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

QString textOf(const QString &html)
{
    const ParsedPage page(html.toUtf8());
    return squeezed(ParsedPage::textOf(*page.all(u"body"_s).front()));
}

PublicArticle withBody(Body body)
{
    PublicArticle article;
    article.headline = u"عنوان"_s;
    article.body = std::move(body);
    return article;
}

Block item(const QString &text, int level, ListKind list)
{
    Block block = paragraph(text);
    block.kind = BlockKind::ListItem;
    block.level = level;
    block.list = list;
    return block;
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeArticle()
    {
        const QString text = writePlainText(fullArticle(), newsroom());
        QVERIFY(text.startsWith(u"الطاقة المتجددة في التعليم\n\nالحكومة تقر خطة"));
        QVERIFY(text.contains(u"\n\nليلى منصور، سامر حداد\n\nنُشر 22 نوفمبر/تشرين الثاني 2026، 14:05\n\n"));
        QVERIFY(text.contains(u"\n\nعمّان، 21 نوفمبر/تشرين الثاني 2026 – أقرّت الحكومة"));
        QVERIFY(text.contains(u"\n\n1. المرحلة الأولى: عمّان وإربد والكرك\n    • المدارس الثانوية أولًا\n    • ثم المدارس الأساسية\n2. "));
        QVERIFY(text.contains(u"\nالمحافظة\tالمدارس\tالكلفة\nعمّان\t420\t18.5\n"));
        QVERIFY(text.contains(u"\n\nصورة: عمّال يثبّتون الألواح فوق مدرسة في إربد. (Reuters)\n"));
        QVERIFY(text.contains(u"\n\nاقرأ أيضًا: ألواح شمسية فوق 40 مدرسة في الجنوب https://news.example.org/2026/10/solar-south/\n"));
        QVERIFY(text.contains(u"\n\nتصحيح: ذكرت نسخة سابقة"));
        QVERIFY(text.contains(u"\n\nالمصدر: وكالة الأنباء + Reuters\n"));
        QVERIFY(text.contains(u"المصادر: هالة زيدان (وزيرة الطاقة)؛ وثيقة الخطة https://energy.example.org/plan?year=2026&lang=ar؛ "));
        QVERIFY(text.endsWith(u"\n\nالوسوم: الطاقة الشمسية، المدارس، عمّان\n\nhttps://news.example.org/2026/11/solar-schools/\n"));
        for (const QChar c : text)
            QVERIFY(c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    }

    void reviewCopySaysSo()
    {
        PublicArticle article = fullArticle();
        article.review = true;
        QVERIFY(writePlainText(article, newsroom()).startsWith(u"نسخة للمراجعة – ليست للنشر\n\n"));
        QVERIFY(writeMarkdown(article, newsroom()).startsWith(u"> **نسخة للمراجعة – ليست للنشر**\n\n"));
        QVERIFY(!writePlainText(fullArticle(), newsroom()).contains(u"للمراجعة"));
    }

    void markdown_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::addColumn<QString>("line");
        QTest::newRow("words") << Runs{{u"قال "_s, {}}, {u"الوزير"_s, {.marks = Mark::Strong}}, {u" اليوم"_s, {}}}
                               << u"قال **الوزير** اليوم"_s;
        QTest::newRow("before a stop") << Runs{{u"كتابٌ"_s, {.marks = Mark::Emphasis}}, {u". ثم"_s, {}}} << u"*كتابٌ*. ثم"_s;
        QTest::newRow("beside another") << Runs{{u"أ"_s, {.marks = Mark::Strong}}, {u"ب"_s, {.marks = Mark::Emphasis}}}
                                        << u"<strong>أ</strong><em>ب</em>"_s;
        QTest::newRow("numbers stay") << Runs{{u"12.4 مليون"_s, {}}} << u"12.4 مليون"_s;
        QTest::newRow("quotes take elements") << Runs{{u"«نص»"_s, {.marks = Mark::Strong}}, {u"و"_s, {}}} << u"<strong>«نص»</strong>و"_s;
        QTest::newRow("no sign for it") << Runs{{u"CO"_s, {}}, {u"2"_s, {.marks = Mark::Subscript}}} << u"CO<sub>2</sub>"_s;
        QTest::newRow("link") << Runs{{u"هنا"_s, {.href = u"https://e.org/a_(b)"_s}}} << u"[هنا](<https://e.org/a_(b)>)"_s;
        QTest::newRow("dangerous link") << Runs{{u"هنا"_s, {.href = u"javascript:x"_s}}} << u"هنا"_s;
        QTest::newRow("signs") << Runs{{u"*أ* <b> [x](y) a_b_c `d` &amp; \\"_s, {}}}
                               << u"\\*أ\\* \\<b\\> \\[x\\](y) a\\_b\\_c \\`d\\` \\&amp; \\\\"_s;
        QTest::newRow("no heading") << Runs{{u"# أ"_s, {}}} << u"\\# أ"_s;
        QTest::newRow("no list") << Runs{{u"- أ"_s, {}}} << u"\\- أ"_s;
        QTest::newRow("no numbered list") << Runs{{u"2026. أ"_s, {}}} << u"2026\\. أ"_s;
        QTest::newRow("no picture") << Runs{{u"!"_s, {}}, {u"هنا"_s, {.href = u"https://e.org/"_s}}} << u"\\![هنا](<https://e.org/>)"_s;
        QTest::newRow("no end of a heading") << Runs{{u"لغة F#"_s, {}}} << u"لغة F\\#"_s;
        QTest::newRow("break") << Runs{{u"أ\u2028ب"_s, {}}} << u"أ<br>ب"_s;
    }

    void markdown()
    {
        QFETCH(Runs, runs);
        QFETCH(QString, line);
        Block block;
        block.runs = runs;
        QCOMPARE(writeMarkdown(withBody({{block}}), {}), u"# عنوان\n\n"_s + line + u'\n');
    }

    void listsAndTables()
    {
        const Body body{{item(u"أ"_s, 0, ListKind::Bullet), item(u"ب"_s, 1, ListKind::Numbered), item(u"ج"_s, 1, ListKind::Numbered),
                         item(u"د"_s, 0, ListKind::Bullet)}};
        QCOMPARE(rendered(writeMarkdown(withBody(body), {})).remove(u'\n'),
                 u"<h1>عنوان</h1><ul><li>أ<ol><li>ب</li><li>ج</li></ol></li><li>د</li></ul>"_s);
        Block table;
        table.kind = BlockKind::Table;
        table.rows = {{{{{u"أ|ب"_s, {}}}, true}, {{{u"ج"_s, {}}}, true}}, {{{{u"1"_s, {}}}}, {{{u"2"_s, {}}}}}};
        QVERIFY(rendered(writeMarkdown(withBody({{table}}), {})).contains(u"<th>أ|ب</th>"));
        table.rows.front().front().columns = 2;
        QVERIFY(writeMarkdown(withBody({{table}}), {}).contains(u"colspan=\"2\""));
    }

    /// What another program reads in our Markdown is what stands in our plain text, whatever the article.
    void anyArticleReadsTheSame()
    {
        const unsigned start = seed();
        for (unsigned i = 0; i < 300; ++i) {
            const PublicArticle article = withBody(canonical(RandomBody(start + i).next()));
            QString plain = writePlainText(article, {});
            QString html = rendered(writeMarkdown(article, {}));
            static const QRegularExpression listSigns(u"^ *(•|\\d+\\.) "_s, QRegularExpression::MultilineOption);
            static const QRegularExpression addresses(u" https?://\\S+$"_s, QRegularExpression::MultilineOption);
            for (const Block &block : article.body.blocks)
                if (block.kind == BlockKind::RelatedLink)
                    plain.remove(addresses); // stand in the link
            // Text that itself begins like an item of a list (5. عنوان) loses that in the comparison.
            const bool alike = plain.count(listSigns) > std::ranges::count(article.body.blocks, BlockKind::ListItem, &Block::kind);
            QVERIFY2(textOf(html) == squeezed(plain.remove(listSigns)) || plain.contains(u'•') || alike,
                     qPrintable(u"MUHARRIR_SEED=%1\n"_s.arg(start + i) + writeMarkdown(article, {}) + html + plain));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
