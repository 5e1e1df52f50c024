// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/rules.h"

#include <array>

namespace muharrir {

std::span<const Rule> allRules()
{
    // clang-format off
    static constexpr std::array rules{
        &findPresentationForms, &findPersianLetters,
        &findSeveredPrefixes, &findSeveredWords,
        &findUnshortenedVerbs, &findShortenedVerbs, &findBareFirstPerson, &findOpenHamzaAfterSaying, &findOpenHamzaAtStart, &findCaseHamza, &findWrongDemonstratives,
        &findCountedNouns, &findFewCounted, &findNumberGender,
        &findNameForms, &findMixedNames, // before the unknown words that they say more of
        &findGodWilling, // before the slips in its parts
        &findMisspellings, &findConfusions, &findNearWords,
        &findNominativeAfterPreposition, &findPluralCase, &findAdjectivesWithoutTanwin,
        &findSeveredWaws, &findDoubledWords, &findHardBlanks, &findBidiResidue,
        &findDoubledMarks, &findBracketSpacing, &findSpacing, &findLatinMarks, &findUnbalancedMarks,
        &findOtherSpellings, &findOtherDigits, &findOtherQuotes, &findOtherMonths, &findOtherTanwin, &findOtherPercents, &findOtherDatelines,
        &findUnwantedWordings, &findTammVerbalNouns, &findLongSentences,
        &findMixedQuotes, &findMixedDigits,
    };
    // clang-format on
    return rules;
}

std::span<const Rule> consistencyRules()
{
    static constexpr std::array<Rule, 3> rules{&findMixedNames, &findMixedQuotes, &findMixedDigits};
    return rules;
}

Finding findingOn(const Passage &passage, size_t first, size_t last, FindingKind kind, Severity severity, const QString &rule)
{
    const qsizetype start = passage[first].token.start;
    const qsizetype length = passage[last].token.end() - start;
    Finding finding{start, length, kind, severity, rule, passage.text().mid(start, length).toString(), {}, {}, {}, false};
    return finding;
}

} // namespace muharrir
