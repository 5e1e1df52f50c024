// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "text/repair.h"

namespace muharrir {

/// Makes blocks from a stream of text, breaks and boundaries, as a browser would set them: blanks run together, boundaries without text
/// between them make no block, two line breaks end a paragraph.
class BlockBuilder {
public:
    /// What the next block will be.
    struct Shape {
        BlockKind kind = BlockKind::Paragraph;
        int level = 0;
        ListKind list = ListKind::Bullet;
    };

    void text(QStringView text, const RunFormat &format, bool preformatted);
    void lineBreak();
    /// A block element begins or ends here: ends the paragraph; in list items, headings and while collecting, only the line.
    void boundary();
    /// Ends the block whatever it is.
    void endBlock();
    void add(Block block);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    void setShape(const Shape &shape);

    /// Until collected(), text gathers in one place (a cell, a caption) instead of becoming blocks.
    void collect();
    Runs collected();
    [[nodiscard]] bool isCollecting() const { return m_collecting > 0; }

    std::vector<Block> &blocks() { return m_blocks; }
    [[nodiscard]] const Repairs &repairs() const { return m_repairs; }

private:
    void waitWithBlank(const RunFormat &format);
    void append(QChar c, const RunFormat &format);
    Runs tidied();

    std::vector<Block> m_blocks;
    Shape m_shape;
    Runs m_runs;
    std::vector<Runs> m_outer; ///< runs of the blocks around the one that is being collected
    bool m_space = false;      ///< a blank waits for text after it
    RunFormat m_spaceFormat;
    int m_breaks = 0;
    int m_collecting = 0;
    Repairs m_repairs;
};

/// Left-to-right is said only where most letters are; the page's own direction is never repeated (export.md, finding 10).
Direction directionOf(QStringView text);

} // namespace muharrir
