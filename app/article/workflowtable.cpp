// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/workflow.h"

namespace muharrir {

namespace {

constexpr Roles reporter = bit(Role::Reporter);
constexpr Roles proofReader = bit(Role::ProofReader);
constexpr Roles heads = bit(Role::ManagingEditor) | bit(Role::Chief);
constexpr Roles editors = heads | bit(Role::DeskEditor) | bit(Role::DutyEditor);
// Administrators care for the program, not for the paper: no row names them.

constexpr Conditions written = Condition::HeadlineGiven | Condition::HeadlineConfirmed | Condition::BodyGiven;
constexpr Conditions described = Condition::TagGiven | Condition::SourceGiven;
constexpr Conditions submittable = written | described | Condition::OwnArticle;
constexpr Conditions approvable = written | described | Condition::FourEyes | Condition::LegalCleared;
constexpr Conditions printable = written | Condition::LegalCleared | Condition::MayBePublished | Condition::EmbargoPassed;
constexpr Conditions atOnce = printable | described | Condition::BreakingOnly;
constexpr Conditions publishable = printable | Condition::ApprovalStands;
constexpr Conditions republishable = printable | Condition::FourEyes;
constexpr Conditions own = Condition::OwnArticle;
constexpr Conditions withReason = Condition::ReasonGiven;
constexpr std::optional<State> whereItWas = std::nullopt;

using enum State;
using enum Action;

// clang-format off
constexpr std::array table{
    //         from          action     to            roles                  conditions
    Transition{Incoming,     Submit,    InReview,     reporter | editors,    submittable},
    Transition{Incoming,     Publish,   Published,    editors,               atOnce},
    Transition{Incoming,     Hold,      OnHold,       editors,               {}},
    Transition{Incoming,     Spike,     Spiked,       editors,               {}},

    Transition{Draft,        Submit,    InReview,     reporter | editors,    submittable},
    Transition{Draft,        Publish,   Published,    editors,               atOnce},
    Transition{Draft,        Hold,      OnHold,       reporter | editors,    own},
    Transition{Draft,        Spike,     Spiked,       reporter | editors,    own},

    Transition{InReview,     Approve,   Approved,     editors,               approvable},
    Transition{InReview,     Submit,    Proofreading, editors,               Condition::ProofreadingOn},
    Transition{InReview,     Return,    Returned,     editors,               withReason},
    Transition{InReview,     TakeBack,  Draft,        reporter | editors,    own | Condition::NotOpenedByDesk},
    Transition{InReview,     Publish,   Published,    editors,               atOnce},
    Transition{InReview,     Hold,      OnHold,       editors,               {}},
    Transition{InReview,     Spike,     Spiked,       editors,               {}},

    Transition{Proofreading, Proofread, InReview,     proofReader | editors, {}},
    Transition{Proofreading, Approve,   Approved,     editors,               approvable},
    Transition{Proofreading, Return,    Returned,     proofReader | editors, withReason},
    Transition{Proofreading, Publish,   Published,    editors,               atOnce},
    Transition{Proofreading, Hold,      OnHold,       editors,               {}},
    Transition{Proofreading, Spike,     Spiked,       editors,               {}},

    Transition{Returned,     Submit,    InReview,     reporter | editors,    submittable},
    Transition{Returned,     Hold,      OnHold,       reporter | editors,    own},
    Transition{Returned,     Spike,     Spiked,       reporter | editors,    own},

    Transition{Approved,     Publish,   Published,    editors,               publishable},
    Transition{Approved,     Return,    Returned,     editors,               withReason},
    Transition{Approved,     Reopen,    InReview,     editors,               {}},
    Transition{Approved,     Hold,      OnHold,       editors,               {}},
    Transition{Approved,     Spike,     Spiked,       editors,               {}},

    Transition{Published,    Update,    Updating,     reporter | editors,    own},
    Transition{Published,    Correct,   Correcting,   editors,               {}},
    Transition{Published,    Approve,   Published,    editors,               Condition::SecondReadDue | Condition::FourEyes},
    Transition{Published,    Withdraw,  Withdrawn,    heads,                 withReason},

    Transition{Updating,     Republish, Published,    editors,               republishable},
    Transition{Updating,     Correct,   Correcting,   editors,               {}},
    Transition{Updating,     Withdraw,  Withdrawn,    heads,                 withReason},

    Transition{Correcting,   Republish, Published,    editors,               republishable | Condition::CorrectionNoted},
    Transition{Correcting,   Withdraw,  Withdrawn,    heads,                 withReason},

    Transition{Withdrawn,    Reopen,    InReview,     heads,                 withReason},

    Transition{OnHold,       Resume,    whereItWas,   reporter | editors,    own},
    Transition{OnHold,       Spike,     Spiked,       editors,               {}},

    Transition{Spiked,       Restore,   whereItWas,   reporter | editors,    own},
};
// clang-format on

constexpr bool isWellFormed()
{
    for (size_t i = 0; i < table.size(); ++i) {
        const bool leadsBack = table[i].action == Resume || table[i].action == Restore;
        if (table[i].to.has_value() == leadsBack)
            return false;
        for (size_t j = 0; j < i; ++j) {
            if (table[i].from == table[j].from && table[i].action == table[j].action)
                return false;
        }
    }
    return true;
}
static_assert(isWellFormed(), "one row for a state and an action, and a target for all but those that lead back");

} // namespace

std::span<const Transition> workflowTable() { return table; }

} // namespace muharrir
