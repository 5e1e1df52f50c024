// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextBlock>

#include <vector>

namespace muharrir {

/// Where a part of a line is drawn, in the document's coordinates, and where its letters stand.
struct LinePart {
    QRectF rect;
    qreal baseline = 0;
};

/// The parts of lines that a range of a block's text covers. Within a line a range may fall apart where directions mix.
std::vector<LinePart> lineParts(const QTextBlock &block, int start, int length);

/// The blocks of which something lies between two heights of the document, in order.
std::vector<QTextBlock> blocksBetween(const QTextDocument &document, qreal top, qreal bottom);

} // namespace muharrir
