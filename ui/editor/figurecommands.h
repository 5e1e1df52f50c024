// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QTextCursor>

#include <optional>

namespace muharrir {

/// The figure in whose block, picture or caption, the cursor stands.
std::optional<Figure> figureAt(const QTextCursor &cursor);

/// Gives that figure another alternative text and credit: one step of the history. Does nothing where there is no figure.
void describeFigure(const QTextCursor &cursor, const Figure &figure);

} // namespace muharrir
