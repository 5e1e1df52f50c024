// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/suggestions.h"
#include "related/tagfinder.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestTagSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTags_data();
    void findsTags();
    void foundBeforeVotedBeforeNew();
    void whyIsTheSentenceOrTheNeighbour();
    void takenAndForbiddenOnesAreLeftOut();
    void formsOfAKnownTagAreNoNewOnes();
    void weakNeighboursDoNotVote();
    void keyPhrasesNameTheTopic();
    void oddTexts();
};

static Tag tag(const QString &name, const QStringList &aliases = {}, bool forbidden = false)
{
    Tag tag;
    tag.name = name;
    tag.aliases = aliases;
    tag.forbidden = forbidden;
    return tag;
}

static const std::vector<Tag> vocabulary = {
    tag(u"القاهرة"_qs),
    tag(u"مصر"_qs),
    tag(u"إيلون ماسك"_qs, {u"ماسك"_qs}),
    tag(u"الأمم المتحدة"_qs, {u"UN"_qs}),
    tag(u"محكمة العدل الدولية"_qs),
    tag(u"محكمة"_qs),
    tag(u"انتخابات"_qs),
    tag(u"الجزيرة"_qs),
    tag(u"كأس العالم 2022"_qs),
    tag(u"عاجل"_qs, {}, true),
};

void TestTagSuggestions::findsTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    const auto row = [](const QString &text, const QStringList &tags) { QTest::newRow(qUtf8Printable(text)) << text << tags; };
    row(u"عُقد الاجتماع في القَاهِرة."_qs, {u"القاهرة"_qs});
    row(u"غادر القاهرة وبالقاهرة وللقاهرة"_qs, {u"القاهرة"_qs});
    row(u"علاقة فرنسا بمصر ولمصر دور"_qs, {u"مصر"_qs});
    row(u"وصل إیلون ماسک"_qs, {u"إيلون ماسك"_qs});
    row(u"قال ماسك إن شركته مستعدة"_qs, {u"إيلون ماسك"_qs});
    row(u"حكم محكمة العدل الدولية"_qs, {u"محكمة العدل الدولية"_qs});
    row(u"لمحكمة العدل الدولية قضاة"_qs, {u"محكمة العدل الدولية"_qs});
    row(u"قضت محكمة محلية"_qs, {u"محكمة"_qs});
    row(u"تنطلق الانتخابات غدا"_qs, {u"انتخابات"_qs});
    row(u"زار جزيرة نائية"_qs, {});
    row(u"ذكرت الجزيرة"_qs, {u"الجزيرة"_qs});
    row(u"تقرير UN السنوي"_qs, {u"الأمم المتحدة"_qs});
    row(u"وسم #الأمم_المتحدة يتصدر"_qs, {u"الأمم المتحدة"_qs});
    row(u"نهائي كأس العالم ٢٠٢٢ في الدوحة"_qs, {u"كأس العالم 2022"_qs});
    row(u"الأمم. المتحدة"_qs, {});
    row(u"خبر عاجل"_qs, {});
    row(u"لـ«الجزيرة» رأي"_qs, {u"الجزيرة"_qs});
}

void TestTagSuggestions::findsTags()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tags);
    QStringList found;
    for (const auto &[tag, places] : TagFinder(vocabulary).find(text))
        found.append(tag->name);
    QCOMPARE(found, tags);
}

void TestTagSuggestions::foundBeforeVotedBeforeNew()
{
    RelatedHit near;
    near.headline = u"خبر قريب"_qs;
    near.strength = .4;
    const QString text = u"أقرت الحكومة خطة إصلاح التعليم. وتشمل خطة إصلاح التعليم مدارس القاهرة كلها."_qs;
    const auto suggestions = suggestTags(u"إصلاح التعليم"_qs, text, {}, vocabulary, {{near, {u"مصر"_qs}}});
    QVERIFY(suggestions.size() >= 3);
    QCOMPARE(suggestions[0].tag, u"القاهرة"_qs);
    QCOMPARE(suggestions[1].tag, u"مصر"_qs);
    QVERIFY(suggestions[0].known && suggestions[1].known);
    QVERIFY(!suggestions[2].known);
    QVERIFY2(suggestions[2].tag.contains(u"إصلاح التعليم"), qPrintable(suggestions[2].tag));
    QCOMPARE(suggestTags(u"إصلاح التعليم"_qs, text, {}, vocabulary, {{near, {u"مصر"_qs}}}, 1).size(), 1U);
    QVERIFY(suggestTags(u"إصلاح التعليم"_qs, text, {}, vocabulary, {}, 0).empty());
}

