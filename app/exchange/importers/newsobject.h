// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// IPTC ninjs 1.x, 2.x and 3.x, one object or an array of them, as agencies send it: read leniently (names differ between the versions, and
/// real files are seldom valid). Wire copy: incoming, with whose copy it is as credit line. What has no field here is kept aside.
/// InputMalformed for what is no JSON, or no news.
Result<std::vector<Imported>> importNewsObjects(const QString &fileName, const QByteArray &bytes);

} // namespace muharrir
