// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace muharrir {

/// What the models of the panes give beside Qt's own roles. Qt::DisplayRole is the title of a row.
enum RowRole {
    CaptionRole = Qt::UserRole + 1, ///< the small line below the title; what was searched for stands between hitBegin and hitEnd
    DetailRole,                     ///< after the title, on its line, not bold
    MarkRole,                       ///< int: State, FindingKind, ... as the pane's delegate paints it
    StrengthRole,                   ///< 0-1
    StruckRole,                     ///< bool
    KeysRole,                       ///< at the end of the line
    IdRole,                         ///< qint64
    KindRole,                       ///< int, of rows that are of several kinds
    ReasonRole,                     ///< a third line: why a search found it, what was said with it
};

} // namespace muharrir
