// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/contactbook.h"

#include "dialogs/form.h"
#include "text/fold.h"
#include "widgets/arrowkeys.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muharrir {

ContactBook::ContactBook(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_filter(new QLineEdit(this)),
      m_list(columnList({tr("Name"), tr("Kind"), tr("Role or description")}, tr("Contact book"), this)), m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_terms(new QComboBox(this)), m_role(new QLineEdit(this)), m_organisation(new QLineEdit(this)),
      m_phone(new QLineEdit(this)), m_email(new QLineEdit(this)), m_url(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_confidential(new QCheckBox(tr("Confidential source"), this)), m_keep(new QPushButton(tr("Save"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    build();
    read();
}

void ContactBook::build()
{
    constexpr int width = 640;
    auto *layout = dialogLayout(this, tr("Contact book"), width, m_desk.theme());
    m_filter->setPlaceholderText(tr("Search contacts"));
    m_filter->setAccessibleName(tr("Search contacts"));
    leadArrows(m_filter, m_list);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const SourceKind kind : {SourceKind::Person, SourceKind::Document, SourceKind::Agency, SourceKind::Site, SourceKind::Post})
        m_kind->addItem(sourceKindText(kind), static_cast<int>(kind));
    for (const SourceTerms terms : {SourceTerms::OnRecord, SourceTerms::OnBackground, SourceTerms::OffRecord})
        m_terms->addItem(sourceTermsText(terms), static_cast<int>(terms));
    for (QLineEdit *field : {m_phone, m_email, m_url})
        field->setLayoutDirection(Qt::LeftToRight);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    auto *form = formLayout(m_desk.theme());
    addField(form, tr("Name"), m_name);
    addField(form, tr("Kind"), m_kind);
    addField(form, tr("Usual terms"), m_terms);
    addField(form, tr("Role or description"), m_role);
    addField(form, tr("Organisation"), m_organisation);
    addField(form, tr("Telephone"), m_phone);
    addField(form, tr("E-mail"), m_email);
    addField(form, tr("Address"), m_url);
    addField(form, tr("Note, never printed"), m_note);
    layout->addLayout(form);
    layout->addWidget(m_confidential);
    auto *buttons = new QDialogButtonBox(this);
    auto *fresh = new QPushButton(tr("New contact"), this);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    buttons->addButton(fresh, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ContactBook::showList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ContactBook::showContact);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, &ContactBook::keep);
    connect(fresh, &QPushButton::clicked, this, &ContactBook::begin);
    connect(m_remove, &QPushButton::clicked, this, &ContactBook::remove);
    m_filter->setFocus();
}

void ContactBook::read()
{
    m_desk.read(
        this, [person = m_desk.person()](Archive &archive) { return archive.contacts().all(person); },
        [this](std::vector<Contact> &&contacts) {
            m_contacts = std::move(contacts);
            showList();
        });
}

void ContactBook::showList()
{
    const QString key = fold(m_filter->text());
    const ContactId before = m_current;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Contact &contact : m_contacts) {
        const QString text = QStringList{contact.name, contact.role, contact.organisation}.join(u' ');
        if (!fold(text).contains(key))
            continue;
        auto *item = new QTreeWidgetItem(m_list, {contact.name, sourceKindText(contact.kind), contact.role});
        item->setData(0, Qt::UserRole, contact.id.value);
        if (contact.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showContact();
}

void ContactBook::showContact()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_current = {item ? item->data(0, Qt::UserRole).toLongLong() : 0};
    const auto found = std::ranges::find(m_contacts, m_current, &Contact::id);
    const Contact contact = found == m_contacts.end() ? Contact() : *found;
    m_name->setText(contact.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(contact.kind)));
    m_terms->setCurrentIndex(m_terms->findData(static_cast<int>(contact.terms)));
    m_role->setText(contact.role);
    m_organisation->setText(contact.organisation);
    m_phone->setText(contact.phone);
    m_email->setText(contact.email);
    m_url->setText(contact.url);
    m_note->setText(contact.note);
    m_confidential->setChecked(contact.confidential);
    m_keep->setEnabled(!contact.name.isEmpty());
    m_remove->setEnabled(m_current.isValid());
}

void ContactBook::begin()
{
    m_list->setCurrentItem(nullptr);
    showContact();
    m_name->setFocus();
}

void ContactBook::keep()
{
    Contact contact;
    contact.id = m_current;
    contact.name = m_name->text();
    contact.kind = static_cast<SourceKind>(m_kind->currentData().toInt());
    contact.terms = static_cast<SourceTerms>(m_terms->currentData().toInt());
    contact.role = m_role->text();
    contact.organisation = m_organisation->text();
    contact.phone = m_phone->text();
    contact.email = m_email->text();
    contact.url = m_url->text();
    contact.note = m_note->text();
    contact.confidential = m_confidential->isChecked();
    m_desk.change(
        this,
        [contact, person = m_desk.person()](Archive &archive) {
            return archive.contacts().keep(contact, person, QDateTime::currentDateTimeUtc());
        },
        [this](const Contact &kept) {
            m_current = kept.id;
            read();
        });
}

void ContactBook::remove()
{
    m_desk.change(
        this, [id = m_current, person = m_desk.person()](Archive &archive) { return archive.contacts().remove(id, person); },
        [this] { read(); });
}

} // namespace muharrir
