// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/tablewalk.h"

#include "exchange/foreignhtml/blockbuilder.h"

#include <algorithm>

namespace muharrir {
namespace {

constexpr int spanLimit = 100; ///< colspan="100000" is an attack, not a table

bool isCell(const GumboNode &node) { return isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH); }

bool hasOwnShape(const GumboNode &node)
{
    if (!isElement(node))
        return false;
    const GumboTag tag = node.v.element.tag;
    return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_LI || (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6);
}

bool isStrong(const TableCell &cell)
{
    return std::ranges::all_of(cell.runs, [](const Run &run) { return run.format.marks.testFlag(Mark::Strong); });
}

void markHeaderRow(std::vector<TableRow> &rows)
{
    const auto allStrong = [](const TableRow &row) { return std::ranges::all_of(row, isStrong); };
    const auto marked = [](const TableRow &row) { return std::ranges::any_of(row, &TableCell::header); };
    if (rows.size() < 2 || std::ranges::any_of(rows, marked) || !allStrong(rows[0]) || allStrong(rows[1]))
        return;
    for (auto &cell : rows[0]) {
        cell.header = true;
        for (auto &run : cell.runs)
            run.format.marks.setFlag(Mark::Strong, false);
    }
}

} // namespace

bool isLayoutTable(const GumboNode &table)
{
    const QString role = attribute(table, "role");
    if (role == u"presentation" || role == u"none")
        return true;
    int cells = 0;
    bool shaped = false;
    eachElement(table, [&](const GumboNode &node) {
        cells += isCell(node) ? 1 : 0;
        shaped = shaped || (&node != &table && hasOwnShape(node));
        return !shaped;
    });
    return shaped || cells < 2;
}

Block tableBlock(const GumboNode &table, const std::function<Runs(const GumboNode &)> &cellText)
{
    Block block;
    block.kind = BlockKind::Table;
    QString text;
    eachElement(table, [&](const GumboNode &node) {
        if (isElement(node, GUMBO_TAG_CAPTION)) {
            block.runs = cellText(node);
            return false;
        }
        if (isElement(node, GUMBO_TAG_TR))
            block.rows.emplace_back();
        if (!isCell(node) || block.rows.empty())
            return true;
        TableCell cell;
        cell.runs = cellText(node);
        cell.header = isElement(node, GUMBO_TAG_TH);
        cell.columns = std::clamp(attribute(node, "colspan").toInt(), 1, spanLimit);
        cell.rows = std::clamp(attribute(node, "rowspan").toInt(), 1, spanLimit);
        text += plainText(cell.runs) + u' ';
        block.rows.back().push_back(std::move(cell));
        return false;
    });
    std::erase_if(block.rows, [](const TableRow &row) {
        return std::ranges::all_of(row, [](const TableCell &cell) { return plainText(cell.runs).isEmpty(); });
    });
    markHeaderRow(block.rows);
    block.direction = directionOf(text);
    return block;
}

} // namespace muharrir
