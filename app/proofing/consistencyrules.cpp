// SPDX-License-Identifier: GPL-3.0-or-later
// One text, one way: the commoner family of quotation marks and of digits holds.
#include "proofing/quotemarks.h"
#include "proofing/rules.h"
#include "text/digits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

Finding consistencyHint(const Passage &passage, size_t i, const QString &rule, const char *message, const QString &suggestion)
{
    Finding finding = findingOn(passage, i, i, FindingKind::Consistency, Severity::Hint, rule);
    finding.message = translated(message);
    finding.suggestions = {suggestion};
    finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "As elsewhere in the text"))};
    return finding;
}

} // namespace

void findMixedQuotes(const Passage &passage, const RuleTools &, Findings &findings)
{
    const std::vector<QuoteMark> marks = quoteMarks(passage);
    std::array<qsizetype, 4> counts{};
    for (const QuoteMark &mark : marks)
        ++counts[size_t(mark.family)];
    const auto main = HouseStyle::Quotes(std::ranges::max_element(counts) - counts.begin());
    for (const QuoteMark &mark : marks)
        if (mark.family != main)
            findings.push_back(consistencyHint(passage, mark.piece, QStringLiteral("mixed-quotes"),
                                               QT_TRANSLATE_NOOP("Proofing", "Two families of quotation marks in one text."),
                                               quoteInFamily(main, mark.opens)));
}

void findMixedDigits(const Passage &passage, const RuleTools &, Findings &findings)
{
    std::vector<size_t> european;
    std::vector<size_t> arabic;
    for (size_t i = 0; i < passage.size(); ++i) {
        if (passage[i].token.kind != TokenKind::Number)
            continue;
        const QStringView number = passage[i].token.in(passage.text());
        (toEuropeanDigits(number) == number ? european : arabic).push_back(i);
    }
    if (european.empty() || arabic.empty())
        return;
    const bool mainlyEuropean = european.size() >= arabic.size();
    for (const size_t i : mainlyEuropean ? arabic : european) {
        const QStringView number = passage[i].token.in(passage.text());
        findings.push_back(consistencyHint(passage, i, QStringLiteral("mixed-digits"),
                                           QT_TRANSLATE_NOOP("Proofing", "Two kinds of digits in one text."),
                                           mainlyEuropean ? toEuropeanDigits(number) : toArabicIndicDigits(number)));
    }
}

} // namespace muharrir
