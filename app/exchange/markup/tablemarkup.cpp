// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/tablemarkup.h"

#include "article/htmltext.h"
#include "article/tablegrid.h"
#include "exchange/markup/printable.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const TableRow &row)
{
    return std::ranges::all_of(row, [](const TableCell &cell) { return printableRuns(cell.runs).empty(); });
}

bool isHeaderRow(const TableRow &row)
{
    return std::ranges::all_of(row, [](const TableCell &cell) { return cell.header; }) && !isEmpty(row);
}

/// How many rows at the top are the table's head: rows of header cells that do not reach into the rows below.
size_t headRows(const std::vector<TableRow> &rows)
{
    const auto head = static_cast<size_t>(std::ranges::find_if_not(rows, isHeaderRow) - rows.begin());
    if (head == rows.size())
        return 0;
    for (size_t r = 0; r < head; ++r)
        if (std::ranges::any_of(rows[r], [&](const TableCell &cell) { return r + static_cast<size_t>(cell.rows) > head; }))
            return 0;
    return head;
}

/// Takes out columns and rows in which no cell begins (all of it is covered from before or above): a page may not have them.
void dropCovered(std::vector<TableRow> &rows)
{
    struct Place {
        TableCell *cell;
        size_t row;
        size_t column;
    };
    std::vector<Place> places;
    std::vector<size_t> freeFrom; // for each column, the row from which it is free
    for (size_t r = 0; r < rows.size(); ++r) {
        size_t column = 0;
        for (TableCell &cell : rows[r]) {
            while (column < freeFrom.size() && freeFrom[column] > r)
                ++column;
            places.push_back({&cell, r, column});
            const size_t end = column + static_cast<size_t>(cell.columns);
            freeFrom.resize(std::max(freeFrom.size(), end), 0);
            for (; column < end; ++column)
                freeFrom[column] = r + static_cast<size_t>(cell.rows);
        }
    }
    std::vector<bool> begins(freeFrom.size(), false);
    for (const Place &place : places)
        begins[place.column] = true;
    for (const Place &place : places) {
        const auto first = begins.begin() + static_cast<std::ptrdiff_t>(place.column);
        place.cell->columns = static_cast<int>(std::count(first, first + place.cell->columns, true));
        const auto row = rows.begin() + static_cast<std::ptrdiff_t>(place.row);
        place.cell->rows = static_cast<int>(std::count_if(row, row + place.cell->rows, [](const TableRow &of) { return !of.empty(); }));
    }
    std::erase_if(rows, [](const TableRow &row) { return row.empty(); });
}

QString cellMarkup(const TableCell &cell, bool headsColumn, const Surroundings &around)
{
    const QString text = inlineMarkup(cell.runs, around);
    const bool header = cell.header && !text.isEmpty(); // an empty corner heads nothing
    QString attributes;
    if (header)
        attributes += htmlAttribute(u"scope", headsColumn ? u"col" : u"row");
    if (cell.columns > 1)
        attributes += htmlAttribute(u"colspan", QString::number(cell.columns));
    if (cell.rows > 1)
        attributes += htmlAttribute(u"rowspan", QString::number(cell.rows));
    const QString name = header ? u"th"_s : u"td"_s;
    return u'<' + name + attributes + u'>' + text + u"</"_s + name + u'>';
}

} // namespace

QString tableMarkup(const Block &table, const Surroundings &around)
{
    std::vector<TableRow> rows = table.rows;
    if (std::ranges::all_of(rows, isEmpty) || !makeRectangular(rows))
        return {};
    dropCovered(rows);
    const size_t head = headRows(rows);

    QString out;
    if (const QString caption = inlineMarkup(table.runs, around); !caption.isEmpty())
        out += u"<caption>"_s + caption + u"</caption>\n"_s;
    if (head > 0)
        out += u"<thead>\n"_s;
    for (size_t r = 0; r < rows.size(); ++r) {
        if (r == head)
            out += head > 0 ? u"</thead>\n<tbody>\n"_s : u"<tbody>\n"_s;
        out += u"<tr>"_s;
        for (const TableCell &cell : rows[r])
            out += cellMarkup(cell, r < head || isHeaderRow(rows[r]), around);
        out += u"</tr>\n"_s;
    }
    return out + u"</tbody>\n"_s;
}

} // namespace muharrir
