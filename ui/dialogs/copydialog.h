// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/publicarticle.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace muharrir {

/// What a web desk pastes into its publishing system, field by field, in the order of its forms. Only public matter is in it.
struct CopyField {
    QString name;
    QString text;
    QString html; ///< only the text of the article has it
};
std::vector<CopyField> copyFields(const PublicArticle &article);

/// All fields as one text, and as one HTML fragment.
QString wholeText(const std::vector<CopyField> &fields);
QString wholeHtml(const std::vector<CopyField> &fields);

/// نسخ لنظام النشر: each field with a button that copies it (Enter), and the whole.
class CopyDialog : public QDialog {
    Q_OBJECT

public:
    CopyDialog(const PublicArticle &article, const Theme &theme, QWidget *parent = nullptr);

private:
    void addRow(QVBoxLayout *layout, const CopyField &field, const Theme &theme);
    void copy(const QString &text, const QString &html, const QString &what);

    QLabel *m_copied;
};

} // namespace muharrir
