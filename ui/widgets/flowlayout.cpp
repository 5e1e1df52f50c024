// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace muharrir {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + qBound(0, index, count()), new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::pushToEnd(int index)
{
    m_end = index;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const { return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr; }

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Placed {
        QLayoutItem *item;
        QRect box;
        bool atEnd;
    };
    std::vector<Placed> line;
    int x = area.x(), y = area.y(), lineHeight = 0;
    const auto finish = [&] {
        const int slack = area.x() + area.width() - (x - m_horizontalGap);
        for (auto &[item, box, atEnd] : line) {
            box.moveTop(y + (lineHeight - box.height()) / 2);
            if (atEnd)
                box.translate(qMax(0, slack), 0);
            if (place)
                item->setGeometry(QStyle::visualRect(direction, area, box));
        }
        line.clear();
    };
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            finish();
            x = area.x();
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size), m_end >= 0 && i >= m_end});
        x += size.width() + m_horizontalGap;
        lineHeight = qMax(lineHeight, size.height());
    }
    finish();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace muharrir
