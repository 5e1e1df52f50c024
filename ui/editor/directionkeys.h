// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

#include <optional>

namespace muharrir {

/// Ctrl with the right or the left Shift turns a paragraph, as in the editors of Windows and LibreOffice. X11 and Wayland tell the two
/// Shift keys apart by scan code only; and the keys count when they are let go with no other key in between, so that Ctrl+Shift+letter
/// stays a shortcut. Elsewhere Qt brings Key_Direction_L and _R itself.
class DirectionKeys {
public:
    /// Every key event of the widget (override, press, release) goes by here. The direction when one was chosen.
    std::optional<Qt::LayoutDirection> see(const QKeyEvent &event);
    void cancel() { m_armed = false; } ///< something else happened while the keys were down

private:
    std::optional<Qt::LayoutDirection> m_shift; ///< the Shift key that is down
    bool m_armed = false;
};

} // namespace muharrir
