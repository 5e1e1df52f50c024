// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/source.h"
#include "article/tag.h"
#include "related/keyphrases.h"
#include "related/relatedindex.h"

#include <vector>

namespace muharrir {

struct TagSuggestion {
    QString tag;
    double score = 0;
    bool known = false; ///< in the newsroom's vocabulary
    QString why;        ///< the sentence that names it, else the headline of the nearest article that carries it
};

/// Tags for a text: vocabulary and aliases found in it (longest match through clitics), votes of the nearest articles, then key phrases.
/// Known tags come first; those already taken and forbidden ones are left out. `rarity` is the archive's (RelatedIndex::rarity).
std::vector<TagSuggestion> suggestTags(QStringView title, QStringView text, const QStringList &taken, const std::vector<Tag> &vocabulary,
                                       const std::vector<std::pair<RelatedHit, QStringList>> &nearestWithTags, int limit = 10,
                                       const Rarity &rarity = {});

struct SourceSuggestion {
    QString name;
    SourceKind kind = SourceKind::Person;
    qsizetype start = 0; ///< the passage, UTF-16 units of the text
    qsizetype length = 0;
    QString cue;            ///< the words that give it away: "قالت", "نقلا عن", ...
    QString role;           ///< "وزير الخارجية الأميركي", where the text gives one
    bool anonymous = false; ///< مصادر مطلعة, مسؤول رفيع: somebody, but nobody says who
};
/// Sources by the words of attribution (قال، أفادت، نقلت عن، وفق، «المصدر:»), each once, at its first sentence.
std::vector<SourceSuggestion> suggestSources(QStringView text);

/// Quotations of four words or more and figures (shares, amounts, victims) with no attribution in their sentence or its neighbours.
struct Unattributed {
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;
};
std::vector<Unattributed> unattributed(QStringView text);

} // namespace muharrir
