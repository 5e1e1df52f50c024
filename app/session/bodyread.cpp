// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bodydocument.h"

#include <QSet>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

Direction directionOf(const QTextFormat &format)
{
    switch (format.intProperty(BlockDirectionProperty)) {
    case int(Direction::RightToLeft):
        return Direction::RightToLeft;
    case int(Direction::LeftToRight):
        return Direction::LeftToRight;
    default:
        return Direction::Automatic;
    }
}

/// What a text block is, without its text.
Block factsOf(const QTextBlock &textBlock)
{
    const QTextBlockFormat format = textBlock.blockFormat();
    Block block;
    block.id = format.stringProperty(BlockIdProperty);
    block.kind = static_cast<BlockKind>(format.intProperty(BlockKindProperty));
    block.direction = directionOf(format);
    block.related = {format.stringProperty(RelatedArticleProperty), format.stringProperty(RelatedUrlProperty)};
    block.unknown = format.stringProperty(BlockUnknownProperty);
    if (const QTextList *list = textBlock.textList()) {
        block.kind = BlockKind::ListItem;
        block.list = list->format().style() <= QTextListFormat::ListDecimal ? ListKind::Numbered : ListKind::Bullet;
        block.level = std::max(0, list->format().indent() - 1);
    } else if (block.kind == BlockKind::ListItem) {
        block.list = static_cast<ListKind>(format.intProperty(BlockListProperty) % 2);
        block.level = format.intProperty(BlockListProperty) / 2;
    } else if (block.kind == BlockKind::Heading) {
        block.level = format.headingLevel();
    }
    return block;
}

Figure figureOf(const QTextImageFormat &picture)
{
    constexpr auto scheme = "asset:"_L1;
    const QString name = picture.name();
    return {name.startsWith(scheme) ? name.mid(scheme.size()) : QString(), picture.stringProperty(FigureAlternativeProperty),
            picture.stringProperty(FigureCreditProperty)};
}

bool isBlank(const Runs &runs) { return plainText(runs).trimmed().isEmpty(); }

/// An unknown element that was edited is what was written in its place.
void settleUnknown(Block &block)
{
    const QString shown = plainText(block.runs);
    if (shown != QString(block.unknown).replace(u'\n', QChar::LineSeparator))
        block.unknown = QString(shown).replace(QChar::LineSeparator, u'\n');
    block.runs.clear();
}

/// A text block as blocks: one, or more where pictures were put into a line of text. A picture begins a figure, what follows is its caption.
std::vector<Block> blocksOf(const QTextBlock &textBlock)
{
    std::vector<Block> blocks{factsOf(textBlock)};
    if (blocks.back().kind == BlockKind::Figure)
        blocks.back().kind = BlockKind::Paragraph; // until its picture comes: without it, the caption is a text
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (!format.isImageFormat()) {
            blocks.back().runs.push_back({fragment.text(), runFormat(format)});
            continue;
        }
        for (int i = 0; i < fragment.length(); ++i) { // equal pictures side by side are one fragment
            if (blocks.back().kind == BlockKind::Figure || !isBlank(blocks.back().runs)) {
                blocks.emplace_back();
                blocks.back().direction = blocks.front().direction;
            }
            blocks.back().kind = BlockKind::Figure;
            blocks.back().figure = figureOf(format.toImageFormat());
            blocks.back().runs.clear();
        }
    }
    if (blocks.front().kind == BlockKind::Unknown)
        settleUnknown(blocks.front());
    return blocks;
}

class Reader {
public:
    void read(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                readTable(*table);
            else if (const QTextFrame *inner = it.currentFrame())
                read(*inner);
            else
                readText(it.currentBlock());
        }
        giveUpCaption();
    }

    Body body;

private:
    /// The caption of a table is the text block right before it.
    void readText(const QTextBlock &textBlock)
    {
        giveUpCaption();
        for (Block &block : blocksOf(textBlock))
            body.blocks.push_back(std::move(block));
        m_captionWaits = body.blocks.back().kind == BlockKind::Table;
    }

    /// A caption whose table is gone is a text.
    void giveUpCaption()
    {
        if (m_captionWaits)
            body.blocks.back().kind = BlockKind::Paragraph;
        m_captionWaits = false;
    }

    void readTable(const QTextTable &table)
    {
        if (!m_captionWaits) {
            Block &block = body.blocks.emplace_back();
            block.kind = BlockKind::Table;
            block.id = table.format().stringProperty(BlockIdProperty);
            block.direction = directionOf(table.format());
        }
        m_captionWaits = false;
        std::vector<Block> figures; // no cell holds a picture: they follow
        std::vector<TableRow> rows(static_cast<size_t>(table.rows()));
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() == row && cell.column() == column)
                    rows[static_cast<size_t>(row)].push_back(readCell(cell, figures));
            }
        }
        body.blocks.back().rows = std::move(rows);
        std::ranges::move(figures, std::back_inserter(body.blocks));
    }

    static TableCell readCell(const QTextTableCell &cell, std::vector<Block> &figures)
    {
        TableCell result;
        result.header = cell.format().boolProperty(CellHeaderProperty);
        result.columns = cell.columnSpan();
        result.rows = cell.rowSpan();
        const QTextDocument *document = cell.firstCursorPosition().document();
        const int end = cell.lastPosition();
        for (QTextBlock text = document->findBlock(cell.firstPosition()); text.isValid() && text.position() <= end; text = text.next())
            addToCell(result, text, figures);
        return result;
    }

    static void addToCell(TableCell &cell, const QTextBlock &textBlock, std::vector<Block> &figures)
    {
        for (Block &block : blocksOf(textBlock)) {
            if (block.kind == BlockKind::Figure) {
                figures.push_back(std::move(block));
                continue;
            }
            if (!cell.runs.empty())
                cell.runs.push_back({QString(QChar::LineSeparator), {}});
            std::ranges::move(block.runs, std::back_inserter(cell.runs));
        }
    }

    bool m_captionWaits = false;
};

} // namespace

Body read(const QTextDocument &document)
{
    Reader reader;
    reader.read(*document.rootFrame());
    return canonical(std::move(reader.body));
}

Block readBlock(const QTextBlock &block)
{
    std::vector<Block> blocks = blocksOf(block);
    const auto figure = std::ranges::find(blocks, BlockKind::Figure, &Block::kind);
    if (figure == blocks.end())
        return blocks.front();
    figure->id = blocks.front().id;
    return *figure;
}

void nameBlocks(QTextDocument &document)
{
    std::vector<int> unnamed;
    QSet<QString> ids;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString id = block.blockFormat().stringProperty(BlockIdProperty);
        if (!id.isEmpty() && !ids.contains(id))
            ids.insert(id);
        else if (!QTextCursor(block).currentTable()) // a table has an id, its cells have none
            unnamed.push_back(block.position());
    }
    if (unnamed.empty())
        return;
    QTextCursor cursor(&document);
    cursor.joinPreviousEditBlock();
    for (const int position : unnamed) {
        QTextBlockFormat format;
        format.setProperty(BlockIdProperty, newBlockId());
        cursor.setPosition(position);
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace muharrir
