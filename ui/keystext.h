// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace muharrir {

/// Keys as they stand on a keyboard: "Ctrl+Enter", "Alt+↑". In every language of the interface, since the keys have no other names on them.
QString keysText(const QKeySequence &keys);

} // namespace muharrir
