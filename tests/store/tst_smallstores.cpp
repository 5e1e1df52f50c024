// SPDX-License-Identifier: GPL-3.0-or-later
// Tags, persons, settings, house words and pictures.
#include "sample.h"
#include "store/articlestore.h"
#include "store/assetstore.h"
#include "store/dictionarystore.h"
#include "store/personstore.h"
#include "store/settingstore.h"
#include "store/tagstore.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray picture(const char *format, const QSize &size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray blackAndWhite(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(0);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QStringList namesOf(const std::vector<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags)
        names += tag.name;
    return names;
}

} // namespace

class TestSmallStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_archive = std::make_unique<NewArchive>(); }

    void spellingsOfATagAreOne()
    {
        TagStore tags(**m_archive);
        Tag musk;
        musk.name = u"إيلون ماسك"_s;
        musk.kind = TagKind::Person;
        musk.aliases = {u"Elon Musk"_s, u"ايلون مسك"_s, u"إيلون ماسك"_s};
        musk = need(tags.add(musk));
        QVERIFY(musk.id.isValid());
        QCOMPARE(musk.kind, TagKind::Person);
        QCOMPARE(musk.aliases.size(), 2); // its own name is no alias
        for (const QString &spelling : {u"إیلون ماسک"_s, u"#ايلون_ماسك"_s, u"elon musk"_s, u"أيلون مسك"_s}) {
            QCOMPARE(need(tags.find(spelling)).value_or(Tag()).id, musk.id);
            QCOMPARE(need(tags.settle(spelling)).id, musk.id);
        }
        QVERIFY(!need(tags.find(u"غير موجود"_s)).has_value());
        Tag again;
        again.name = u"ايلون ماسك"_s;
        QCOMPARE(need(tags.add(again)), musk);
        QVERIFY(!tags.settle(u" # "_s).ok());
    }

    void anAliasOfAnotherTagMovesButItsNameDoesNot()
    {
        TagStore tags(**m_archive);
        Tag one;
        one.name = u"الأمم المتحدة"_s;
        one.aliases = {u"UN"_s};
        one = need(tags.add(one));
        Tag two;
        two.name = u"المنظمة الدولية"_s;
        two.aliases = {u"un"_s, u"الامم المتحدة"_s};
        two = need(tags.add(two));
        QCOMPARE(two.aliases, QStringList{u"un"_s});
        QCOMPARE(need(tags.find(u"الأمم المتحدة"_s))->id, one.id);
        QVERIFY(need(tags.find(u"الأمم المتحدة"_s))->aliases.isEmpty());
    }

    void usesAreCountedAndOrderCompletion()
    {
        ArticleStore articles(**m_archive);
        TagStore tags(**m_archive);
        Article a = article(u"خبر"_s, u"نص"_s);
        a.tags = {u"القدس"_s, u"القاهرة"_s, u"جامعة القاهرة"_s, u"القَدس"_s};
        a = need(articles.save(a, saving()));
        QCOMPARE(a.tags, (QStringList{u"القدس"_s, u"القاهرة"_s, u"جامعة القاهرة"_s})); // one key, one tag
        Article b = article(u"آخر"_s, u"نص"_s);
        b.tags = {u"القاهره"_s};
        need(articles.save(b, saving()));
        QCOMPARE(namesOf(need(tags.all())).front(), u"القاهرة"_s);
        QCOMPARE(need(tags.find(u"القاهرة"_s))->uses, 2);
        QCOMPARE(namesOf(need(tags.complete(u"الق"_s))), (QStringList{u"القاهرة"_s, u"القدس"_s, u"جامعة القاهرة"_s}));
        QCOMPARE(namesOf(need(tags.complete(u"قاهر"_s))), (QStringList{u"القاهرة"_s, u"جامعة القاهرة"_s})); // behind its article
        QCOMPARE(namesOf(need(tags.complete(u"الق"_s, 1))), QStringList{u"القاهرة"_s});
        QVERIFY(need(tags.complete(u"%"_s)).empty());
        a.tags = {};
        need(articles.save(a, saving()));
        QCOMPARE(need(tags.find(u"القاهرة"_s))->uses, 1);
    }

    void personsAreFoundByAnySpelling()
    {
        PersonStore persons(**m_archive);
        const Person added = need(persons.add(u"أحمد  الإدريسي"_s, Role::Reporter));
        QCOMPARE(added.name, u"أحمد الإدريسي"_s);
        QCOMPARE(need(persons.find(u"احمد الادريسى"_s)), added);
        const Person raised = need(persons.add(u"احمد الإدريسي"_s, Role::DeskEditor));
        QCOMPARE(raised.id, added.id);
        QCOMPARE(raised.role, Role::DeskEditor);
        need(persons.setActive(added.id, false));
        QVERIFY(!need(persons.load(added.id)).active);
        need(persons.add(u"آمنة"_s, Role::Chief));
        QCOMPARE(need(persons.all()).front().name, u"آمنة"_s); // by the Arabic alphabet
        QCOMPARE(persons.find(u"لا أحد"_s).error(), (Error{ErrorCode::PersonNotFound, {u"لا أحد"_s}}));
        QCOMPARE(persons.load({99}).error().code, ErrorCode::PersonNotFound);
        QVERIFY(!persons.add(u" ،"_s, Role::Chief).ok());
    }

    void settingsAreJson()
    {
        SettingStore settings(**m_archive);
        QVERIFY(need(settings.value(u"none"_s)).isNull());
        for (const QJsonValue &value : {QJsonValue(3.5), QJsonValue(u"نص"_s), QJsonValue(true), QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
            need(settings.setValue(u"key"_s, value));
            QCOMPARE(need(settings.value(u"key"_s)), value);
        }
        QVERIFY(need(settings.newsroom()) == Newsroom());
        Newsroom newsroom;
        newsroom.name = u"صحيفة الميناء"_s;
        newsroom.siteUrl = u"https://example.org"_s;
        newsroom.logo = u"abc"_s;
        newsroom.defaultImage = u"def"_s;
        newsroom.locale = u"ar_JO"_s;
        newsroom.timeZone = u"Asia/Amman"_s;
        newsroom.rules = {false, false, false, false, 10};
        need(settings.setNewsroom(newsroom));
        QVERIFY(need(settings.newsroom()) == newsroom);
    }

    void houseWordsAreKeptWithWhatWasDecided()
    {
        DictionaryStore words(**m_archive);
        const Person by = need(PersonStore(**m_archive).add(u"ليلى"_s, Role::Reporter));
        HouseWord word;
        word.word = u" تريليونير "_s;
        word.by = by.id;
        word.at = noon;
        need(words.propose(word));
        word.word = u"تريليونير"_s;
        HouseWord again = word;
        again.at = noon.addDays(1);
        need(words.propose(again)); // the first proposal counts
        QCOMPARE(need(words.words()), std::vector<HouseWord>{word});
        word.state = WordState::Accepted;
        word.isName = true;
        word.variants = {u"ترليونير"_s};
        word.decidedBy = by.id;
        word.decidedAt = noon.addDays(2);
        need(words.put(word));
        QCOMPARE(need(words.find(u"تريليونير"_s)), std::optional(word));
        need(words.remove(u"تريليونير"_s));
        QVERIFY(need(words.words()).empty());
        for (const QString &none : {u" "_s, u"123"_s, u"كلمة|أخرى"_s}) {
            word.word = none;
            QVERIFY(!words.propose(word).ok());
        }
    }

    void aWordIsKnownAfterThreeArticlesOfTwoAuthors()
    {
        ArticleStore articles(**m_archive);
        DictionaryStore words(**m_archive);
        const QString word = u"زرقينيا"_s;
        const auto learn = [&](const QString &author) {
            Article article;
            article.headline = author;
            const Article stored = need(articles.save(article, {{}, noon, u"save"_s, {}, false}));
            need(words.learn(stored.id, author, {{word, 2}, {u"قال"_s, 5}}, {word}, noon));
            need(words.learn(stored.id, author, {{word, 2}}, {word}, noon)); // an article counts once
        };
        for (int i = 0; i < 3; ++i)
            learn(u"ليلى"_s);
        QVERIFY(need(words.known()).isEmpty()); // one author's habit
        learn(u"سامر"_s);
        QCOMPARE(need(words.known()), QStringList{word});
        const LearnedWord learned = need(words.learned()).front();
        QCOMPARE(learned.articles, 4);
        QCOMPARE(learned.authors, 2);
        QCOMPARE(learned.examples.size(), size_t(4));
        QCOMPARE(need(words.uses()).value(u"قال"_s), 20);
        QCOMPARE(need(words.articlesLearned()), 4);

        need(words.forget(word));
        QVERIFY(need(words.known()).isEmpty());
        QVERIFY(need(words.learned()).front().forgotten);
        QVERIFY(!need(words.uses()).contains(word));
        need(words.forget(word, false));
        QCOMPARE(need(words.known()), QStringList{word});
        need(words.forgetAll());
        QVERIFY(need(words.learned()).empty() && need(words.uses()).isEmpty());
    }

    void aPictureIsKeptOnce()
    {
        AssetStore assets(**m_archive);
        const QByteArray bytes = picture("JPG");
        const QString hash = need(assets.keep(bytes));
        QCOMPARE(need(assets.keep(bytes)), hash);
        QCOMPARE(need((*m_archive)->number(u"SELECT count(*) FROM asset"_s)), 1);
        const Asset asset = need(assets.load(hash));
        QCOMPARE(asset.bytes, bytes);
        QCOMPARE(asset.mediaType, u"image/jpeg"_s);
        QCOMPARE(asset.size, QSize(40, 30));
        QCOMPARE(need(assets.load(need(assets.keep(picture("PNG"))))).mediaType, u"image/png"_s);
        QCOMPARE(assets.load(u"none"_s).error().code, ErrorCode::AssetNotFound);
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << int(ErrorCode::InputMalformed);
        QTest::newRow("text") << QByteArray("ليست صورة") << int(ErrorCode::InputMalformed);
        QTest::newRow("cut short") << picture("PNG", {400, 300}).left(150) << int(ErrorCode::InputMalformed);
        QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/></svg>")
                                   << int(ErrorCode::InputMalformed);
        QTest::newRow("120 megapixels in a few kilobytes") << blackAndWhite({30'000, 4'000}) << int(ErrorCode::InputTooLarge);
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto kept = AssetStore(**m_archive).keep(bytes);
        QVERIFY(!kept.ok());
        QCOMPARE(int(kept.error().code), code);
        QCOMPARE(need((*m_archive)->number(u"SELECT count(*) FROM asset"_s)), 0);
    }

private:
    std::unique_ptr<NewArchive> m_archive;
};

QTEST_MAIN(TestSmallStores)
#include "tst_smallstores.moc"
