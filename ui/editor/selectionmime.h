// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodydocument.h"

#include <QTextCursor>

class QMimeData;

namespace muharrir {

/// Our own written form on the clipboard: what is cut here is pasted here without loss, sources and notes included.
inline constexpr char bodyMimeType[] = "application/x-muharrir-body";

Body bodyOf(const QTextCursor &selection, const PageStyle &page);

/// The selection as our own form, as clean HTML and as text; never Qt's own HTML, which is full of fonts and sizes.
QMimeData *selectionMime(const QTextCursor &selection, const PageStyle &page);

/// Puts blocks in at the cursor as one undo step, with new ids. One paragraph goes into the line; more, and whatever is no paragraph,
/// stand as blocks of their own. The cursor is left behind them.
void insertBody(QTextCursor &cursor, Body body, const PageStyle &page);

} // namespace muharrir
