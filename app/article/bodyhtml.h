// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "base/result.h"

namespace muharrir {

/// The largest written form that is read, in UTF-16 units (32 MiB): what is larger must not be stored.
inline constexpr qsizetype largestBodyHtml = 16 * 1024 * 1024;

/// The one written form of a Body: a small clean HTML fragment. Stored, kept as draft, compared, wrapped by the page on export.
/// Blocks: <p> <h2..4> <blockquote><p> <ul>/<ol><li> <figure><img><figcaption> <table> <aside data-kind="related"><a>; ids in data-id. Nested lists stand in their item.
/// Marks: <strong> <em> <u> <s> <sup> <sub> <a> <span lang> <span data-source> <span data-comment> <ins>/<del data-author datetime>.
/// NFC is not forced: what was typed is what is stored. Law: parseBodyHtml(writeBodyHtml(b)) == b for every canonical b.
QString writeBodyHtml(const Body &body);

/// Reads what writeBodyHtml() wrote (and close relatives); unknown blocks and marks are kept, not dropped. For foreign HTML use
/// exchange/foreignhtml. Errors: InputTooLarge over 32 MiB, InputTooDeep over 200 levels.
Result<Body> parseBodyHtml(QStringView html);

} // namespace muharrir
