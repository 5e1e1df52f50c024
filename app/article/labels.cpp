// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/labels.h"

#include <QCoreApplication>

namespace muharrir {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Incoming:
        return Wording::tr("Incoming");
    case State::Draft:
        return Wording::tr("Draft");
    case State::InReview:
        return Wording::tr("In review");
    case State::Proofreading:
        return Wording::tr("In proofreading");
    case State::Returned:
        return Wording::tr("Returned");
    case State::Approved:
        return Wording::tr("Approved");
    case State::Published:
        return Wording::tr("Published");
    case State::Updating:
        return Wording::tr("Updating");
    case State::Correcting:
        return Wording::tr("Correcting");
    case State::Withdrawn:
        return Wording::tr("Withdrawn");
    case State::Spiked:
        return Wording::tr("Spiked");
    case State::OnHold:
        return Wording::tr("On hold");
    }
    Q_UNREACHABLE();
}

QString actionText(Action action, std::optional<State> from)
{
    switch (action) {
    case Action::Submit:
        return from == State::InReview ? Wording::tr("Send to proofreading") : Wording::tr("Submit for review");
    case Action::TakeBack:
        return Wording::tr("Take back");
    case Action::Return:
        return Wording::tr("Return");
    case Action::Proofread:
        return Wording::tr("Mark as proofread");
    case Action::Approve:
        return Wording::tr("Approve");
    case Action::Publish:
        return Wording::tr("Publish");
    case Action::Update:
        return Wording::tr("Update");
    case Action::Correct:
        return Wording::tr("Correct");
    case Action::Republish:
        return Wording::tr("Republish");
    case Action::Withdraw:
        return Wording::tr("Withdraw");
    case Action::Hold:
        return Wording::tr("Hold");
    case Action::Resume:
        return Wording::tr("Resume");
    case Action::Spike:
        return Wording::tr("Spike");
    case Action::Restore:
        return Wording::tr("Restore");
    case Action::Reopen:
        return Wording::tr("Reopen");
    }
    Q_UNREACHABLE();
}

QString contentKindText(ContentKind kind)
{
    switch (kind) {
    case ContentKind::News:
        return Wording::tr("News");
    case ContentKind::Breaking:
        return Wording::tr("Breaking news");
    case ContentKind::Report:
        return Wording::tr("Report");
    case ContentKind::Investigation:
        return Wording::tr("Investigation");
    case ContentKind::Interview:
        return Wording::tr("Interview");
    case ContentKind::Analysis:
        return Wording::tr("Analysis");
    case ContentKind::Opinion:
        return Wording::tr("Opinion piece");
    }
    Q_UNREACHABLE();
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Reporter:
        return Wording::tr("Reporter");
    case Role::DeskEditor:
        return Wording::tr("Desk editor");
    case Role::ProofReader:
        return Wording::tr("Proof-reader");
    case Role::DutyEditor:
        return Wording::tr("Duty editor");
    case Role::ManagingEditor:
        return Wording::tr("Managing editor");
    case Role::Chief:
        return Wording::tr("Chief editor");
    case Role::Administrator:
        return Wording::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString tagKindText(TagKind kind)
{
    switch (kind) {
    case TagKind::Topic:
        return Wording::tr("Topic");
    case TagKind::Person:
        return Wording::tr("Person");
    case TagKind::Place:
        return Wording::tr("Place");
    case TagKind::Organisation:
        return Wording::tr("Organisation");
    case TagKind::Event:
        return Wording::tr("Event");
    }
    Q_UNREACHABLE();
}

QString sourceKindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Person:
        return Wording::tr("Person");
    case SourceKind::Document:
        return Wording::tr("Document");
    case SourceKind::Agency:
        return Wording::tr("Agency");
    case SourceKind::Site:
        return Wording::tr("Website");
    case SourceKind::Post:
        return Wording::tr("Post");
    }
    Q_UNREACHABLE();
}

