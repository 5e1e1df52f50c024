// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/candidates.h"
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

Finding unknownWord(const Passage &passage, size_t i)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Hint, QStringLiteral("unknown-word"));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The dictionary does not know this word; it may be a name."));
    return finding;
}

/// Nobody need be asked: a habit alone explains the slip, and one common word is far likelier than all others.
bool isCertain(const Piece &piece, const std::vector<Suggestion> &suggestions, const RuleTools &tools)
{
    // Names that look like slips: فان دايك, بان كي مون; and forms whose hamza depends on the sense.
    static constexpr std::array<QStringView, 9> ambiguous{u"انشاء", u"فان", u"بان", u"امام", u"اجل", u"لان", u"ان", u"وان", u"الا"};
    constexpr quint32 commonWord = 100;
    constexpr double farLikelier = 2.5; // powers of ten
    if (suggestions.empty() || std::ranges::find(ambiguous, piece.form) != ambiguous.end())
        return false;
    const Suggestion &best = suggestions.front();
    switch (best.change) {
    case WordChange::Hamza:
    case WordChange::HamzaWasl:
    case WordChange::Yeh:
        break;
    case WordChange::TehMarbuta:
        if (!hasArticle(piece.form)) // كتابه may be his book
            return false;
        break;
    case WordChange::None:
    case WordChange::Heh:
    case WordChange::HamzaPlace:
    case WordChange::HamzaSeat:
    case WordChange::AlefMaksura:
    case WordChange::PluralAlef:
    case WordChange::NoPluralAlef:
    case WordChange::DadZah:
    case WordChange::SimilarLetter:
    case WordChange::SwappedLetters:
    case WordChange::RepeatedLetter:
    case WordChange::MissingLetter:
    case WordChange::ExtraLetter:
    case WordChange::OtherLetter:
    case WordChange::JoinedWords:
    case WordChange::SplitWord:
    case WordChange::PersianLetter:
    case WordChange::Several:
        return false;
    }
    return tools.counts.count(tools.counts.find(best.word)) >= commonWord
        && (suggestions.size() == 1 || best.score - suggestions[1].score >= farLikelier);
}

Finding misspelling(const Passage &passage, size_t i, const RuleTools &tools)
{
    std::vector<Suggestion> suggestions;
    if (tools.suggestions)
        suggestions = tools.suggester.suggestions(passage[i].form, passage.context(i), Suggester::Depth::Quick);
    const WordChange change = suggestions.empty() ? WordChange::Several : suggestions.front().change;
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Error, changeRule(change));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "Misspelt: %1.")).arg(changeReason(change));
    finding.safe = !passage[i].quoted && isCertain(passage[i], suggestions, tools);
    for (const Suggestion &suggestion : suggestions) {
        finding.suggestions += suggestion.word;
        finding.reasons += changeReason(suggestion.change);
    }
    return finding;
}

} // namespace

void findMisspellings(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i < passage.size(); ++i) {
        const Piece &piece = passage[i];
        if (!piece.isWord())
            continue;
        switch (tools.lexicon.verdict(piece.form, piece.id)) {
        case Verdict::Correct:
            break;
        case Verdict::Misspelt:
            findings.push_back(misspelling(passage, i, tools));
            break;
        case Verdict::Unknown:
            findings.push_back(unknownWord(passage, i));
            break;
        }
    }
}

} // namespace muharrir
