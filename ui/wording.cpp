// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

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

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return Wording::tr("Spelling");
    case FindingKind::Confusion:
        return Wording::tr("Word out of place");
    case FindingKind::Grammar:
        return Wording::tr("Grammar");
    case FindingKind::Spacing:
        return Wording::tr("Spacing");
    case FindingKind::Punctuation:
        return Wording::tr("Punctuation");
    case FindingKind::Style:
        return Wording::tr("Style");
    case FindingKind::Consistency:
        return Wording::tr("Consistency");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Wording::tr("Error");
    case Severity::Warning:
        return Wording::tr("Check this");
    case Severity::Hint:
        return Wording::tr("Hint");
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

QString conditionAdvice(Condition condition)
{
    switch (condition) {
    case Condition::ReasonGiven:
        return Wording::tr("Write it in the field below.");
    case Condition::HeadlineGiven:
    case Condition::BodyGiven:
        return Wording::tr("Write it on the page.");
    case Condition::HeadlineConfirmed:
        return Wording::tr("It was derived from the pasted text: confirm or change it.");
    case Condition::TagGiven:
        return Wording::tr("Take a suggested tag or write one.");
    case Condition::SourceGiven:
        return Wording::tr("Say who informed us, or whose copy it is.");
    case Condition::FourEyes:
        return Wording::tr("An editor does not approve his own item.");
    case Condition::LegalCleared:
        return Wording::tr("The chief editor clears it.");
    case Condition::MayBePublished:
        return Wording::tr("Take the mark off in the item's fields.");
    case Condition::EmbargoPassed:
        return Wording::tr("Wait, or change the embargo in the item's fields.");
    case Condition::ApprovalStands:
        return Wording::tr("Approve the changes anew.");
    case Condition::CorrectionNoted:
        return Wording::tr("Say what was wrong, for the readers.");
    case Condition::OwnArticle:
    case Condition::NotOpenedByDesk:
    case Condition::ProofreadingOn:
    case Condition::BreakingOnly:
    case Condition::SecondReadDue:
        return {};
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
    return name;
}

namespace {

QString past(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < 2)
        return Wording::tr("just now");
    if (seconds < minute)
        return Wording::tr("%n second(s) ago", nullptr, static_cast<int>(seconds));
    if (seconds < hour)
        return Wording::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return Wording::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    if (seconds < 7 * day)
        return Wording::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
    if (seconds < 30 * day)
        return Wording::tr("%n week(s) ago", nullptr, static_cast<int>(seconds / (7 * day)));
    return Wording::tr("%n month(s) ago", nullptr, static_cast<int>(seconds / (30 * day)));
}

QString future(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    if (seconds < hour)
        return Wording::tr("in %n minute(s)", nullptr, static_cast<int>(qMax<qint64>(1, seconds / minute)));
    if (seconds < 2 * day)
        return Wording::tr("in %n hour(s)", nullptr, static_cast<int>(seconds / hour));
    return Wording::tr("in %n day(s)", nullptr, static_cast<int>(seconds / day));
}

} // namespace

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    // Clocks of two machines differ a little: what is not quite past is now.
    if (seconds < -60)
        return future(-seconds);
    constexpr qint64 year = 365 * 24 * 3600;
    if (seconds >= year)
        return dateText(time.toLocalTime().date());
    const QDate day = time.toLocalTime().date(), today = now.toLocalTime().date();
    if (day.addDays(1) == today && seconds >= 6 * 3600)
        return Wording::tr("yesterday");
    return past(seconds);
}

QString dateText(const QDate &date)
{
    if (!date.isValid())
        return {};
    // Month names are translated by themselves: the locale's would bring its digits along.
    static const char *const months[]{
        QT_TRANSLATE_NOOP("Wording", "January"), QT_TRANSLATE_NOOP("Wording", "February"), QT_TRANSLATE_NOOP("Wording", "March"),
        QT_TRANSLATE_NOOP("Wording", "April"),   QT_TRANSLATE_NOOP("Wording", "May"),      QT_TRANSLATE_NOOP("Wording", "June"),
        QT_TRANSLATE_NOOP("Wording", "July"),    QT_TRANSLATE_NOOP("Wording", "August"),   QT_TRANSLATE_NOOP("Wording", "September"),
        QT_TRANSLATE_NOOP("Wording", "October"), QT_TRANSLATE_NOOP("Wording", "November"), QT_TRANSLATE_NOOP("Wording", "December")};
    const QString month = Wording::tr(months[date.month() - 1]);
    return Wording::tr("%1 %2 %3", "day month year").arg(date.day()).arg(month).arg(date.year());
}

QString momentText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock
        = QStringLiteral("%1:%2").arg(local.time().hour(), 2, 10, QLatin1Char('0')).arg(local.time().minute(), 2, 10, QLatin1Char('0'));
    return Wording::tr("%1, %2", "date, time").arg(dateText(local.date()), clock);
}

QString readingTimeText(int seconds)
{
    const int halves = (seconds + 15) / 30;
    if (halves < 2)
        return Wording::tr("less than a minute");
    const int minutes = halves >= 6 ? (seconds + 30) / 60 : halves / 2;
    const QString whole = Wording::tr("%n minute(s)", nullptr, minutes);
    return halves < 6 && halves % 2 ? Wording::tr("%1 and a half", "minutes").arg(whole) : whole;
}

QString joined(const QStringList &parts, QStringView between)
{
    QString line;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!line.isEmpty())
            line += between;
        line += QChar(0x2068);
        line += part;
        line += QChar(0x2069);
    }
    return line;
}

QString isolated(const QString &text)
{
    QString island;
    island.reserve(text.size() + 2);
    island += QChar(0x2066);
    island += text;
    island += QChar(0x2069);
    return island;
}

} // namespace muharrir