QString sourceTermsText(SourceTerms terms)
{
    switch (terms) {
    case SourceTerms::OnRecord:
        return Wording::tr("On the record");
    case SourceTerms::OnBackground:
        return Wording::tr("On background");
    case SourceTerms::OffRecord:
        return Wording::tr("Off the record");
    }
    Q_UNREACHABLE();
}

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::OwnArticle:
        return Wording::tr("Your own item");
    case Condition::ReasonGiven:
        return Wording::tr("A reason");
    case Condition::HeadlineGiven:
        return Wording::tr("A headline");
    case Condition::HeadlineConfirmed:
        return Wording::tr("The proposed headline confirmed");
    case Condition::BodyGiven:
        return Wording::tr("A text");
    case Condition::TagGiven:
        return Wording::tr("At least one tag");
    case Condition::SourceGiven:
        return Wording::tr("A source or a credit line");
    case Condition::FourEyes:
        return Wording::tr("Someone else approves");
    case Condition::LegalCleared:
        return Wording::tr("Legal review done");
    case Condition::MayBePublished:
        return Wording::tr("Not marked “not for publication”");
    case Condition::EmbargoPassed:
        return Wording::tr("The embargo has passed");
    case Condition::ApprovalStands:
        return Wording::tr("The text is the one approved");
    case Condition::CorrectionNoted:
        return Wording::tr("The printed correction note");
    case Condition::NotOpenedByDesk:
        return Wording::tr("No editor has opened it yet");
    case Condition::ProofreadingOn:
        return Wording::tr("Proofreading is in use");
    case Condition::BreakingOnly:
        return Wording::tr("Breaking news only");
    case Condition::SecondReadDue:
        return Wording::tr("A second read is due");
    }
    Q_UNREACHABLE();
}

QString requirementText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::Required:
        return Wording::tr("Required");
    case Requirement::Overridable:
        return Wording::tr("Required, or overridden with a reason");
    case Requirement::Recommended:
        return Wording::tr("Recommended");
    }
    Q_UNREACHABLE();
}

QString eventText(const QString &name)
{
    if (const auto action = actionFromName(name))
        return actionText(*action);
    if (name == QLatin1String("save"))
        return Wording::tr("Saved");
    if (name == QLatin1String("import"))
        return Wording::tr("Imported");
    if (name == QLatin1String("create"))
        return Wording::tr("Begun");
    if (name == QLatin1String("recovered"))
        return Wording::tr("Before recovery");
    if (name == QLatin1String("conflict"))
        return Wording::tr("The other text of a conflict");
    if (name == QLatin1String("taken-over"))
        return Wording::tr("Typed before a take-over");
    if (name == QLatin1String("take-over"))
        return Wording::tr("Take over");
    if (name == QLatin1String("repair"))
        return Wording::tr("Noted when the archive was repaired");
    if (name == QLatin1String("hand-over"))
        return Wording::tr("A colleague's copy came");
    return name;
}

namespace {

QString conditionsText(const QString &names)
{
    QStringList texts;
    for (const QString &name : names.split(QStringLiteral(", "))) {
        const auto condition = conditionFromName(name);
        texts.append(condition                                   ? conditionText(*condition)
                         : name == QLatin1String("no-such-step") ? Wording::tr("there is no such step")
                                                                 : name);
    }
    return texts.join(Wording::tr(", ", "between the parts of a list"));
}

} // namespace

Error labelled(Error error)
{
    QStringList &names = error.arguments;
    if (names.size() < 2 || (error.code != ErrorCode::TransitionRefused && error.code != ErrorCode::RoleRefused))
        return error;
    if (const auto action = actionFromName(names[0]))
        names[0] = actionText(*action);
    else if (names[0] == QLatin1String("edit"))
        names[0] = Wording::tr("Editing");
    if (error.code == ErrorCode::RoleRefused) {
        if (const auto role = roleFromName(names[1]))
            names[1] = roleText(*role);
        return error;
    }
    if (const auto state = stateFromName(names[1]))
        names[1] = stateText(*state);
    if (names.size() > 2)
        names[2] = conditionsText(names[2]);
    return error;
}

} // namespace muharrir
