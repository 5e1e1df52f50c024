// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/selectionmime.h"

#include "article/bodyhtml.h"

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
    mime->setText(plainText(body));
    return mime;
}

void insertBody(QTextCursor &cursor, Body body, const PageStyle &page)
{
    for (Block &block : body.blocks)
        block.id = newBlockId();
    body = canonical(std::move(body));
    if (body.blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (body.blocks.size() == 1 && body.blocks.front().kind == BlockKind::Paragraph) {
        insertRuns(cursor, body.blocks.front().runs, page);
    } else {
        QTextDocument part;
        fill(part, body, page);
        makeRoom(cursor, page);
        cursor.insertFragment(QTextDocumentFragment(&part));
    }
    cursor.endEditBlock();
}

} // namespace muharrir
