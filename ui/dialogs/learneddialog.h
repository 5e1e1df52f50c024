// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/learnedstyle.h"
#include "theme.h"

#include <QDialog>

namespace muharrir {

/// What the house's own articles do, feature by feature with their votes, before it is taken as the house's style.
class LearnedDialog : public QDialog {
    Q_OBJECT

public:
    LearnedDialog(const LearnedStyle &learned, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace muharrir
