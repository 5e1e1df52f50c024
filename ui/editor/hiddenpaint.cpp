// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/hiddenpaint.h"

#include <QPainter>
#include <QTextLayout>

namespace muharrir {

namespace {

enum class Shape { None, Dot, Ring, Bar, LeftFlag, RightFlag };

Shape shapeOf(QChar c)
{
    switch (c.unicode()) {
    case u' ':
        return Shape::Dot;
    case 0x00A0:
    case 0x202F:
        return Shape::Ring;
    case 0x200E: // left-to-right mark
    case 0x202A:
    case 0x202D:
    case 0x2066:
        return Shape::RightFlag;
    case 0x200F: // right-to-left mark
    case 0x061C:
    case 0x202B:
    case 0x202E:
    case 0x2067:
        return Shape::LeftFlag;
    default:
        return c.category() == QChar::Other_Format ? Shape::Bar : Shape::None;
    }
}

void paintShape(QPainter &painter, Shape shape, qreal left, qreal right, qreal baseline, qreal height, const Theme &theme)
{
    const qreal middle = (left + right) / 2, radius = height / 16;
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colours.faint);
        painter.drawEllipse(QPointF(middle, baseline - height / 3), radius, radius);
        break;
    case Shape::Ring:
        painter.setPen(QPen(theme.colours.notice, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(middle, baseline - height / 3), 2 * radius, 2 * radius);
        break;
    case Shape::Bar:
    case Shape::LeftFlag:
    case Shape::RightFlag: {
        painter.setPen(QPen(theme.colours.notice, 1.5));
        const QPointF foot(left, baseline + height / 8), head(left, baseline - height * 3 / 4);
        painter.drawLine(foot, head);
        const qreal out = shape == Shape::Bar ? 0 : shape == Shape::LeftFlag ? -height / 4 : height / 4;
        if (out != 0)
            painter.drawPolyline(QPolygonF{head, head + QPointF(out, height / 8), head + QPointF(0, height / 4)});
        break;
    }
    }
}

} // namespace

void paintHidden(QPainter &painter, const std::vector<QTextBlock> &blocks, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont sign = theme.font(Face::Body);
    const qreal height = QFontMetricsF(sign).ascent();
    for (const QTextBlock &block : blocks) {
        const QTextLayout &layout = *block.layout();
        const QString text = block.text();
        const auto place = [&](int at, auto paint) {
            if (const QTextLine line = layout.lineForTextPosition(at); line.isValid())
                paint(line, layout.position().x(), layout.position().y() + line.y() + line.ascent());
        };
        for (int i = 0; i < text.size(); ++i) {
            if (const Shape shape = shapeOf(text.at(i)); shape != Shape::None) {
                place(i, [&](const QTextLine &line, qreal x, qreal baseline) {
                    const qreal one = line.cursorToX(i), other = line.cursorToX(i + 1);
                    paintShape(painter, shape, x + qMin(one, other), x + qMax(one, other), baseline, height, theme);
                });
            }
        }
        place(static_cast<int>(text.size()), [&](const QTextLine &line, qreal x, qreal baseline) {
            const qreal end = x + line.cursorToX(static_cast<int>(text.size()));
            const bool right = block.textDirection() == Qt::RightToLeft;
            painter.setPen(theme.colours.faint);
            painter.setFont(sign);
            const qreal width = QFontMetricsF(sign).horizontalAdvance(u'¶');
            painter.drawText(QPointF(right ? end - width - 4 : end + 4, baseline), QStringLiteral("¶"));
        });
    }
}

} // namespace muharrir
