// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "theme.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace muharrir {

/// Names an article that is to be removed for ever, says what goes and what stays, and asks for its number to be written: the one step of the
/// window that nothing takes back.
class PurgeDialog : public QDialog {
    Q_OBJECT

public:
    PurgeDialog(const Article &article, const Theme &theme, QWidget *parent = nullptr);

    void accept() override; ///< nothing happens until the number is there

private:
    [[nodiscard]] bool isConfirmed() const;

    qint64 m_number;
    QLineEdit *m_field;
    QDialogButtonBox *m_buttons;
};

} // namespace muharrir
