// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"
#include "store/prepared.h"

namespace muharrir {

/// An article that was read and waits to be kept; whatever needs no archive is done.
struct Arriving {
    Prepared prepared;
    QByteArray hash; ///< of all its fields and its text, but not of the ids that blocks and sources got when they were read
    std::vector<ImportedPicture> pictures;
    std::vector<Loss> losses;
};

Arriving arriving(Imported &&imported, const QDateTime &now); ///< on any thread

/// Is nothing of this kind going to succeed any more?
bool endsTheImport(const Error &error);

} // namespace muharrir
