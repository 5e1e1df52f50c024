// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/housestyle.h"
#include "proofing/passage.h"

namespace muharrir {

struct QuoteMark {
    size_t piece;
    HouseStyle::Quotes family;
    bool opens;
};
std::vector<QuoteMark> quoteMarks(const Passage &passage);

/// The same side in another family; nothing for Any.
QString quoteInFamily(HouseStyle::Quotes family, bool opens);

} // namespace muharrir
