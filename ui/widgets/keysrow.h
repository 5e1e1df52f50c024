// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/rowdelegate.h"

namespace muharrir {

/// Rows of commands: the name, where it is found, and at the end of the line the keys that do the same.
class KeysRowDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit KeysRowDelegate(const Theme &theme, QObject *parent = nullptr) : RowDelegate(theme, 1, parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace muharrir
