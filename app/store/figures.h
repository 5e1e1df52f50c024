// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace muharrir {

/// How much lies in an archive.
struct Figures {
    qint64 articles = 0, versions = 0, tags = 0, persons = 0, assets = 0;
    qint64 bytes = 0; ///< of the file
};
Result<Figures> figures(const Database &database);

} // namespace muharrir
