// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QString>
#include <QStringView>

namespace muharrir {

/// A text as it may leave the house where there is no markup (titles, attributes, JSON, feeds; export.md section 2, assertions 5-8): NFC;
/// presentation forms as the letters they stand for; without controls, direction controls, private-use and replacement characters and
/// zero-width junk; line ends, tabs and doubled blanks one blank; trimmed. Joiners and no-break spaces stay. A combining mark at the
/// start gets a no-break space to stand on, so that it cannot join the character before it.
QString printable(QStringView text);

/// The same for the runs of one block, which markup isolates: direction marks (U+200E, U+200F, U+061C) stay, line breaks (U+2028) stay
/// single and between text, combining marks go with their base. Empty when nothing is left to print.
Runs printableRuns(const Runs &runs);

/// Is there anything to see in a text, not just blanks, joiners and direction marks?
bool isVisible(QStringView text);

} // namespace muharrir
