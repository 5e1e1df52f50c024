// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/workflowbinding.h"

#include "actions.h"
#include "panes/historybinding.h"
#include "widgets/popover.h"
#include "wording.h"

#include <algorithm>

namespace muharrir {

namespace {

/// What is told of the way so far: the last step, and what changed since the last approval, if that fell.
struct Past {
    std::optional<Event> last;
    std::vector<Difference> sinceApproval;
};

/// Not now a matter of doing anything: such an action is for another person, another kind of item or another newsroom.
bool isOutOfReach(const Archive::Offer &offer)
{
    static constexpr Conditions beyond = Condition::OwnArticle | Condition::BreakingOnly | Condition::NotOpenedByDesk
        | Condition::ProofreadingOn | Condition::SecondReadDue;
    return std::ranges::any_of(offer.problems, [](const Problem &problem) { return beyond.testFlag(problem.condition); });
}

Result<Past> pastOf(Archive &archive, const Article &article)
{
    Past past;
    const auto events = archive.articles().events(article.id);
    if (!events)
        return events.error();
    VersionId approved;
    for (const Event &event : *events) {
        if (const auto action = actionFromName(event.action)) {
            past.last = event;
            approved = *action == Action::Approve ? event.version : approved;
        }
    }
    const bool fallen = article.state != State::Approved && article.state != State::Published;
    if (approved.isValid() && fallen) {
        const auto version = archive.articles().version(approved);
        if (!version)
            return version.error();
        past.sinceApproval = differences(comparedText(*version), comparedText(article));
    }
    return past;
}

} // namespace

WorkflowBinding::WorkflowBinding(Actions &actions, Desk &desk, Popover &popover)
    : QObject(&popover), m_actions(actions), m_desk(desk), m_popover(popover), m_pane(new WorkflowPane(desk.theme()))
{
    popover.setContent(m_pane);
    const Session &session = desk.session();
    connect(&session, &Session::opened, this, &WorkflowBinding::opened);
    connect(&session, &Session::offersChanged, this, &WorkflowBinding::show);
    connect(&session, &Session::fieldsChanged, this, &WorkflowBinding::show);
    connect(&desk, &Desk::personChanged, this, &WorkflowBinding::show);
    connect(m_pane, &WorkflowPane::performWanted, this, &WorkflowBinding::go);
    connect(m_pane, &WorkflowPane::conditionWanted, this, [this](Condition condition) {
        if (condition != Condition::HeadlineConfirmed)
            m_popover.hide();
        Q_EMIT conditionWanted(condition);
    });
    connect(m_pane, &WorkflowPane::correctionEdited, this, [this](const QString &note) {
        Article article = m_desk.session().fields();
        article.correction = note;
        m_desk.session().change(article, tr("Correction"));
    });
    connect(m_pane, &WorkflowPane::changesWanted, this, [this] { Q_EMIT differencesWanted(tr("Since the approval"), m_sinceApproval); });
    for (const Action action : allActions)
        actions.on(actionIdOf(action), this, [this, action] { perform(action); });
    actions.on(ActionId::PrimaryAction, this, [this] {
        // With the pane open, what is chosen there is meant: who is writing the reason of a return does not publish.
        if (m_popover.isVisible() && m_pane->chosen())
            m_pane->confirm();
        else if (const auto action = first())
            perform(*action);
    });
    actions.on(ActionId::ShowWorkflow, this, [this] {
        if (m_popover.isVisible())
            m_popover.hide();
        else
            open();
    });
    show();
}

const Archive::Offer *WorkflowBinding::offer(Action action) const
{
    const auto &offers = m_desk.session().offers();
    const auto found
        = std::ranges::find_if(offers, [action](const Archive::Offer &o) { return o.transition.action == action && !isOutOfReach(o); });
    return found == offers.end() ? nullptr : &*found;
}

std::optional<Action> WorkflowBinding::first() const
{
    const Session &session = m_desk.session();
    if (!session.isOpen())
        return std::nullopt;
    const auto action = primaryAction(session.fields().state, m_desk.person(), m_desk.newsroom().rules, session.fields().kind);
    return action && offer(*action) ? action : std::nullopt;
}

bool WorkflowBinding::isBlocked(Action action) const
{
    const Archive::Offer *offered = offer(action);
    return !offered || std::ranges::any_of(offered->problems, [](const Problem &p) { return p.requirement != Requirement::Recommended; });
}

void WorkflowBinding::perform(Action action)
{
    if (!offer(action))
        return;
    if (m_popover.isVisible() && m_pane->chosen() == action && m_pane->canConfirm()) {
        m_pane->confirm();
        return;
    }
    if (!isBlocked(action)) {
        go(action, {}, {});
        return;
    }
    open();
    m_pane->choose(action);
}

void WorkflowBinding::open()
{
    if (!m_anchor || !m_desk.session().isOpen())
        return;
    constexpr int width = 360;
    show();
    readPast();
    m_popover.openBelow(m_anchor, m_desk.theme().px(width));
}

void WorkflowBinding::go(Action action, const QString &reason, const QStringList &overridden)
{
    m_popover.hide();
    m_desk.session().perform(action, reason, overridden);
}

void WorkflowBinding::show()
{
    const Session &session = m_desk.session();
    for (const Action action : allActions)
        m_actions[actionIdOf(action)]->setEnabled(session.isOpen() && offer(action) && m_actions.unwritable().isEmpty());
    m_actions[ActionId::PrimaryAction]->setEnabled(first().has_value() && m_actions.unwritable().isEmpty());
    WorkflowPane::Standing standing;
    standing.state = session.fields().state;
    standing.history = m_history;
    standing.reason = m_reason;
    const int changed = changedWords(m_sinceApproval);
    if (changed > 0)
        standing.sinceApproval = tr("Approval void: %n word(s) changed since", nullptr, changed);
    if (m_actions.unwritable().isEmpty()) {
        standing.offers = session.offers();
        std::erase_if(standing.offers, isOutOfReach);
        standing.first = first();
    }
    standing.correction = session.fields().correction;
    m_pane->setStanding(std::move(standing));
    Q_EMIT standingChanged();
}

void WorkflowBinding::opened()
{
    m_history.clear();
    m_reason.clear();
    m_sinceApproval.clear();
    show();
    if (m_desk.session().fields().state == State::Returned)
        readPast(true);
}

void WorkflowBinding::readPast(bool tells)
{
    const Article article = m_desk.session().snapshot();
    m_history.clear();
    m_reason.clear();
    m_sinceApproval.clear();
    if (!article.id.isValid())
        return;
    m_desk.read(
        this, [article](Archive &archive) { return pastOf(archive, article); },
        [this, tells](Past &&past) {
            m_sinceApproval = std::move(past.sinceApproval);
            if (past.last) {
                m_reason = past.last->reason;
                if (tells)
                    Q_EMIT returnedBy(past.last->byName, m_reason);
                m_history
                    = joined({eventText(past.last->action), past.last->byName, ageText(past.last->at, QDateTime::currentDateTimeUtc())});
            }
            show();
        });
}

} // namespace muharrir
