// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/finding.h"
#include "proofing/housestyle.h"
#include "proofing/nameforms.h"
#include "proofing/passage.h"

#include <span>

namespace muharrir {

/// What a rule may ask.
struct RuleTools {
    Lexicon &lexicon;
    Suggester &suggester;
    const WordCounts &counts;
    const NameForms &names;
    const HouseStyle &style;
    bool suggestions = true; ///< wanted
};

using Findings = std::vector<Finding>;

/// A rule looks at a whole passage and adds what it finds. Where findings overlap, the earlier rule of the table wins.
using Rule = void (*)(const Passage &passage, const RuleTools &tools, Findings &findings);

// layoutrules.cpp: what needs no dictionary
void findPersianLetters(const Passage &passage, const RuleTools &tools, Findings &findings);
void findSeveredPrefixes(const Passage &passage, const RuleTools &tools, Findings &findings);
void findSeveredWaws(const Passage &passage, const RuleTools &tools, Findings &findings);
void findDoubledWords(const Passage &passage, const RuleTools &tools, Findings &findings);
void findSpacing(const Passage &passage, const RuleTools &tools, Findings &findings);
void findLatinMarks(const Passage &passage, const RuleTools &tools, Findings &findings);

// severedrules.cpp: words that a blank cuts in two
void findSeveredWords(const Passage &passage, const RuleTools &tools, Findings &findings);

// hiddenrules.cpp: what nobody sees
void findHardBlanks(const Passage &passage, const RuleTools &tools, Findings &findings);
void findBidiResidue(const Passage &passage, const RuleTools &tools, Findings &findings);
void findPresentationForms(const Passage &passage, const RuleTools &tools, Findings &findings);

// markrules.cpp: marks in twos
void findUnbalancedMarks(const Passage &passage, const RuleTools &tools, Findings &findings);
void findDoubledMarks(const Passage &passage, const RuleTools &tools, Findings &findings);
void findBracketSpacing(const Passage &passage, const RuleTools &tools, Findings &findings);

// consistencyrules.cpp: one text, one way
void findMixedQuotes(const Passage &passage, const RuleTools &tools, Findings &findings);
void findMixedDigits(const Passage &passage, const RuleTools &tools, Findings &findings);

// namerules.cpp
void findNameForms(const Passage &passage, const RuleTools &tools, Findings &findings);
void findMixedNames(const Passage &passage, const RuleTools &tools, Findings &findings);

// stylerules.cpp: what the house's profile asks for; never inside quotation marks
void findOtherSpellings(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherDigits(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherQuotes(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherMonths(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherTanwin(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherPercents(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOtherDatelines(const Passage &passage, const RuleTools &tools, Findings &findings);
void findUnwantedWordings(const Passage &passage, const RuleTools &tools, Findings &findings);
void findTammVerbalNouns(const Passage &passage, const RuleTools &tools, Findings &findings);
void findLongSentences(const Passage &passage, const RuleTools &tools, Findings &findings);

// spellingrules.cpp
void findMisspellings(const Passage &passage, const RuleTools &tools, Findings &findings);

// confusionrules.cpp: real words in the place of others
void findConfusions(const Passage &passage, const RuleTools &tools, Findings &findings);
void findGodWilling(const Passage &passage, const RuleTools &tools, Findings &findings);

// nearrules.cpp: rare words, a letter away from what their neighbours call for
void findNearWords(const Passage &passage, const RuleTools &tools, Findings &findings);

// grammarrules.cpp: patterns that hardly ever err
void findUnshortenedVerbs(const Passage &passage, const RuleTools &tools, Findings &findings);
void findShortenedVerbs(const Passage &passage, const RuleTools &tools, Findings &findings);
void findBareFirstPerson(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOpenHamzaAfterSaying(const Passage &passage, const RuleTools &tools, Findings &findings);
void findOpenHamzaAtStart(const Passage &passage, const RuleTools &tools, Findings &findings);

// caserules.cpp: endings that a neighbour decides
void findNominativeAfterPreposition(const Passage &passage, const RuleTools &tools, Findings &findings);
void findPluralCase(const Passage &passage, const RuleTools &tools, Findings &findings);
void findAdjectivesWithoutTanwin(const Passage &passage, const RuleTools &tools, Findings &findings);
void findCaseHamza(const Passage &passage, const RuleTools &tools, Findings &findings);
void findWrongDemonstratives(const Passage &passage, const RuleTools &tools, Findings &findings);

// numberrules.cpp: number and counted noun
void findCountedNouns(const Passage &passage, const RuleTools &tools, Findings &findings);
void findFewCounted(const Passage &passage, const RuleTools &tools, Findings &findings);
void findNumberGender(const Passage &passage, const RuleTools &tools, Findings &findings);

std::span<const Rule> allRules();
std::span<const Rule> consistencyRules(); ///< those of them that look at an article as one

/// A finding on pieces `first` to `last`.
Finding findingOn(const Passage &passage, size_t first, size_t last, FindingKind kind, Severity severity, const QString &rule);

} // namespace muharrir
