// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reasonmodel.h"
#include "panes/notethreads.h"
#include "theme.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;

namespace muharrir {

class FittedList;

/// الملاحظات: what people write to each other on the item, the note to the desk, and what was said along the way (reasons given with a return,
/// a withdrawal, an override).
class NotesPane : public QScrollArea {
    Q_OBJECT

public:
    explicit NotesPane(const Theme &theme, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setReasons(std::vector<Event> events); ///< those that have a reason are shown
    void setEditable(bool editable);
    void focusNote();
    [[nodiscard]] NoteThreads *threads() const { return m_threads; }
    [[nodiscard]] ReasonModel *model() const { return m_model; }

Q_SIGNALS:
    void noteEdited(const QString &note);

private:
    NoteThreads *m_threads;
    QPlainTextEdit *m_note;
    ReasonModel *m_model;
    FittedList *m_list;
    QLabel *m_empty;
    bool m_setting = false;
};

} // namespace muharrir
