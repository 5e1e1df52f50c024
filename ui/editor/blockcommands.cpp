// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockcommands.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <vector>

namespace muharrir {

namespace {

std::vector<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    std::vector<QTextBlock> blocks;
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        // A selection that ends before a block's first letter does not mean that block.
        if (block.position() > end || (block.position() == end && !blocks.empty()))
            break;
        blocks.push_back(block);
    }
    return blocks;
}

bool isPlainKind(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::Quote || kind == BlockKind::ListItem;
}

BlockKind kindOf(const QTextBlock &block)
{
    if (QTextCursor(block).currentTable())
        return BlockKind::Table;
    return readBlock(block).kind;
}

bool isListOf(const QTextList *list, const QTextListFormat &format)
{
    return list && list->format().style() == format.style() && list->format().indent() == format.indent();
}

/// Items of one kind and level that stand together are one list.
void joinList(QTextCursor &cursor, const Block &block)
{
    const QTextListFormat format = listFormat(block);
    for (const QTextBlock &neighbour : {cursor.block().previous(), cursor.block().next()}) {
        if (neighbour.isValid() && isListOf(neighbour.textList(), format)) {
            neighbour.textList()->add(cursor.block());
            return;
        }
    }
    cursor.createList(format);
}

Block restyled(Block block, const BlockStyle &style)
{
    block.kind = style.kind;
    block.level = style.level;
    block.list = style.list;
    return block;
}

/// A block's text with its formats, to be put elsewhere. (A QTextDocumentFragment of a list item would bring a block of its own.)
struct Contents {
    struct Piece {
        QString text;
        QTextCharFormat format;
    };
    QTextBlockFormat format;
    QTextCharFormat charFormat;
    std::vector<Piece> pieces;
};

Contents contentsOf(const QTextBlock &block)
{
    Contents contents{block.blockFormat(), block.charFormat(), {}};
    for (auto i = block.begin(); !i.atEnd(); ++i)
        contents.pieces.push_back({i.fragment().text(), i.fragment().charFormat()});
    return contents;
}

void replaceContents(const QTextBlock &block, const Contents &contents)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    for (const Contents::Piece &piece : contents.pieces) {
        if (!piece.format.isImageFormat()) {
            cursor.insertText(piece.text, piece.format);
            continue;
        }
        for (qsizetype i = 0; i < piece.text.size(); ++i)
            cursor.insertImage(piece.format.toImageFormat());
    }
    cursor.setBlockFormat(contents.format);
    cursor.setBlockCharFormat(contents.charFormat);
}

QTextFrame *frameOf(const QTextBlock &block) { return QTextCursor(block).currentFrame(); }

} // namespace

void dressBlock(QTextCursor &cursor, const Block &block, const PageStyle &page)
{
    struct Piece {
        int start, length;
        RunFormat format;
    };
    std::vector<Piece> pieces;
    const QTextBlock place = cursor.block();
    for (auto i = place.begin(); !i.atEnd(); ++i) {
        if (!i.fragment().charFormat().isImageFormat())
            pieces.push_back({i.fragment().position(), i.fragment().length(), runFormat(i.fragment().charFormat())});
    }
    if (QTextList *list = place.textList(); list && block.kind != BlockKind::ListItem)
        list->remove(place);
    cursor.setBlockFormat(blockFormat(block, page));
    cursor.setBlockCharFormat(charFormat({}, block, page));
    if (block.kind == BlockKind::ListItem)
        joinList(cursor, block);
    for (const Piece &piece : pieces) {
        QTextCursor run(place);
        run.setPosition(piece.start);
        run.setPosition(piece.start + piece.length, QTextCursor::KeepAnchor);
        run.setCharFormat(charFormat(piece.format, block, page));
    }
}

BlockStyle styleAt(const QTextCursor &cursor)
{
    const Block block = readBlock(cursor.block());
    const bool item = block.kind == BlockKind::ListItem;
    return {block.kind, block.level, item ? block.list : ListKind::Bullet};
}

void setBlockStyle(QTextCursor cursor, const BlockStyle &style, const PageStyle &page)
{
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor)) {
        if (!isPlainKind(kindOf(block)))
            continue;
        const Block old = readBlock(block);
        Block changed = restyled(old, style);
        if (style.kind == BlockKind::ListItem && old.kind == BlockKind::ListItem)
            changed.level = old.level; // bullets to numbers: the levels stay
        QTextCursor at(block);
        dressBlock(at, changed, page);
    }
    cursor.endEditBlock();
}

