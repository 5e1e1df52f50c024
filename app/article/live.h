// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/state.h"

namespace muharrir {

/// Do readers see it: published, also while it is being updated or corrected?
constexpr bool isLive(State state) { return state == State::Published || state == State::Updating || state == State::Correcting; }

} // namespace muharrir
