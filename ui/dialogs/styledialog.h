// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/learnedstyle.h"
#include "theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace muharrir {

/// دليل الأسلوب: every switch of the house's profile on one page. Starts from a preset or from what the house's own articles do; whoever does not
/// decide for the house only looks.
class StyleDialog : public QDialog {
    Q_OBJECT

public:
    StyleDialog(const HouseStyle &style, bool decides, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] HouseStyle style() const;
    /// Asks whether to take what the articles vote for, showing the votes; then fills the page with it.
    void showLearned(const LearnedStyle &learned);

Q_SIGNALS:
    void learnWanted();

private:
    QWidget *page(bool decides);
    QWidget *startRow(bool decides);
    void addFeatures(QGridLayout *grid);
    void addSpellings(QGridLayout *grid);
    void addWordings(QVBoxLayout *column);
    void addOff(QVBoxLayout *column);
    void heading(QVBoxLayout *column, const QString &text);
    void fill(const HouseStyle &style);
    void presetChosen(int index);
    void addWording(const HouseStyle::Wording &wording);
    void nameAfterChange();

    const Theme &m_theme;
    HouseStyle m_style;
    bool m_filling = false;
    QComboBox *m_preset;
    QLineEdit *m_name;
    QComboBox *m_digits;
    QComboBox *m_quotes;
    QComboBox *m_months;
    QComboBox *m_tanwin;
    QComboBox *m_percent;
    QComboBox *m_dateline;
    QSpinBox *m_sentence;
    QCheckBox *m_tamm;
    std::vector<QComboBox *> m_spellings; ///< in the order of spellingChoices()
    QTreeWidget *m_wordings;
    QTreeWidget *m_off;
    QLabel *m_offTitle = nullptr;
};

} // namespace muharrir
