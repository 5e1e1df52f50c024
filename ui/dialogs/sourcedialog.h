// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/source.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muharrir {

/// Adds or edits one source: who, of what kind, on which terms.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    SourceDialog(const Source &source, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Source source() const;
    void setEditable(bool editable);

private:
    void updateHints();

    Source m_source;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_role;
    QComboBox *m_terms;
    QLineEdit *m_url;
    QDateEdit *m_seen;
    QPlainTextEdit *m_note;
    QCheckBox *m_confidential;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace muharrir
