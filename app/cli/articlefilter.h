// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace muharrir {

/// Which articles a command is about: --state (several may be given), --tag, --section, --author, --from, --to. WrongUsage names what is
/// no state and no day.
std::vector<Command::Option> filterOptions();
Result<ArticleFilter> articleFilter(const Invocation &invocation);

} // namespace muharrir
