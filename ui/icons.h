// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>

namespace muharrir {

/// One of the line icons of resources/icons in the theme's colours, which it follows when the theme changes; those with a direction are mirrored
/// under a right-to-left interface. The theme must outlive the icon. An unknown name gives an empty icon.
QIcon lineIcon(const QString &name, const Theme &theme);

/// The same as a picture in one colour.
QPixmap linePixmap(const QString &name, const QColor &colour, int size, qreal ratio = 1);

} // namespace muharrir
