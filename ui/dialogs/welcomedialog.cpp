// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/welcomedialog.h"

#include "dialogs/form.h"
#include "dialogs/newsroomdialog.h"
#include "icons.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace muharrir {

/// Who has left works here no more.
static std::vector<Person> stillHere(std::vector<Person> persons)
{
    std::erase_if(persons, [](const Person &person) { return !person.active; });
    return persons;
}

WelcomeDialog::WelcomeDialog(const std::vector<Person> &known, bool offerSample, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_known(stillHere(known)), m_who(new QComboBox(this)), m_nameLabel(new QLabel(tr("Name"), this)),
      m_name(new QLineEdit(this)), m_roleLabel(new QLabel(tr("Role"), this)), m_role(new QComboBox(this)),
      m_sample(new QCheckBox(tr("Add a sample newsroom to try things in"), this)), m_buttons(dialogButtons(this, tr("Begin"), {}))
{
    auto *layout = dialogLayout(this, tr("Welcome to Muharrir"), 460, theme);
    auto *text = new QLabel(tr("Writing, proofing, sources, tags, approval and pages, in one place and without a network. "
                               "Everything works from the keyboard: F1 shows the keys, Ctrl+Shift+P finds every command."),
                            this);
    text->setWordWrap(true);
    setRole(text, "soft");
    layout->addWidget(text);
    auto *whoLabel = new QLabel(tr("Who works at this machine?"), this);
    setRole(whoLabel, "strong");
    whoLabel->setBuddy(m_who);
    m_who->setAccessibleName(whoLabel->text());
    for (const Person &person : m_known)
        m_who->addItem(person.name % QStringLiteral(" · ") % roleText(person.role));
    m_who->addItem(tr("Someone new"));
    layout->addWidget(whoLabel);
    layout->addWidget(m_who);
    m_who->setVisible(!m_known.empty());
    addRoles(m_role);
    for (QLabel *label : {m_nameLabel, m_roleLabel})
        setRole(label, "soft");
    m_nameLabel->setBuddy(m_name);
    m_roleLabel->setBuddy(m_role);
    m_name->setAccessibleName(m_nameLabel->text());
    m_role->setAccessibleName(m_roleLabel->text());
    m_name->setPlaceholderText(tr("As it is printed"));
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_nameLabel, m_name}, {m_roleLabel, m_role}}) {
        auto *pair = new QVBoxLayout; // a name belongs to its field
        pair->setSpacing(theme.px(Size::space1));
        pair->addWidget(label);
        pair->addWidget(field);
        layout->addLayout(pair);
    }
    m_sample->setVisible(offerSample);
    m_sample->setChecked(offerSample);
    layout->addWidget(m_sample);
    layout->addWidget(hintLabel(tr("Signing in comes later: the person can be changed at any time at the top of the window."), this));
    layout->addWidget(m_buttons);
    connect(m_who, &QComboBox::currentIndexChanged, this, &WelcomeDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, &WelcomeDialog::update);
    update();
    if (m_known.empty())
        m_name->setFocus();
}

std::optional<Person> WelcomeDialog::chosen() const
{
    const auto index = static_cast<size_t>(m_who->currentIndex());
    return index < m_known.size() ? std::optional(m_known[index]) : std::nullopt;
}

QString WelcomeDialog::name() const { return m_name->text().simplified(); }

Role WelcomeDialog::role() const { return static_cast<Role>(m_role->currentData().toInt()); }

bool WelcomeDialog::wantsSample() const { return m_sample->isVisibleTo(this) && m_sample->isChecked(); }

void WelcomeDialog::update()
{
    const bool isNew = !chosen();
    for (QWidget *widget : {static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_roleLabel),
                            static_cast<QWidget *>(m_role)})
        widget->setVisible(isNew);
    acceptButton(m_buttons)->setEnabled(!isNew || !name().isEmpty());
}

} // namespace muharrir
