// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/difference.h"
#include "theme.h"

#include <QDialog>

namespace muharrir {

/// Two texts laid over each other, to be looked at before a decision.
class DifferencesDialog : public QDialog {
    Q_OBJECT

public:
    DifferencesDialog(const QString &title, const std::vector<Difference> &differences, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace muharrir
