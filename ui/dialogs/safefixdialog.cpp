// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/safefixdialog.h"

#include "dialogs/form.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muharrir {

namespace {

/// A blank that is seen: what is corrected may be nothing but blanks.
QString visible(const QString &text) { return text.trimmed().isEmpty() ? QString(text).replace(u' ', u'␣') : text; }

} // namespace

SafeFixDialog::SafeFixDialog(const std::vector<SafeFix> &fixes, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_list(columnList({tr("Stands there"), tr("Becomes"), tr("Reason"), tr("Where")}, tr("Corrections"), this))
{
    auto *layout = dialogLayout(this, tr("Fix all safe ones"), 640, theme);
    layout->addWidget(
        hintLabel(tr("Nothing is changed inside quotation marks, and no name. All of it is one step: a single undo takes it back."), this));
    m_list->setMinimumHeight(theme.px(320));
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    for (const SafeFix &fix : fixes) {
        const QString to = fix.finding.suggestions.value(0);
        auto *row = new QTreeWidgetItem(m_list,
                                        {visible(fix.finding.text), to.isEmpty() ? tr("(remove)") : visible(to),
                                         fix.finding.reasons.value(0), fix.where.isEmpty() ? fix.context : fix.where});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, Qt::Checked);
        row->setFont(1, theme.font(Face::InterfaceStrong));
        row->setForeground(0, theme.colours.error);
        row->setForeground(1, theme.colours.good);
        row->setForeground(2, theme.colours.soft);
        row->setForeground(3, theme.colours.soft);
        row->setToolTip(3, fix.context);
    }
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + theme.px(Size::space4));
    }
    layout->addWidget(m_list, 1);
    auto *buttons = dialogButtons(this, {}, tr("Cancel"));
    m_accept = acceptButton(buttons);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &SafeFixDialog::showCount);
    showCount();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

std::vector<size_t> SafeFixDialog::chosen() const
{
    std::vector<size_t> rows;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            rows.push_back(static_cast<size_t>(i));
    }
    return rows;
}

void SafeFixDialog::showCount()
{
    const auto count = static_cast<int>(chosen().size());
    m_accept->setText(tr("Fix: %1").arg(count));
    m_accept->setEnabled(count > 0);
}

} // namespace muharrir
