// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dictionarystore.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace muharrir {

/// One word of the house's dictionary: as it is written, whether it is a name, the other forms that are met of it.
class WordDialog : public QDialog {
    Q_OBJECT

public:
    WordDialog(const HouseWord &word, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] HouseWord word() const;

private:
    HouseWord m_before;
    QLineEdit *m_word;
    QCheckBox *m_name;
    QLineEdit *m_variants;
};

} // namespace muharrir
