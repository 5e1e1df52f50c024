// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muharrir {

/// The one place for colours and sizes (the tokens of the look).
struct Theme { };

} // namespace muharrir
