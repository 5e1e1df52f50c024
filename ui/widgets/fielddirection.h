// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace muharrir {

/// Qt takes the caret's side in an empty line from the system's language, so an Arabic window on an English desktop awaits Arabic at the
/// left. With this it is the window's own direction, and the text's as soon as there is one.
void keepFieldDirection(QApplication &application);

} // namespace muharrir
