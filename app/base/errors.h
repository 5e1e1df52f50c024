// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace muharrir {

/// What is wrong and where, one sentence in the interface's language.
QString describe(const Error &error);

/// What to do about it, one sentence; empty where there is nothing to do.
QString advice(const Error &error);

/// What the database said, in its own words, for whoever looks after the archive; often empty.
QString details(const Error &error);

/// The command line's exit code for this error (cli.md: 2 usage, 3 input, 4 rule, 5 archive).
int exitCode(ErrorCode code);

} // namespace muharrir
