// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport/pagefacts.h"

namespace muharrir {

/// How a page gets its stylesheet and icon: as files beside it or inside.
struct PageParts {
    PageForm form = PageForm::Folder;
    QString stylesheet; ///< single file: the sheet itself
    QString icon;       ///< address, empty: none
};

/// Everything in <head>: encoding and content security policy first, then title, addresses, style, Open Graph, cards and JSON-LD. What the
/// article has no data for is left out; a review copy is kept from search engines and has no address.
QString pageHead(const PageFacts &facts, const PageParts &parts);

} // namespace muharrir
