// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cmscopy.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace muharrir {

/// What is copied: field by field, or all of it.
struct CmsCopy {
    std::vector<CmsField> fields;
    CmsField whole;
    bool review = false; ///< the item is not published yet
};

/// نسخ لنظام النشر: each field with buttons that copy it as text and as HTML, and the whole. Only public matter is in it.
class CopyDialog : public QDialog {
    Q_OBJECT

public:
    CopyDialog(const CmsCopy &copy, const Theme &theme, QWidget *parent = nullptr);

private:
    void addRow(QVBoxLayout *layout, const CmsField &field, const Theme &theme);
    void copy(const QString &text, const QString &html, const QString &what);

    QLabel *m_copied;
};

/// The field's name in the interface's language.
QString cmsFieldText(const QString &name);

} // namespace muharrir
