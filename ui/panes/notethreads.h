// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notemodel.h"
#include "panes/section.h"

class QLabel;
class QPushButton;

namespace muharrir {

class FittedList;
class NoteField;

/// What people write to each other on the item. Enter on a note leads to its passage, Space closes or reopens its thread; below, a field for
/// a new one or an answer.
class NoteThreads : public Section {
    Q_OBJECT

public:
    explicit NoteThreads(const Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<NoteRow> rows);
    void setPeople(const QStringList &names);
    void setOpen(bool open); ///< an article is open
    /// What a new note will hang on; empty: the item as a whole.
    void setPassage(const QString &passage);
    void begin();                      ///< a new note is about to be written
    void focusNote(const QString &id); ///< by global id
    void giveBack(const Note &note);   ///< it could not be kept: what was written stands in the field again
    [[nodiscard]] NoteModel *model() const { return m_model; }

Q_SIGNALS:
    void added(const QString &text, const QString &answers); ///< `answers`: the note that begins the thread; empty: a new thread
    void settleWanted(const QString &id);
    void reopenWanted(const QString &id);
    void passageWanted(const muharrir::Note &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(); ///< the field becomes one for an answer to the chosen note
    void settleOrReopen();
    void updateButtons();
    void showTarget();
    [[nodiscard]] const NoteRow *chosen() const;
    [[nodiscard]] const Note *threadOf(const NoteRow *row) const;

    NoteModel *m_model;
    FittedList *m_list;
    QPushButton *m_answer, *m_settle;
    QLabel *m_target;
    NoteField *m_field;
    QString m_passage;
    QString m_answers; ///< the thread an answer is being written to
};

} // namespace muharrir
