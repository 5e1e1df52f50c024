// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace muharrir {

/// A piece of two texts laid over each other.
struct Difference {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const Difference &) const = default;
};

/// What changed between two texts, word by word (Myers 1986), removed before added; neighbours of one kind are one piece, and changed words that
/// only a blank parts are one phrase.
/// The pieces but the added ones make up `before`, those but the removed ones `after`. Texts that have little in common are told apart by
/// whole lines, so that the effort stays bounded (1,000 changed words).
std::vector<Difference> differences(QStringView before, QStringView after);

/// Words added or removed, whichever are more in each place: "3 words changed".
int changedWords(const std::vector<Difference> &differences);

} // namespace muharrir
