// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace muharrir {

/// Rebuilds what can be rebuilt from the articles and their versions: indexes, the full-text index, the terms, counts, which version stands,
/// rows that belong to nothing. Nothing that somebody wrote is touched. One line for each thing that was done; the first names a copy of the
/// file as it was, made before (byte by byte: a damaged file may not be readable in any other way). DiskFull, FileNotWritable: no copy, and so
/// no repair.
Result<QStringList> repair(Database &database);

/// Does the search index hold the words of every article as it stands? One line for each that it does not; reads every article.
Result<QStringList> compareIndexWithTexts(Database &database);

} // namespace muharrir
