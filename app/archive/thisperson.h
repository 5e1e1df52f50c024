// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace muharrir {

/// The person of this name; for an empty name the one person of the archive, and in an archive without any a first one, named after
/// the account and chief of his newsroom. PersonNotFound when the name is unknown, WrongUsage when several persons could be meant.
Result<Person> personFor(Archive &archive, const QString &name);

} // namespace muharrir
