// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace muharrir {

/// قاموس المؤسسة: what was proposed and waits for an editor, what was decided, and what the program learnt from approved articles. Everything takes
/// effect at once; lists come in from files and go out to them.
class DictionaryDialog : public QDialog {
    Q_OBJECT

public:
    DictionaryDialog(Desk &desk, QWidget *parent = nullptr);

private:
    /// What the archive has, as the tabs show it.
    struct Shown {
        std::vector<HouseWord> words;
        std::vector<LearnedWord> learned;
        int articles = 0;
    };
    QWidget *wordsTab();
    QWidget *learnedTab();
    void read();
    void show(Shown &&shown);
    void showWords();
    void showLearned();
    void enableButtons();
    [[nodiscard]] const HouseWord *current() const;
    [[nodiscard]] const LearnedWord *currentLearned() const;
    void addWord();
    void editWord();
    void propose(const HouseWord &word);
    void rejectWord();
    void load();
    void save();
    void learn();

    Desk &m_desk;
    Shown m_shown;
    QTabWidget *m_tabs;
    QTreeWidget *m_words;
    QTreeWidget *m_learned;
    QLabel *m_summary;
    QPushButton *m_add, *m_accept, *m_reject, *m_remove, *m_load, *m_save;
    QPushButton *m_forget, *m_keep, *m_learn;
};

} // namespace muharrir
