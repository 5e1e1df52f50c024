// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/person.h"

#include <QDateTime>

#include <span>
#include <vector>

namespace muharrir {

/// What people of the newsroom write to each other on an article or a passage of it (ملاحظة). It never leaves the house.
struct Note {
    QString id;      ///< global id; the passage names it (RunFormat::comment)
    QString answers; ///< global id of the note that begins the thread; empty: this one does
    QString block;   ///< id of the block it was written on, for when the passage is gone; empty: the article as a whole
    PersonId by;
    QString byName;
    QDateTime at;
    QString text;
    QDateTime settled; ///< when the thread was closed; invalid: it is open. Only what begins a thread is closed
    PersonId settledBy;
    QString settledByName;
    bool operator==(const Note &) const = default;

    [[nodiscard]] bool beginsThread() const { return answers.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return !settled.isValid(); }
};

/// Threads as they are read: open ones before closed ones, the newest first; under each its answers, oldest first. An answer to a note that is
/// not there begins a thread.
std::vector<Note> inThreads(std::vector<Note> notes);

/// Who is called by name in a note («@ليلى منصور»), each once. Spellings that fold alike are one; of two names that fit, the longer is meant.
std::vector<PersonId> mentioned(QStringView text, std::span<const Person> persons);

} // namespace muharrir
