// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct sqlite3;

namespace muharrir {

/// Makes `relevance(search_index, e1, s1, e2, s2, ...)` known to a connection: how telling a hit is, the greater the more. For each term that is
/// searched for, how rare it is as typed and by its stem (rarity(); NULL: that form is not asked for), in the order of the expression's phrases;
/// phrases behind those only decide what is found. Hits that have every term as typed stand above all others.
///
/// The weights are those of FTS5's own bm25() with the columns at 8, 1, 0.5 and 0. That one walks the whole list of every phrase before the first
/// hit, to count it; this one is told.
bool provideRelevance(sqlite3 *connection);

/// The weight of a phrase that `with` of `all` articles have (bm25's inverse document frequency).
double rarity(qint64 with, qint64 all);

} // namespace muharrir
