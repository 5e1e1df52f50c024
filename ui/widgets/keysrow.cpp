// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keysrow.h"

#include "models/roles.h"

#include <QPainter>

namespace muharrir {

void KeysRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const int margin = theme().px(Size::space4);
    painter->save();
    painter->setFont(theme().font(Face::Caption));
    painter->setPen(theme().colours.soft);
    painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
                      index.data(KeysRole).toString());
    painter->restore();
}

} // namespace muharrir
