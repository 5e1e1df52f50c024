// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "related/lookalikes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace muharrir {

/// The newsroom's vocabulary of tags: every word with its kind, parent, other forms and uses; pairs that look alike, for an editor to judge; and
/// what was changed, each to be taken back. All articles follow a merge, a new name or a ban. Reporters may look.
class VocabularyDialog : public QDialog {
    Q_OBJECT

public:
    VocabularyDialog(Desk &desk, QWidget *parent = nullptr);

private:
    struct Content {
        std::vector<Tag> tags;
        std::vector<LookAlike> pairs;
        std::vector<VocabularyChange> changes;
    };
    QWidget *wordsTab();
    QWidget *pairsTab();
    QWidget *changesTab();
    void read();
    void show(Content &&content);
    void showWords();
    void showTag();
    [[nodiscard]] const Tag *chosen() const;
    [[nodiscard]] std::optional<LookAlike> chosenPair() const;
    void keepDetails();
    void mergeChosen();
    void forbidChosen();
    void judge(bool intoFirst);
    void updateButtons();

    /// Does something to the vocabulary and reads it again.
    template<typename Work>
    void act(Work work);

    Desk &m_desk;
    Content m_content;
    bool m_mayChange;
    QTabWidget *m_tabs;
    QLineEdit *m_filter;
    QTreeWidget *m_words;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_parent;
    QLineEdit *m_aliases;
    QPushButton *m_keep;
    QComboBox *m_into;
    QPushButton *m_merge;
    QPushButton *m_forbid;
    QTreeWidget *m_pairs;
    QPushButton *m_mergeFirst;
    QPushButton *m_mergeSecond;
    QPushButton *m_apart;
    QTreeWidget *m_changes;
    QPushButton *m_undo;
};

} // namespace muharrir
