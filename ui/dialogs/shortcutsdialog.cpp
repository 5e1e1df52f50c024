// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/shortcutsdialog.h"

#include "dialogs/form.h"
#include "models/commandmodel.h"
#include "widgets/arrowkeys.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>
#include <QVBoxLayout>

namespace muharrir {

ShortcutsDialog::ShortcutsDialog(Actions &actions, QSettings &settings, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_settings(settings), m_model(new CommandModel(actions, this)), m_view(new QTreeView(this)),
      m_keys(new QKeySequenceEdit(this)), m_set(new QPushButton(tr("Set"), this)), m_clash(new QLabel(this))
{
    auto *layout = dialogLayout(this, tr("Keyboard shortcuts"), 640, theme);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Search commands"));
    filter->setAccessibleName(tr("Search commands"));
    layout->addWidget(filter);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Keyboard shortcuts"));
    m_view->setMinimumHeight(theme.px(320));
    m_view->header()->setSectionResizeMode(CommandModel::Text, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CommandModel::MenuName, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(CommandModel::Keys, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    layout->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("New keys"), this);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys"));
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    layout->addLayout(row);
    setRole(m_clash, "warning");
    m_clash->setWordWrap(true);
    layout->addWidget(m_clash);
    QDialogButtonBox *buttons = dialogButtons(this, tr("Close"), {});
    auto *reset = buttons->addButton(tr("All as they were"), QDialogButtonBox::ResetRole);
    layout->addWidget(buttons);

    leadArrows(filter, m_view);
    connect(filter, &QLineEdit::textChanged, m_model, &CommandModel::setFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        const auto owner = current() ? m_actions.ownerOf(keys, *current()) : std::nullopt;
        m_clash->setText(owner && !keys.isEmpty() ? tr("In use for “%1”").arg(m_actions[*owner]->text()) : QString());
        m_set->setEnabled(current() && m_clash->text().isEmpty());
    });
    connect(m_set, &QPushButton::clicked, this, &ShortcutsDialog::take);
    connect(reset, &QPushButton::clicked, this, [this] { m_actions.resetKeys(m_settings); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShortcutsDialog::showCurrent);
    m_view->setCurrentIndex(m_model->index(0, 0));
    filter->setFocus();
}

std::optional<ActionId> ShortcutsDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->idAt(index.row())) : std::nullopt;
}

void ShortcutsDialog::showCurrent()
{
    const auto id = current();
    m_keys->setEnabled(id.has_value());
    m_set->setEnabled(false);
    m_clash->clear();
    if (id)
        m_keys->setKeySequence(m_actions[*id]->shortcut());
}

void ShortcutsDialog::take()
{
    const auto id = current();
    if (!id)
        return;
    const QKeySequence keys = m_keys->keySequence();
    const int row = m_view->currentIndex().row();
    m_actions.setKeys(*id, keys.isEmpty() ? QList<QKeySequence>() : QList{keys}, m_settings);
    m_view->setCurrentIndex(m_model->index(row, 0));
}

} // namespace muharrir
