// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/selectionmime.h"

#include "article/bodyhtml.h"
#include "editor/blockcommands.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>

namespace muharrir {

namespace {

/// Without what belongs to this article and house: anchors of sources and notes, tracked changes, ids.
Body plain(Body body)
{
    for (Block &block : body.blocks) {
        block.id.clear();
        for (Run &run : block.runs) {
            run.format.source.clear();
            run.format.comment.clear();
            run.format.change.reset();
        }
    }
    return body;
}

/// An empty block at the cursor: the block it stands in is parted where it stands, and used itself when it is empty.
void makeRoom(QTextCursor &cursor, const PageStyle &page)
{
    const bool atStart = cursor.atBlockStart(), atEnd = cursor.atBlockEnd();
    const QTextBlockFormat format = blockFormat({}, page);
    if (atStart && atEnd) {
        cursor.setBlockFormat(format);
        return;
    }
    if (!atEnd) {
        QTextBlockFormat rest = cursor.blockFormat();
        if (!atStart)
            rest.clearProperty(BlockIdProperty);
        cursor.insertBlock(rest, cursor.blockCharFormat());
        cursor.movePosition(QTextCursor::PreviousBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
        if (atStart) {
            cursor.setBlockFormat(format);
            return;
        }
    }
    cursor.insertBlock(format, charFormat({}, {}, page));
}

void insertRuns(QTextCursor &cursor, const Runs &runs, const PageStyle &page)
{
    const QTextCharFormat before = cursor.charFormat();
    const Block here = readBlock(cursor.block());
    for (const Run &run : runs)
        cursor.insertText(run.text, charFormat(run.format, here, page));
    cursor.setCharFormat(before);
}

} // namespace

Body bodyOf(const QTextCursor &selection, const PageStyle &page)
{
    QTextDocument part;
    fill(part, {}, page);
    QTextCursor cursor(&part);
    // The first block's looks come along only when the selection begins with it; a part of a line is text of a paragraph.
    const QTextBlock first = selection.document()->findBlock(selection.selectionStart());
    cursor.insertFragment(selection.selection());
    if (selection.selectionStart() == first.position() && selection.selectionEnd() >= first.position() + first.length() - 1) {
        QTextBlockFormat format = first.blockFormat();
        format.setObjectIndex(-1);
        QTextCursor(part.firstBlock()).setBlockFormat(format);
    }
    return read(part);
}

QMimeData *selectionMime(const QTextCursor &selection, const PageStyle &page)
{
    const Body body = bodyOf(selection, page);
    auto *mime = new QMimeData;
    mime->setData(QLatin1String(bodyMimeType), writeBodyHtml(body).toUtf8());
    mime->setHtml(writeBodyHtml(plain(body)));
    // Blanks at the edges belong to a part of a line: a Body has none, the text says so.
    const bool inLine = body.blocks.size() == 1 && body.blocks.front().kind == BlockKind::Paragraph;
    mime->setText(inLine ? selection.selectedText().replace(QChar::LineSeparator, u'\n') : plainText(body));
    return mime;
}

void insertBody(QTextCursor &cursor, Body body, const PageStyle &page)
{
    for (Block &block : body.blocks)
        block.id = newBlockId();
    const bool inLine = body.blocks.size() == 1 && body.blocks.front().kind == BlockKind::Paragraph;
    if (!inLine)
        body = canonical(std::move(body));
    if (body.blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (inLine) {
        insertRuns(cursor, body.blocks.front().runs, page);
    } else {
        QTextDocument part;
        fill(part, body, page);
        makeRoom(cursor, page);
        QTextCursor first(cursor.document());
        const int start = cursor.block().position();
        cursor.insertFragment(QTextDocumentFragment(&part));
        first.setPosition(start);
        dressBlock(first, body.blocks.front(), page); // Qt leaves the first block as it found it
    }
    cursor.endEditBlock();
}

} // namespace muharrir
