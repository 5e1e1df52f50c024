// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"

namespace muharrir {

/// The article as IPTC ninjs 3.1, indented JSON. `picture` gives the main picture's sizes; its addresses are those of the published page, so
/// without one, or without a picture, there are no renditions. A review copy is "withheld". Errors: as exportHtml() for the main picture.
Result<QByteArray> writeNinjs(const PublicArticle &article, const PublisherProfile &profile, const PictureByHash &picture);

} // namespace muharrir
