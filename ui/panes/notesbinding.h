// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "panes/notespane.h"

#include <QHash>

namespace muharrir {

class ArticlePage;

/// The notes of the open article: read when it opens, and whenever somebody here wrote one; their passages follow the text.
class NotesBinding : public QObject {
    Q_OBJECT

public:
    NotesBinding(NotesPane &pane, ArticlePage &page, Desk &desk);

    /// A new note on the selected passage; with the caret in a passage that has one, that note.
    void addNote();

Q_SIGNALS:
    void countChanged(int open); ///< threads that wait for somebody

private:
    void begin(); ///< another article is open
    void readAgain();
    void show();
    void add(const QString &text, const QString &answers);
    void showPassage(const Note &note);
    void showSelection();

    NotesPane &m_pane;
    ArticlePage &m_page;
    Desk &m_desk;
    std::vector<Note> m_notes;
    quint64 m_ticket = 0;
    QTimer m_pause;
};

} // namespace muharrir
