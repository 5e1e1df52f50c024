// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace muharrir {

/// Enter presses the button that has the focus, as Space does; Qt has it so in dialogs only. False when the key or the widget is another.
bool pressesButton(const QKeyEvent &event, QWidget *focus);

} // namespace muharrir
