// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace muharrir {

/// A text of a list row: wrapped to so many lines, the last one cut with an ellipsis. Its own direction goes by its letters; it stands on the
/// side where the interface begins.
struct TextLines {
    QString text;
    QFont font;
    int most = 1;
    QString tail = {}; ///< follows on the same line in `tailFont`
    QFont tailFont = {};
    std::vector<std::pair<qsizetype, qsizetype>> hits = {}; ///< start and length of what was searched for in `text`: bold, in `hitColour`
    QColor hitColour = {};
};

int heightOf(const TextLines &lines, int width);
void draw(QPainter &painter, const TextLines &lines, const QRect &rect, Qt::LayoutDirection interface);

} // namespace muharrir
