// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "theme.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace muharrir {

/// A new person of the newsroom: name and role.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    explicit PersonDialog(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] Role role() const;

private:
    QLineEdit *m_name;
    QComboBox *m_role;
    QDialogButtonBox *m_buttons;
};

} // namespace muharrir
