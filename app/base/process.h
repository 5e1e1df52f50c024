// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muharrir {

/// This process as the owner of drafts and locks: "host:pid:start", where start keeps a re-used number apart.
QString processOwner();

/// Does the process that calls itself so still run on this machine? False for another machine's: its drafts are told apart by their host.
bool processLives(const QString &owner);

} // namespace muharrir
