// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/blockgeometry.h"
#include "proofing/finding.h"
#include "theme.h"

class QPainter;

namespace muharrir {

/// How a finding looks in the text: shape and colour together, so that colour is never the only difference.
enum class MarkShape : quint8 {
    Wave,   ///< an error
    Dashes, ///< a word out of place
    Dots,   ///< a word that nobody knows
    Line,   ///< punctuation, spacing, style
};
MarkShape markShape(const Finding &finding);

void paintMark(QPainter &painter, const LinePart &part, MarkShape shape, const Theme &theme);

/// The wash under a passage that has a source.
void paintWash(QPainter &painter, const LinePart &part, const Theme &theme);

/// A passage that a note hangs on: a wash over the letters, as a highlighter leaves it, and a line below it.
void paintNoted(QPainter &painter, const LinePart &part, const Theme &theme);

} // namespace muharrir
