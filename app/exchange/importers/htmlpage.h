// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// A saved web page as one article: its <article> or <main>, with what its head says of author, time, keywords and address.
Result<Imported> importHtmlPage(QStringView html);

} // namespace muharrir
