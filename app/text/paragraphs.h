// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/difference.h"

namespace muharrir {

/// Paragraphs of two texts that stand beside each other.
struct ComparedParagraph {
    enum class Kind {
        Same,
        Changed,   ///< `words` tells where
        Removed,   ///< `after` is empty
        Added,     ///< `before` is empty
        MovedAway, ///< it stands elsewhere in the other text, as its MovedHere does
        MovedHere, ///< `words` tells what was changed on the way
    };
    Kind kind = Kind::Same;
    QString before;
    QString after;
    std::vector<Difference> words; ///< of Changed and MovedHere
    bool operator==(const ComparedParagraph &) const = default;
};

/// Two texts side by side, paragraph by paragraph (lines): those that stayed are opposite each other, those that were rewritten too, and one that
/// went to another place is known there, also when some of its words were changed.
std::vector<ComparedParagraph> comparedParagraphs(QStringView before, QStringView after);

} // namespace muharrir
