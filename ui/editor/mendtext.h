// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/repair.h"

#include <QTextCursor>

namespace muharrir {

/// Mends the selected text, or all of it without a selection, run by run so that formats and blocks stay; one undo step. The cursor keeps its
/// place as well as it can.
Repairs mendText(QTextCursor &cursor);

} // namespace muharrir
