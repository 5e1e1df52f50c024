// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>

namespace muharrir {

/// عن برنامج محرِّر: what it is, its version and licence, and where the archive lies.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const QString &archivePath, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace muharrir
