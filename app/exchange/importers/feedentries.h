// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// Does this begin like RSS or Atom, whatever its file is called?
bool looksLikeFeed(const QByteArray &bytes);

/// The entries of RSS 0.9x, 1.0 and 2.0 and of Atom, as published articles with the address they stand under; nothing is fetched.
/// InputMalformed (with the line) for broken XML, or where no entry has any text.
Result<std::vector<Imported>> importFeed(const QString &fileName, const QByteArray &bytes);

} // namespace muharrir
