// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace muharrir {

class Actions;

/// The middle of the window while no article is open: what one may begin with, and its keys.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    EmptyPage(Actions &actions, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace muharrir
