// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace muharrir {

/// The first start: who works here, in which role, and whether a small newsroom to try things in is wanted.
class WelcomeDialog : public QDialog {
    Q_OBJECT

public:
    /// `known` are the people of the archive, one of whom may be meant.
    WelcomeDialog(const std::vector<Person> &known, bool offerSample, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Person> chosen() const; ///< one of the known
    [[nodiscard]] QString name() const;                 ///< of a new person
    [[nodiscard]] Role role() const;
    [[nodiscard]] bool wantsSample() const;

private:
    void update();

    std::vector<Person> m_known;
    QComboBox *m_who;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_roleLabel;
    QComboBox *m_role;
    QCheckBox *m_sample;
    QDialogButtonBox *m_buttons;
};

} // namespace muharrir
