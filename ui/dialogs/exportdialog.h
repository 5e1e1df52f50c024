// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/state.h"
#include "exchange/htmlexport.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace muharrir {

/// Where to and in which form the page of an article is written.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(State state, const QString &folder, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PageForm form() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool openAfterwards() const;

private:
    void choose();

    QRadioButton *m_single;
    QLineEdit *m_folder;
    QCheckBox *m_open;
    QDialogButtonBox *m_buttons;
};

} // namespace muharrir
