// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace muharrir {

/// Search terms of an article and how often each occurs, ordered by term.
using TermCounts = std::vector<std::pair<QString, int>>;

/// Counts searchTerms(); those of the title count three times. What the archive keeps of an article for the related engine, and what a
/// draft is compared by.
TermCounts termCounts(QStringView title, QStringView text);

} // namespace muharrir
