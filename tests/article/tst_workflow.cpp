// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/workflow.h"

#include <QtTest>

#include <functional>

using namespace muharrir;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 3, 1}, {9, 0}, Qt::UTC);
constexpr PersonId writer{1};
constexpr PersonId other{2};

/// An article to which anything may be done as far as its own state of things goes, and which the writer wrote.
Article ready(State state)
{
    Article article;
    article.state = state;
    article.kind = ContentKind::Breaking;
    article.headline = u"الوزارة تعلن خطة جديدة"_s;
    article.body = bodyFromPlainText(u"أعلنت وزارة الطاقة خطة جديدة.");
    article.tags = QStringList{u"طاقة"_s};
    article.creditLine = u"وكالات"_s;
    article.author = writer;
    article.bylines = QStringList{u"سلمى الخطيب"_s};
    article.correction = u"ورد في نسخة سابقة رقم خاطئ."_s;
    article.priorState = State::Returned;
    article.secondReadDue = now.addSecs(60);
    return article;
}

Person person(Role role)
{
    return {role == Role::Reporter ? writer : other, role == Role::Reporter ? u"سلمى الخطيب"_s : u"هند العلي"_s, role, true};
}

Situation situation(const Article &article, Role role)
{
    return {.article = article,
            .person = person(role),
            .rules = {},
            .now = now,
            .reason = u"للمراجعة"_s,
            .approval = Approval{other, now, contentFingerprint(article)}};
}

/// The states' short names in the tables below.
const QHash<QString, State> shortNames{
    {u"IN"_s, State::Incoming},   {u"DR"_s, State::Draft},     {u"RV"_s, State::InReview},  {u"PR"_s, State::Proofreading},
    {u"RT"_s, State::Returned},   {u"AP"_s, State::Approved},  {u"PU"_s, State::Published}, {u"UP"_s, State::Updating},
    {u"CO"_s, State::Correcting}, {u"WD"_s, State::Withdrawn}, {u"SP"_s, State::Spiked},    {u"OH"_s, State::OnHold},
};

// clang-format off
// Which state an action leads to, by the state it starts from; "." where it is refused. Everything else that must hold does hold, the
// article is breaking news and remembers that it had been returned.
struct RoleTable {
    QList<Role> roles;
    const char *rows;
};
const QList<RoleTable> expected{
    {{Role::Reporter},
     //   submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen
     R"(
       IN  RV     .         .      .         .       .       .      .       .         .        .    .      .     .       .
       DR  RV     .         .      .         .       .       .      .       .         .        OH   .      SP    .       .
       RV  .      DR        .      .         .       .       .      .       .         .        .    .      .     .       .
       PR  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       RT  RV     .         .      .         .       .       .      .       .         .        OH   .      SP    .       .
       AP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       PU  .      .         .      .         .       .       UP     .       .         .        .    .      .     .       .
       UP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       CO  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       WD  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       SP  .      .         .      .         .       .       .      .       .         .        .    .      .     RT      .
       OH  .      .         .      .         .       .       .      .       .         .        .    RT     .     .       .
     )"},
    {{Role::ProofReader},
     //   submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen
     R"(
       IN  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       DR  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       RV  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       PR  .      .         RT     RV        .       .       .      .       .         .        .    .      .     .       .
       RT  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       AP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       PU  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       UP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       CO  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       WD  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       SP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       OH  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
     )"},
    {{Role::DeskEditor, Role::DutyEditor},
     //   submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen
     R"(
       IN  RV     .         .      .         .       PU      .      .       .         .        OH   .      SP    .       .
       DR  RV     .         .      .         .       PU      .      .       .         .        OH   .      SP    .       .
       RV  PR     DR        RT     .         AP      PU      .      .       .         .        OH   .      SP    .       .
       PR  .      .         RT     RV        AP      PU      .      .       .         .        OH   .      SP    .       .
       RT  RV     .         .      .         .       .       .      .       .         .        OH   .      SP    .       .
       AP  .      .         RT     .         .       PU      .      .       .         .        OH   .      SP    .       RV
       PU  .      .         .      .         PU      .       UP     CO      .         .        .    .      .     .       .
       UP  .      .         .      .         .       .       .      CO      PU        .        .    .      .     .       .
       CO  .      .         .      .         .       .       .      .       PU        .        .    .      .     .       .
       WD  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       SP  .      .         .      .         .       .       .      .       .         .        .    .      .     RT      .
       OH  .      .         .      .         .       .       .      .       .         .        .    RT     SP    .       .
     )"},
    {{Role::ManagingEditor, Role::Chief},
     //   submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen
     R"(
       IN  RV     .         .      .         .       PU      .      .       .         .        OH   .      SP    .       .
       DR  RV     .         .      .         .       PU      .      .       .         .        OH   .      SP    .       .
       RV  PR     DR        RT     .         AP      PU      .      .       .         .        OH   .      SP    .       .
       PR  .      .         RT     RV        AP      PU      .      .       .         .        OH   .      SP    .       .
       RT  RV     .         .      .         .       .       .      .       .         .        OH   .      SP    .       .
       AP  .      .         RT     .         .       PU      .      .       .         .        OH   .      SP    .       RV
       PU  .      .         .      .         PU      .       UP     CO      .         WD       .    .      .     .       .
       UP  .      .         .      .         .       .       .      CO      PU        WD       .    .      .     .       .
       CO  .      .         .      .         .       .       .      .       PU        WD       .    .      .     .       .
       WD  .      .         .      .         .       .       .      .       .         .        .    .      .     .       RV
       SP  .      .         .      .         .       .       .      .       .         .        .    .      .     RT      .
       OH  .      .         .      .         .       .       .      .       .         .        .    RT     SP    .       .
     )"},
    {{Role::Administrator},
     //   submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen
     R"(
       IN  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       DR  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       RV  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       PR  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       RT  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       AP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       PU  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       UP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       CO  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       WD  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       SP  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
       OH  .      .         .      .         .       .       .      .       .         .        .    .      .     .       .
     )"},
};
// clang-format on

