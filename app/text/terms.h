// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace muharrir {

/// The version of what termWeights() finds. An archive keeps it beside what it found, and analyses anew what another version left.
inline constexpr int termAnalysis = 2;

/// A word at the beginning of a text weighs this much; each of the title three times as much.
inline constexpr int fullTermWeight = 16;

/// What the word at a place of a text (counted in search terms, from 0) weighs: half at the 200th, a third at the 400th. News tell the story
/// first and what surrounds it later; on the links that editors set this found more than a text that weighs the same all along.
int termWeightAt(qsizetype place);

/// Search terms of an article and what each weighs there, ordered by term.
using TermWeights = std::vector<std::pair<QString, int>>;

/// Weighs searchTerms(). What the archive keeps of an article for the related engine, and what a draft is compared by.
TermWeights termWeights(QStringView title, QStringView text);

} // namespace muharrir
