// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/wordcounts.h"

#include <QString>

#include <optional>

namespace muharrir {

/// Words that were written as one (الضوءالى, صدقواماعاهدوا), as they should stand.
struct Unglued {
    QString words;         ///< with blanks, each in its right spelling
    double likelihood = 0; ///< log10 of the words' likelihood in news
    double score = 0;      ///< how much likelier (powers of ten) than a run of so many letters that is a name
};

/// The likeliest way to cut a form into two or more words in use, or nothing where there is none.
std::optional<Unglued> unglued(QStringView form, const WordCounts &counts);

} // namespace muharrir
