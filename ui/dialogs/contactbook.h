// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace muharrir {

/// دليل المصادر: people, papers and places one may need again, shared by all who use the archive; confidential ones are seen by who entered them and
/// by the chief.
class ContactBook : public QDialog {
    Q_OBJECT

public:
    ContactBook(Desk &desk, QWidget *parent = nullptr);

private:
    void build();
    void read();
    void showList();
    void showContact();
    void keep();
    void remove();
    void begin(); ///< a new one

    Desk &m_desk;
    std::vector<Contact> m_contacts;
    ContactId m_current;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_terms;
    QLineEdit *m_role;
    QLineEdit *m_organisation;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_url;
    QLineEdit *m_note;
    QCheckBox *m_confidential;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

} // namespace muharrir
