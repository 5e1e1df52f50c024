// SPDX-License-Identifier: GPL-3.0-or-later
// Punctuation that comes in twos: doubled marks, brackets, quotation marks.
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

QChar markAt(const Passage &passage, size_t i)
{
    return passage[i].token.kind == TokenKind::Punctuation ? passage.text()[passage[i].token.start] : QChar();
}

constexpr QStringView opening = u"([{«“";
constexpr QStringView closing = u")]}»”";

bool touches(const Passage &passage, size_t i) { return passage[i].token.end() == passage[i + 1].token.start; }

/// ”نص“ and “نص”: in Arabic texts both are in use, so that either mark may open.
bool isCurly(QChar mark) { return mark == u'“' || mark == u'”' || mark == u'„'; }

void addUnbalanced(const Passage &passage, size_t i, Findings &findings)
{
    const bool quote = QStringView(u"«»“”„\"").contains(markAt(passage, i));
    Finding finding = findingOn(passage, i, i, FindingKind::Punctuation, Severity::Warning,
                                quote ? QStringLiteral("unbalanced-quote") : QStringLiteral("unbalanced-bracket"));
    finding.message = quote ? translated(QT_TRANSLATE_NOOP("Proofing", "This quotation mark has no partner in the paragraph."))
                            : translated(QT_TRANSLATE_NOOP("Proofing", "This bracket has no partner in the paragraph."));
    findings.push_back(finding);
}

/// 1) and أ) number a list; :) smiles.
bool isLabel(const Passage &passage, size_t i)
{
    return i > 0 && (passage[i - 1].startsLine || passage[i - 1].token.kind == TokenKind::Punctuation) && passage[i - 1].token.length <= 2;
}

void findUnbalancedInLine(const Passage &passage, size_t first, size_t end, Findings &findings)
{
    std::vector<size_t> open;
    std::vector<size_t> lone;
    for (size_t i = first; i < end; ++i) {
        const QChar mark = markAt(passage, i);
        if (mark.isNull())
            continue;
        const auto partner = [&](auto matches) {
            return std::ranges::find_if(open.rbegin(), open.rend(), [&](size_t k) { return matches(markAt(passage, k)); });
        };
        if (mark == u'"' || isCurly(mark)) {
            // Straight marks tell no side: the second closes the first.
            const auto found = partner([mark](QChar other) { return mark == u'"' ? other == u'"' : isCurly(other); });
            if (found != open.rend())
                open.erase(std::next(found).base());
            else
                open.push_back(i);
        } else if (opening.contains(mark)) {
            if (mark != u'{' || !passage[i].startsLine) // some mark the items of a list so
                open.push_back(i);
        } else if (const qsizetype kind = closing.indexOf(mark); kind >= 0) {
            const auto found = partner([kind](QChar other) { return other == opening[kind]; });
            if (found != open.rend())
                open.erase(std::next(found).base());
            else if (mark == u'»' || !isLabel(passage, i))
                lone.push_back(i);
        }
    }
    // 5" is five inches, and a paragraph of a long quotation may be closed in a later one.
    lone.insert(lone.end(), open.begin(), open.end());
    std::ranges::sort(lone);
    for (const size_t i : lone)
        if (markAt(passage, i) != u'"' || i == 0 || passage[i - 1].token.kind != TokenKind::Number)
            addUnbalanced(passage, i, findings);
}

} // namespace

void findUnbalancedMarks(const Passage &passage, const RuleTools &, Findings &findings)
{
    for (size_t first = 0; first < passage.size();) {
        size_t end = first + 1;
        while (end < passage.size() && !passage[end].startsLine)
            ++end;
        findUnbalancedInLine(passage, first, end, findings);
        first = end;
    }
}

void findDoubledMarks(const Passage &passage, const RuleTools &, Findings &findings)
{
    static constexpr QStringView single = u"،؛:.؟";
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        const QChar mark = markAt(passage, i);
        if (mark.isNull() || !single.contains(mark))
            continue;
        size_t last = i;
        while (last + 1 < passage.size() && markAt(passage, last + 1) == mark && touches(passage, last))
            ++last;
        // Three full stops are an ellipsis, and more of them a habit.
        if (last > i && !(mark == u'.' && last > i + 1)) {
            // Two full stops are a pause to many.
            Finding finding = findingOn(passage, i, last, FindingKind::Punctuation, mark == u'.' ? Severity::Hint : Severity::Warning,
                                        QStringLiteral("doubled-mark"));
            finding.suggestions = {QString(mark)};
            finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "Once"))};
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The mark stands twice."));
            finding.safe = !passage[i].quoted && mark != u'.';
            findings.push_back(finding);
        }
        i = last;
    }
}

void findBracketSpacing(const Passage &passage, const RuleTools &, Findings &findings)
{
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (passage[i + 1].startsLine)
            continue;
        const QStringView gap = passage.gapAfter(i);
        const QChar here = markAt(passage, i);
        const QChar next = markAt(passage, i + 1);
        const bool inside
            = (!here.isNull() && QStringView(u"([«").contains(here)) || (!next.isNull() && QStringView(u")]»").contains(next));
        const bool glued = gap.isEmpty()
            && ((passage[i].isWord() && !next.isNull() && QStringView(u"([«").contains(next))
                || (!here.isNull() && QStringView(u")]»").contains(here) && passage[i + 1].isWord()));
        if (inside && !gap.isEmpty()) {
            findings.push_back({passage[i].token.end(),
                                gap.size(),
                                FindingKind::Spacing,
                                Severity::Warning,
                                QStringLiteral("space-in-brackets"),
                                gap.toString(),
                                translated(QT_TRANSLATE_NOOP("Proofing", "No space inside brackets and quotation marks.")),
                                {QString()},
                                {translated(QT_TRANSLATE_NOOP("Proofing", "No space"))},
                                !passage[i].quoted});
        } else if (glued) {
            const size_t at = next.isNull() || !QStringView(u"([«").contains(next) ? i : i + 1;
            Finding finding = findingOn(passage, at, at, FindingKind::Spacing, Severity::Warning, QStringLiteral("space-around-brackets"));
            finding.suggestions = {at == i ? QString(finding.text + u' ') : QString(u' ' + finding.text)};
            finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "One space"))};
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "A space is missing between word and bracket or quotation mark."));
            findings.push_back(finding);
        }
    }
}

} // namespace muharrir
