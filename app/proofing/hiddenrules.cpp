// SPDX-License-Identifier: GPL-3.0-or-later
// What a paste leaves behind and nobody sees: it breaks searches, links and line ends.
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

bool isHardBlank(QChar c) { return c == u'\u00A0' || c == u'\u202F' || c == u'\u2007'; }

/// Joiners (U+200C, U+200D) shape letters and stay.
bool isResidue(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'\u200B' || u == u'\u200E' || u == u'\u200F' || (u >= u'\u202A' && u <= u'\u202E') || (u >= u'\u2060' && u <= u'\u2069')
        || u == u'\u061C' || u == u'\uFEFF' || u == u'\u00AD';
}

bool isPresentationForm(QChar c)
{
    const char16_t u = c.unicode();
    return u != u'\uFEFF' && u != u'\uFDFD' && u != u'\uFDFA' // ligatures that are written on purpose
        && ((u >= u'\uFB50' && u <= u'\uFDFF' && u != u'\uFD3E' && u != u'\uFD3F') || (u >= u'\uFE70' && u <= u'\uFEFC'));
}

/// Runs of such characters, each one finding with the same mending.
template<typename Is, typename Mended>
void findRuns(QStringView text, Is is, Mended mended, FindingKind kind, const QString &rule, const char *reason, const char *message,
              Findings &findings)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!is(text[i]))
            continue;
        const qsizetype start = i;
        while (i < text.size() && is(text[i]))
            ++i;
        const QString run = text.mid(start, i - start).toString();
        findings.push_back(
            {start, run.size(), kind, Severity::Warning, rule, run, translated(message), {mended(run)}, {translated(reason)}, true});
    }
}

} // namespace

void findHardBlanks(const Passage &passage, const RuleTools &, Findings &findings)
{
    findRuns(
        passage.text(), isHardBlank, [](const QString &) { return QStringLiteral(" "); }, FindingKind::Spacing,
        QStringLiteral("no-break-space"), QT_TRANSLATE_NOOP("Proofing", "Plain space"),
        QT_TRANSLATE_NOOP("Proofing", "A no-break space, left by a paste."), findings);
}

void findBidiResidue(const Passage &passage, const RuleTools &, Findings &findings)
{
    findRuns(
        passage.text(), isResidue, [](const QString &) { return QString(); }, FindingKind::Punctuation, QStringLiteral("hidden-mark"),
        QT_TRANSLATE_NOOP("Proofing", "Remove"), QT_TRANSLATE_NOOP("Proofing", "An invisible character, left by a paste."), findings);
}

void findPresentationForms(const Passage &passage, const RuleTools &, Findings &findings)
{
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView word = passage[i].token.in(passage.text());
        if (!passage[i].isWord() || !std::ranges::any_of(word, isPresentationForm))
            continue;
        Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Error, QStringLiteral("presentation-form"));
        finding.suggestions = {word.toString().normalized(QString::NormalizationForm_KC)};
        finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "Plain letters"))};
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "Letters in fixed shapes: searches will not find the word."));
        finding.safe = !passage[i].quoted;
        findings.push_back(finding);
    }
}

} // namespace muharrir
