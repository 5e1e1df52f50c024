// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findingpaint.h"

#include "editor/blockmarks.h"
#include "editor/markpainter.h"

#include <QTextEdit>

namespace muharrir {

void paintFindings(QPainter &painter, const std::vector<QTextBlock> &blocks, int written, const Theme &theme)
{
    for (const QTextBlock &block : blocks) {
        const BlockMarks *marks = BlockMarks::of(block);
        if (!marks)
            continue;
        for (const Finding &finding : marks->findings) {
            const qsizetype start = block.position() + finding.start;
            if (start <= written && written <= start + finding.length)
                continue;
            for (const LinePart &part : lineParts(block, static_cast<int>(finding.start), static_cast<int>(finding.length)))
                paintMark(painter, part, markShape(finding), theme);
        }
    }
}

const Finding *findingAtCaret(const QTextEdit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    return findingAt(cursor.block(), cursor.positionInBlock());
}

} // namespace muharrir
