// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/bodydocument.h"

namespace muharrir {

/// Lays a document out anew in another style, in place: text, facts and undo history stay. The change itself is no step of its own; it joins the
/// last one.
void restyle(QTextDocument &document, const PageStyle &style);

} // namespace muharrir
