// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/articlestore.h"

namespace muharrir {

/// SELECT of what rowOf() reads, from `article AS a`; a condition or a join goes behind it.
QString selectRows();
ArticleRow rowOf(const Row &row);

/// The date an article is listed and searched under: its own, else when it was published, else when it was made.
QDateTime shownUnder(const Article &article);

/// Midnight (UTC) at which a day begins.
QDateTime beginOf(const QDate &day);

} // namespace muharrir
