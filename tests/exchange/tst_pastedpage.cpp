// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage.h"

#include "support/cputime.h"
#include "support/importsketch.h"
#include "support/randomtext.h"
#include "support/shareddata.h"
#include "text/fold.h"
#include "text/words.h"

#include <QDirIterator>
#include <QSet>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

QStringList sketchAll(const std::vector<Imported> &articles)
{
    QStringList lines;
    for (const Imported &imported : articles)
        lines << u"== article"_s << test::sketch(imported) << test::sketch(imported.losses);
    return lines;
}

/// An expectation with the losses of each article in order.
QStringList sortedExpectation(const QByteArray &text)
{
    QStringList lines, losses;
    const auto flush = [&] {
        losses.sort();
        lines << losses;
        losses.clear();
    };
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line == u"== article")
            flush();
        (line.startsWith(u"- ") ? losses : lines) << line;
    }
    flush();
    return lines;
}

QSet<QString> wordsOf(const QString &text)
{
    QString plain = text;
    plain.replace(u'#', u' ').replace(u'_', u' '); // tags lose these
    QSet<QString> words;
    for (const Token &token : tokenise(plain)) {
        if (token.kind != TokenKind::Punctuation)
            words.insert(fold(token.in(plain)));
    }
    return words;
}

/// Every text that an import kept, moved to a field or listed.
QString everything(const std::vector<Imported> &articles)
{
    QStringList all;
    for (const Imported &imported : articles) {
        const Article &a = imported.article;
        all << a.kicker << a.headline << a.deck << a.section << a.bylines << a.dateline.place << a.creditLine << a.tags
            << plainText(a.body);
        for (const RelatedEntry &entry : a.related)
            all << entry.title;
        for (const Loss &loss : imported.losses)
            all << loss.note;
    }
    return all.join(u'\n');
}

QStringList pages()
{
    QStringList files;
    QDirIterator all(test::testData(u"pages"_s), {u"*.txt"_s});
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

} // namespace

class TestPastedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void page_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : pages())
            QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }
    void page()
    {
        QFETCH(QString, file);
        const QStringList expected = sortedExpectation(test::contentOf(QString(file).replace(u".txt"_s, u".expected"_s)));
        const QStringList found = sketchAll(takeApart(QString::fromUtf8(test::contentOf(file))));
        for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
            const QString is = found.value(i), wanted = expected.value(i);
            if (is != wanted)
                QFAIL(qPrintable(u"line %1\n   is: %2\nwants: %3\n\n"_s.arg(i + 1).arg(is, wanted) + found.join(u'\n')));
        }
    }

    /// Law: whatever is pasted, each of its words is kept, moved to a field or listed as left out. Lines of the pages mixed at random.
    void nothingIsLostSilently()
    {
        const unsigned seed = test::seed();
        test::RandomText random(seed);
        QStringList lines;
        for (const QString &file : pages())
            lines << QString::fromUtf8(test::contentOf(file)).split(u'\n');
        const QSet<QString> labels = wordsOf(u"المصدر كلمات دلالية الوسوم الكلمات الدالة هاشتاغ مفتاحية كتب بقلم حاورتها"_s);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int n = random.below(25) + 1; n > 0; --n)
                text += lines.at(random.below(int(lines.size()))) + QString(random.below(3) + 1, u'\n');
            const auto articles = takeApart(text);
            QSet<QString> missing = wordsOf(text);
            missing.subtract(wordsOf(everything(articles))).subtract(labels);
            missing.removeIf([](const QString &word) { return word.front().isDigit(); }); // numbers of a list's entries
            QVERIFY2(missing.isEmpty(),
                     qPrintable(QStringList(missing.values()).join(u' ') + u"\n\n"_s + text + u"\n\n"_s + sketchAll(articles).join(u'\n')));
        }
    }

    void plainTextComesBackWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two paragraphs") << u"وصل الوفد صباح اليوم.\nوغادر مساء."_s;
        QTest::newRow("words of furniture in prose") << u"شارك الوزير في المؤتمر وتابع أعماله عبر الشاشة.\nقال إن إعلان النتائج سيكون "
                                                        u"غدا.\nاقرأ أيضا ما كتبه المؤرخون، قال لطلابه، ثم عد إلينا.\n"
                                                        "المصدر الذي تحدث إلينا طلب ألا يذكر اسمه."_s;
        QTest::newRow("a headline with a label") << u"تقرير: العالم يخسر غاباته\nقال تقرير جديد إن العالم يخسر غاباته بسرعة."_s;
        QTest::newRow("poem") << u"قفا نبك\nمن ذكرى حبيب ومنزل\nبسقط اللوى"_s;
        QTest::newRow("a list") << u"المشاركون:\n- سعاد\n- مراد\n- جهاد"_s;
        QTest::newRow("english") << u"The port opened on Sunday.\nShips are waiting."_s;
        QTest::newRow("one word") << u"كلمة"_s;
        QTest::newRow("only a title") << u"وزير المالية يعلن موازنة العام المقبل"_s;
    }
    void plainTextComesBackWhole()
    {
        QFETCH(QString, text);
        const auto articles = takeApart(text);
        QCOMPARE(articles.size(), size_t(1));
        QVERIFY(!looksLikePage(text));
        const Article &article = articles[0].article;
        QCOMPARE(article.state, State::Draft);
        const QString headline = article.headlineProposed ? QString() : QString(article.headline + u'\n');
        QCOMPARE(wordsOf(headline + plainText(article.body)), wordsOf(text));
    }

    void wireCopy_data()
    {
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("credit");
        QTest::addColumn<QDate>("date");
        QTest::newRow("reuters") << u"بيروت 3 ديسمبر 2026 (رويترز) - قال وزير."_s << u"بيروت"_s << u"رويترز"_s << QDate(2026, 12, 3);
        QTest::newRow("afp") << u"باريس (أ ف ب) - قال وزير."_s << u"باريس"_s << u"أ ف ب"_s << QDate();
        QTest::newRow("cnn") << u"دبي، الإمارات العربية المتحدة (CNN)-- قال وزير."_s << u"دبي، الإمارات العربية المتحدة"_s << u"CNN"_s
                             << QDate();
        QTest::newRow("dash and colon") << u"الرياض - واس: قال وزير."_s << u"الرياض"_s << u"واس"_s << QDate();
        QTest::newRow("agency first") << u"أ ف ب- نيويورك: قال وزير."_s << u"نيويورك"_s << u"أ ف ب"_s << QDate();
        QTest::newRow("levantine month") << u"دمشق، 14 كانون الثاني 2026 (سانا) - قال وزير."_s << u"دمشق"_s << u"سانا"_s
                                         << QDate(2026, 1, 14);
        QTest::newRow("no agency") << u"القاهرة 22 نوفمبر 2026 - قال وزير."_s << u"القاهرة"_s << QString() << QDate(2026, 11, 22);
        QTest::newRow("prose with brackets") << u"قال وزير (رويترز) - إنه راحل."_s << QString() << QString() << QDate();
        QTest::newRow("prose with a name") << u"أكد محمد سعيد (أبو ظبي) - كما يعرف - أنه راحل."_s << QString() << QString() << QDate();
        QTest::newRow("prose with a date") << u"وقع الحادث 22 نوفمبر 2026 - قال وزير."_s << QString() << QString() << QDate();
        QTest::newRow("a quotation") << u"الوزير - مبتسما: لن أستقيل."_s << QString() << QString() << QDate();
    }
    void wireCopy()
    {
        QFETCH(QString, lead);
        QFETCH(QString, place);
        QFETCH(QString, credit);
        QFETCH(QDate, date);
        const auto articles = takeApart(QString(u"عنوان الخبر هنا\n"_s + lead + u"\nوفقرة ثانية. //انتهى//"_s));
        QCOMPARE(articles.size(), size_t(1));
        const Article &article = articles[0].article;
        QCOMPARE(article.dateline.place, place);
        QCOMPARE(article.dateline.date, date);
        QCOMPARE(article.creditLine, credit);
        QCOMPARE(article.state, State::Incoming);
        const QString body = plainText(article.body);
        QVERIFY(body.endsWith(u"وفقرة ثانية."));
        QCOMPARE(body.section(u'\n', 0, 0), place.isEmpty() ? lead : u"قال وزير."_s);
    }

    void emptyAndHostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \n\t\n "_s;
        QTest::newRow("only furniture") << u"إعلان\nشارك\nالمصدر: وكالات\nكلمات دلالية: غزة\nاقرأ أيضا:\nعنوان"_s;
        QTest::newRow("only labels") << u"المصدر:\nكلمات دلالية:\nاقرأ أيضا:"_s;
        QTest::newRow("controls") << QString(QString(QChar(0)) + QChar(0xD800) + u"نص" + QChar(0x1B) + u"\nنص آخر");
        QTest::newRow("one endless line") << QString(300'000, u'ن');
        QTest::newRow("endless words") << u"كلمة "_s.repeated(60'000);
        QTest::newRow("endless lines") << u"اقرأ أيضا:\nعنوان آخر\n"_s.repeated(3'000);
        QTest::newRow("endless titles") << u"عنوان بلا نقطة في آخره\n"_s.repeated(3'000);
        QTest::newRow("endless tags") << QString(u"نص طويل ينتهي هنا.\nكلمات دلالية: " + u"غزة الأمم المتحدة "_s.repeated(1'000));
        QTest::newRow("endless dots") << u".. "_s.repeated(50'000);
        QTest::newRow("endless brackets") << u"(رويترز) - "_s.repeated(20'000);
        QTest::newRow("endless stars") << u"*ن* "_s.repeated(20'000);
    }
    void emptyAndHostile()
    {
        QFETCH(QString, text);
        const test::CpuTime time;
        for (const Imported &imported : takeApart(text))
            QCOMPARE(canonical(imported.article.body), imported.article.body);
        QVERIFY2(time.elapsed() < 6000, qPrintable(QString::number(time.elapsed())));
    }

    /// The page that the newsroom was first shown (not part of the project): two articles, as its editors take them apart.
    void seedPage()
    {
        const QString path = test::sharedData(u"../samples/truth-social-page.txt"_s);
        if (!QFile::exists(path))
            QSKIP("the page is not here");
        const auto articles = takeApart(QString::fromUtf8(test::contentOf(path)));
        QCOMPARE(articles.size(), size_t(2));
        const Article &first = articles[0].article, &second = articles[1].article;
        QCOMPARE(first.state, State::Incoming);
        QVERIFY(first.headlineProposed && !first.headline.isEmpty());
        QCOMPARE(first.creditLine, u"صدى البلد"_s);
        QCOMPARE(first.tags, (QStringList{u"تروث سوشيال"_s, u"إيلون ماسك"_s, u"دونالد ترامب"_s, u"تويتر"_s, u"التواصل الاجتماعي"_s}));
        QCOMPARE(first.related.size(), size_t(10));
        QVERIFY(std::ranges::all_of(first.related, &RelatedEntry::imported));
        QStringList headings;
        for (const Block &block : first.body.blocks) {
            if (block.kind == BlockKind::Heading)
                headings << plainText(block.runs);
            QVERIFY(plainText(block.runs) != u"تروث سوشيال" && !plainText(block.runs).contains(u"صداقة بطعم"));
        }
        QCOMPARE(headings, (QStringList{u"ما هي منصة تروث سوشيال Truth Social؟"_s, u"ما علاقة تروث سوشيال بـ إيلون ماسك؟"_s}));
        QCOMPARE(first.body.blocks.size(), size_t(17));
        QCOMPARE(second.headline, u"نواب ديموقراطيون يتهمون الجمهوريين بحماية استثمارات إيلون ماسك في الصين"_s);
        QVERIFY(!second.headlineProposed);
        QCOMPARE(second.creditLine, u"الاقتصاد نيوز - متابعة"_s);
        QCOMPARE(second.body.blocks.size(), size_t(11));
        QVERIFY(std::ranges::any_of(first.related, [&](const RelatedEntry &entry) { return entry.title == second.headline; }));
    }

    void bodyOfAPage()
    {
        Body body;
        body.blocks = {heading(u"عنوان المادة كما في الصفحة"_s),
                       paragraph(u"كتبت: أمل حداد"_s),
                       paragraph(u"هذه فقرة أولى تنتهي بنقطة."_s),
                       heading(u"عنوان فرعي"_s, 3),
                       paragraph(u"وهذه فقرة ثانية."_s),
                       paragraph(u"المصدر: وكالات"_s),
                       paragraph(u"الوسوم: غزة، مصر"_s)};
        body.blocks[2].runs[0].format.marks |= Mark::Strong;
        const auto articles = takeApart(canonical(body));
        QCOMPARE(articles.size(), size_t(1));
        const Article &article = articles[0].article;
        QCOMPARE(article.headline, u"عنوان المادة كما في الصفحة"_s);
        QCOMPARE(article.bylines, QStringList{u"أمل حداد"_s});
        QCOMPARE(article.creditLine, u"وكالات"_s);
        QCOMPARE(article.tags, (QStringList{u"غزة"_s, u"مصر"_s}));
        QCOMPARE(test::sketch(article.body),
                 (QStringList{u"p *هذه فقرة أولى تنتهي بنقطة.*"_s, u"h3 عنوان فرعي"_s, u"p وهذه فقرة ثانية."_s}));
    }
};

QTEST_GUILESS_MAIN(TestPastedPage)
#include "tst_pastedpage.moc"
