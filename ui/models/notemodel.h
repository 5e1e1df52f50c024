// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/note.h"
#include "models/valuelist.h"

namespace muharrir {

struct NoteRow {
    Note note;
    QString passage;        ///< what it is written on, as it reads now; empty: the whole item, or a passage that is gone
    bool isGone = false;    ///< the passage is gone
    bool isForMe = false;   ///< who sits here is called by name in it
    bool isSettled = false; ///< its thread is closed
    bool operator==(const NoteRow &) const = default;
};

/// Notes of the open article, thread by thread.
class NoteModel : public ValueList<NoteRow> {
    Q_OBJECT

public:
    using ValueList::ValueList;

    [[nodiscard]] QModelIndex indexOf(const QString &note) const; ///< by global id; invalid: not here

protected:
    [[nodiscard]] QVariant show(const NoteRow &row, int role) const override;
};

} // namespace muharrir
