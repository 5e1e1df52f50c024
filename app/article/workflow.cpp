// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/workflow.h"

#include "article/nametable.h"
#include "text/fold.h"

#include <bit>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<allActions.size()> actionNames{
    "submit"_L1,    "take_back"_L1, "return"_L1, "proofread"_L1, "approve"_L1, "publish"_L1, "update"_L1, "correct"_L1,
    "republish"_L1, "withdraw"_L1,  "hold"_L1,   "resume"_L1,    "spike"_L1,   "restore"_L1, "reopen"_L1,
};

/// By bit number.
constexpr NameTable<17> conditionNames{
    "own-article"_L1,    "reason-given"_L1,    "headline-given"_L1,   "headline-confirmed"_L1, "body-given"_L1,
    "tag-given"_L1,      "source-given"_L1,    "four-eyes"_L1,        "legal-cleared"_L1,      "may-be-published"_L1,
    "embargo-passed"_L1, "approval-stands"_L1, "correction-noted"_L1, "not-opened-by-desk"_L1, "proofreading-on"_L1,
    "breaking-only"_L1,  "second-read-due"_L1,
};

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

QString nameKey(const QString &name) { return fold(name).simplified(); }

/// Is it this person's work: author, or named on the byline?
bool wrote(const Person &person, const Article &article)
{
    if (person.id.isValid() && person.id == article.author)
        return true;
    const QString key = nameKey(person.name);
    return !key.isEmpty() && std::ranges::any_of(article.bylines, [&key](const QString &byline) { return nameKey(byline) == key; });
}

/// Reporters work on what they wrote or were given, and on copy that is nobody's yet; editors on everything.
bool worksOn(const Person &person, const Article &article)
{
    const bool isRaw = article.state == State::Incoming || article.state == State::Draft || article.state == State::Returned;
    const bool isGiven = person.id.isValid() && person.id == article.assignee;
    return person.role != Role::Reporter || wrote(person, article) || isGiven || (!article.author.isValid() && isRaw);
}

bool holds(Condition condition, const Situation &situation)
{
    const Article &article = situation.article;
    switch (condition) {
    case Condition::OwnArticle:
        return worksOn(situation.person, article);
    case Condition::ReasonGiven:
        return !isBlank(situation.reason);
    case Condition::HeadlineGiven:
        return !isBlank(article.headline);
    case Condition::HeadlineConfirmed:
        return !article.headlineProposed;
    case Condition::BodyGiven:
        return !isBlank(plainText(article.body));
    case Condition::TagGiven:
        return !article.tags.isEmpty();
    case Condition::SourceGiven:
        return !article.sources.empty() || !isBlank(article.creditLine);
    case Condition::FourEyes:
        return !situation.rules.fourEyes || !wrote(situation.person, article);
    case Condition::LegalCleared:
        return !article.legalReview;
    case Condition::MayBePublished:
        return !article.notForPublication;
    case Condition::EmbargoPassed:
        return !article.embargo.isValid() || article.embargo <= situation.now;
    case Condition::ApprovalStands:
        return situation.approval && situation.approval->fingerprint == contentFingerprint(article);
    case Condition::CorrectionNoted:
        return !isBlank(article.correction);
    case Condition::NotOpenedByDesk:
        return !situation.openedByDesk;
    case Condition::ProofreadingOn:
        return situation.rules.proofreading;
    case Condition::BreakingOnly:
        return article.kind == ContentKind::Breaking;
    case Condition::SecondReadDue:
        return article.secondReadDue.isValid();
    }
    Q_UNREACHABLE();
}

/// How much a condition weighs in a transition. A draft may be handed in unfinished, and a flash is a line: what they lack is said.
Requirement weight(Condition condition, const Transition &transition, const WorkflowRules &rules)
{
    const bool atOnce = transition.conditions.testFlag(Condition::BreakingOnly);
    const bool early = transition.action == Action::Submit;
    const auto listed = [&](bool required) { return atOnce || early || !required ? Requirement::Recommended : Requirement::Overridable; };
    switch (condition) {
    case Condition::TagGiven:
        return listed(rules.tagRequired);
    case Condition::SourceGiven: // even a flash rests on somebody: who publishes without says why
        return early || !rules.sourceRequired ? Requirement::Recommended : Requirement::Overridable;
    case Condition::HeadlineConfirmed:
        return early ? Requirement::Recommended : Requirement::Required;
    case Condition::BodyGiven:
        return atOnce ? Requirement::Recommended : Requirement::Required;
    case Condition::OwnArticle:
    case Condition::ReasonGiven:
    case Condition::HeadlineGiven:
    case Condition::FourEyes:
    case Condition::LegalCleared:
    case Condition::MayBePublished:
    case Condition::EmbargoPassed:
    case Condition::ApprovalStands:
    case Condition::CorrectionNoted:
    case Condition::NotOpenedByDesk:
    case Condition::ProofreadingOn:
    case Condition::BreakingOnly:
    case Condition::SecondReadDue:
        return Requirement::Required;
    }
    Q_UNREACHABLE();
}

