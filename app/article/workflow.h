// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/person.h"
#include "article/state.h"
#include "base/result.h"

#include <QDateTime>
#include <QFlags>

#include <array>
#include <span>

namespace muharrir {

enum class Action : quint8 {
    Submit, ///< hands it on: to the desk, and from there to the proof-reader
    TakeBack,
    Return,
    Proofread, ///< the proof-reader is done with it
    Approve,
    Publish,
    Update,
    Correct,
    Republish,
    Withdraw,
    Hold,
    Resume,
    Spike,
    Restore,
    Reopen,
};
inline constexpr std::array allActions{Action::Submit,  Action::TakeBack, Action::Return,  Action::Proofread, Action::Approve,
                                       Action::Publish, Action::Update,   Action::Correct, Action::Republish, Action::Withdraw,
                                       Action::Hold,    Action::Resume,   Action::Spike,   Action::Restore,   Action::Reopen};
QString actionName(Action action); ///< "take_back", ... (cli.md)
std::optional<Action> actionFromName(QStringView name);

/// What must hold besides state and role. One bit each; the table names them, problems() judges them.
enum class Condition : quint32 {
    OwnArticle = 1u << 0, ///< the person is its author or on its byline (for reporters)
    ReasonGiven = 1u << 1,
    HeadlineGiven = 1u << 2,
    HeadlineConfirmed = 1u << 3, ///< a proposed headline was looked at
    BodyGiven = 1u << 4,
    TagGiven = 1u << 5,
    SourceGiven = 1u << 6, ///< a source or a credit line
    FourEyes = 1u << 7,    ///< the person is not on the byline, nor its author; can be switched off
    LegalCleared = 1u << 8,
    MayBePublished = 1u << 9, ///< not flagged "not for publication"
    EmbargoPassed = 1u << 10,
    ApprovalStands = 1u << 11,  ///< the text is the one that was approved
    CorrectionNoted = 1u << 12, ///< the printed note is written
    NotOpenedByDesk = 1u << 13, ///< taken back only while no editor has opened it
    ProofreadingOn = 1u << 14,  ///< the newsroom uses this step
    BreakingOnly = 1u << 15,    ///< only for breaking news: published at once, second read due
    SecondReadDue = 1u << 16,   ///< it was published at once, and nobody else has read it yet
};
Q_DECLARE_FLAGS(Conditions, Condition)
Q_DECLARE_OPERATORS_FOR_FLAGS(Conditions)
QString conditionName(Condition condition); ///< "four-eyes", ...
std::optional<Condition> conditionFromName(QStringView name);

enum class Requirement : quint8 {
    Required,
    Overridable, ///< may be passed over with a reason
    Recommended, ///< said, but stands in nobody's way
};

using Roles = quint8; ///< one bit a role
constexpr Roles bit(Role role) { return static_cast<Roles>(1u << static_cast<unsigned>(role)); }

/// One row of the workflow. `to` is absent where the article goes back to the state it came from (restore, resume).
struct Transition {
    State from;
    Action action;
    std::optional<State> to;
    Roles roles;
    Conditions conditions;
};

/// The table itself: the only place where the newsroom's way of working is written.
std::span<const Transition> workflowTable();

/// The newsroom's switches.
struct WorkflowRules {
    bool fourEyes = true;
    bool proofreading = true;
    bool tagRequired = true;
    bool sourceRequired = true;
    int secondReadMinutes = 30;
    bool operator==(const WorkflowRules &) const = default;
};

/// An approval, and the text it was given to.
struct Approval {
    PersonId by;
    QDateTime at;
    QByteArray fingerprint;
};

/// Everything a transition is judged by.
struct Situation {
    const Article &article;
    Person person;
    WorkflowRules rules;
    QDateTime now; ///< UTC
    QString reason;
    std::optional<Approval> approval; ///< the last one that still stands, if any
    bool openedByDesk = false;        ///< since it was submitted
    QStringList overridden{};         ///< names of Overridable conditions the person goes on without; asks for a reason
};

/// What stands in the way.
struct Problem {
    Condition condition;
    Requirement requirement = Requirement::Required;
    bool operator==(const Problem &) const = default;
};

/// Rows of the table that start here and that this role may use, whether or not their conditions hold.
std::vector<Transition> offered(State from, Role role, const WorkflowRules &rules);

/// The same for one article: without what its kind, its owner or its second read rule out from the start.
std::vector<Transition> offered(const Article &article, const Person &person, const WorkflowRules &rules);

/// The conditions of a transition that do not hold, those that are only recommended too. See standsInTheWay().
std::vector<Problem> problems(const Transition &transition, const Situation &situation);

/// Does this keep the transition from being done as things are?
bool standsInTheWay(const Problem &problem, const Situation &situation);

/// The transition, judged: its row, or TransitionRefused (reason: names of the conditions in the way, or "no-such-step") / RoleRefused.
Result<Transition> judge(Action action, const Situation &situation);

/// Where a transition leads this article. What was approved before it was spiked is reviewed anew.
State destination(const Transition &transition, const Article &article, const WorkflowRules &rules);

/// The article after a judged transition (state, prior state, owner, times, second read). Pure.
Article applied(const Transition &transition, const Situation &situation);

/// May this person change the text now? Published is read-only outside updating and correcting; in review the reporter's copy rests.
bool mayEdit(const Article &article, const Person &person);

/// Who changed the text after it was approved: the approver's own edits, the proof-reader's and safe fixes keep the approval.
bool editVoidsApproval(const Approval &approval, const Person &editor, bool safeFixOnly);

/// The one action to offer first, for the big button; nothing where the person can only read.
std::optional<Action> primaryAction(State state, const Person &person, const WorkflowRules &rules, ContentKind kind = ContentKind::News);

} // namespace muharrir
