// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/worddialog.h"

#include "dialogs/form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

WordDialog::WordDialog(const HouseWord &word, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_before(word), m_word(new QLineEdit(word.word, this)),
      m_name(new QCheckBox(tr("A name: offered while typing"), this)),
      m_variants(new QLineEdit(word.variants.join(QStringLiteral("، ")), this))
{
    auto *layout = dialogLayout(this, word.word.isEmpty() ? tr("New word") : tr("Word"), 460, theme);
    for (QLineEdit *line : {m_word, m_variants})
        line->setLayoutDirection(Qt::RightToLeft);
    m_word->setReadOnly(!word.word.isEmpty());
    m_name->setChecked(word.word.isEmpty() || word.isName);
    m_variants->setPlaceholderText(QStringLiteral("جوتيريش، غوتيريس"));
    auto *form = formLayout(theme);
    addField(form, tr("The house writes"), m_word);
    addField(form, tr("Other forms that are met"), m_variants);
    form->addRow(QString(), m_name);
    layout->addLayout(form);
    layout->addWidget(hintLabel(tr("Other forms are parted by commas; where one stands in a text, the house's is offered."), this));
    auto *buttons = dialogButtons(this, word.word.isEmpty() ? tr("Add") : tr("Accept"), tr("Cancel"));
    layout->addWidget(buttons);
    const auto enable = [this, accept = acceptButton(buttons)] { accept->setEnabled(!m_word->text().trimmed().isEmpty()); };
    connect(m_word, &QLineEdit::textChanged, this, enable);
    enable();
}

HouseWord WordDialog::word() const
{
    HouseWord word = m_before;
    word.word = m_word->text().simplified();
    word.isName = m_name->isChecked();
    word.variants.clear();
    for (const QString &form : m_variants->text().replace(u'،', u',').split(u','))
        if (!form.simplified().isEmpty())
            word.variants += form.simplified();
    return word;
}

} // namespace muharrir
