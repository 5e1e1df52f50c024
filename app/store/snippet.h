// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"

namespace muharrir {

/// The piece of a text that shows best why it was found: some thirty words as written, hits between hitBegin and hitEnd, "…" where
/// it was cut. Its beginning where nothing of it was found.
QString snippetOf(const QString &text, const std::vector<SearchTerm> &terms);

/// How a word was met.
enum class MatchKind : quint8 {
    AsTyped,  ///< letter for letter, or as the beginning of a longer word
    Folded,   ///< without regard to tashkeel, hamza, ya, ta marbuta, digits
    NearForm, ///< another form of the same stem
};
/// Where it was met.
enum class MatchPlace : quint8 { Headline, Text, Tags, Byline, Other };

struct MatchedForm {
    QString form; ///< as written
    MatchKind kind = MatchKind::AsTyped;
    MatchPlace place = MatchPlace::Text;
    bool operator==(const MatchedForm &) const = default;
};

/// Why an article was found.
struct Match {
    QString snippet;                ///< of the text
    std::vector<MatchedForm> forms; ///< at most eight forms, each once a place; headline first, then in the order of the texts
    bool byStem = false;            ///< some word was met in other forms only
};
using PlacedText = std::pair<MatchPlace, QString>;
/// The texts of an article against the terms, and what was typed for them. The snippet is of the one that is MatchPlace::Text.
Match matchOf(const std::vector<PlacedText> &texts, const std::vector<SearchTerm> &terms, QStringView typed);

} // namespace muharrir
