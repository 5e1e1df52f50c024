// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace muharrir {

/// The article as it may enter the archive: no text that QtSql would corrupt, the body canonical.
Article cleaned(Article article);

} // namespace muharrir
