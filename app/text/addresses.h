// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace muharrir {

/// The end of the URL, e-mail address, bare domain (example.com/page) or @handle that starts at a position; the position itself when none
/// does. Reads at most a few hundred units beyond the address.
qsizetype addressEnd(QStringView text, qsizetype start);

} // namespace muharrir
