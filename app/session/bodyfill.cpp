// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bodydocument.h"

#include <QTextCursor>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

/// Writes blocks at the end of a document.
class Filler {
public:
    Filler(QTextDocument &document, const PageStyle &style) : m_cursor(&document), m_style(style) { }

    void fill(const Body &body)
    {
        m_cursor.beginEditBlock();
        for (const Block &block : body.blocks)
            add(block);
        if (!m_blockIsFree) {
            m_cursor.endEditBlock();
            return;
        }
        Block empty; // a new article, or the line below a table at the end
        empty.id = newBlockId();
        startBlock(empty);
        m_cursor.endEditBlock();
    }

private:
    void add(const Block &block)
    {
        if (block.kind != BlockKind::ListItem)
            m_lists.clear();
        startBlock(block);
        switch (block.kind) {
        case BlockKind::ListItem:
            joinList(block);
            break;
        case BlockKind::Figure:
            addPicture(block);
            break;
        case BlockKind::Unknown:
            m_cursor.insertText(QString(block.unknown).replace(u'\n', QChar::LineSeparator), charFormat({}, block, m_style));
            break;
        case BlockKind::Paragraph:
        case BlockKind::Heading:
        case BlockKind::Quote:
        case BlockKind::Table:
        case BlockKind::RelatedLink:
            break;
        }
        addRuns(block.runs, block);
        if (block.kind == BlockKind::Table)
            addTable(block);
    }

    /// The document's last block is free at the start and behind a table: a table cannot stand last.
    void startBlock(const Block &block)
    {
        const QTextBlockFormat format = blockFormat(block, m_style);
        const QTextCharFormat text = charFormat({}, block, m_style);
        if (m_blockIsFree) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(text);
        } else {
            m_cursor.insertBlock(format, text);
        }
        m_blockIsFree = false;
    }

    void addRuns(const Runs &runs, const Block &block)
    {
        for (const Run &run : runs)
            m_cursor.insertText(run.text, charFormat(run.format, block, m_style));
    }

    /// Items of a level go on with their list until an item of a higher level, or of another kind, comes.
    void joinList(const Block &item)
    {
        const auto level = static_cast<size_t>(item.level);
        const QTextListFormat format = listFormat(item);
        m_lists.resize(level + 1);
        if (QTextList *list = m_lists[level]; list && list->format().style() == format.style())
            list->add(m_cursor.block());
        else
            m_lists[level] = m_cursor.createList(format);
    }

    void addPicture(const Block &block)
    {
        QTextImageFormat picture;
        picture.setName("asset:"_L1 + block.figure.asset);
        picture.setProperty(FigureAssetProperty, block.figure.asset);
        picture.setProperty(FigureAlternativeProperty, block.figure.alternative);
        picture.setProperty(FigureCreditProperty, block.figure.credit);
        m_cursor.insertImage(picture);
        m_cursor.insertText(QString(QChar::LineSeparator), charFormat({}, block, m_style));
    }

    void addTable(const Block &block)
    {
        const int rows = static_cast<int>(block.rows.size());
        int columns = 0;
        for (const TableCell &cell : block.rows.front()) // nothing reaches down into the first row: it has them all
            columns += cell.columns;
        QTextTable *table = m_cursor.insertTable(rows, columns, tableFormat(block));
        for (int row = 0; row < rows; ++row) {
            int column = 0;
            for (const TableCell &cell : block.rows[static_cast<size_t>(row)]) {
                while (isTaken(*table, row, column))
                    ++column;
                addCell(*table, row, column, cell);
                column += cell.columns;
            }
        }
        m_cursor.setPosition(table->lastPosition() + 1);
        m_blockIsFree = true;
    }

    /// Does a cell from above reach down to this place?
    static bool isTaken(const QTextTable &table, int row, int column)
    {
        const QTextTableCell cell = table.cellAt(row, column);
        return cell.row() != row || cell.column() != column;
    }

    void addCell(QTextTable &table, int row, int column, const TableCell &cell)
    {
        if (cell.rows > 1 || cell.columns > 1)
            table.mergeCells(row, column, cell.rows, cell.columns);
        Block text;
        text.kind = BlockKind::Table;
        QTextTableCell place = table.cellAt(row, column);
        QTextCharFormat format = place.format(); // holds its spans; it is the format of its first block's text, too
        format.merge(charFormat({}, text, m_style));
        if (cell.header)
            format.setProperty(CellHeaderProperty, true);
        place.setFormat(format);
        m_cursor.setPosition(place.firstPosition());
        m_cursor.setBlockFormat(blockFormat(text, m_style));
        addRuns(cell.runs, text);
    }

    QTextTableFormat tableFormat(const Block &block) const
    {
        QTextTableFormat format;
        format.setProperty(BlockIdProperty, block.id);
        format.setProperty(BlockDirectionProperty, static_cast<int>(block.direction));
        format.setLayoutDirection(block.direction == Direction::LeftToRight ? Qt::LeftToRight : Qt::RightToLeft);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBottomMargin(m_style.paragraphGap);
        if (m_style.line.isValid())
            format.setBorderBrush(m_style.line);
        return format;
    }

    QTextCursor m_cursor;
    const PageStyle &m_style;
    std::vector<QTextList *> m_lists; ///< by level
    bool m_blockIsFree = true;
};

} // namespace

void fill(QTextDocument &document, const Body &body, const PageStyle &style)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    document.setDefaultTextOption(option);
    Filler(document, style).fill(body);
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

} // namespace muharrir
