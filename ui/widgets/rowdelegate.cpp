// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "models/roles.h"
#include "store/searchindex.h"
#include "widgets/textlines.h"

#include <QAbstractItemView>
#include <QPainter>

namespace muharrir {

RowDelegate::RowDelegate(const Theme &theme, int titleLines, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_titleLines(titleLines)
{
}

int RowDelegate::markWidth(const QModelIndex &) const { return 0; }

void RowDelegate::paintMark(QPainter &, const QRect &, const QModelIndex &) const { }

TextLines RowDelegate::title(const QModelIndex &index) const
{
    QFont font = m_theme.font(Face::InterfaceStrong);
    font.setStrikeOut(index.data(StruckRole).toBool());
    const QString detail = index.data(DetailRole).toString();
    return {index.data(Qt::DisplayRole).toString(), font, m_titleLines, detail.isEmpty() ? QString() : QStringLiteral(" — ") % detail,
            m_theme.font(Face::Interface)};
}

TextLines RowDelegate::caption(const QModelIndex &index) const
{
    TextLines lines{{}, m_theme.font(Face::Caption), 2};
    lines.hitColour = m_theme.colours.text;
    for (const QChar c : index.data(CaptionRole).toString()) {
        if (c == hitBegin)
            lines.hits.emplace_back(lines.text.size(), 0);
        else if (c == hitEnd && !lines.hits.empty())
            lines.hits.back().second = lines.text.size() - lines.hits.back().first;
        else
            lines.text += c;
    }
    return lines;
}

TextLines RowDelegate::reason(const QModelIndex &index) const
{
    return {index.data(ReasonRole).toString(), m_theme.font(Face::Caption), 2};
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * m_theme.px(Size::space4);
    const TextLines small = caption(index);
    int height = heightOf(title(index), width) + 2 * m_theme.px(10);
    if (!small.text.isEmpty())
        height += m_theme.px(2) + heightOf(small, width - markWidth(index));
    if (const TextLines why = reason(index); !why.text.isEmpty())
        height += heightOf(why, width - markWidth(index));
    return {width, qMax(height, m_theme.px(Size::target + 8)) + 1};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours;
    const bool chosen = option.state & QStyle::State_Selected;
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        QColor wash = c.wash;
        wash.setAlphaF(chosen ? 1 : 0.5F);
        painter->fillRect(option.rect, wash);
    }
    if (chosen) {
        const QRect edge(option.rect.x(), option.rect.y(), m_theme.px(3), option.rect.height());
        painter->fillRect(QStyle::visualRect(direction, option.rect, edge), c.accent);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(c.accent);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    const int margin = m_theme.px(Size::space4);
    // A list that is as high as its rows ends where the next part begins with a line of its own.
    const bool last = index.row() + 1 == index.model()->rowCount();
    const bool fitted = option.widget->inherits("muharrir::FittedList");
    const int inset = fitted ? margin : 0; // lines across a pane part its sections, not its rows
    if (!last || !fitted)
        painter->fillRect(QRect(option.rect.x() + inset, option.rect.bottom(), option.rect.width() - 2 * inset, 1), c.line);

    const TextLines large = title(index);
    QRect rect = option.rect.adjusted(margin, m_theme.px(10), -margin, 0);
    rect.setHeight(heightOf(large, rect.width()));
    painter->setPen(c.text);
    draw(*painter, large, rect, direction);

    const TextLines small = caption(index);
    if (!small.text.isEmpty()) {
        const int mark = markWidth(index);
        QRect below(rect.x() + mark, rect.bottom() + 1 + m_theme.px(2), rect.width() - mark, 0);
        below.setHeight(heightOf(small, below.width()));
        const int line = QFontMetrics(small.font).height();
        if (mark)
            paintMark(*painter, QStyle::visualRect(direction, rect, QRect(rect.x(), below.y(), mark, line)), index);
        const TextLines why = reason(index);
        painter->setPen(why.text.isEmpty() ? c.faint : c.soft);
        draw(*painter, small, QStyle::visualRect(direction, rect, below), direction);
        if (!why.text.isEmpty()) {
            below.moveTop(below.bottom() + 1);
            below.setHeight(heightOf(why, below.width()));
            painter->setPen(c.faint);
            draw(*painter, why, QStyle::visualRect(direction, rect, below), direction);
        }
    }
    painter->restore();
}

int StateRowDelegate::markWidth(const QModelIndex &) const { return theme().px(14); }

void StateRowDelegate::paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int side = theme().px(8);
    const int x = painter.layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - side : rect.x();
    paintState(painter, QRectF(x, rect.center().y() - side / 2.0, side, side), static_cast<State>(index.data(MarkRole).toInt()), theme());
}

void paintState(QPainter &painter, const QRectF &square, State state, const Theme &theme)
{
    const QColor colour = theme.stateColour(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (stateHasRing(state)) {
        const qreal thick = square.width() / 4;
        painter.setPen(QPen(colour, thick));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(square);
    }
    if (stateIsStruck(state)) {
        painter.setPen(QPen(colour, 1.4));
        painter.drawLine(QPointF(square.left() - 2, square.center().y()), QPointF(square.right() + 2, square.center().y()));
    }
    painter.restore();
}

} // namespace muharrir
