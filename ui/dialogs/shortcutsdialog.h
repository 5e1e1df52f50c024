// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "theme.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeView;

namespace muharrir {

class CommandModel;

/// Every command with its keys; they can be changed, and two commands never share any.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(Actions &actions, QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    void showCurrent();
    void take();
    [[nodiscard]] std::optional<ActionId> current() const;

    Actions &m_actions;
    QSettings &m_settings;
    CommandModel *m_model;
    QTreeView *m_view;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QLabel *m_clash;
};

} // namespace muharrir
