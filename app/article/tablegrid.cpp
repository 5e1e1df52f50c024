// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/tablegrid.h"

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t maxPlaces = 100'000;
constexpr int maxColumnSpan = 1000; ///< HTML's own limit

/// For each column: how many rows, this one included, are still taken by a cell.
using Taken = std::vector<int>;

/// Gives every cell of a row its place and cuts spans that do not fit.
void place(TableRow &row, Taken &taken, int rowsLeft)
{
    size_t column = 0;
    for (TableCell &cell : row) {
        while (column < taken.size() && taken[column] > 0)
            ++column;
        const auto wanted = static_cast<size_t>(std::clamp(cell.columns, 1, maxColumnSpan));
        size_t span = 1;
        while (span < wanted && (column + span >= taken.size() || taken[column + span] == 0))
            ++span;
        cell.columns = static_cast<int>(span);
        cell.rows = std::clamp(cell.rows, 1, rowsLeft);
        taken.resize(std::max(taken.size(), column + span), 0);
        std::fill_n(taken.begin() + static_cast<Taken::difference_type>(column), span, cell.rows);
        column += span;
    }
}

void nextRow(Taken &taken)
{
    for (int &rows : taken)
        rows = std::max(0, rows - 1);
}

} // namespace

bool makeRectangular(std::vector<TableRow> &rows)
{
    std::vector<TableRow> placed = rows;
    Taken taken;
    for (size_t i = 0; i < placed.size(); ++i) {
        place(placed[i], taken, static_cast<int>(placed.size() - i));
        nextRow(taken);
        if (taken.size() * placed.size() > maxPlaces)
            return false;
    }
    if (taken.empty())
        return false;

    std::ranges::fill(taken, 0);
    for (size_t i = 0; i < placed.size(); ++i) {
        place(placed[i], taken, static_cast<int>(placed.size() - i));
        placed[i].resize(placed[i].size() + static_cast<size_t>(std::ranges::count(taken, 0)));
        nextRow(taken);
    }
    rows = std::move(placed);
    return true;
}

} // namespace muharrir
