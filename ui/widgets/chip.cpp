// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace muharrir {

Chip::Chip(const QString &text, Kind kind, const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_kind(kind), m_theme(theme)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(kind == Kind::Taken ? tr("Tag: %1").arg(text) : tr("Suggested tag: %1").arg(text));
    setAccessibleDescription(kind == Kind::Taken ? tr("Delete removes it") : tr("Enter takes it"));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Face::Interface));
    // Text, the sign and the gap before it, and the ends.
    const int width = metrics.horizontalAdvance(text()) + m_theme.px(Size::space4) + 2 * m_theme.px(10) + m_theme.px(Size::space1);
    return {width, qMax(m_theme.px(Size::target - 2), metrics.height() + m_theme.px(Size::space1))};
}

QSize Chip::minimumSizeHint() const { return {m_theme.px(48), sizeHint().height()}; }

QRect Chip::crossRect() const
{
    const int side = m_theme.px(10);
    const QRect logical(width() - m_theme.px(8) - side, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours;
    const bool taken = m_kind == Kind::Taken;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const qreal radius = qMin(outline.height() / 2, qreal(m_theme.px(Size::chipRadius + 3)));
    QPen pen(hasFocus() ? c.accent : taken ? c.wash : c.faint, hasFocus() ? 1.5 : 1);
    if (!taken && !hasFocus())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(taken || m_hovered ? c.wash : QColor(Qt::transparent));
    painter.drawRoundedRect(outline, radius, radius);

    painter.setFont(m_theme.font(Face::Interface));
    painter.setPen(taken ? c.accent : c.soft);
    const int end = m_theme.px(10), sign = m_theme.px(Size::space4);
    // The plus leads, the cross trails.
    const QRect logical = taken ? rect().adjusted(end, 0, -end - sign, 0) : rect().adjusted(end + sign, 0, -end, 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, logical.width());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical), int(Qt::AlignVCenter | Qt::AlignHCenter), shown);
    const QRectF cross = taken
        ? QRectF(crossRect())
        : QRectF(QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(m_theme.px(10), (height() - m_theme.px(9)) / 2, m_theme.px(9), m_theme.px(9))));
    painter.setPen(QPen(painter.pen().color(), 1.4 * m_theme.scale / 100.0, Qt::SolidLine, Qt::RoundCap));
    if (taken) {
        const QRectF x = cross.adjusted(1.5, 1.5, -1.5, -1.5);
        painter.drawLine(x.topLeft(), x.bottomRight());
        painter.drawLine(x.topRight(), x.bottomLeft());
    } else {
        painter.drawLine(QPointF(cross.center().x(), cross.top()), QPointF(cross.center().x(), cross.bottom()));
        painter.drawLine(QPointF(cross.left(), cross.center().y()), QPointF(cross.right(), cross.center().y()));
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        if (event->key() == forward)
            Q_EMIT moveRequested(1);
        else if (event->key() == back)
            Q_EMIT moveRequested(-1);
        else
            QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int slack = m_theme.px(Size::space2);
    if (m_kind == Kind::Taken && event->button() == Qt::LeftButton && isDown()
        && crossRect().adjusted(-slack, -slack, slack, slack).contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void Chip::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    update();
    QAbstractButton::enterEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_hovered = false;
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace muharrir
