// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/comparisondialog.h"

#include "dialogs/form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextEdit>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

namespace {

/// Writes into a cell, from right to left as the page is.
class Cell {
public:
    Cell(QTextTable &table, int row, int column, const Theme &theme)
        : m_cursor(table.cellAt(row, column).firstCursorPosition()), m_theme(theme)
    {
        QTextBlockFormat block;
        block.setLayoutDirection(Qt::RightToLeft);
        block.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        m_cursor.setBlockFormat(block);
    }

    void write(const QString &text, Difference::Kind kind = Difference::Kind::Same)
    {
        QTextCharFormat format;
        format.setForeground(m_theme.colours.text);
        if (kind == Difference::Kind::Added) {
            format.setForeground(m_theme.colours.good);
            format.setBackground(m_theme.colours.wash);
            format.setFontUnderline(true);
        } else if (kind == Difference::Kind::Removed) {
            format.setForeground(m_theme.colours.error);
            format.setFontStrikeOut(true);
        }
        m_cursor.insertText(text, format);
    }
    void note(const QString &text)
    {
        QTextCharFormat format;
        format.setForeground(m_theme.colours.soft);
        format.setFontItalic(false);
        m_cursor.insertText(text + u' ', format);
    }
    void heading(const QString &text)
    {
        QTextCharFormat format;
        format.setForeground(m_theme.colours.text);
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(text, format);
    }

private:
    QTextCursor m_cursor;
    const Theme &m_theme;
};

} // namespace

ComparisonDialog::ComparisonDialog(const Side &before, const Side &after, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_page(new QTextEdit(this))
{
    auto *layout = dialogLayout(this, tr("Two versions side by side"), 960, theme);
    const auto rows = comparedParagraphs(before.text, after.text);
    const auto changed
        = std::ranges::count_if(rows, [](const ComparedParagraph &row) { return row.kind != ComparedParagraph::Kind::Same; });
    layout->addWidget(
        hintLabel(changed == 0 ? tr("The same text") : tr("%n paragraph(s) differ", nullptr, static_cast<int>(changed)), this));
    m_page->setReadOnly(true);
    m_page->setAccessibleName(tr("Two versions side by side"));
    m_page->setMinimumHeight(theme.px(480));
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_page, 1);
    layout->addWidget(dialogButtons(this, tr("Close"), {}));
    show(before, after, rows, theme);
}

void ComparisonDialog::show(const Side &before, const Side &after, const std::vector<ComparedParagraph> &rows, const Theme &theme)
{
    m_page->setFont(theme.font(Face::Interface));
    QTextCursor cursor(m_page->document());
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    format.setCellPadding(theme.px(Size::space2));
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderBrush(theme.colours.line);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(1);
    QTextTable &table = *cursor.insertTable(static_cast<int>(rows.size()) + 1, 2, format);
    // Read from right to left, as the text is: a table does not mirror by itself.
    constexpr int first = 1, second = 0;
    Cell(table, 0, first, theme).heading(before.title);
    Cell(table, 0, second, theme).heading(after.title);
    for (int row = 1; row <= static_cast<int>(rows.size()); ++row) {
        const ComparedParagraph &paragraph = rows[static_cast<size_t>(row - 1)];
        Cell earlier(table, row, first, theme), later(table, row, second, theme);
        switch (paragraph.kind) {
        case ComparedParagraph::Kind::Same:
            earlier.write(paragraph.before);
            later.write(paragraph.after);
            break;
        case ComparedParagraph::Kind::Changed:
            for (const Difference &piece : paragraph.words) {
                if (piece.kind != Difference::Kind::Added)
                    earlier.write(piece.text, piece.kind);
                if (piece.kind != Difference::Kind::Removed)
                    later.write(piece.text, piece.kind);
            }
            break;
        case ComparedParagraph::Kind::Removed:
            earlier.write(paragraph.before, Difference::Kind::Removed);
            break;
        case ComparedParagraph::Kind::Added:
            later.write(paragraph.after, Difference::Kind::Added);
            break;
        case ComparedParagraph::Kind::MovedAway:
            earlier.note(tr("Moved:"));
            earlier.write(paragraph.before);
            break;
        case ComparedParagraph::Kind::MovedHere:
            later.note(tr("Moved here:"));
            for (const Difference &piece : paragraph.words)
                later.write(piece.text, piece.kind);
            break;
        }
    }
    m_page->setTextCursor(table.cellAt(0, first).firstCursorPosition());
}

} // namespace muharrir
