// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/purgedialog.h"

#include "dialogs/form.h"
#include "text/fold.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

PurgeDialog::PurgeDialog(const Article &article, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_number(article.id.value), m_field(new QLineEdit(this))
{
    auto *layout = dialogLayout(this, tr("Purge the item"), 480, theme);
    auto *name = new QLabel(article.headline.isEmpty() ? tr("Untitled") : article.headline, this);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    setRole(name, "strong");
    layout->addWidget(name);
    layout->addWidget(
        hintLabel(tr("Its text, its versions, its history and its words in the search go for ever; nothing takes it back. Copies "
                     "made before remain: backups, hand-over files, exported pages. To keep it and see it no more, spike it."),
                  this));
    const QString ask = tr("To confirm, write the number of the item: %1").arg(isolated(QString::number(m_number)));
    auto *label = new QLabel(ask, this);
    label->setWordWrap(true);
    label->setBuddy(m_field);
    layout->addWidget(label);
    m_field->setAccessibleName(ask);
    layout->addWidget(m_field);
    m_buttons = dialogButtons(this, tr("Purge"), tr("Cancel"));
    layout->addWidget(m_buttons);
    const auto judge = [this] { acceptButton(m_buttons)->setEnabled(isConfirmed()); };
    connect(m_field, &QLineEdit::textChanged, this, judge);
    judge();
    m_field->setFocus();
}

bool PurgeDialog::isConfirmed() const
{
    return fold(m_field->text().trimmed()) == QString::number(m_number); // digits of either kind
}

void PurgeDialog::accept()
{
    if (isConfirmed())
        QDialog::accept();
}

} // namespace muharrir

#include "moc_purgedialog.cpp"
