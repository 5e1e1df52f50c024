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

/// The laid-out lines, at most `most`. Returns where the shown text ends; the whole text fits when that is its size.
qsizetype lay(QTextLayout &layout, const TextLines &lines, int width)
{
    QTextOption option(isRightToLeft(lines.text) ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(isRightToLeft(lines.text) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(lines.most > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    if (!lines.tail.isEmpty()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(lines.text.size());
        range.length = static_cast<int>(lines.tail.size());
        range.format.setFont(lines.tailFont);
        layout.setFormats({range});
    }
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
            QString rest = text.mid(line.textStart());
            rest.replace(u'\n', u' ');
            painter.setFont(lines.font);
            painter.setLayoutDirection(isRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight);
            const QString shown = painter.fontMetrics().elidedText(rest, Qt::ElideRight, rect.width());
            const bool right = interface == Qt::RightToLeft;
            painter.drawText(box, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                             shown);
            continue;
        }
        // The line stands at its own side of a box of the whole width; it goes to the interface's.
        const bool ownRight = isRightToLeft(lines.text), wantedRight = interface == Qt::RightToLeft;
        const qreal slack = rect.width() - line.naturalTextWidth();
        const qreal shift = ownRight == wantedRight ? 0 : ownRight ? -slack : slack;
        line.draw(&painter, QPointF(rect.x() + shift, rect.y()));
    }
}

} // namespace muharrir
