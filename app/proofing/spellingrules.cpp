// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/normaliser.h"
#include "proofing/rules.h"

#include <QCoreApplication>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

Finding unknownWord(const Passage &passage, size_t i)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Hint, QStringLiteral("unknown-word"));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The dictionary does not know this word; it may be a name."));
    return finding;
}

Finding misspelling(const Passage &passage, size_t i, const RuleTools &tools)
{
    std::vector<Suggestion> suggestions;
    if (tools.suggestions)
        suggestions = tools.suggester.suggestions(passage[i].form, passage.context(i), Suggester::Depth::Quick);
    const Change change = suggestions.empty() ? Change::Several : suggestions.front().change;
    Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Error, changeRule(change));
    finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "Misspelt: %1.")).arg(changeReason(change));
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
