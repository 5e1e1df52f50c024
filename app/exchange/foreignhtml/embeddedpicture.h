// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <optional>

namespace muharrir {

/// The picture in a data: address, if it is one of the raster formats (PNG, JPEG, GIF, WebP) by its own first bytes, not by its claim.
/// Its hash is the SHA-256 of its bytes in hex.
std::optional<ImportedPicture> embeddedPicture(QStringView address);

} // namespace muharrir
