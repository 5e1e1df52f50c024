// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QTextBlock>

class QPainter;

namespace muharrir {

/// Shows what is in the text and is not seen: spaces as dots, no-break spaces as rings, direction marks and joiners as flags, ends of
/// paragraphs. Nothing of the layout changes by it.
void paintHidden(QPainter &painter, const std::vector<QTextBlock> &blocks, const Theme &theme);

} // namespace muharrir
