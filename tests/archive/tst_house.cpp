// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/house.h"

#include "archive/houselist.h"
#include "newsroom.h"
#include "proofing/proofer.h"

#include <QTest>

#include <algorithm>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestHouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_newsroom = std::make_unique<TestNewsroom>(); }

    void aReportersWordWorksForHimUntilAnEditorAcceptsIt()
    {
        House house(*m_newsroom->archive);
        HouseWord word;
        word.word = u"زرقينيا"_s;
        need(house.propose(word, m_newsroom->reporter));
        QVERIFY(need(house.words(m_newsroom->reporter.id)).words.contains(word.word));
        QVERIFY(!need(house.words(m_newsroom->editor.id)).words.contains(word.word));
        QCOMPARE(house.decide(word, m_newsroom->reporter).error().code, ErrorCode::RoleRefused);
        word.state = WordState::Accepted;
        word.isName = true;
        word.variants = {u"زركينيا"_s};
        need(house.decide(word, m_newsroom->editor));
        const HouseWords words = need(house.words(m_newsroom->editor.id));
        QCOMPARE(words.names, QStringList{u"زرقينيا\tزركينيا"_s});
        const HouseWord kept = need(m_newsroom->archive->dictionary().words()).front();
        QCOMPARE(kept.by, m_newsroom->reporter.id); // it stays his
        QCOMPARE(kept.decidedBy, m_newsroom->editor.id);
        QCOMPARE(house.remove(word.word, m_newsroom->reporter).error().code, ErrorCode::RoleRefused); // decided: no more his to take away
        need(house.remove(word.word, m_newsroom->editor));
    }

    void aRejectedWordNamesTheHousesForm()
    {
        House house(*m_newsroom->archive);
        HouseWord word;
        word.word = u"زركينيا"_s;
        need(house.propose(word, m_newsroom->reporter));
        word.state = WordState::Rejected;
        word.instead = u"زرقينيا"_s;
        need(house.decide(word, m_newsroom->editor));
        Proofer proofer(findProofingData());
        proofer.setHouse(need(house.words(m_newsroom->reporter.id)));
        const auto findings = proofer.check(u"وصل الوفد إلى زركينيا أمس.");
        const auto named = std::ranges::find(findings, u"name-form"_s, &Finding::rule);
        QVERIFY(named != findings.end());
        QCOMPARE(named->suggestions, QStringList{u"زرقينيا"_s});
        QVERIFY(proofer.namesLike(u"زرك").contains(u"زرقينيا"_s));
    }

    void aListGoesOutAndComesIn()
    {
        House house(*m_newsroom->archive);
        const QString list = u"# أسماء\nزرقينيا\tزركينيا|زرجينيا\nسامر زهرانكو\n\n  \nزرقينيا\tأخرى\n12\n"_s;
        QCOMPARE(need(house.load(u"names.txt"_s, list, m_newsroom->editor)), 2);
        QCOMPARE(need(house.load(u"names.txt"_s, list, m_newsroom->editor)), 0);
        const auto words = need(m_newsroom->archive->dictionary().words());
        QCOMPARE(words.front().origin, u"names.txt"_s);
        QCOMPARE(wordList(words, ListFormat::Text), u"زرقينيا\tزركينيا|زرجينيا\nسامر زهرانكو\n"_s);
        QCOMPARE(wordList(words, ListFormat::Hunspell), u"3\nزرقينيا\nسامر\nزهرانكو\n"_s);
        const auto back = listedWords(u"2\nكلمة/أب\nأخرى\n"_s); // a Hunspell list has flags, and no names
        QCOMPARE(back.size(), size_t(2));
        QCOMPARE(back.front().word, u"كلمة"_s);
        QVERIFY(!back.front().isName);
    }

    void approvedArticlesTeachAndForget()
    {
        House house(*m_newsroom->archive);
        Proofer proofer(findProofingData());
        const QString sentence = u"افتتح الوزير معرض زرقونستان الدولي في المدينة."_s;
        const auto isKnown = [&] {
            proofer.setHouse(need(house.words({})));
            return std::ranges::none_of(proofer.check(sentence), &Finding::isUnknownWord);
        };
        QVERIFY(!isKnown());
        const Person other = need(m_newsroom->archive->persons().add(u"هند"_s, Role::Reporter));
        const auto approve = [&](const Person &by) {
            Article article = m_newsroom->story();
            article.author = by.id;
            article.body = canonical(bodyFromPlainText(sentence));
            article = need(m_newsroom->archive->save(article, by));
            article = need(m_newsroom->archive->perform(article.id, Action::Submit, by));
            need(m_newsroom->archive->perform(article.id, Action::Approve, m_newsroom->editor));
        };
        approve(m_newsroom->reporter);
        approve(m_newsroom->reporter);
        QVERIFY(!isKnown());
        approve(other);
        QVERIFY(isKnown());
        QCOMPARE(need(house.learnFromArchive()), 0); // they are read already
        QCOMPARE(house.forget(u"زرقونستان"_s, true, m_newsroom->reporter).error().code, ErrorCode::RoleRefused);
        need(house.forget(u"زرقونستان"_s, true, m_newsroom->editor));
        QVERIFY(!isKnown());
        need(house.forgetAll(m_newsroom->editor));
        QCOMPARE(need(house.learnFromArchive()), 3);
        QVERIFY(isKnown());
    }

    void aSlipThatIsRepeatedStaysASlip()
    {
        HouseWords house;
        house.learned = {u"المستشفا"_s};
        Proofer proofer(findProofingData());
        proofer.setHouse(house);
        const auto findings = proofer.check(u"نُقل المصابون إلى المستشفا القريب.");
        QVERIFY(std::ranges::any_of(findings, [](const Finding &f) { return f.text == u"المستشفا" && f.severity == Severity::Error; }));
    }

    void theStyleIsTheEditorsToChoose()
    {
        House house(*m_newsroom->archive);
        QCOMPARE(need(house.style()), HouseStyle());
        HouseStyle gulf = *std::ranges::find(stylePresets(), u"gulf"_s, &HouseStyle::id);
        gulf.off = {u"long-sentence"_s};
        QCOMPARE(house.setStyle(gulf, m_newsroom->reporter).error().code, ErrorCode::RoleRefused);
        need(house.setStyle(gulf, m_newsroom->editor));
        QCOMPARE(need(house.style()), gulf);
    }

private:
    std::unique_ptr<TestNewsroom> m_newsroom;
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
