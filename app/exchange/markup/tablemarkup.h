// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "exchange/markup/inlinemarkup.h"

namespace muharrir {

/// A table's <caption>, <thead> and <tbody>: header cells with their scope, spans cut where they would overlap or leave the table, short rows
/// filled up, so that every row is equally wide. Empty when no cell has text.
QString tableMarkup(const Block &table, const Surroundings &around);

} // namespace muharrir
