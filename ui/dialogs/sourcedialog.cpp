// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sourcedialog.h"

#include "article/weblink.h"
#include "dialogs/form.h"
#include "widgets/calendar.h"
#include "wording.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

SourceDialog::SourceDialog(const Source &source, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_source(source), m_name(new QLineEdit(source.name, this)), m_kind(new QComboBox(this)),
      m_role(new QLineEdit(source.role, this)), m_terms(new QComboBox(this)), m_url(new QLineEdit(source.url, this)),
      m_seen(new QDateEdit(this)), m_note(new QPlainTextEdit(source.note, this)),
      m_confidential(new QCheckBox(tr("Confidential source"), this)), m_keep(new QCheckBox(tr("Keep in the contact book"), this)),
      m_copy(new QPushButton(tr("Choose a file…"), this)), m_hint(hintLabel({}, this)),
      m_buttons(dialogButtons(this, tr("Save"), tr("Cancel")))
{
    auto *layout = dialogLayout(this, source.name.isEmpty() ? tr("New source") : tr("Source"), 480, theme);
    for (const SourceKind kind : {SourceKind::Person, SourceKind::Document, SourceKind::Agency, SourceKind::Site, SourceKind::Post})
        m_kind->addItem(sourceKindText(kind), static_cast<int>(kind));
    for (const SourceTerms terms : {SourceTerms::OnRecord, SourceTerms::OnBackground, SourceTerms::OffRecord})
        m_terms->addItem(sourceTermsText(terms), static_cast<int>(terms));
    m_kind->setCurrentIndex(static_cast<int>(source.kind));
    m_terms->setCurrentIndex(static_cast<int>(source.terms));
    m_seen->setCalendarPopup(true);
    makePlain(*m_seen->calendarWidget());
    m_seen->calendarWidget()->setAccessibleName(tr("Last seen"));
    m_seen->setDisplayFormat(QStringLiteral("d/M/yyyy"));
    m_seen->setDate(source.seen.isValid() ? source.seen.toLocalTime().date() : QDate::currentDate());
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_note->setFixedHeight(theme.px(72));
    m_note->setTabChangesFocus(true);
    m_confidential->setChecked(source.confidential);

    auto *form = formLayout(theme);
    addField(form, tr("Name"), m_name);
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Role or description"), m_role);
    addField(form, tr("Terms"), m_terms);
    addField(form, tr("Address"), m_url);
    addField(form, tr("Last seen"), m_seen);
    addField(form, tr("Archived copy"), m_copy);
    addField(form, tr("Note, never printed"), m_note);
    layout->addLayout(form);
    layout->addWidget(m_confidential);
    layout->addWidget(m_keep);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SourceDialog::updateHints);
    connect(m_terms, &QComboBox::currentIndexChanged, this, &SourceDialog::updateHints);
    connect(m_url, &QLineEdit::textChanged, this, &SourceDialog::updateHints);
    connect(m_copy, &QPushButton::clicked, this, &SourceDialog::chooseCopy);
    connect(m_confidential, &QCheckBox::toggled, this, &SourceDialog::updateHints);
    updateHints();
    m_name->setFocus();
}

void SourceDialog::updateHints()
{
    acceptButton(m_buttons)->setEnabled(!m_name->text().trimmed().isEmpty());
    const auto terms = static_cast<SourceTerms>(m_terms->currentIndex());
    const QString url = m_url->text().trimmed();
    if (!url.isEmpty() && !isWebLink(url))
        m_hint->setText(tr("The address is no link that opens: it begins with https:// and has no blanks"));
    else if (m_confidential->isChecked())
        m_hint->setText(tr("Seen by the item's owner and the chief editor only; never leaves the house"));
    else if (terms == SourceTerms::OnRecord)
        m_hint->setText(tr("Printed with the name"));
    else if (terms == SourceTerms::OnBackground)
        m_hint->setText(tr("Printed without the name"));
    else
        m_hint->setText(tr("Never printed"));
}

Source SourceDialog::source() const
{
    Source source = m_source;
    source.name = m_name->text().trimmed();
    source.kind = static_cast<SourceKind>(m_kind->currentData().toInt());
    source.role = m_role->text().trimmed();
    source.terms = static_cast<SourceTerms>(m_terms->currentData().toInt());
    source.url = m_url->text().trimmed();
    source.note = m_note->toPlainText().trimmed();
    source.confidential = m_confidential->isChecked();
    // The day is what is asked for; the hour stays where the day did not change.
    if (!source.seen.isValid() || source.seen.toLocalTime().date() != m_seen->date())
        source.seen = QDateTime(m_seen->date(), QTime(12, 0)).toUTC();
    return source;
}

void SourceDialog::setContacts(const std::vector<Contact> &contacts)
{
    m_contacts = contacts;
    QStringList names;
    for (const Contact &contact : contacts)
        names << contact.name;
    auto *completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    setRole(completer->popup(), "completions");
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SourceDialog::fill);
}

/// What the contact book knows of this name; what was written already stays.
void SourceDialog::fill(const QString &name)
{
    const auto found = std::ranges::find(m_contacts, name, &Contact::name);
    if (found == m_contacts.end())
        return;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(found->kind)));
    m_terms->setCurrentIndex(m_terms->findData(static_cast<int>(found->terms)));
    if (m_role->text().isEmpty())
        m_role->setText(found->role);
    if (m_url->text().isEmpty())
        m_url->setText(found->url);
    m_confidential->setChecked(found->confidential);
}

std::optional<Contact> SourceDialog::contactToKeep() const
{
    if (!m_keep->isChecked())
        return std::nullopt;
    const Source made = source();
    Contact contact;
    contact.name = made.name;
    contact.kind = made.kind;
    contact.terms = made.terms;
    contact.role = made.role;
    contact.url = made.url;
    contact.confidential = made.confidential;
    return contact;
}

void SourceDialog::setCopy(const QString &name)
{
    if (!name.isEmpty())
        m_copy->setText(name);
}

void SourceDialog::chooseCopy()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Archived copy"));
    if (path.isEmpty())
        return;
    m_copyPath = path;
    setCopy(QFileInfo(path).fileName());
}

void SourceDialog::setEditable(bool editable)
{
    for (auto *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_terms),
          static_cast<QWidget *>(m_url), static_cast<QWidget *>(m_seen), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_confidential), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_copy)})
        field->setEnabled(editable);
    acceptButton(m_buttons)->setEnabled(editable);
}

} // namespace muharrir
