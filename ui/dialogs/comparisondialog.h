// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/paragraphs.h"
#include "theme.h"

#include <QDialog>

class QTextEdit;

namespace muharrir {

/// Two versions side by side, in the order of reading: the earlier one first. Paragraphs that belong together stand in one row.
class ComparisonDialog : public QDialog {
    Q_OBJECT

public:
    struct Side {
        QString title;
        QString text;
    };
    ComparisonDialog(const Side &before, const Side &after, const Theme &theme, QWidget *parent = nullptr);

private:
    void show(const Side &before, const Side &after, const std::vector<ComparedParagraph> &rows, const Theme &theme);

    QTextEdit *m_page;
};

} // namespace muharrir
