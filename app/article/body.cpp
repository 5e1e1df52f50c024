// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/body.h"

#include <QRandomGenerator>

namespace muharrir {

namespace {

Block blockOf(BlockKind kind, const QString &text)
{
    Block block;
    block.id = newBlockId();
    block.kind = kind;
    if (!text.isEmpty())
        block.runs.push_back({text, {}});
    return block;
}

QString rowText(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row)
        cells << plainText(cell.runs);
    return cells.join(u'\t');
}

} // namespace

QString newBlockId()
{
    static constexpr QStringView alphabet = u"0123456789abcdefghijklmnopqrstuvwxyz";
    QString id(8, Qt::Uninitialized);
    for (QChar &c : id)
        c = alphabet[QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size()))];
    return id;
}

Block paragraph(const QString &text) { return blockOf(BlockKind::Paragraph, text); }

Block heading(const QString &text, int level)
{
    Block block = blockOf(BlockKind::Heading, text);
    block.level = level;
    return block;
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString plainText(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks) {
        const QString text = plainText(block.runs);
        const bool mayBeSilent = block.kind == BlockKind::Table || block.kind == BlockKind::Figure || block.kind == BlockKind::Unknown;
        if (!text.isEmpty() || !mayBeSilent)
            lines << text;
        for (const TableRow &row : block.rows)
            lines << rowText(row);
    }
    return lines.join(u'\n');
}

Body bodyFromPlainText(QStringView text)
{
    const auto endsParagraph = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator; };
    Body body;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsParagraph(text[i]))
            continue;
        body.blocks.push_back(paragraph(text.mid(start, i - start).toString()));
        start = i + 1;
    }
    return canonical(std::move(body));
}

} // namespace muharrir
