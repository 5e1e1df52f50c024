// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodydocument.h"

namespace muharrir {

/// Lays a document out anew in another style, in place: text, facts and undo history stay. Where there is a history, the change is one step in it
/// (Qt changes formats in no other way).
void restyle(QTextDocument &document, const PageStyle &style);

} // namespace muharrir
