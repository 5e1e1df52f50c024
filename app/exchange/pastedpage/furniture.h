// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pastedpage/pageline.h"

namespace muharrir {

/// Gives a line its kind and content, from its words alone. In doubt it stays Text.
void classify(PageLine &line);

/// How much a kind of line says that the text is a page with its furniture; 2 is enough. Plain copy has a date and a byline, too.
int pageWeight(LineKind kind);

/// Several titles run together, as the boxes between paragraphs leave them: dots within, no stop at the end.
bool looksLikePromotion(const PageLine &line);

} // namespace muharrir
