// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/contact.h"
#include "article/source.h"
#include "theme.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace muharrir {

/// Adds or edits one source: who, of what kind, on which terms. Names are completed from the contact book, and a source may be kept there; a copy of
/// what it showed may be attached.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    SourceDialog(const Source &source, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Source source() const;
    void setEditable(bool editable);
    void setContacts(const std::vector<Contact> &contacts);
    void setCopy(const QString &name);                                   ///< the archived copy that is attached already
    [[nodiscard]] std::optional<Contact> contactToKeep() const;          ///< for the contact book
    [[nodiscard]] const QString &copyPath() const { return m_copyPath; } ///< a file to attach; empty: none

private:
    void updateHints();
    void fill(const QString &name);
    void chooseCopy();

    Source m_source;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_role;
    QComboBox *m_terms;
    QLineEdit *m_url;
    QDateEdit *m_seen;
    QPlainTextEdit *m_note;
    QCheckBox *m_confidential;
    QCheckBox *m_keep;
    QPushButton *m_copy;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
    std::vector<Contact> m_contacts;
    QString m_copyPath;
};

} // namespace muharrir
