// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/phrase.h"
#include "desk.h"

namespace muharrir {

class Actions;
class TextEditor;

/// The newsroom's ready phrases at work: a short form with its sign becomes its phrase as it is typed (one step of the history: taking it back
/// leaves what was typed), and the dialog with all of them.
class Phrases : public QObject {
    Q_OBJECT

public:
    Phrases(Actions &actions, Desk &desk, TextEditor &text);

private:
    void readAgain();
    void expand();
    void openDialog();
    void insert(QTextCursor cursor, const QString &text);

    Desk &m_desk;
    TextEditor &m_text;
    std::vector<Phrase> m_phrases;
};

} // namespace muharrir
