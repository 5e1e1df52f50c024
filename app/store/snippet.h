// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"

namespace muharrir {

/// The piece of a text that shows best why it was found: some thirty words as written, hits between hitBegin and hitEnd, "…" where
/// it was cut. Its beginning where nothing of it was found.
QString snippetOf(const QString &text, const std::vector<SearchTerm> &terms);

} // namespace muharrir
