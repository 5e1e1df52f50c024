// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"

#include <vector>

namespace muharrir {

/// One replacement; positions count in the text as given.
struct Correction {
    qsizetype start = 0;
    qsizetype length = 0;
    QString from;
    QString to;
    QString rule;
};
struct Corrected {
    QString text;
    std::vector<Correction> changes;
};

enum class Which { Safe, All };

/// The text with corrections applied: Safe ones only, or the first suggestion of every finding that is no hint and not of style. Lines stay lines.
Corrected corrected(const QString &text, const std::vector<Finding> &findings, Which which);

} // namespace muharrir
