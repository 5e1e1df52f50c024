// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/labels.h"
#include "base/result.h"
#include "proofing/finding.h"
#include "proofing/learnedstyle.h"

namespace muharrir {

// The words of the window, beside those of article/labels.h. All through translation; the Arabic is the glossary's.

QString findingKindText(FindingKind kind);
QString severityText(Severity severity);

/// What is wrong and what to do about it, in a line; several below one another.
QString errorText(Error error);
QString errorText(const std::vector<Error> &errors);

/// What to do about a condition that does not hold, one sentence; empty where the text says it all.
QString conditionAdvice(Condition condition);
/// "2 minutes ago", "yesterday", "3 weeks ago"; beyond a year the date. Times in the future (due) read "in 2 hours".
QString ageText(const QDateTime &time, const QDateTime &now);
/// "22 November, 14:05" in local time.
QString momentText(const QDateTime &time);
QString dateText(const QDate &date);

QString styleFeatureText(StyleVote::Feature feature);
QString styleFormText(StyleVote::Feature feature, int value); ///< by the feature's enum in HouseStyle; empty for spellings
QString ruleText(const QString &rule);                        ///< a rule that can be turned off, by its identifier

/// The name of a house style: that of its preset in the interface's language, or its own; empty: none was chosen.
QString styleName(const HouseStyle &style);

/// "A minute and a half": to the half minute up to three, to the minute beyond.
QString readingTimeText(int seconds);

/// A number in the figures of the interface (QLocale's default), and the same as a percentage with the sign that goes with them.
QString numeral(qint64 number);
QString percentage(int number);

/// Parts of a small line, each in an isolate of its own: an Arabic name between English words does not turn the line.
QString joined(const QStringList &parts, QStringView between = u" · ");

/// Keeps a left-to-right island (a number with a sign, keys, an address) in order within an Arabic line.
QString isolated(const QString &text);

} // namespace muharrir
