// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "base/result.h"

namespace muharrir {

/// Reads the written form as it stands, not yet canonical: ids may be missing or repeated. Errors as parseBodyHtml(), with `deepest`
/// elements inside one another at most.
Result<Body> readBody(QStringView html, int deepest);

} // namespace muharrir
