// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport/pagefacts.h"

namespace muharrir {

/// The page's JSON-LD block: NewsArticle or the subtype of its kind, with what is known and nothing else. No "<" in it, so that no text can
/// end the script element.
QString structuredData(const PageFacts &facts);

} // namespace muharrir
