// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/restyle.h"

#include <QTextBlock>
#include <QTextCursor>

namespace muharrir {

namespace {

void restyleBlock(QTextCursor &cursor, const QTextBlock &textBlock, const PageStyle &style)
{
    const Block block = readBlock(textBlock);
    struct Piece {
        int position, length;
        QTextCharFormat format;
    };
    std::vector<Piece> pieces;
    for (auto it = textBlock.begin(); !it.atEnd(); ++it)
        if (const QTextFragment fragment = it.fragment(); !fragment.charFormat().isImageFormat())
            pieces.push_back({fragment.position(), fragment.length(), charFormat(runFormat(fragment.charFormat()), block, style)});
    cursor.setPosition(textBlock.position());
    cursor.mergeBlockFormat(blockFormat(block, style));
    cursor.mergeBlockCharFormat(charFormat({}, block, style));
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.position);
        cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(piece.format);
    }
}

} // namespace

void restyle(QTextDocument &document, const PageStyle &style)
{
    const bool hasHistory = document.isUndoAvailable();
    if (!hasHistory)
        document.setUndoRedoEnabled(false);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        restyleBlock(cursor, block, style);
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
}

} // namespace muharrir
