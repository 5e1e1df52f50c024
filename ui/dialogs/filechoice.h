// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace muharrir {

// Files and folders are chosen in the desktop's own dialog, where it has one; else in Qt's, with the window's words on it. `filter` is as
// QFileDialog's. Empty: nothing was chosen.

QStringList filesToOpen(QWidget *parent, const QString &title, const QString &filter);
QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter = {});
QString folderToUse(QWidget *parent, const QString &title, const QString &start);

} // namespace muharrir
