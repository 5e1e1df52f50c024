// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/textsearch.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace muharrir {

/// Find and replace in the text. Finds as one reads: without tashkeel, hamza forms and letter variants, unless told otherwise.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(TextEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void open(bool replace); ///< with the selected word as what is looked for
    void close();            ///< the focus goes back to the text
    void next(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showCount();
    void goTo(size_t match);
    void replaceOne();
    void replaceEach();
    [[nodiscard]] std::optional<size_t> current() const; ///< the match that is selected
    [[nodiscard]] SearchOptions options() const;

    TextEditor &m_editor;
    QLineEdit *m_wanted;
    QLineEdit *m_by;
    QLabel *m_count;
    QCheckBox *m_folded;
    QCheckBox *m_whole;
    QWidget *m_replaceRow;
    QTimer m_again; ///< the text changed: look again, not at every key
    std::vector<TextEditor::Match> m_matches;
};

} // namespace muharrir
