// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/person.h"
#include "article/tag.h"
#include "article/workflow.h"

namespace muharrir {

// What a person reads where the core has a name. All through translation; the Arabic is the newsroom's.

QString stateText(State state);
QString actionText(Action action, std::optional<State> from = {}); ///< some read differently where they start
QString contentKindText(ContentKind kind);
QString roleText(Role role);
QString tagKindText(TagKind kind);
QString sourceKindText(SourceKind kind);
QString sourceTermsText(SourceTerms terms);

QString conditionText(Condition condition); ///< what is missing, for a checklist: "A tag"
QString requirementText(Requirement requirement);

/// What a version or an event is called: an action's name, or "save", "import", "create", "recovered", "conflict".
QString eventText(const QString &name);

/// The error with the names of actions, states, roles and conditions among its arguments as a person reads them.
Error labelled(Error error);

} // namespace muharrir
