// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"

#include "newsroom.h"

#include <QJsonArray>
#include <QTest>

using namespace muharrir;
using namespace muharrir::test;
using namespace Qt::StringLiterals;

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_newsroom = std::make_unique<TestNewsroom>(); }

    void aStoryGoesAllTheWay()
    {
        Archive &archive = *m_newsroom->archive;
        Article a = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        a = need(archive.perform(a.id, Action::Submit, m_newsroom->reporter));
        QCOMPARE(a.state, State::InReview);
        a = need(archive.perform(a.id, Action::Approve, m_newsroom->editor));
        QCOMPARE(a.state, State::Approved);
        a = need(archive.perform(a.id, Action::Publish, m_newsroom->editor));
        QCOMPARE(a.state, State::Published);
        QVERIFY(a.published.isValid());
        QStringList done;
        for (const Event &event : need(archive.articles().events(a.id)))
            done += event.action;
        QCOMPARE(done, (QStringList{u"save"_s, u"submit"_s, u"approve"_s, u"publish"_s}));
        QCOMPARE(need(archive.articles().versions(a.id)).size(), size_t(4)); // a snapshot each
        QCOMPARE(need(archive.articles().events(a.id))[2].byName, m_newsroom->editor.name);
        QCOMPARE(need(archive.database().verify()), QStringList());
    }

    void whatTheTableForbidsIsRefusedAndChangesNothing()
    {
        Archive &archive = *m_newsroom->archive;
        const Article a = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        QCOMPARE(archive.perform(a.id, Action::Publish, m_newsroom->editor).error().code, ErrorCode::TransitionRefused);
        QVERIFY(!archive.perform(a.id, Action::Approve, m_newsroom->editor).ok());
        need(archive.perform(a.id, Action::Submit, m_newsroom->reporter));
        QCOMPARE(archive.perform(a.id, Action::Approve, m_newsroom->reporter).error().code, ErrorCode::RoleRefused);
        QVERIFY(!archive.perform(a.id, Action::Return, m_newsroom->editor).ok()); // no reason given
        QCOMPARE(archive.perform({999}, Action::Submit, m_newsroom->reporter).error().code, ErrorCode::ArticleNotFound);
        const Article now = need(archive.articles().load(a.id));
        QCOMPARE(now.state, State::InReview);
        QCOMPARE(now.revision, 2);
    }

    void aSaveChangesNoState()
    {
        Archive &archive = *m_newsroom->archive;
        Article a = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        a.state = State::Published;
        a.headline = u"عنوان آخر"_s;
        a = need(archive.save(a, m_newsroom->reporter));
        QCOMPARE(a.state, State::Draft);
        QCOMPARE(a.headline, u"عنوان آخر"_s);
    }

    void restingCopyIsChangedInItsRecordOnly()
    {
        Archive &archive = *m_newsroom->archive;
        Article a = published();
        Article edited = a;
        edited.headline = u"عنوان آخر"_s;
        QCOMPARE(archive.save(edited, m_newsroom->editor).error().code, ErrorCode::RoleRefused);
        Article flagged = a;
        flagged.legalReview = true;
        QVERIFY(!archive.save(flagged, m_newsroom->editor).ok());
        a.publishedUrl = u"https://example.org/port"_s;
        a.noteToDesk = u"نُشرت عند السابعة"_s;
        a = need(archive.save(a, m_newsroom->editor));
        QCOMPARE(need(archive.articles().publishedUrl(a.globalId)), u"https://example.org/port"_s);
    }

    void anEditOfOthersVoidsTheApproval()
    {
        Archive &archive = *m_newsroom->archive;
        Article a = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        need(archive.perform(a.id, Action::Submit, m_newsroom->reporter));
        a = need(archive.perform(a.id, Action::Approve, m_newsroom->editor));
        a.deck = u"تفاصيل الافتتاح"_s;
        a = need(archive.save(a, m_newsroom->editor)); // the approver's own
        QCOMPARE(a.state, State::Approved);
        a.deck = u"تفاصيل الافتتاح الكبير"_s;
        a = need(archive.save(a, m_newsroom->chief, u"save"_s, true)); // safe fixes
        QCOMPARE(a.state, State::Approved);
        QVERIFY(need(archive.offers(a, m_newsroom->editor)).front().problems.empty()); // may be published
        a.body.blocks.front().runs.front().text += u" وحضره الوزير."_s;
        a = need(archive.save(a, m_newsroom->chief));
        QCOMPARE(a.state, State::InReview);
        QVERIFY(need(archive.articles().events(a.id)).back().details.value(u"approval_voided"_s).toBool());
        QVERIFY(!archive.perform(a.id, Action::Publish, m_newsroom->editor).ok());
    }

    void breakingNewsGoesOutAtOnceAndIsReadAgain()
    {
        Archive &archive = *m_newsroom->archive;
        Article flash = m_newsroom->story();
        flash.kind = ContentKind::Breaking;
        flash = need(archive.save(flash, m_newsroom->reporter));
        need(archive.perform(flash.id, Action::Submit, m_newsroom->reporter));
        flash = need(archive.perform(flash.id, Action::Publish, m_newsroom->editor));
        QVERIFY(flash.secondReadDue.isValid());
        flash = need(archive.perform(flash.id, Action::Approve, m_newsroom->chief));
        QVERIFY(!flash.secondReadDue.isValid());
        QCOMPARE(flash.state, State::Published);
    }

    void offersNameWhatStandsInTheWay()
    {
        Archive &archive = *m_newsroom->archive;
        const Article bare = submittedWithoutTags();
        QCOMPARE(problemsOf(bare, Action::Approve), std::vector{Condition::TagGiven});
        QVERIFY(!archive.perform(bare.id, Action::Approve, m_newsroom->editor).ok());
        Newsroom newsroom;
        newsroom.rules.tagRequired = false; // the newsroom's switch is read
        need(archive.settings().setNewsroom(newsroom));
        QVERIFY(archive.perform(bare.id, Action::Approve, m_newsroom->editor).ok());
    }

    void anOverriddenConditionStandsInTheEvent()
    {
        Archive &archive = *m_newsroom->archive;
        const Article bare = submittedWithoutTags();
        const QStringList names{conditionName(Condition::TagGiven)};
        QVERIFY(!archive.perform(bare.id, Action::Approve, m_newsroom->editor, {}, names).ok()); // it asks for a reason
        need(archive.perform(bare.id, Action::Approve, m_newsroom->editor, u"لا وسم يناسبها بعد"_s, names));
        const Event last = need(archive.articles().events(bare.id)).back();
        QCOMPARE(last.reason, u"لا وسم يناسبها بعد"_s);
        QCOMPARE(last.details.value(u"overridden"_s).toArray(), QJsonArray::fromStringList(names));
    }

    void relatedArticlesFollowWhatIsSaved()
    {
        Archive &archive = *m_newsroom->archive;
        const Article first = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        for (int i = 0; i < 12; ++i) { // a term of every article says nothing
            Article other = m_newsroom->story();
            other.headline = QStringLiteral("مباراة رقم %1 في الدوري").arg(i);
            other.body = canonical(bodyFromPlainText(QStringLiteral("فاز فريق المدينة بهدف اللاعب %1 في الدقيقة الأخيرة.").arg(i)));
            need(archive.save(other, m_newsroom->reporter));
        }
        RelatedQuery query;
        query.title = u"السفن تغادر الميناء"_s;
        query.text = u"غادرت السفن الميناء الجديد، وقال مدير الميناء إن الحركة عادية."_s;
        QVERIFY(archive.related(query).empty() || archive.related(query).front().id == first.id);
        Article second = m_newsroom->story(); // saved after the index was made
        second.headline = u"ثاني السفن تصل الميناء"_s;
        second.body = canonical(bodyFromPlainText(u"وصلت السفن إلى الميناء وأفرغت حمولتها من القمح والسكر."_s));
        second = need(archive.save(second, m_newsroom->reporter));
        const std::vector<RelatedHit> hits = archive.related(query);
        QVERIFY(std::ranges::any_of(hits, [&second](const RelatedHit &hit) { return hit.id == second.id; }));
        need(archive.perform(second.id, Action::Spike, m_newsroom->reporter));
        QVERIFY(std::ranges::none_of(archive.related(query), [&second](const RelatedHit &hit) { return hit.id == second.id; }));
    }

    void onlyAPublishedArticleIsMoreThanAReviewCopy()
    {
        Archive &archive = *m_newsroom->archive;
        Newsroom newsroom;
        newsroom.name = u"صحيفة الميناء"_s;
        newsroom.siteUrl = u"https://example.org"_s;
        need(archive.settings().setNewsroom(newsroom));
        Article draft = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        const PublicArticle copy = need(archive.publicForm(draft));
        QVERIFY(copy.review && copy.url.isEmpty());
        const auto page = need(archive.page(draft, PageForm::Folder));
        QVERIFY(std::ranges::any_of(page, [](const PageFile &file) { return file.name == u"index.html"; }));
        QCOMPARE(need(archive.articles().load(draft.id)), draft); // exporting changes nothing
        const PublicArticle out = need(archive.publicForm(published()));
        QVERIFY(!out.review && out.url.startsWith(u"https://example.org/"));
    }

    void figures()
    {
        Archive &archive = *m_newsroom->archive;
        need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        published();
        const Archive::Statistics figures = need(archive.statistics());
        QCOMPARE(figures.articles, 2);
        QCOMPARE(figures.versions, 5);
        QCOMPARE(figures.persons, 3);
        QCOMPARE(figures.tags, 1);
        QVERIFY(figures.bytes > 0);
        QCOMPARE(figures.states, (std::vector<std::pair<State, int>>{{State::Draft, 1}, {State::Published, 1}}));
    }

private:
    Article submittedWithoutTags()
    {
        Article bare = m_newsroom->story();
        bare.tags.clear();
        bare = need(m_newsroom->archive->save(bare, m_newsroom->reporter));
        return need(m_newsroom->archive->perform(bare.id, Action::Submit, m_newsroom->reporter));
    }

    std::vector<Condition> problemsOf(const Article &article, Action action)
    {
        std::vector<Condition> conditions;
        for (const Archive::Offer &offer : need(m_newsroom->archive->offers(article, m_newsroom->editor)))
            for (const Problem &problem : offer.problems)
                if (offer.transition.action == action)
                    conditions.push_back(problem.condition);
        return conditions;
    }

    Article published()
    {
        Archive &archive = *m_newsroom->archive;
        const Article a = need(archive.save(m_newsroom->story(), m_newsroom->reporter));
        need(archive.perform(a.id, Action::Submit, m_newsroom->reporter));
        need(archive.perform(a.id, Action::Approve, m_newsroom->editor));
        return need(archive.perform(a.id, Action::Publish, m_newsroom->editor));
    }

    std::unique_ptr<TestNewsroom> m_newsroom;
};

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"
