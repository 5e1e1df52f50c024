// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

namespace muharrir {

/// Makes a table a full rectangle: spans end at the table's edge and before cells that reach down from above, missing cells are filled in.
/// Cells take the next free place of their row, as HTML has it. False (and the rows untouched) where it would have no cell at all or more
/// than 100,000 places: no page prints such a table, and a span can claim them with a few bytes.
bool makeRectangular(std::vector<TableRow> &rows);

} // namespace muharrir
