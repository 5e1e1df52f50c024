// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statechip.h"

#include "widgets/rowdelegate.h"
#include "wording.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace muharrir {

StateChip::StateChip(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setState(State::Draft);
}

void StateChip::setState(State state)
{
    m_state = state;
    setText(stateText(state));
    setAccessibleName(tr("State: %1").arg(text()));
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Face::Caption));
    return {metrics.horizontalAdvance(text()) + m_theme.px(34), m_theme.px(26)};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QColor edge = hasFocus() || underMouse() ? c.accent : m_theme.stateColour(m_state);
    painter.setPen(QPen(edge, hasFocus() ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = qMin(outline.height() / 2, qreal(m_theme.px(Size::chipRadius + 3)));
    painter.drawRoundedRect(outline, radius, radius);
    const int side = m_theme.px(8), start = m_theme.px(10);
    const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - side) / 2, side, side));
    paintState(painter, dot, m_state, m_theme);
    QFont font = m_theme.font(Face::Caption);
    font.setStrikeOut(stateIsStruck(m_state));
    painter.setFont(font);
    painter.setPen(c.soft);
    const QRect words = rect().adjusted(start + side, 0, -m_theme.px(6), 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text());
}

void StateChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace muharrir
