// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/exportdialog.h"

#include "dialogs/filechoice.h"
#include "dialogs/form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace muharrir {

ExportDialog::ExportDialog(State state, const QString &folder, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_single(new QRadioButton(tr("One file that holds everything"), this)), m_folder(new QLineEdit(folder, this)),
      m_open(new QCheckBox(tr("Open in the browser afterwards"), this)), m_buttons(dialogButtons(this, tr("Export"), tr("Cancel")))
{
    auto *layout = dialogLayout(this, tr("Export page"), 480, theme);
    if (state != State::Published)
        layout->addWidget(hintLabel(tr("The item is not published: the page is marked as a review copy, and its state stays."), this));
    auto *several = new QRadioButton(tr("A folder: the page and its pictures"), this);
    several->setChecked(true);
    layout->addWidget(several);
    layout->addWidget(m_single);
    auto *label = new QLabel(tr("Folder"), this);
    setRole(label, "soft");
    label->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    layout->addWidget(label);
    layout->addLayout(row);
    m_open->setChecked(true);
    layout->addWidget(m_open);
    layout->addWidget(m_buttons);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::choose);
    const auto check = [this] { acceptButton(m_buttons)->setEnabled(!m_folder->text().trimmed().isEmpty()); };
    connect(m_folder, &QLineEdit::textChanged, this, check);
    check();
    several->setFocus();
}

void ExportDialog::choose()
{
    const QString chosen = folderToUse(this, tr("Folder"), m_folder->text());
    if (!chosen.isEmpty())
        m_folder->setText(chosen);
}

PageForm ExportDialog::form() const { return m_single->isChecked() ? PageForm::SingleFile : PageForm::Folder; }

QString ExportDialog::folder() const { return m_folder->text().trimmed(); }

bool ExportDialog::openAfterwards() const { return m_open->isChecked(); }

} // namespace muharrir
