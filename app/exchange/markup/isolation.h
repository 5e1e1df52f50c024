// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QString>

namespace muharrir {

/// The stretches of a paragraph that run against it and must be isolated so that nothing around them changes place, in order, apart from
/// one another. In a right-to-left paragraph every foreign letter lies in one of them.
std::vector<ForeignRun> runsToIsolate(const QString &text, bool paragraphIsRightToLeft);

} // namespace muharrir
