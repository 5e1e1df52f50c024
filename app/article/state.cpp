// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/state.h"

#include "article/nametable.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<allStates.size()> stateNames{
    "incoming"_L1,  "draft"_L1,    "in_review"_L1,  "proofreading"_L1, "returned"_L1, "approved"_L1,
    "published"_L1, "updating"_L1, "correcting"_L1, "withdrawn"_L1,    "spiked"_L1,   "on_hold"_L1,
};

} // namespace

QString stateName(State state) { return nameOf(stateNames, state); }

std::optional<State> stateFromName(QStringView name) { return valueOf<State>(stateNames, name); }

} // namespace muharrir
