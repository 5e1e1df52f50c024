// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace muharrir {

/// What the newsroom adds to the program's own lists. A value: it replaces what was given before.
struct HouseWords {
    QStringList words;        ///< right as they stand, with clitics before them
    QStringList names;        ///< NameForms' lines; the first form is offered while one types
    QStringList learned;      ///< forms that approved articles use: no unknown words any more, but a slip among them stays one
    QHash<QString, int> uses; ///< how often approved articles use a form, on top of the counts of published news
    bool operator==(const HouseWords &) const = default;
};

/// What a text has to teach: its word forms, how often each, and those that the program's own counts do not have.
struct WordUses {
    QHash<QString, int> uses;
    QStringList unlisted;
};
WordUses wordUses(QStringView text, const class WordCounts &counts);

} // namespace muharrir
