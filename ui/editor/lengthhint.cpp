// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lengthhint.h"

#include <QTextBoundaryFinder>

namespace muharrir {

int readerLength(QStringView text)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    int count = 0;
    while (graphemes.toNextBoundary() >= 0)
        ++count;
    return count;
}

LengthBand headlineBand(int length)
{
    if (length == 0)
        return LengthBand::Empty;
    if (length < headlineShort)
        return LengthBand::Short;
    if (length <= headlineLong)
        return LengthBand::Good;
    return length <= headlineMost ? LengthBand::Long : LengthBand::TooLong;
}

} // namespace muharrir
