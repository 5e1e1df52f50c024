// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/phrasesdialog.h"

#include "dialogs/form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muharrir {

PhrasesDialog::PhrasesDialog(std::vector<Phrase> phrases, bool mayInsert, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_phrases(std::move(phrases)), m_list(columnList({tr("Short form"), tr("Phrase")}, tr("Ready phrases"), this)),
      m_short(new QLineEdit(this)), m_text(new QPlainTextEdit(this)), m_keep(new QPushButton(tr("Keep the phrase"), this)),
      m_remove(new QPushButton(tr("Remove the phrase"), this)), m_mayInsert(mayInsert)
{
    auto *layout = dialogLayout(this, tr("Ready phrases"), 560, theme);
    m_list->setMinimumHeight(theme.px(160));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_list);
    layout->addWidget(hintLabel(tr("In the text, the short form and %1 write the phrase.").arg(phraseSign), this));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(88));
    auto *form = formLayout(theme);
    addField(form, tr("Short form"), m_short);
    addField(form, tr("Phrase"), m_text);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_keep, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    QDialogButtonBox *buttons = dialogButtons(this, tr("Insert"), tr("Close"));
    m_insert = acceptButton(buttons);
    layout->addWidget(buttons);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PhrasesDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_insert->isEnabled())
            accept();
    });
    connect(m_short, &QLineEdit::textChanged, this, &PhrasesDialog::updateButtons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PhrasesDialog::updateButtons);
    connect(m_keep, &QPushButton::clicked, this, &PhrasesDialog::keepWritten);
    connect(m_remove, &QPushButton::clicked, this, &PhrasesDialog::remove);
    listThem();
    (m_phrases.empty() ? static_cast<QWidget *>(m_short) : m_list)->setFocus();
}

QString PhrasesDialog::chosen() const { return m_text->toPlainText().trimmed(); }

void PhrasesDialog::listThem(int row)
{
    m_list->clear();
    for (const Phrase &phrase : m_phrases)
        new QTreeWidgetItem(m_list, {phrase.shortForm, phrase.text.simplified()});
    m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

void PhrasesDialog::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_short->setText(m_phrases[static_cast<size_t>(row)].shortForm);
    m_text->setPlainText(m_phrases[static_cast<size_t>(row)].text);
}

void PhrasesDialog::keepWritten()
{
    const size_t before = m_phrases.size();
    keep(m_phrases, {m_short->text(), m_text->toPlainText()});
    listThem(m_phrases.size() > before ? static_cast<int>(before) : m_list->indexOfTopLevelItem(m_list->currentItem()));
}

void PhrasesDialog::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_phrases.erase(m_phrases.begin() + row);
    m_short->clear();
    m_text->clear();
    listThem(row);
}

void PhrasesDialog::updateButtons()
{
    const bool written = !m_short->text().trimmed().isEmpty() && !chosen().isEmpty();
    m_keep->setEnabled(written);
    m_remove->setEnabled(m_list->currentItem());
    m_insert->setEnabled(m_mayInsert && !chosen().isEmpty());
}

} // namespace muharrir
