// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QString>

namespace muharrir {

/// A headline for a text that came without one: the first subhead that asks a question, else the first sentence, cut where it pauses.
QString proposedHeadline(const Body &body);

} // namespace muharrir
