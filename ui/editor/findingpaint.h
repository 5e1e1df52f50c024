// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"
#include "theme.h"

#include <QTextBlock>

#include <vector>

class QPainter;
class QTextEdit;

namespace muharrir {

/// Paints the marks of blocks over their text. `written` is the position whose word is just being typed (it is not marked), or -1.
void paintFindings(QPainter &painter, const std::vector<QTextBlock> &blocks, int written, const Theme &theme);

/// The finding at the edit's caret; nullptr when there is none.
const Finding *findingAtCaret(const QTextEdit &edit);

} // namespace muharrir
