// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;

namespace muharrir {

/// The arrow keys of a search field move in the list that it filters.
void leadArrows(QLineEdit *field, QAbstractItemView *list);

} // namespace muharrir
