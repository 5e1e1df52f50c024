// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"

#include <QtTest>

#include <functional>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

Article story()
{
    Article article;
    article.headline = u"الوزارة تعلن خطة جديدة"_s;
    article.deck = u"تشمل ثلاث محافظات"_s;
    article.body = bodyFromPlainText(u"أعلنت وزارة الطاقة خطة.\nوتبدأ في الربيع.");
    article.sources = {{.id = u"s1"_s, .name = u"وزير الطاقة"_s}};
    article.mainImage.asset = u"ab"_s;
    return article;
}

using Edit = std::function<void(Article &)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestArticle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesThatReadersSee_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("kicker") << Edit([](Article &a) { a.kicker = u"طاقة"_s; });
        QTest::newRow("headline") << Edit([](Article &a) { a.headline += u'!'; });
        QTest::newRow("deck") << Edit([](Article &a) { a.deck.clear(); });
        QTest::newRow("a field slips into the next") << Edit([](Article &a) { a.headline += a.deck, a.deck.clear(); });
        QTest::newRow("a letter") << Edit([](Article &a) { a.body.blocks[0].runs[0].text.chop(1); });
        QTest::newRow("a mark") << Edit([](Article &a) { a.body.blocks[0].runs[0].format.marks = Mark::Strong; });
        QTest::newRow("a link") << Edit([](Article &a) { a.body.blocks[0].runs[0].format.href = u"https://example.org"_s; });
        QTest::newRow("attribution") << Edit([](Article &a) { a.body.blocks[0].runs[0].format.source = u"s1"_s; });
        QTest::newRow("order") << Edit([](Article &a) { std::swap(a.body.blocks[0], a.body.blocks[1]); });
        QTest::newRow("kind of a block") << Edit([](Article &a) { a.body.blocks[0].kind = BlockKind::Quote; });
        QTest::newRow("source") << Edit([](Article &a) { a.sources[0].name = u"مسؤول"_s; });
        QTest::newRow("terms") << Edit([](Article &a) { a.sources[0].terms = SourceTerms::OffRecord; });
        QTest::newRow("protection") << Edit([](Article &a) { a.sources[0].confidential = true; });
        QTest::newRow("picture") << Edit([](Article &a) { a.mainImage.asset = u"cd"_s; });
        QTest::newRow("caption") << Edit([](Article &a) { a.mainImageCaption = u"محطة"_s; });
    }
    void changesThatReadersSee()
    {
        QFETCH(Edit, edit);
        Article article = story();
        const QByteArray before = contentFingerprint(article);
        QCOMPARE(before.size(), 32);
        edit(article);
        QVERIFY(contentFingerprint(article) != before);
    }

    void changesThatReadersDoNotSee_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("ids of blocks") << Edit([](Article &a) { a.body.blocks[0].id = newBlockId(); });
        QTest::newRow("a note on a passage") << Edit([](Article &a) {
            a.body.blocks[0].runs = {{u"أعلنت "_s, {}}, {u"وزارة الطاقة"_s, {.comment = u"c1"_s}}, {u" خطة."_s, {}}};
        });
        QTest::newRow("note on a source") << Edit([](Article &a) { a.sources[0].note = u"يُتصل به مساء"_s; });
        QTest::newRow("tags") << Edit([](Article &a) { a.tags = QStringList{u"طاقة"_s}; });
        QTest::newRow("state") << Edit([](Article &a) { a.state = State::Approved; });
        QTest::newRow("note to the desk") << Edit([](Article &a) { a.noteToDesk = u"عاجل"_s; });
        QTest::newRow("a finding let stand") << Edit([](Article &a) { a.ignored = QStringList{u"b1\nhamza\nاسلام"_s}; });
        QTest::newRow("blanks at the end") << Edit([](Article &a) { a.body.blocks[1].runs[0].text += u"  "; });
    }
    void changesThatReadersDoNotSee()
    {
        QFETCH(Edit, edit);
        Article article = story();
        const QByteArray before = contentFingerprint(article);
        edit(article);
        QCOMPARE(contentFingerprint(article), before);
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
