// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/linedialog.h"

#include "dialogs/form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace muharrir {

LineDialog::LineDialog(const QString &title, const QString &hint, const QString &text, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(text, this))
{
    auto *layout = dialogLayout(this, title, 440, theme);
    layout->addWidget(hintLabel(hint, this));
    m_field->setAccessibleName(title);
    layout->addWidget(m_field);
    layout->addWidget(dialogButtons(this, tr("Save"), tr("Cancel")));
    m_field->setFocus();
}

} // namespace muharrir
