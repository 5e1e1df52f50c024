// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace muharrir {

/// A menu that writes keys as they are pressed: "Ctrl+;, Q" is a left-to-right island in an Arabic line.
/// Home and End lead to the first and the last command, as in a list: Qt takes both for the arrow down.
class CommandMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
};

} // namespace muharrir
