// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pastedpage/pageline.h"

namespace muharrir {

/// Why a line of a page is left out: a stable identifier, and a few words for a person.
struct LineReason {
    QString what;
    QString text;
};
LineReason reasonFor(LineKind kind);

/// Lines that stand between a headline and its text, or between the titles of a list, and belong to neither.
bool standsAside(LineKind kind);

} // namespace muharrir