using Break = std::function<void(Article &, Situation &)>;

QStringList names(const std::vector<Problem> &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list << conditionName(problem.condition);
    return list;
}

std::optional<Transition> row(State from, Action action)
{
    for (const Transition &transition : workflowTable()) {
        if (transition.from == from && transition.action == action)
            return transition;
    }
    return std::nullopt;
}

Article after(Action action, const Situation &situation)
{
    const Result<Transition> judged = judge(action, situation);
    if (!judged.ok()) {
        qWarning() << judged.error().arguments;
        return {};
    }
    return applied(*judged, situation);
}

} // namespace

Q_DECLARE_METATYPE(Break)

class TestWorkflow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfActions()
    {
        QStringList list;
        for (const Action action : allActions) {
            list << actionName(action);
            QCOMPARE(actionFromName(actionName(action)), std::optional(action));
        }
        QCOMPARE(list.join(u' '),
                 u"submit take_back return proofread approve publish update correct republish withdraw hold resume spike restore reopen"_s);
        QCOMPARE(actionFromName(u"delete"), std::nullopt);
    }

    void namesOfConditions()
    {
        QCOMPARE(conditionName(Condition::OwnArticle), u"own-article"_s);
        QCOMPARE(conditionName(Condition::FourEyes), u"four-eyes"_s);
        QCOMPARE(conditionName(Condition::SecondReadDue), u"second-read-due"_s);
    }

    /// Every state, every action, every role: 1,260 cells.
    void everyCell_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<Action>("action");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("to");
        int cells = 0;
        for (const RoleTable &table : expected) {
            const QStringList words = QString::fromLatin1(table.rows).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
            QCOMPARE(words.size(), qsizetype(allStates.size() * (allActions.size() + 1)));
            for (qsizetype i = 0; i < words.size(); ++i) {
                const auto column = i % qsizetype(allActions.size() + 1);
                if (column == 0)
                    continue;
                const State from = shortNames.value(words[i - column]);
                const Action action = allActions.at(size_t(column - 1));
                for (const Role role : table.roles) {
                    QTest::addRow("%s: %s, %s", qPrintable(stateName(from)), qPrintable(actionName(action)), qPrintable(roleName(role)))
                        << from << action << role << words[i];
                    ++cells;
                }
            }
        }
        QCOMPARE(cells, 12 * 15 * 7);
    }
    void everyCell()
    {
        QFETCH(State, from);
        QFETCH(Action, action);
        QFETCH(Role, role);
        QFETCH(QString, to);
        const Article article = ready(from);
        const Situation at = situation(article, role);
        const Result<Transition> judged = judge(action, at);
        if (to == u'.') {
            QVERIFY(!judged.ok());
            QCOMPARE(judged.error().code, row(from, action) ? ErrorCode::RoleRefused : ErrorCode::TransitionRefused);
            QCOMPARE(judged.error().arguments.front(), actionName(action));
        } else {
            QVERIFY2(judged.ok(), qPrintable(judged.ok() ? QString() : judged.error().arguments.join(u' ')));
            QCOMPARE(applied(*judged, at).state, shortNames.value(to));
        }
        const std::vector<Transition> rows = offered(from, role, {});
        QCOMPARE(std::ranges::find(rows, action, &Transition::action) != rows.end(), to != u'.');
    }

    void eachConditionAlone_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<Action>("action");
        QTest::addColumn<Role>("role");
        QTest::addColumn<Break>("breaks");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<Requirement>("requirement");
        const auto add = [](State from, Action action, Role role, const char *condition, Requirement requirement, Break breaks) {
            QTest::addRow("%s: %s", qPrintable(actionName(action)), condition)
                << from << action << role << breaks << QString::fromLatin1(condition) << requirement;
        };
        const auto required = Requirement::Required;
        const auto overridable = Requirement::Overridable;
        const auto recommended = Requirement::Recommended;
        const Break noHeadline = [](Article &a, Situation &) { a.headline = u"  "_s; };
        const Break proposed = [](Article &a, Situation &) { a.headlineProposed = true; };
        const Break noBody = [](Article &a, Situation &) { a.body = {}; };
        const Break noTag = [](Article &a, Situation &) { a.tags.clear(); };
        const Break noSource = [](Article &a, Situation &) { a.creditLine.clear(); };
        const Break noReason = [](Article &, Situation &s) { s.reason = u" "_s; };
        const Break legal = [](Article &a, Situation &) { a.legalReview = true; };
        const Break notForPublication = [](Article &a, Situation &) { a.notForPublication = true; };
        const Break embargo = [](Article &a, Situation &) { a.embargo = now.addSecs(1); };
        const Break byAnother = [](Article &a, Situation &) { a.author = other, a.bylines = QStringList{u"هند العلي"_s}; };
        const Break byApprover = [](Article &a, Situation &) { a.author = other; };
        const Break noNote = [](Article &a, Situation &) { a.correction.clear(); };

        add(State::Draft, Action::Submit, Role::Reporter, "own-article", required, byAnother);
        add(State::Draft, Action::Submit, Role::Reporter, "headline-given", required, noHeadline);
        add(State::Draft, Action::Submit, Role::Reporter, "headline-confirmed", recommended, proposed);
        add(State::Draft, Action::Submit, Role::Reporter, "body-given", required, noBody);
        add(State::Draft, Action::Submit, Role::Reporter, "tag-given", recommended, noTag);
        add(State::Draft, Action::Submit, Role::Reporter, "source-given", recommended, noSource);
        add(State::InReview, Action::TakeBack, Role::Reporter, "own-article", required, byAnother);
        add(State::InReview, Action::TakeBack, Role::Reporter, "not-opened-by-desk", required,
            [](Article &, Situation &s) { s.openedByDesk = true; });
        add(State::InReview, Action::Return, Role::DeskEditor, "reason-given", required, noReason);
        add(State::InReview, Action::Submit, Role::DeskEditor, "proofreading-on", required,
            [](Article &, Situation &s) { s.rules.proofreading = false; });
        add(State::Proofreading, Action::Return, Role::ProofReader, "reason-given", required, noReason);
        add(State::InReview, Action::Approve, Role::DeskEditor, "headline-given", required, noHeadline);
        add(State::InReview, Action::Approve, Role::DeskEditor, "headline-confirmed", required, proposed);
        add(State::InReview, Action::Approve, Role::DeskEditor, "body-given", required, noBody);
        add(State::InReview, Action::Approve, Role::DeskEditor, "tag-given", overridable, noTag);
        add(State::InReview, Action::Approve, Role::DeskEditor, "source-given", overridable, noSource);
        add(State::InReview, Action::Approve, Role::DeskEditor, "four-eyes", required, byApprover);
        add(State::InReview, Action::Approve, Role::DeskEditor, "legal-cleared", required, legal);
        add(State::Proofreading, Action::Approve, Role::DutyEditor, "four-eyes", required, byApprover);
        add(State::Approved, Action::Publish, Role::DeskEditor, "legal-cleared", required, legal);
        add(State::Approved, Action::Publish, Role::DeskEditor, "may-be-published", required, notForPublication);
        add(State::Approved, Action::Publish, Role::DeskEditor, "embargo-passed", required, embargo);
        add(State::Approved, Action::Publish, Role::DeskEditor, "approval-stands", required,
            [](Article &, Situation &s) { s.approval.reset(); });
        add(State::Draft, Action::Publish, Role::DutyEditor, "breaking-only", required,
            [](Article &a, Situation &) { a.kind = ContentKind::News; });
        add(State::Draft, Action::Publish, Role::DutyEditor, "headline-given", required, noHeadline);
        add(State::Draft, Action::Publish, Role::DutyEditor, "headline-confirmed", required, proposed);
        add(State::Draft, Action::Publish, Role::DutyEditor, "body-given", recommended, noBody);
        add(State::Draft, Action::Publish, Role::DutyEditor, "tag-given", recommended, noTag);
        add(State::Draft, Action::Publish, Role::DutyEditor, "source-given", overridable, noSource);
        add(State::Draft, Action::Publish, Role::DutyEditor, "legal-cleared", required, legal);
        add(State::Draft, Action::Publish, Role::DutyEditor, "may-be-published", required, notForPublication);
        add(State::Draft, Action::Publish, Role::DutyEditor, "embargo-passed", required, embargo);
        add(State::Published, Action::Update, Role::Reporter, "own-article", required, byAnother);
        add(State::Published, Action::Approve, Role::DeskEditor, "second-read-due", required,
            [](Article &a, Situation &) { a.secondReadDue = {}; });
        add(State::Published, Action::Approve, Role::DeskEditor, "four-eyes", required, byApprover);
        add(State::Published, Action::Withdraw, Role::Chief, "reason-given", required, noReason);
        add(State::Updating, Action::Republish, Role::DeskEditor, "four-eyes", required, byApprover);
        add(State::Updating, Action::Republish, Role::DeskEditor, "body-given", required, noBody);
        add(State::Updating, Action::Republish, Role::DeskEditor, "legal-cleared", required, legal);
        add(State::Updating, Action::Republish, Role::DeskEditor, "may-be-published", required, notForPublication);
        add(State::Correcting, Action::Republish, Role::DeskEditor, "four-eyes", required, byApprover);
        add(State::Correcting, Action::Republish, Role::DeskEditor, "correction-noted", required, noNote);
        add(State::Withdrawn, Action::Reopen, Role::Chief, "reason-given", required, noReason);
        add(State::OnHold, Action::Resume, Role::Reporter, "own-article", required, byAnother);
        add(State::Spiked, Action::Restore, Role::Reporter, "own-article", required, byAnother);
    }
    void eachConditionAlone()
    {
        QFETCH(State, from);
        QFETCH(Action, action);
        QFETCH(Role, role);
        QFETCH(Break, breaks);
        QFETCH(QString, condition);
        QFETCH(Requirement, requirement);
        Article article = ready(from);
        Situation at = situation(article, role);
        QVERIFY(judge(action, at).ok());
        QVERIFY(problems(*row(from, action), at).empty());

        breaks(article, at);
        if (at.approval)
            at.approval->fingerprint = contentFingerprint(article);
        const std::vector<Problem> found = problems(*row(from, action), at);
        QCOMPARE(names(found), QStringList{condition});
        QCOMPARE(found.front().requirement, requirement);
        const Result<Transition> judged = judge(action, at);
        QCOMPARE(judged.ok(), requirement == Requirement::Recommended);
        if (!judged.ok())
            QCOMPARE(judged.error(), (Error{ErrorCode::TransitionRefused, {actionName(action), stateName(from), condition}}));

        at.overridden = QStringList{condition};
        QCOMPARE(judge(action, at).ok(), requirement != Requirement::Required);
    }

    void correctingNeedsNoNoteToUpdate()
    {
        Article article = ready(State::Updating);
        article.correction.clear();
        QVERIFY(judge(Action::Republish, situation(article, Role::DeskEditor)).ok());
    }

    void overridingNeedsAReason()
    {
        Article article = ready(State::InReview);
        article.tags.clear();
        Situation at = situation(article, Role::DeskEditor);
        at.overridden = QStringList{u"tag-given"_s};
        QVERIFY(judge(Action::Approve, at).ok());
        QCOMPARE(names(problems(*row(State::InReview, Action::Approve), at)), QStringList{u"tag-given"_s}); // still said, and logged
        at.reason.clear();
        QCOMPARE(judge(Action::Approve, at).error().arguments.value(2), u"reason-given"_s);
    }

    void tagsAndSourcesCanBeLeftToTheDesk()
    {
        Article article = ready(State::InReview);
        article.tags.clear();
        article.creditLine.clear();
        Situation at = situation(article, Role::DeskEditor);
        QCOMPARE(judge(Action::Approve, at).error().arguments.value(2), u"tag-given, source-given"_s);
        at.rules.tagRequired = at.rules.sourceRequired = false;
        QVERIFY(judge(Action::Approve, at).ok());
        at.rules.tagRequired = true;
        article.sources = {Source()};
        QCOMPARE(judge(Action::Approve, at).error().arguments.value(2), u"tag-given"_s);
    }

    void fourEyes_data()
    {
        QTest::addColumn<PersonId>("author");
        QTest::addColumn<QString>("byline");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("somebody else's") << writer << u"سلمى الخطيب"_s << true;
        QTest::newRow("my own") << other << u"سلمى الخطيب"_s << false;
        QTest::newRow("on the byline") << writer << u"هند العلي"_s << false;
        QTest::newRow("on the byline, spelt otherwise") << writer << u"هِند  العلى"_s << false;
        QTest::newRow("nobody's") << PersonId() << QString() << true;
    }
    void fourEyes()
    {
        QFETCH(PersonId, author);
        QFETCH(QString, byline);
        QFETCH(bool, allowed);
        for (const auto &[from, action] : {std::pair{State::InReview, Action::Approve}, std::pair{State::Updating, Action::Republish}}) {
            Article article = ready(from);
            article.author = author;
            article.bylines = QStringList{u"فريق التحرير"_s, byline};
            Situation at = situation(article, Role::Chief);
            QCOMPARE(judge(action, at).ok(), allowed);
            at.rules.fourEyes = false;
            QVERIFY(judge(action, at).ok());
        }
    }

    void anApprovalIsGivenToOneText()
    {
        Article article = ready(State::Approved);
        Situation at = situation(article, Role::DeskEditor);
        QVERIFY(judge(Action::Publish, at).ok());
        article.headline += u'؟';
        QCOMPARE(judge(Action::Publish, at).error().arguments.value(2), u"approval-stands"_s);
    }

    void nobodysCopyIsTakenUpByWhoeverHandsItIn()
    {
        Article article = ready(State::Incoming);
        article.author = {};
        article.bylines.clear();
        QCOMPARE(after(Action::Submit, situation(article, Role::Reporter)).author, writer);
        QCOMPARE(after(Action::Submit, situation(article, Role::DeskEditor)).author, PersonId());
        article.state = State::InReview;
        QVERIFY(!judge(Action::TakeBack, situation(article, Role::Reporter)).ok());
    }

    void theAssignedReporterWorksOnIt()
    {
        Article article = ready(State::Draft);
        article.author = other;
        article.bylines.clear();
        QVERIFY(!judge(Action::Submit, situation(article, Role::Reporter)).ok());
        QVERIFY(!mayEdit(article, person(Role::Reporter)));
        article.assignee = writer;
        QVERIFY(judge(Action::Submit, situation(article, Role::Reporter)).ok());
        QVERIFY(mayEdit(article, person(Role::Reporter)));
    }

    void whoLeftMayDoNothing()
    {
        const Article article = ready(State::InReview);
        Situation at = situation(article, Role::Chief);
        at.person.active = false;
        QCOMPARE(judge(Action::Approve, at).error().code, ErrorCode::RoleRefused);
        QVERIFY(offered(article, at.person, {}).empty());
        QVERIFY(!mayEdit(article, at.person));
        QCOMPARE(primaryAction(State::InReview, at.person, {}), std::nullopt);
    }

    void holdAndResume()
    {
        for (const State from : {State::Incoming, State::Draft, State::InReview, State::Proofreading, State::Returned, State::Approved}) {
            const Article held = after(Action::Hold, situation(ready(from), Role::DeskEditor));
            QCOMPARE(held.state, State::OnHold);
            QCOMPARE(held.priorState, std::optional(from));
            const Article resumed = after(Action::Resume, situation(held, Role::DeskEditor));
            QCOMPARE(resumed.state, from);
            QCOMPARE(resumed.priorState, std::nullopt);
        }
    }

    void spikeAndRestore_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("back");
        QTest::newRow("incoming") << State::Incoming << State::Incoming;
        QTest::newRow("draft") << State::Draft << State::Draft;
        QTest::newRow("in review") << State::InReview << State::InReview;
        QTest::newRow("proofreading") << State::Proofreading << State::Proofreading;
        QTest::newRow("returned") << State::Returned << State::Returned;
        QTest::newRow("approved: to be reviewed anew") << State::Approved << State::InReview;
    }
    void spikeAndRestore()
    {
        QFETCH(State, from);
        QFETCH(State, back);
        const Article spiked = after(Action::Spike, situation(ready(from), Role::DeskEditor));
        QCOMPARE(spiked.state, State::Spiked);
        QCOMPARE(spiked.priorState, std::optional(from));
        QCOMPARE(after(Action::Restore, situation(spiked, Role::DeskEditor)).state, back);

        const Article held = after(Action::Hold, situation(ready(from), Role::DeskEditor));
        const Article heldThenSpiked = after(Action::Spike, situation(held, Role::DeskEditor));
        QCOMPARE(after(Action::Restore, situation(heldThenSpiked, Role::DeskEditor)).state, back);
    }

    void restoreNeverLeadsToThePage()
    {
        for (const auto prior : {std::optional<State>(), std::optional(State::Published), std::optional(State::Withdrawn),
                                 std::optional(State::Spiked), std::optional(State::OnHold), std::optional(State::Updating)}) {
            Article article = ready(State::Spiked);
            article.priorState = prior;
            QCOMPARE(after(Action::Restore, situation(article, Role::Chief)).state, State::Draft);
        }
    }

    void proofreadingCanBeSwitchedOff()
    {
        const Article article = ready(State::InReview);
        const auto offers = [&](bool proofreading) {
            const auto rows = offered(article, person(Role::DeskEditor), {.proofreading = proofreading});
            return std::ranges::find(rows, Action::Submit, &Transition::action) != rows.end();
        };
        QVERIFY(offers(true));
        QVERIFY(!offers(false));

        // What lies there when it is switched off is not stuck, and nothing comes back there.
        Situation at = situation(article, Role::DeskEditor);
        at.rules.proofreading = false;
        Article lying = ready(State::Proofreading);
        Situation there{.article = lying, .person = at.person, .rules = at.rules, .now = now, .reason = {}, .approval = {}};
        QCOMPARE(after(Action::Proofread, there).state, State::InReview);
        lying.state = State::OnHold;
        lying.priorState = State::Proofreading;
        QCOMPARE(after(Action::Resume, there).state, State::InReview);
    }

    void offersOnlyWhatTheArticleAllows()
    {
        Article article = ready(State::Draft);
        const auto offers = [&](Action action, Role role) {
            const auto rows = offered(article, person(role), {});
            return std::ranges::find(rows, action, &Transition::action) != rows.end();
        };
        QVERIFY(offers(Action::Publish, Role::DutyEditor));
        article.kind = ContentKind::News;
        QVERIFY(!offers(Action::Publish, Role::DutyEditor));
        article.headline.clear(); // can be mended: offered, with what is missing
        QVERIFY(offers(Action::Submit, Role::Reporter));
        article.author = other;
        article.bylines.clear();
        QVERIFY(!offers(Action::Submit, Role::Reporter));
        article.state = State::Published;
        QVERIFY(offers(Action::Approve, Role::Chief));
        article.secondReadDue = {};
        QVERIFY(!offers(Action::Approve, Role::Chief));
    }

    void breakingNewsAtOnceAndItsSecondRead()
    {
        Article draft = ready(State::Draft);
        draft.author = other;
        draft.secondReadDue = {};
        draft.tags.clear();
        Situation at = situation(draft, Role::DutyEditor); // his own: the second pair of eyes comes later
        at.approval.reset();
        at.rules.secondReadMinutes = 20;
        const Article out = after(Action::Publish, at);
        QCOMPARE(out.state, State::Published);
        QCOMPARE(out.published, now);
        QCOMPARE(out.date, now);
        QCOMPARE(out.secondReadDue, now.addSecs(20 * 60));

        QVERIFY(!judge(Action::Approve, situation(out, Role::DutyEditor)).ok());
        Situation second = situation(out, Role::Chief);
        second.person = {PersonId{3}, u"ليلى حداد"_s, Role::Chief, true};
        const Article read = after(Action::Approve, second);
        QCOMPARE(read.state, State::Published);
        QVERIFY(!read.secondReadDue.isValid());
        QCOMPARE(read.published, now);
    }

    void republishingByAnotherIsASecondRead()
    {
        const Article article = ready(State::Updating);
        QVERIFY(!after(Action::Republish, situation(article, Role::DeskEditor)).secondReadDue.isValid());
        Article own = article;
        own.author = other;
        Situation at = situation(own, Role::DeskEditor);
        at.rules.fourEyes = false;
        QCOMPARE(after(Action::Republish, at).secondReadDue, article.secondReadDue);
    }

    void timesOfPublication()
    {
        Article article = ready(State::Approved);
        article.secondReadDue = {};
        const Article out = after(Action::Publish, situation(article, Role::DeskEditor));
        QCOMPARE(out.published, now);
        QVERIFY(!out.republished.isValid());
        QVERIFY(!out.secondReadDue.isValid());

        Article updating = after(Action::Update, situation(out, Role::DeskEditor));
        Situation later = situation(updating, Role::DeskEditor);
        later.now = now.addSecs(600);
        const Article again = after(Action::Republish, later);
        QCOMPARE(again.published, now);
        QCOMPARE(again.republished, now.addSecs(600));
        QCOMPARE(again.date, now);

        Article imported = ready(State::Approved);
        imported.date = now.addDays(-3);
        QCOMPARE(after(Action::Publish, situation(imported, Role::DeskEditor)).date, now.addDays(-3));

        Article reopened = ready(State::Approved); // it was out before, withdrawn, and approved anew
        reopened.published = now.addDays(-1);
        const Article back = after(Action::Publish, situation(reopened, Role::DeskEditor));
        QCOMPARE(back.published, now.addDays(-1));
        QCOMPARE(back.republished, now);
    }

    void everyCorrectionHasItsOwnNote()
    {
        const Article published = ready(State::Published);
        QVERIFY(!published.correction.isEmpty());
        QVERIFY(after(Action::Correct, situation(published, Role::DeskEditor)).correction.isEmpty());
        QCOMPARE(after(Action::Update, situation(published, Role::DeskEditor)).correction, published.correction);
    }

    void nothingElseChanges()
    {
        for (const Transition &transition : workflowTable()) {
            const Article before = ready(transition.from);
            const Role role = (transition.roles & bit(Role::Chief)) != 0 ? Role::Chief : Role::ProofReader;
            Article made = applied(transition, situation(before, role));
            made.state = before.state;
            made.priorState = before.priorState;
            made.published = before.published;
            made.republished = before.republished;
            made.date = before.date;
            made.secondReadDue = before.secondReadDue;
            made.correction = before.correction;
            QCOMPARE(made, before);
        }
    }

    void whoMayEdit_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("roles");
        QTest::newRow("incoming") << State::Incoming << u"reporter desk-editor duty-editor managing-editor chief"_s;
        QTest::newRow("draft") << State::Draft << u"reporter desk-editor duty-editor managing-editor chief"_s;
        QTest::newRow("in review") << State::InReview << u"desk-editor proof-reader duty-editor managing-editor chief"_s;
        QTest::newRow("proofreading") << State::Proofreading << u"desk-editor proof-reader duty-editor managing-editor chief"_s;
        QTest::newRow("returned") << State::Returned << u"reporter desk-editor duty-editor managing-editor chief"_s;
        QTest::newRow("approved") << State::Approved << u"desk-editor proof-reader duty-editor managing-editor chief"_s;
        QTest::newRow("published") << State::Published << QString();
        QTest::newRow("updating") << State::Updating << u"reporter desk-editor proof-reader duty-editor managing-editor chief"_s;
        QTest::newRow("correcting") << State::Correcting << u"reporter desk-editor proof-reader duty-editor managing-editor chief"_s;
        QTest::newRow("withdrawn") << State::Withdrawn << QString();
        QTest::newRow("spiked") << State::Spiked << QString();
        QTest::newRow("on hold") << State::OnHold << QString();
    }
    void whoMayEdit()
    {
        QFETCH(State, state);
        QFETCH(QString, roles);
        QStringList allowed;
        for (int i = 0; i < 7; ++i) {
            if (mayEdit(ready(state), person(Role(i))))
                allowed << roleName(Role(i));
        }
        QCOMPARE(allowed.join(u' '), roles);

        Article anothers = ready(state);
        anothers.author = PersonId{9};
        anothers.bylines.clear();
        QVERIFY(!mayEdit(anothers, person(Role::Reporter)));
        anothers.author = {};
        const bool isRaw = state == State::Incoming || state == State::Draft || state == State::Returned;
        QCOMPARE(mayEdit(anothers, person(Role::Reporter)), isRaw);
    }

    void whoseEditsVoidAnApproval()
    {
        const Approval approval{other, now, {}};
        const Person approver{other, u"هند"_s, Role::DeskEditor, true};
        const Person chief{PersonId{3}, u"ليلى"_s, Role::Chief, true};
        const Person proofReader{PersonId{4}, u"نور"_s, Role::ProofReader, true};
        QVERIFY(!editVoidsApproval(approval, approver, false));
        QVERIFY(!editVoidsApproval(approval, proofReader, false));
        QVERIFY(!editVoidsApproval(approval, chief, true));
        QVERIFY(editVoidsApproval(approval, chief, false));
        QVERIFY(editVoidsApproval({}, Person(), false)); // two persons without an id are not the same person
    }

    void theOneActionOfferedFirst_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("actions"); ///< by state, in their order
        QTest::newRow("reporter") << Role::Reporter << u"submit submit - - submit - update - - - restore resume"_s;
        QTest::newRow("proof-reader") << Role::ProofReader << u"- - - proofread - - - - - - - -"_s;
        QTest::newRow("desk") << Role::DeskEditor
                              << u"submit submit approve approve submit publish update republish republish - restore resume"_s;
        QTest::newRow("chief") << Role::Chief
                               << u"submit submit approve approve submit publish update republish republish reopen restore resume"_s;
        QTest::newRow("administrator") << Role::Administrator << u"- - - - - - - - - - - -"_s;
    }
    void theOneActionOfferedFirst()
    {
        QFETCH(Role, role);
        QStringList actions;
        for (const State state : allStates) {
            const std::optional<Action> action = primaryAction(state, person(role), {});
            actions << (action ? actionName(*action) : u"-"_s);
        }
        QTEST(actions.join(u' '), "actions");
    }

    void breakingNewsIsOfferedForPublicationFirst()
    {
        for (const State state : {State::Incoming, State::Draft, State::InReview, State::Proofreading, State::Approved})
            QCOMPARE(primaryAction(state, person(Role::DutyEditor), {}, ContentKind::Breaking), std::optional(Action::Publish));
        QCOMPARE(primaryAction(State::Published, person(Role::DutyEditor), {}, ContentKind::Breaking), std::optional(Action::Update));
        QCOMPARE(primaryAction(State::Draft, person(Role::Reporter), {}, ContentKind::Breaking), std::optional(Action::Submit));
    }
};

QTEST_GUILESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
