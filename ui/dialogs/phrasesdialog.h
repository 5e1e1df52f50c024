// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/phrase.h"
#include "theme.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace muharrir {

/// عبارات جاهزة: the newsroom's phrases, to insert, add, change and remove. Enter on one inserts it.
class PhrasesDialog : public QDialog {
    Q_OBJECT

public:
    PhrasesDialog(std::vector<Phrase> phrases, bool mayInsert, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<Phrase> &phrases() const { return m_phrases; } ///< as they stand now
    [[nodiscard]] QString chosen() const;                                          ///< text to insert, once accepted

private:
    void listThem(int row = 0); ///< and chooses that one
    void showChosen();
    void keepWritten();
    void remove();
    void updateButtons();

    std::vector<Phrase> m_phrases;
    QTreeWidget *m_list;
    QLineEdit *m_short;
    QPlainTextEdit *m_text;
    QPushButton *m_keep, *m_remove, *m_insert;
    bool m_mayInsert;
};

} // namespace muharrir
