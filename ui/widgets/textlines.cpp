// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlines.h"

#include "text/direction.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace muharrir {

namespace {

/// Arabic wants more room between lines than the interface's font gives: 1.6 em.
qreal pitchOf(const QFont &font) { return std::ceil(QFontMetricsF(font).height() / 1.362 * 1.6); }

/// The formats of a piece of the text and its tail, counted from where the piece begins.
QList<QTextLayout::FormatRange> formatsOf(const TextLines &lines, qsizetype from, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qsizetype start, qsizetype count, const QTextCharFormat &format) {
        const qsizetype begin = std::max(start - from, qsizetype(0)), end = std::min(start + count - from, length);
        if (begin < end)
            formats.append({static_cast<int>(begin), static_cast<int>(end - begin), format});
    };
    QTextCharFormat tail, hit;
    tail.setFont(lines.tailFont);
    hit.setFontWeight(QFont::Bold);
    hit.setForeground(lines.hitColour);
    if (!lines.tail.isEmpty())
        add(lines.text.size(), lines.tail.size(), tail);
    for (const auto &[start, count] : lines.hits)
        add(start, count, hit);
    return formats;
}

/// The laid-out lines, at most `most`; the layout's text begins at `from` of the whole. Returns where the shown text ends; the whole text fits when that is its size.
qsizetype lay(QTextLayout &layout, const TextLines &lines, int width, qsizetype from = 0)
{
    QTextOption option(isRightToLeft(lines.text) ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft(lines.text) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(lines.most > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(lines, from, layout.text().size()));
    const qreal pitch = pitchOf(lines.font);
    layout.beginLayout();
    qreal y = 0;
    qsizetype end = 0;
    for (int i = 0; i < lines.most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2));
        y += pitch;
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

/// The line stands at its own side of a box of the whole width; it goes to the interface's.
void drawLine(QPainter &painter, const TextLines &lines, const QTextLine &line, QPoint at, int width, Qt::LayoutDirection interface)
{
    const bool ownRight = isRightToLeft(lines.text), wantedRight = interface == Qt::RightToLeft;
    const qreal slack = width - line.naturalTextWidth();
    const qreal shift = ownRight == wantedRight ? 0 : ownRight ? -slack : slack;
    line.draw(&painter, QPointF(at.x() + shift, at.y()));
}

/// What is left of the text from `from` on, in one line that ends in an ellipsis.
void drawCut(QPainter &painter, const TextLines &lines, int from, const QRect &box, Qt::LayoutDirection interface)
{
    QString rest = QString(lines.text + lines.tail).mid(from);
    rest.replace(u'\n', u' ');
    QFont widest = lines.font;
    if (!lines.hits.empty())
        widest.setBold(true);
    const QString shown = QFontMetrics(widest).elidedText(rest, Qt::ElideRight, box.width());
    QTextLayout layout(shown, lines.font);
    TextLines piece = lines;
    piece.most = 1;
    lay(layout, piece, box.width(), from);
    drawLine(painter, lines, layout.lineAt(0), box.topLeft(), box.width(), interface);
}

} // namespace

int heightOf(const TextLines &lines, int width)
{
    const QString text = lines.text + lines.tail;
    QTextLayout layout(text, lines.font);
    lay(layout, lines, width);
    return qCeil(layout.lineCount() * pitchOf(lines.font));
}

void draw(QPainter &painter, const TextLines &lines, const QRect &rect, Qt::LayoutDirection interface)
{
    const QString text = lines.text + lines.tail;
    QTextLayout layout(text, lines.font);
    const qsizetype end = lay(layout, lines, rect.width());
    const int count = layout.lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool last = i + 1 == count;
        const bool cut = last && (end < text.size() || line.naturalTextWidth() > rect.width());
        const qreal pitch = pitchOf(lines.font);
        const QRect box(rect.x(), rect.y() + qRound(i * pitch), rect.width(), qCeil(pitch));
        if (cut) {
            drawCut(painter, lines, line.textStart(), box, interface);
            continue;
        }
        drawLine(painter, lines, line, rect.topLeft(), rect.width(), interface);
    }
}

} // namespace muharrir
