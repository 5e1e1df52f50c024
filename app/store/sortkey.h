// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace muharrir {

/// A text's place in Arabic order (ICU collation): comparing keys byte by byte puts أ ا إ آ where a reader looks for them.
QByteArray sortKey(QStringView text);

} // namespace muharrir
