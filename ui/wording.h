// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/person.h"
#include "article/tag.h"
#include "article/workflow.h"
#include "proofing/finding.h"

namespace muharrir {

// The words of the interface for what the core knows by name. All through translation; the Arabic is the glossary's.

QString stateText(State state);
QString actionText(Action action, std::optional<State> from = {}); ///< some read differently where they start
QString contentKindText(ContentKind kind);
QString roleText(Role role);
QString tagKindText(TagKind kind);
QString sourceKindText(SourceKind kind);
QString sourceTermsText(SourceTerms terms);
QString findingKindText(FindingKind kind);
QString severityText(Severity severity);

/// What is missing, for the checklist: "A tag".
QString conditionText(Condition condition);
/// What to do about it, one sentence; empty where the text says it all.
QString conditionAdvice(Condition condition);
QString requirementText(Requirement requirement);

/// What a version or an event is called: an action's name, or "save", "import", "create", "recovered", "conflict".
QString eventText(const QString &name);

/// "2 minutes ago", "yesterday", "3 weeks ago"; beyond a year the date. Times in the future (due) read "in 2 hours".
QString ageText(const QDateTime &time, const QDateTime &now);
/// "22 November, 14:05" in local time.
QString momentText(const QDateTime &time);
QString dateText(const QDate &date);

/// "A minute and a half": to the half minute up to three, to the minute beyond.
QString readingTimeText(int seconds);

/// Parts of a small line, each in an isolate of its own: an Arabic name between English words does not turn the line.
QString joined(const QStringList &parts, QStringView between = u" · ");

/// Keeps a left-to-right island (a number with a sign, keys, an address) in order within an Arabic line.
QString isolated(const QString &text);

} // namespace muharrir
