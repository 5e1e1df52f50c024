// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "store/settingstore.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace muharrir {

/// إعدادات غرفة الأخبار: what pages say of the newsroom, its workflow's switches, its people. Shared by all who use the archive.
class NewsroomDialog : public QDialog {
    Q_OBJECT

public:
    NewsroomDialog(const Newsroom &newsroom, const std::vector<Person> &persons, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Newsroom newsroom() const;
    struct NewPerson {
        QString name;
        Role role;
    };
    [[nodiscard]] const std::vector<NewPerson> &added() const { return m_added; }
    [[nodiscard]] const QByteArray &logo() const { return m_logo; } ///< a new picture; empty: as it was
    [[nodiscard]] const QByteArray &defaultImage() const { return m_image; }

private:
    QWidget *pageTab(const Theme &theme);
    QWidget *rulesTab(const Theme &theme);
    QWidget *personsTab(const std::vector<Person> &persons, const Theme &theme);
    QWidget *pictureRow(QByteArray &bytes, bool given);
    void addPerson();

    Newsroom m_newsroom;
    QByteArray m_logo, m_image;
    std::vector<NewPerson> m_added;
    QLineEdit *m_name;
    QLineEdit *m_site;
    QComboBox *m_zone;
    QCheckBox *m_fourEyes;
    QCheckBox *m_proofreading;
    QCheckBox *m_tag;
    QCheckBox *m_source;
    QSpinBox *m_secondRead;
    QSpinBox *m_readAlso;
    QTreeWidget *m_persons;
    QLineEdit *m_newName;
    QComboBox *m_newRole;
};

/// Roles by their names, in the order of the house.
void addRoles(QComboBox *box);

} // namespace muharrir
