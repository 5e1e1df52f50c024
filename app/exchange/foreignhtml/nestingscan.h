// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace muharrir {

/// The deepest nesting that a parser would build from this HTML (an upper bound), found in linear time without building anything.
/// Deep nesting makes every HTML5 parser quadratic: 20,000 <div> (100 kB) cost Gumbo 12.8 s (export.md section 4), so it is refused unseen.
/// Errors: InputTooDeep over `limit` elements, for tags with over 1,000 attributes (quadratic too), or when depth times tags is excessive.
Result<int> scanNesting(QByteArrayView utf8, int limit = 200);

} // namespace muharrir
