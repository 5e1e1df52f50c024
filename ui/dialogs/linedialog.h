// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QDialog>

class QLineEdit;

namespace muharrir {

/// Asks for one line, such as the address where an article was published.
class LineDialog : public QDialog {
    Q_OBJECT

public:
    LineDialog(const QString &title, const QString &hint, const QString &text, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }

private:
    QLineEdit *m_field;
};

} // namespace muharrir
