// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "proofing/housestyle.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace muharrir {

/// One sub-command: what it is called, what it takes, what it does. Options that every command has are not listed.
struct Command {
    struct Option {
        const char *name;        ///< "state", ...
        const char *value;       ///< what follows it in the usage line ("S"); null: a switch
        const char *description; ///< English, translated in context "CommandLine"
    };
    const char *name;
    const char *arguments; ///< as in the usage line: "[FILE...|-]"
    const char *summary;
    std::vector<Option> options;
    std::function<int(Invocation &)> run; ///< returns the exit code
};

/// The commands of each file of this folder.
std::vector<Command> proofingCommands();
std::vector<Command> houseCommands();
std::vector<Command> articleCommands();
std::vector<Command> intakeCommands();
std::vector<Command> exportCommands();
std::vector<Command> suggestionCommands();
std::vector<Command> newsroomCommands();
std::vector<Command> maintenanceCommands();

/// A house style by the name of a preset, as a JSON file, "none", or "house" (also empty): the archive's, where there is one.
Result<HouseStyle> namedStyle(Invocation &invocation, const QString &name);

/// The arguments (without the program's name) with the sub-command first, where options that every command has stand before it. Empty when
/// none is named: a window is wanted.
QStringList commandFirst(const QStringList &arguments);

/// Runs a sub-command: `arguments` as commandFirst() gives them. `others` are the commands that need more than the core (screenshot).
/// Returns the exit code (cli.md). Needs a QCoreApplication.
int runCommandLine(const QStringList &arguments, const Streams &streams, const std::vector<Command> &others = {});

} // namespace muharrir
