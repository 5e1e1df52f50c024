// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QStringList>

namespace muharrir::test {

/// Runs with their marks: *strong* /emphasis/ _underline_ ~strike~ ^sup^ ,sub, [text](href); a line break is "⏎".
inline QString sketch(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        QString marked = QString(run.text).replace(QChar(0x2028), QStringLiteral("⏎"));
        const auto wrap = [&](Mark mark, QChar sign) {
            if (run.format.marks.testFlag(mark))
                marked = QString(sign + marked + sign);
        };
        wrap(Mark::Strong, u'*');
        wrap(Mark::Emphasis, u'/');
        wrap(Mark::Underline, u'_');
        wrap(Mark::Strike, u'~');
        wrap(Mark::Superscript, u'^');
        wrap(Mark::Subscript, u',');
        if (!run.format.href.isEmpty())
            marked = QString(u"[" + marked + u"](" + run.format.href + u")");
        text += marked;
    }
    return text;
}

/// A body as a person would note it down, one line a block: "p text", "h2 text", "ul0 text", "ol1 text", "quote text",
/// "figure (alternative) caption", "table a|b / c|d" with headers as "!a". A left-to-right block has "ltr " before its text.
inline QStringList sketch(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks) {
        QString line;
        switch (block.kind) {
        case BlockKind::Paragraph:
            line = QStringLiteral("p ");
            break;
        case BlockKind::Heading:
            line = QStringLiteral("h%1 ").arg(block.level);
            break;
        case BlockKind::Quote:
            line = QStringLiteral("quote ");
            break;
        case BlockKind::ListItem:
            line = QStringLiteral("%1%2 ")
                       .arg(block.list == ListKind::Numbered ? QStringLiteral("ol") : QStringLiteral("ul"))
                       .arg(block.level);
            break;
        case BlockKind::Figure:
            line = QStringLiteral("figure (%1) ").arg(block.figure.alternative);
            break;
        case BlockKind::Table:
            line = QStringLiteral("table ");
            break;
        case BlockKind::RelatedLink:
            line = QStringLiteral("related ");
            break;
        case BlockKind::Unknown:
            line = QStringLiteral("unknown ");
            break;
        }
        if (block.direction == Direction::LeftToRight)
            line += QStringLiteral("ltr ");
        line += sketch(block.runs);
        QStringList rows;
        for (const TableRow &row : block.rows) {
            QStringList cells;
            for (const TableCell &cell : row) {
                QString text = sketch(cell.runs);
                cells << (cell.header ? QString(u'!' + text) : text);
            }
            rows << cells.join(u'|');
        }
        lines << QString(line + rows.join(QStringLiteral(" / "))).trimmed();
    }
    return lines;
}

} // namespace muharrir::test
