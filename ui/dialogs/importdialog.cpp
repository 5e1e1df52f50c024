// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importdialog.h"

#include "base/errors.h"
#include "dialogs/form.h"
#include "wording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muharrir {

ImportDialog::ImportDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent), m_summary(new QLabel(tr("Importing…"), this)), m_progress(new QProgressBar(this)), m_tree(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(this))
{
    auto *layout = dialogLayout(this, tr("Import"), 600, theme);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_tree->setHeaderLabels({tr("Item"), tr("State")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setMinimumHeight(theme.px(280));
    m_tree->setAccessibleName(tr("What was imported"));
    m_tree->setWordWrap(true);
    m_tree->hide();
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    auto *cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const qint64 id = item->data(0, Qt::UserRole).toLongLong();
        if (id <= 0)
            return;
        Q_EMIT articleWanted({id});
        accept();
    });
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(done * 1000 / total));
    m_summary->setText(tr("Imported so far: %1").arg(numeral(done)));
}

void ImportDialog::showReport(const ImportReport &report)
{
    m_finished = true;
    m_progress->hide();
    m_tree->show();
    QString summary = tr("%n item(s) imported", nullptr, static_cast<int>(report.count));
    if (!report.skipped.empty())
        summary += QStringLiteral(" · ") % tr("Skipped: %1").arg(numeral(qint64(report.skipped.size())));
    m_summary->setText(summary);
    for (const ImportOutcome &outcome : report.imported) {
        auto *item = new QTreeWidgetItem(m_tree, {outcome.headline, stateText(outcome.state)});
        item->setData(0, Qt::UserRole, outcome.id.value);
        for (const Loss &loss : outcome.losses) {
            const QString count = loss.count > 1 ? QString(QStringLiteral(" (") % numeral(loss.count) % u')') : QString();
            auto *line = new QTreeWidgetItem(item, {loss.note % count});
            line->setData(0, Qt::UserRole, outcome.id.value);
        }
        item->setExpanded(report.imported.size() < 6);
    }
    for (const ImportSkip &skip : report.skipped) {
        const QString where = skip.line > 0 ? tr("Line %1: ").arg(numeral(skip.line)) : QString();
        new QTreeWidgetItem(m_tree, {where % describe(skip.error), tr("Skipped")});
    }
    m_buttons->clear();
    auto *close = m_buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    setRole(close, "primary");
    close->setDefault(true);
    // Enter opens what came first, the arrows lead to the rest.
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first);
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void ImportDialog::reject()
{
    if (m_finished)
        QDialog::reject();
    else
        Q_EMIT cancelWanted(); // the report of what was done until then follows
}

} // namespace muharrir