void TestTagSuggestions::whyIsTheSentenceOrTheNeighbour()
{
    RelatedHit near;
    near.headline = u"قمة عربية مرتقبة"_qs;
    near.strength = .5;
    const auto suggestions
        = suggestTags(u"زيارة"_qs, u"وصل الوفد أمس. وتوجه إلى القاهرة صباحا. ثم عاد."_qs, {}, vocabulary, {{near, {u"مصر"_qs}}});
    QCOMPARE(suggestions[0].why, u"وتوجه إلى القاهرة صباحا."_qs);
    QCOMPARE(suggestions[1].why, near.headline);
}

void TestTagSuggestions::takenAndForbiddenOnesAreLeftOut()
{
    RelatedHit near;
    near.strength = 1;
    const auto suggestions
        = suggestTags(u"ماسك في القاهرة"_qs, u"خبر عاجل عن ماسك"_qs, {u"ماسك"_qs}, vocabulary, {{near, {u"عاجل"_qs, u"القاهره"_qs}}});
    for (const TagSuggestion &suggestion : suggestions)
        QVERIFY2(suggestion.tag != u"إيلون ماسك" && suggestion.tag != u"عاجل", qPrintable(suggestion.tag));
    QCOMPARE(std::ranges::count(suggestions, u"القاهرة"_qs, &TagSuggestion::tag), 1); // another spelling is the same tag
}

void TestTagSuggestions::formsOfAKnownTagAreNoNewOnes()
{
    const auto suggestions
        = suggestTags(u"الانتخابات"_qs, u"جرت الانتخابات، وفي الانتخابات فائزون، والانتخابات سنوية."_qs, {}, vocabulary, {});
    QCOMPARE(suggestions.front().tag, u"انتخابات"_qs);
    for (const TagSuggestion &suggestion : suggestions)
        QVERIFY2(suggestion.known || suggestion.tag != u"الانتخابات", qPrintable(suggestion.tag));
}

void TestTagSuggestions::weakNeighboursDoNotVote()
{
    RelatedHit chance;
    chance.strength = Strength::hidden / 2;
    RelatedHit weak;
    weak.strength = Strength::hidden;
    QVERIFY(suggestTags({}, {}, {}, vocabulary, {{chance, {u"مصر"_qs}}, {chance, {u"مصر"_qs}}, {chance, {u"مصر"_qs}}}).empty());
    QVERIFY(suggestTags({}, {}, {}, vocabulary, {{weak, {u"مصر"_qs}}}).empty());
    QCOMPARE(suggestTags({}, {}, {}, vocabulary, {{weak, {u"مصر"_qs}}, {weak, {u"مصر"_qs}}}).size(), 1U); // two of them do
}

void TestTagSuggestions::keyPhrasesNameTheTopic()
{
    const QString text = u"تواجه محمية الأرز البري خطر الجفاف. وقالت إدارة محمية الأرز إن الجفاف بلغ الينابيع، ودعت إلى حماية محمية الأرز "
                         u"البري والينابيع القريبة منها."_qs;
    const auto phrases = keyPhrases(u"الجفاف يهدد محمية الأرز البري"_qs, text, {}, 5);
    QCOMPARE(phrases.front().shown, u"محمية الأرز البري"_qs);
    QVERIFY(std::ranges::find(phrases, u"الجفاف"_qs, &KeyPhrase::shown) != phrases.end());
    for (const KeyPhrase &phrase : phrases) {
        QVERIFY(phrase.shown != u"الأرز البري" && phrase.shown != u"الأرز"); // only ever said within the longer one
        if (phrase.start >= 0)
            QVERIFY(phrase.start + phrase.length <= text.size());
    }
    QVERIFY(std::ranges::is_sorted(phrases, std::ranges::greater{}, &KeyPhrase::score));
}

void TestTagSuggestions::oddTexts()
{
    QVERIFY(suggestTags({}, {}, {}, {}, {}).empty());
    QVERIFY(suggestTags(u"؟"_qs, u"ًٌ … 2024"_qs, {}, {tag(QString()), tag(u"؟"_qs)}, {}).empty());
    test::RandomText random(test::seed());
    for (int i = 0; i < 300; ++i) {
        for (const TagSuggestion &suggestion : suggestTags(random.next(), random.next(200), {}, vocabulary, {}))
            QVERIFY(!suggestion.tag.isEmpty() && suggestion.score > 0);
    }
}

QTEST_GUILESS_MAIN(TestTagSuggestions)
#include "tst_tagsuggestions.moc"
