// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/persondialog.h"

#include "dialogs/form.h"
#include "dialogs/newsroomdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

PersonDialog::PersonDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_role(new QComboBox(this)), m_buttons(dialogButtons(this, tr("Add"), tr("Cancel")))
{
    auto *layout = dialogLayout(this, tr("New person"), 400, theme);
    auto *form = formLayout(theme);
    addField(form, tr("Name"), m_name);
    addField(form, tr("Role"), m_role);
    addRoles(m_role);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    const auto check = [this] { acceptButton(m_buttons)->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
}

QString PersonDialog::name() const { return m_name->text().simplified(); }

Role PersonDialog::role() const { return static_cast<Role>(m_role->currentData().toInt()); }

} // namespace muharrir
