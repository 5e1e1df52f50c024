// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QVBoxLayout;

namespace muharrir {

// What every dialog is made of: a title inside the window, labels above or beside their fields, buttons with our words at the end.

QVBoxLayout *dialogLayout(QDialog *dialog, const QString &title, int width, const Theme &theme);
QFormLayout *formLayout(const Theme &theme);
/// A row whose label names the field for screen readers too.
void addField(QFormLayout *form, const QString &label, QWidget *field);
QLabel *hintLabel(const QString &text, QWidget *parent);
/// One button that does it and one that does not; the texts are ours, not the platform's.
QDialogButtonBox *dialogButtons(QDialog *dialog, const QString &accept, const QString &reject);
QPushButton *acceptButton(QDialogButtonBox *buttons);
/// What is in the page stands in line with the title above the tabs and the buttons below.
void addTab(QTabWidget *tabs, QWidget *page, const QString &title, const Theme &theme);
/// A list of one-line rows with headed columns.
QTreeWidget *columnList(const QStringList &columns, const QString &name, QWidget *parent);

} // namespace muharrir