const Transition *findRow(State from, Action action)
{
    const auto found
        = std::ranges::find_if(workflowTable(), [=](const Transition &row) { return row.from == from && row.action == action; });
    return found == workflowTable().end() ? nullptr : &*found;
}

/// Conditions that no work on the article can bring about: where one fails, the action is not offered at all.
bool isRuledOut(Condition condition)
{
    return condition == Condition::OwnArticle || condition == Condition::ProofreadingOn || condition == Condition::BreakingOnly
        || condition == Condition::SecondReadDue;
}

/// Calls visit(condition) for each condition of a set.
template<typename Visit>
void eachOf(Conditions conditions, Visit visit)
{
    for (size_t i = 0; i < conditionNames.size(); ++i) {
        const auto condition = static_cast<Condition>(1u << i);
        if (conditions.testFlag(condition))
            visit(condition);
    }
}

void markPublished(Article &article, const QDateTime &now)
{
    if (article.published.isValid())
        article.republished = now;
    else
        article.published = now;
    if (!article.date.isValid())
        article.date = now;
}

} // namespace

QString actionName(Action action) { return nameOf(actionNames, action); }

std::optional<Action> actionFromName(QStringView name) { return valueOf<Action>(actionNames, name); }

QString conditionName(Condition condition)
{
    return conditionNames.at(static_cast<size_t>(std::countr_zero(static_cast<quint32>(condition))));
}

std::optional<Condition> conditionFromName(QStringView name)
{
    const auto place = valueOf<quint8>(conditionNames, name);
    return place ? std::optional(static_cast<Condition>(1u << *place)) : std::nullopt;
}

std::vector<Transition> offered(State from, Role role, const WorkflowRules &rules)
{
    std::vector<Transition> rows;
    std::ranges::copy_if(workflowTable(), std::back_inserter(rows), [&](const Transition &row) {
        const bool inUse = rules.proofreading || !row.conditions.testFlag(Condition::ProofreadingOn);
        return row.from == from && (row.roles & bit(role)) != 0 && inUse;
    });
    return rows;
}

std::vector<Transition> offered(const Article &article, const Person &person, const WorkflowRules &rules)
{
    if (!person.active)
        return {};
    std::vector<Transition> rows = offered(article.state, person.role, rules);
    const Situation situation{.article = article, .person = person, .rules = rules, .now = {}, .reason = {}, .approval = {}};
    std::erase_if(rows, [&](const Transition &row) {
        return std::ranges::any_of(problems(row, situation), [](const Problem &problem) { return isRuledOut(problem.condition); });
    });
    return rows;
}

std::vector<Problem> problems(const Transition &transition, const Situation &situation)
{
    std::vector<Problem> found;
    Conditions needed = transition.conditions;
    needed.setFlag(Condition::ReasonGiven, needed.testFlag(Condition::ReasonGiven) || !situation.overridden.isEmpty());
    eachOf(needed, [&](Condition condition) {
        if (!holds(condition, situation))
            found.push_back({condition, weight(condition, transition, situation.rules)});
    });
    return found;
}

bool standsInTheWay(const Problem &problem, const Situation &situation)
{
    switch (problem.requirement) {
    case Requirement::Required:
        return true;
    case Requirement::Overridable:
        return !situation.overridden.contains(conditionName(problem.condition));
    case Requirement::Recommended:
        return false;
    }
    Q_UNREACHABLE();
}

Result<Transition> judge(Action action, const Situation &situation)
{
    const State from = situation.article.state;
    const auto refused = [&](const QString &reason) {
        return Error{ErrorCode::TransitionRefused, {actionName(action), stateName(from), reason}};
    };
    const Transition *row = findRow(from, action);
    if (!row)
        return refused(u"no-such-step"_s);
    if (!situation.person.active || (row->roles & bit(situation.person.role)) == 0)
        return Error{ErrorCode::RoleRefused, {actionName(action), roleName(situation.person.role)}};
    QStringList inTheWay;
    for (const Problem &problem : problems(*row, situation)) {
        if (standsInTheWay(problem, situation))
            inTheWay << conditionName(problem.condition);
    }
    if (!inTheWay.isEmpty())
        return refused(inTheWay.join(", "_L1));
    return *row;
}

