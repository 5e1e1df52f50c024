// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace muharrir {

namespace {

/// May the visual order within differ from the order of the letters? Then the ends of the range do not say where it lies.
bool mixesDirections(QStringView text, bool rightToLeft)
{
    return std::ranges::any_of(text, [rightToLeft](QChar c) {
        switch (c.direction()) {
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirAN:
            return rightToLeft;
        case QChar::DirR:
        case QChar::DirAL:
            return !rightToLeft;
        default:
            return false;
        }
    });
}

using Span = std::pair<qreal, qreal>;

std::vector<Span> spans(const QTextLine &line, QStringView text, int start, int end, bool rightToLeft)
{
    const qreal from = line.cursorToX(start), to = line.cursorToX(end);
    if (!mixesDirections(text, rightToLeft))
        return {{qMin(from, to), qMax(from, to)}};
    std::vector<Span> found;
    for (int i = start; i < end; ++i) {
        int at = i;
        const qreal leading = line.cursorToX(&at, QTextLine::Leading);
        at = i;
        const qreal trailing = line.cursorToX(&at, QTextLine::Trailing);
        if (!qFuzzyCompare(leading + 1, trailing + 1))
            found.emplace_back(qMin(leading, trailing), qMax(leading, trailing));
    }
    std::ranges::sort(found);
    std::vector<Span> joined;
    for (const Span &span : found) {
        if (!joined.empty() && span.first <= joined.back().second + 1)
            joined.back().second = qMax(joined.back().second, span.second);
        else
            joined.push_back(span);
    }
    return joined;
}

} // namespace

std::vector<LinePart> lineParts(const QTextBlock &block, int start, int length)
{
    std::vector<LinePart> parts;
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0 || length <= 0)
        return parts;
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QString text = block.text();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        for (const auto &[left, right] : spans(line, QStringView(text).mid(from, to - from), from, to, rightToLeft)) {
            const QRectF rect(left, line.y(), right - left, line.height());
            parts.push_back({rect.translated(origin), origin.y() + line.y() + line.ascent()});
        }
    }
    return parts;
}

std::vector<QTextBlock> blocksBetween(const QTextDocument &document, qreal top, qreal bottom)
{
    std::vector<QTextBlock> found;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    // The layout finds a height in a long text quickly; the first block may reach in from above.
    QTextBlock block = document.findBlock(qMax(0, layout->hitTest(QPointF(0, top), Qt::FuzzyHit)));
    if (QTextTable *table = QTextCursor(block).currentTable())
        block = document.findBlock(table->firstPosition());
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        // The cells of a row stand side by side: below one may come another that is higher up.
        if (rect.top() > bottom && !QTextCursor(block).currentTable())
            break;
        if (rect.bottom() >= top && rect.top() <= bottom)
            found.push_back(block);
    }
    return found;
}

} // namespace muharrir