void setDirection(QTextCursor cursor, Qt::LayoutDirection direction)
{
    const Direction chosen = direction == Qt::LeftToRight ? Direction::LeftToRight : Direction::Automatic;
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor)) {
        QTextBlockFormat format;
        format.setProperty(BlockDirectionProperty, static_cast<int>(chosen));
        format.setLayoutDirection(direction);
        QTextCursor(block).mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

bool changeLevel(QTextCursor cursor, int by, const PageStyle &page)
{
    constexpr int deepest = 8;
    bool any = false;
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor)) {
        Block item = readBlock(block);
        if (item.kind != BlockKind::ListItem)
            continue;
        any = true;
        item.level = qMin(item.level + by, deepest);
        if (item.level < 0)
            item = restyled(item, {});
        QTextCursor at(block);
        dressBlock(at, item, page);
    }
    cursor.endEditBlock();
    return any;
}

bool moveBlocks(QTextCursor &cursor, int by)
{
    const auto blocks = selectedBlocks(cursor);
    const QTextBlock neighbour = by < 0 ? blocks.front().previous() : blocks.back().next();
    QTextFrame *frame = frameOf(blocks.front());
    const auto inFrame = [frame](const QTextBlock &block) { return frameOf(block) == frame; };
    if (!neighbour.isValid() || !inFrame(neighbour) || !std::ranges::all_of(blocks, inFrame))
        return false;

    // The neighbour's text wanders through the selected blocks to their other side; every block object stays where it is.
    const int anchor = cursor.anchor(), position = cursor.position();
    const int shift = by < 0 ? -neighbour.length() : neighbour.length();
    cursor.beginEditBlock();
    const Contents moved = contentsOf(neighbour);
    std::vector<Contents> kept;
    for (const QTextBlock &block : blocks)
        kept.push_back(contentsOf(block));
    std::vector<QTextBlock> places = blocks;
    places.insert(by < 0 ? places.begin() : places.end(), neighbour);
    kept.insert(by < 0 ? kept.end() : kept.begin(), moved);
    for (size_t i = 0; i < places.size(); ++i)
        replaceContents(places[i], kept[i]);
    cursor.endEditBlock();
    cursor.setPosition(anchor + shift);
    cursor.setPosition(position + shift, QTextCursor::KeepAnchor);
    return true;
}

void newBlock(QTextCursor &cursor, const PageStyle &page)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    if (cursor.currentTable()) { // a cell is one text
        cursor.insertText(QString(QChar::LineSeparator));
        cursor.endEditBlock();
        return;
    }
    Block block = readBlock(cursor.block());
    const bool empty = cursor.block().length() == 1;
    if (empty && (block.kind == BlockKind::ListItem || block.kind == BlockKind::Quote)) {
        if (block.kind == BlockKind::ListItem && block.level > 0)
            changeLevel(cursor, -1, page);
        else
            dressBlock(cursor, restyled(block, {}), page);
        cursor.endEditBlock();
        return;
    }
    const bool goesOn = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote || block.kind == BlockKind::ListItem
        || (block.kind == BlockKind::Heading && !cursor.atBlockEnd() && !cursor.atBlockStart());
    block.id.clear();
    if (block.kind == BlockKind::Heading && cursor.atBlockStart() && !empty) {
        // An empty line is put above the heading; the heading keeps its id.
        QTextCursor above(cursor);
        const Contents heading = contentsOf(cursor.block());
        Block paragraph;
        paragraph.direction = block.direction;
        cursor.insertBlock(heading.format, heading.charFormat);
        above.movePosition(QTextCursor::PreviousBlock);
        dressBlock(above, paragraph, page);
    } else if (goesOn) {
        QTextBlockFormat format = cursor.blockFormat();
        format.clearProperty(BlockIdProperty);
        cursor.insertBlock(format, cursor.charFormat());
    } else {
        // After a heading, a picture or a link: an ordinary paragraph of the page's direction.
        Block paragraph;
        paragraph.direction = block.kind == BlockKind::Heading ? block.direction : Direction::Automatic;
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormat(paragraph, page), charFormat({}, paragraph, page));
    }
    cursor.endEditBlock();
}

bool leaveStyle(QTextCursor &cursor, const PageStyle &page)
{
    if (!cursor.atBlockStart() || cursor.hasSelection() || cursor.currentTable())
        return false;
    const Block block = readBlock(cursor.block());
    if (block.kind != BlockKind::Heading && block.kind != BlockKind::Quote && block.kind != BlockKind::ListItem)
        return false;
    if (block.kind == BlockKind::ListItem && block.level > 0)
        return changeLevel(cursor, -1, page);
    cursor.beginEditBlock();
    dressBlock(cursor, restyled(block, {}), page);
    cursor.endEditBlock();
    return true;
}

} // namespace muharrir