State destination(const Transition &transition, const Article &article, const WorkflowRules &rules)
{
    if (transition.to)
        return *transition.to;
    switch (article.priorState.value_or(State::Draft)) {
    case State::Incoming:
        return State::Incoming;
    case State::InReview:
        return State::InReview;
    case State::Proofreading:
        return rules.proofreading ? State::Proofreading : State::InReview;
    case State::Returned:
        return State::Returned;
    case State::Approved:
        return transition.action == Action::Restore ? State::InReview : State::Approved;
    case State::Draft:
    case State::Published:
    case State::Updating:
    case State::Correcting:
    case State::Withdrawn:
    case State::Spiked:
    case State::OnHold:
        return State::Draft;
    }
    Q_UNREACHABLE();
}

Article applied(const Transition &transition, const Situation &situation)
{
    Article article = situation.article;
    article.state = destination(transition, article, situation.rules);
    switch (transition.action) {
    case Action::Submit:
        if (!article.author.isValid() && situation.person.role == Role::Reporter)
            article.author = situation.person.id; // whoever hands in nobody's copy answers for it
        break;
    case Action::Hold:
        article.priorState = transition.from;
        break;
    case Action::Spike:
        if (transition.from != State::OnHold) // else it still remembers where it was held
            article.priorState = transition.from;
        break;
    case Action::Resume:
    case Action::Restore:
        article.priorState.reset();
        break;
    case Action::Publish:
        markPublished(article, situation.now);
        if (transition.conditions.testFlag(Condition::BreakingOnly))
            article.secondReadDue = situation.now.addSecs(60 * qint64(situation.rules.secondReadMinutes));
        break;
    case Action::Republish:
        markPublished(article, situation.now);
        if (!wrote(situation.person, article))
            article.secondReadDue = {};
        break;
    case Action::Approve:
        article.secondReadDue = {};
        break;
    case Action::Correct:
        article.correction.clear();
        break; // every correction has a note of its own
    case Action::TakeBack:
    case Action::Return:
    case Action::Proofread:
    case Action::Update:
    case Action::Withdraw:
    case Action::Reopen:
        break;
    }
    return article;
}

bool mayEdit(const Article &article, const Person &person)
{
    const bool isEditor = person.role == Role::DeskEditor || person.role == Role::DutyEditor || person.role == Role::ManagingEditor
        || person.role == Role::Chief;
    const bool isProofReader = person.role == Role::ProofReader;
    const bool isWriter = person.role == Role::Reporter && worksOn(person, article);
    if (!person.active)
        return false;
    switch (article.state) {
    case State::Incoming:
    case State::Draft:
    case State::Returned:
        return isEditor || isWriter;
    case State::InReview:
    case State::Proofreading:
    case State::Approved:
        return isEditor || isProofReader;
    case State::Updating:
    case State::Correcting:
        return isEditor || isProofReader || isWriter;
    case State::Published:
    case State::Withdrawn:
    case State::Spiked:
    case State::OnHold:
        return false;
    }
    Q_UNREACHABLE();
}

bool editVoidsApproval(const Approval &approval, const Person &editor, bool safeFixOnly)
{
    const bool isApprover = editor.id.isValid() && editor.id == approval.by;
    return !safeFixOnly && !isApprover && editor.role != Role::ProofReader;
}

std::optional<Action> primaryAction(State state, const Person &person, const WorkflowRules &rules, ContentKind kind)
{
    // In the order in which they are offered; the first that the role may do.
    static constexpr std::array usual{Action::Republish, Action::Approve, Action::Proofread, Action::Submit,
                                      Action::Update,    Action::Resume,  Action::Restore,   Action::Reopen};
    if (!person.active)
        return std::nullopt;
    const std::vector<Transition> rows = offered(state, person.role, rules);
    const auto may = [&rows](Action action) { return std::ranges::find(rows, action, &Transition::action) != rows.end(); };
    if (may(Action::Publish) && (state == State::Approved || kind == ContentKind::Breaking))
        return Action::Publish;
    if (state == State::Published)
        return may(Action::Update) ? std::optional(Action::Update) : std::nullopt;
    const auto found = std::ranges::find_if(usual, may);
    return found == usual.end() ? std::nullopt : std::optional(*found);
}

} // namespace muharrir
