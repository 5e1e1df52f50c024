// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newsroomdialog.h"

#include "dialogs/filechoice.h"
#include "dialogs/form.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeZone>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muharrir {

void addRoles(QComboBox *box)
{
    for (const Role role :
         {Role::Reporter, Role::DeskEditor, Role::ProofReader, Role::DutyEditor, Role::ManagingEditor, Role::Chief, Role::Administrator})
        box->addItem(roleText(role), static_cast<int>(role));
}

NewsroomDialog::NewsroomDialog(const Newsroom &newsroom, const std::vector<Person> &persons, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_newsroom(newsroom), m_name(new QLineEdit(newsroom.name, this)), m_site(new QLineEdit(newsroom.siteUrl, this)),
      m_zone(new QComboBox(this)), m_fourEyes(new QCheckBox(tr("An item is approved by someone else"), this)),
      m_proofreading(new QCheckBox(tr("Proofreading is a step of its own"), this)), m_tag(new QCheckBox(tr("At least one tag"), this)),
      m_source(new QCheckBox(tr("A source or a credit line"), this)), m_secondRead(new QSpinBox(this)), m_readAlso(new QSpinBox(this)),
      m_persons(new QTreeWidget(this)), m_newName(new QLineEdit(this)), m_newRole(new QComboBox(this))
{
    auto *layout = dialogLayout(this, tr("Newsroom settings"), 520, theme);
    auto *tabs = new QTabWidget(this);
    addTab(tabs, pageTab(theme), tr("Publisher"), theme);
    addTab(tabs, rulesTab(theme), tr("Rules"), theme);
    addTab(tabs, personsTab(persons, theme), tr("People"), theme);
    layout->addWidget(tabs);
    layout->addWidget(dialogButtons(this, tr("Save"), tr("Cancel")));
}

QWidget *NewsroomDialog::pageTab(const Theme &theme)
{
    auto *page = new QWidget(this);
    auto *form = formLayout(theme);
    page->setLayout(form);
    m_site->setLayoutDirection(Qt::LeftToRight);
    m_site->setPlaceholderText(QStringLiteral("https://"));
    m_zone->setEditable(true);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setCurrentText(m_newsroom.timeZone);
    addField(form, tr("Name of the publisher"), m_name);
    addField(form, tr("Address of the site"), m_site);
    addField(form, tr("Time zone"), m_zone);
    addField(form, tr("Logo"), pictureRow(m_logo, !m_newsroom.logo.isEmpty()));
    addField(form, tr("Default image"), pictureRow(m_image, !m_newsroom.defaultImage.isEmpty()));
    return page;
}

QWidget *NewsroomDialog::pictureRow(QByteArray &bytes, bool given)
{
    auto *button = new QPushButton(given ? tr("Replace…") : tr("Choose picture…"), this);
    connect(button, &QPushButton::clicked, this, [this, &bytes, button] {
        const QString path = fileToOpen(this, tr("Choose picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        bytes = file.readAll();
        button->setText(QFileInfo(path).fileName());
    });
    return button;
}

QWidget *NewsroomDialog::rulesTab(const Theme &theme)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    const WorkflowRules &rules = m_newsroom.rules;
    m_fourEyes->setChecked(rules.fourEyes);
    m_proofreading->setChecked(rules.proofreading);
    m_tag->setChecked(rules.tagRequired);
    m_source->setChecked(rules.sourceRequired);
    auto *before = new QLabel(tr("Required before approval"), page);
    setRole(before, "soft");
    for (QWidget *widget : {static_cast<QWidget *>(m_fourEyes), static_cast<QWidget *>(m_proofreading), static_cast<QWidget *>(before),
                            static_cast<QWidget *>(m_tag), static_cast<QWidget *>(m_source)})
        layout->addWidget(widget);
    m_secondRead->setRange(5, 24 * 60);
    m_secondRead->setValue(rules.secondReadMinutes);
    auto *form = formLayout(theme);
    addField(form, tr("Second read of breaking news, minutes"), m_secondRead);
    m_readAlso->setRange(1, 20);
    m_readAlso->setValue(m_newsroom.readAlsoParagraph);
    addField(form, tr("“Read also” stands behind paragraph"), m_readAlso);
    layout->addLayout(form);
    layout->addStretch();
    return page;
}

QWidget *NewsroomDialog::personsTab(const std::vector<Person> &persons, const Theme &theme)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_persons->setHeaderLabels({tr("Name"), tr("Role")});
    m_persons->setRootIsDecorated(false);
    m_persons->setAccessibleName(tr("People"));
    m_persons->setMinimumHeight(theme.px(180));
    m_persons->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const Person &person : persons)
        new QTreeWidgetItem(m_persons, {person.name, roleText(person.role)});
    layout->addWidget(m_persons);
    auto *row = new QHBoxLayout;
    m_newName->setPlaceholderText(tr("Name"));
    m_newName->setAccessibleName(tr("Name of the new person"));
    m_newRole->setAccessibleName(tr("Role of the new person"));
    addRoles(m_newRole);
    auto *add = new QPushButton(tr("Add"), page);
    row->addWidget(m_newName, 1);
    row->addWidget(m_newRole);
    row->addWidget(add);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &NewsroomDialog::addPerson);
    return page;
}

void NewsroomDialog::addPerson()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty())
        return;
    const auto role = static_cast<Role>(m_newRole->currentData().toInt());
    m_added.push_back({name, role});
    new QTreeWidgetItem(m_persons, {name, roleText(role)});
    m_newName->clear();
    m_newName->setFocus();
}

Newsroom NewsroomDialog::newsroom() const
{
    Newsroom result = m_newsroom;
    result.name = m_name->text().simplified();
    result.siteUrl = m_site->text().trimmed();
    while (result.siteUrl.endsWith(u'/'))
        result.siteUrl.chop(1);
    if (QTimeZone(m_zone->currentText().toLatin1()).isValid())
        result.timeZone = m_zone->currentText();
    result.readAlsoParagraph = m_readAlso->value();
    result.rules = {m_fourEyes->isChecked(), m_proofreading->isChecked(), m_tag->isChecked(), m_source->isChecked(), m_secondRead->value()};
    return result;
}

} // namespace muharrir
