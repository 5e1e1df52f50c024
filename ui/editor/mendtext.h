// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/repair.h"

#include <QTextCursor>

#include <functional>

namespace muharrir {

/// Mends the selected text, or all of it without a selection, run by run so that formats and blocks stay; one undo step. The cursor keeps its
/// place as well as it can.
Repairs mendText(QTextCursor &cursor);

/// The same with any change of a run's text.
void changeText(QTextCursor &cursor, const std::function<QString(const QString &)> &change);

} // namespace muharrir
