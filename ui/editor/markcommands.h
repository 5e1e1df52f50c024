// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodydocument.h"

#include <QTextCursor>

#include <functional>

namespace muharrir {

/// Changes the marks of the selected text, each run for itself, as one undo step; without a selection what is typed next.
void changeMarks(QTextCursor &cursor, const std::function<void(RunFormat &)> &change, const PageStyle &page);

bool hasMark(const QTextCursor &cursor, Mark mark); ///< all of the selection has it; without a selection what is typed next
void toggleMark(QTextCursor &cursor, Mark mark, const PageStyle &page);

/// The link at the cursor, as a selection of its whole text; without a link, the cursor as it is.
QTextCursor linkAt(const QTextCursor &cursor);
/// An empty address takes the link away. Without a selection the address itself is put in as text.
void setLink(QTextCursor &cursor, const QString &address, const PageStyle &page);

/// Behind the end of a link, an attributed or a noted passage: what is typed next belongs to it no more, unless it goes on with the passage's
/// last word. True where the cursor's format has changed.
bool leavePassage(QTextCursor &cursor, QChar typed, const PageStyle &page);

/// What was typed as a web or mail address, made whole (https:// or mailto: put in front); empty when it is none that may be printed.
QString linkAddress(const QString &typed);

/// The passages that notes hang on, as they read now, by the note's global id.
QHash<QString, QString> notedPassages(const QTextDocument &document);
/// The passage of one note; null: it is gone.
QTextCursor notedPassage(QTextDocument &document, const QString &note);

} // namespace muharrir
