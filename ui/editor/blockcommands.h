// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodydocument.h"

#include <QTextCursor>

namespace muharrir {

/// What a paragraph is, as the format bar offers it.
struct BlockStyle {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    ListKind list = ListKind::Bullet;
    bool operator==(const BlockStyle &) const = default;
};
BlockStyle styleAt(const QTextCursor &cursor);

/// Gives the cursor's block and its runs the looks, id and list of `block`; the text and its marks stay.
void dressBlock(QTextCursor &cursor, const Block &block, const PageStyle &page);

// Commands over whole blocks. Each is one undo step over all blocks that the cursor's selection touches. Figures, tables, related links and
// blocks of a later program are left as they are.

void setBlockStyle(QTextCursor cursor, const BlockStyle &style, const PageStyle &page);

/// Right-to-left is the page's own direction and leaves no mark on the paragraph.
void setDirection(QTextCursor cursor, Qt::LayoutDirection direction);

/// Deeper (+1) or shallower (-1) in the list; leaving the outermost level leaves the list. False where there is no list item.
bool changeLevel(QTextCursor cursor, int by, const PageStyle &page);

/// Moves the selected blocks one up (-1) or down (+1); the cursor goes with them. False at the edge of the text or beside a table.
bool moveBlocks(QTextCursor &cursor, int by);

/// Enter: a new block. After a heading, or after the last word of a quote's or list's empty block, an ordinary paragraph.
void newBlock(QTextCursor &cursor, const PageStyle &page);

/// Backspace at the start of a heading, quote or list item makes it an ordinary paragraph; false where it is one already.
bool leaveStyle(QTextCursor &cursor, const PageStyle &page);

} // namespace muharrir
