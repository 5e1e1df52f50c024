// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/note.h"
#include "models/valuelist.h"
#include "store/articlestore.h"

namespace muharrir {

/// One row of an article's history: something that somebody did, or the day under which it happened.
struct Moment {
    enum class Kind : quint8 { Day, Step, Noted, NoteClosed };
    Kind kind = Kind::Step;
    QDateTime at;
    QString byName;
    QString action;             ///< of a step: Event::action
    QStringList remarks;        ///< reason, note, what followed from it
    std::optional<State> state; ///< that it led to, where it changed
    VersionId version;          ///< that it left behind; invalid: none
    State stateThen = State::Draft;
};

/// Events, the versions that no event tells of, and notes as one timeline, newest first, by days of local time.
std::vector<Moment> timeline(const std::vector<Version> &versions, const std::vector<Event> &events, const std::vector<Note> &notes);

/// Days cannot be chosen: arrows pass them by.
class TimelineModel : public ValueList<Moment> {
    Q_OBJECT

public:
    using ValueList::ValueList;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex find(VersionId version) const;
    [[nodiscard]] QModelIndex versionFrom(int row) const; ///< the first row from this one on that left a version behind

protected:
    [[nodiscard]] QVariant show(const Moment &moment, int role) const override;
};

/// "ليلى منصور · 14:05 · Saved": what names a version elsewhere.
QString titleOf(const Moment &moment);

} // namespace muharrir
