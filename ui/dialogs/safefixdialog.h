// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"
#include "theme.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace muharrir {

/// One sure correction as it is shown before it is made.
struct SafeFix {
    Finding finding;
    QString where;   ///< the part of the article, for one that stands above the text
    QString context; ///< the words around it
};

/// إصلاح المؤكد: what would be corrected, line by line, before anything is. Space unticks a line.
class SafeFixDialog : public QDialog {
    Q_OBJECT

public:
    SafeFixDialog(const std::vector<SafeFix> &fixes, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<size_t> chosen() const; ///< which of them, in order

private:
    void showCount();

    QTreeWidget *m_list;
    QPushButton *m_accept;
};

} // namespace muharrir
