// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "exchange/foreignhtml/htmltree.h"

#include <functional>

namespace muharrir {

/// Does this <table> only place things on a page? (One cell, tables or lists or headings inside, role=presentation.) Then its cells are
/// read as running text.
bool isLayoutTable(const GumboNode &table);

/// A data table as a block; `cellText` gives the runs of a cell or caption. Where no cell is marked as header, a first row that is all in
/// bold is one.
Block tableBlock(const GumboNode &table, const std::function<Runs(const GumboNode &)> &cellText);

} // namespace muharrir
