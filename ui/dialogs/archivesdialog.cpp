// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/archivesdialog.h"

#include "dialogs/form.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

ArchivesDialog::ArchivesDialog(const QStringList &recent, const QString &open, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    auto *layout = dialogLayout(this, tr("Open another archive"), 560, theme);
    layout->addWidget(hintLabel(tr("Each archive has a window of its own"), this));
    m_list->setAccessibleName(tr("Archives that were open here"));
    m_list->setMinimumHeight(theme.px(200));
    for (const QString &path : recent) {
        if (QFileInfo(path) == QFileInfo(open) || !QFileInfo::exists(path))
            continue;
        auto *item = new QListWidgetItem(joined({QFileInfo(path).completeBaseName(), isolated(path)}), m_list);
        item->setData(Qt::UserRole, path);
    }
    m_list->setCurrentRow(0);
    layout->addWidget(m_list, 1);
    QDialogButtonBox *buttons = dialogButtons(this, tr("Open"), tr("Cancel"));
    auto *other = buttons->addButton(tr("Another file…"), QDialogButtonBox::ActionRole);
    other->setAutoDefault(false);
    acceptButton(buttons)->setEnabled(m_list->count() > 0);
    layout->addWidget(buttons);
    connect(other, &QPushButton::clicked, this, &ArchivesDialog::browse);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (m_chosen.isEmpty() && m_list->currentItem())
            m_chosen = m_list->currentItem()->data(Qt::UserRole).toString();
    });
}

void ArchivesDialog::browse()
{
    m_chosen = QFileDialog::getSaveFileName(this, tr("Open or make an archive"), {}, tr("Archives (*.muharrir)"), nullptr,
                                            QFileDialog::DontConfirmOverwrite);
    if (!m_chosen.isEmpty())
        accept();
}

} // namespace muharrir
