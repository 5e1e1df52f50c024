// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// A Markdown file as a draft: front matter (title, description, author, date, tags, section), the first heading of level 1 as headline.
Result<Imported> importMarkdown(const QString &text);

} // namespace muharrir
