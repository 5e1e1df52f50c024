// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

namespace muharrir {

/// The background paragraph (فقرة خلفية) of a published text: the last one that opens as such paragraphs do («يُذكر أن», «وكانت», «وتعود جذور»,
/// «ومنذ»), behind the news itself and long enough to stand alone. Nothing: the text has none.
std::optional<QString> backgroundParagraph(const Body &body);

} // namespace muharrir
