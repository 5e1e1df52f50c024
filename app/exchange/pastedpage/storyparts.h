// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "exchange/losslist.h"

namespace muharrir {

/// The names of a byline; none where one of its parts is no name.
QStringList namesOf(const QString &byline);

/// Two to four words of letters alone: a name, where the place of the line says so too.
bool looksLikeName(const QString &text);

/// «مراسلة الشؤون العلمية», below a name.
bool isJobTitle(const QString &text);

/// Words that stand over the headline of a release («بيان صحفي»).
bool isStandingKicker(const QString &text);

/// Cuts text off the start of runs.
void cutRuns(Runs &runs, qsizetype length);

/// A title that a page points to, once.
void addRelated(Article &article, const QString &title);

/// The dateline and credit that the first paragraph opens with, and the agency's mark at the end of the last, moved to their fields.
void takeWireMarks(std::vector<Block> &blocks, Article &article, LossList &losses);

} // namespace muharrir
