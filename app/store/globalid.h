// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace muharrir {

/// A new UUID whose first bits are the time (version 7, RFC 9562): ids made one after another lie side by side in an index, where random
/// ones would touch a page each.
QUuid newGlobalId();

/// The same as text, without braces: how an article names itself.
QString newGlobalIdText();

} // namespace muharrir
