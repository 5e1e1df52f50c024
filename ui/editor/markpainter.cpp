// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/markpainter.h"

#include <QPainter>
#include <QPainterPath>

namespace muharrir {

namespace {

QColor colourOf(MarkShape shape, const Colours &colours)
{
    switch (shape) {
    case MarkShape::Wave:
        return colours.error;
    case MarkShape::Dashes:
        return colours.notice;
    case MarkShape::Dots:
        return colours.faint;
    case MarkShape::Line:
        return colours.warning;
    }
    Q_UNREACHABLE();
}

QPainterPath wave(qreal left, qreal right, qreal y, qreal height)
{
    QPainterPath path(QPointF(left, y));
    const qreal half = height * 1.5;
    bool up = true;
    for (qreal x = left; x < right; x += half, up = !up) {
        const qreal next = qMin(x + half, right);
        path.quadTo((x + next) / 2, y + (up ? -height : height), next, y);
    }
    return path;
}

/// Marks stand below the deepest letters of the line, not through them: Arabic letters hang low.
qreal markHeight(const LinePart &part, const Theme &theme)
{
    return qMin(part.baseline + theme.pagePx(Size::space2), part.rect.bottom() - 1);
}

} // namespace

MarkShape markShape(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Spelling:
        return finding.severity == Severity::Hint ? MarkShape::Dots : MarkShape::Wave;
    case FindingKind::Confusion:
    case FindingKind::Grammar:
        return MarkShape::Dashes;
    case FindingKind::Spacing:
    case FindingKind::Punctuation:
    case FindingKind::Style:
    case FindingKind::Consistency:
        return MarkShape::Line;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const LinePart &part, MarkShape shape, const Theme &theme)
{
    const qreal unit = theme.zoom / 100.0;
    const qreal y = markHeight(part, theme);
    const qreal left = part.rect.left(), right = qMax(part.rect.right(), left + 6 * unit);
    QPen pen(colourOf(shape, theme.colours), 1.5 * unit);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case MarkShape::Wave:
        painter.setPen(pen);
        painter.drawPath(wave(left, right, y, 2.2 * unit));
        return;
    case MarkShape::Dashes:
        pen.setWidthF(2 * unit);
        pen.setDashPattern({4, 2});
        pen.setCapStyle(Qt::FlatCap);
        break;
    case MarkShape::Dots:
        pen.setWidthF(2 * unit);
        pen.setDashPattern({0.01, 2});
        pen.setCapStyle(Qt::RoundCap);
        break;
    case MarkShape::Line:
        pen.setWidthF(unit);
        break;
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void paintWash(QPainter &painter, const LinePart &part, const Theme &theme)
{
    const qreal height = theme.pagePx(Size::space2);
    const QRectF band(part.rect.left(), markHeight(part, theme) - height / 2, part.rect.width(), height);
    painter.fillRect(band, theme.colours.wash);
}

void paintNoted(QPainter &painter, const LinePart &part, const Theme &theme)
{
    QColor wash = theme.colours.warning;
    wash.setAlphaF(theme.isDark() ? 0.22F : 0.14F);
    const qreal bottom = markHeight(part, theme);
    const QRectF band(part.rect.left(), part.rect.top(), part.rect.width(), bottom - part.rect.top());
    painter.fillRect(band, wash);
    painter.fillRect(QRectF(band.left(), bottom - theme.pagePx(2), band.width(), theme.pagePx(2)), theme.colours.warning);
}

} // namespace muharrir
