// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/normaliser.h"
#include "proofing/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

bool isMark(const Passage &passage, size_t i, QStringView marks)
{
    const Token &token = passage[i].token;
    return token.kind == TokenKind::Punctuation && marks.contains(passage.text()[token.start]);
}

void suggest(Finding &finding, const QString &suggestion, const QString &reason)
{
    finding.suggestions = {suggestion};
    finding.reasons = {reason};
}

/// The piece's word as it should stand after a joined prefix: its first correction where it is misspelt.
QString mendedWord(const Passage &passage, size_t i, const RuleTools &tools)
{
    const Piece &piece = passage[i];
    if (tools.lexicon.verdict(piece.form, piece.id) == Verdict::Misspelt) {
        const auto better = tools.suggester.suggestions(piece.form, passage.context(i), Suggester::Depth::Quick);
        if (!better.empty())
            return better.front().word;
    }
    return piece.token.in(passage.text()).toString();
}

/// A gap of blanks, none of them a line's end.
Finding gapFinding(const Passage &passage, size_t i, const QString &rule)
{
    const QStringView gap = passage.gapAfter(i);
    const qsizetype start = passage[i].token.end();
    Finding finding{start, gap.size(), FindingKind::Spacing, Severity::Warning, rule, gap.toString(), {}, {}, {}, !passage[i].quoted};
    return finding;
}

/// لـ بـ كـ with a tatweel that joins it to nothing.
bool isStretchedPreposition(QStringView word) { return word.size() == 2 && QStringView(u"لبك").contains(word[0]) && word[1] == tatweel; }

/// Marks that close a phrase: no blank before them, one behind.
constexpr QStringView closingMarks = u"،؛.:؟!,;?…";

bool isAbbreviation(const Passage &passage, size_t i)
{
    // أ.ف.ب and العربية.نت: a full stop between letters that touch it.
    return isMark(passage, i, u".") && i > 0 && passage[i - 1].isWord()
        && (passage[i - 1].form.size() <= 2 || passage[i + 1].form.size() <= 2 || (i + 2 < passage.size() && isMark(passage, i + 2, u".")));
}

} // namespace

void findPersianLetters(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView word = passage[i].token.in(passage.text());
        if (!passage[i].isWord() || !hasPersianLetter(word))
            continue;
        Finding finding = findingOn(passage, i, i, FindingKind::Spelling, Severity::Error, changeRule(WordChange::PersianLetter));
        const QString fixed = withArabicLetters(word);
        const auto better = tools.suggester.suggestions(passage[i].form, passage.context(i), Suggester::Depth::Quick);
        const bool mended = tools.lexicon.verdict(passage[i].form, passage[i].id) == Verdict::Misspelt && !better.empty();
        suggest(finding, mended ? better.front().word : fixed, changeReason(WordChange::PersianLetter));
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "A Persian letter in an Arabic word: searches will not find it."));
        // A final ی stands for ي or ى.
        finding.safe = !passage[i].quoted && !mended && !word.endsWith(u'\u06CC') && tools.lexicon.isWord(passage[i].form);
        findings.push_back(finding);
    }
}

void findSeveredPrefixes(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (!passage.isFollowedByWord(i) || passage[i + 1].form.size() < 2)
            continue;
        const QStringView prefix = passage[i].token.in(passage.text());
        const bool conjunction = passage[i].form == u"و";
        if (!conjunction && !isStretchedPreposition(prefix))
            continue;
        Finding finding = findingOn(passage, i, i + 1, FindingKind::Spelling, Severity::Error,
                                    conjunction ? QStringLiteral("waw-space") : QStringLiteral("preposition-space"));
        const QString word = mendedWord(passage, i + 1, tools);
        const QString joined
            = prefix.front() == u'ل' && word.startsWith(u"ال") ? QString(u"لل" + word.mid(2)) : QString(prefix.front() + word);
        suggest(finding, conjunction ? QString(prefix + word) : joined, changeReason(WordChange::SplitWord));
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "This letter is written joined to its word."));
        findings.push_back(finding); // never safe: a lone و may be a letter that is spoken of
    }
}

void findSeveredWaws(const Passage &passage, const RuleTools &, Findings &findings)
{
    // "هذا" و "ذاك": the و leans on the mark as it does on a word.
    for (size_t i = 0; i + 2 < passage.size(); ++i) {
        const Piece *next = passage.after(i);
        if (passage[i].form != u"و" || passage[i].quoted || !next || next->token.kind != TokenKind::Punctuation || !passage[i + 2].quoted
            || passage.gapAfter(i).isEmpty() || !isMark(passage, i + 1, u"«“”\""))
            continue;
        Finding finding = gapFinding(passage, i, QStringLiteral("waw-space"));
        finding.safe = false;
        suggest(finding, QString(), translated(QT_TRANSLATE_NOOP("Proofing", "No space")));
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "This letter is written joined to its word."));
        findings.push_back(finding);
    }
}

void findDoubledWords(const Passage &passage, const RuleTools &, Findings &findings)
{
    // Repeated on purpose: accusatives (رويدا رويدا) and these.
    static constexpr std::array<QStringView, 8> repeatable{u"لا", u"نعم", u"كلا", u"هيا", u"آمين", u"جدا", u"مرة", u"بين"};
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        const Piece &word = passage[i];
        if (!word.isWord() || word.quoted || !passage.isFollowedByWord(i) || passage[i + 1].form != word.form || word.form.size() < 2)
            continue;
        if (word.form.endsWith(u'ا') || std::ranges::find(repeatable, word.form) != repeatable.end())
            continue;
        if (word.token.in(passage.text()) != passage[i + 1].token.in(passage.text()))
            continue; // marks tell them apart: أنَّ أنْ
        Finding finding = findingOn(passage, i, i + 1, FindingKind::Spacing, Severity::Warning, QStringLiteral("doubled-word"));
        suggest(finding, word.token.in(passage.text()).toString(), translated(QT_TRANSLATE_NOOP("Proofing", "Once")));
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The word stands twice."));
        findings.push_back(finding);
    }
}

void findSpacing(const Passage &passage, const RuleTools &, Findings &findings)
{
    const QString oneBlank = translated(QT_TRANSLATE_NOOP("Proofing", "One space"));
    const QString noBlank = translated(QT_TRANSLATE_NOOP("Proofing", "No space"));
    for (size_t i = 0; i + 1 < passage.size(); ++i) {
        if (passage[i + 1].startsLine)
            continue;
        const QStringView gap = passage.gapAfter(i);
        const bool arabicBefore = passage[i].isWord();
        const bool arabicAfter = passage[i + 1].isWord();
        if (!gap.isEmpty() && arabicBefore && isMark(passage, i + 1, closingMarks)) {
            Finding finding = gapFinding(passage, i, QStringLiteral("space-before-mark"));
            suggest(finding, QString(), noBlank);
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "No space before this mark."));
            findings.push_back(finding);
        } else if (gap.isEmpty() && arabicAfter && isMark(passage, i, u"،؛.:؟!…") && !isAbbreviation(passage, i)) {
            Finding finding = findingOn(passage, i, i, FindingKind::Spacing, Severity::Warning, QStringLiteral("space-after-mark"));
            suggest(finding, finding.text + u' ', oneBlank);
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "A space is missing after this mark."));
            finding.safe = !passage[i].quoted && !isMark(passage, i, u".:");
            findings.push_back(finding);
        } else if (gap.size() > 1 && (arabicBefore || arabicAfter) && gap.count(u' ') == gap.size()) {
            Finding finding = gapFinding(passage, i, QStringLiteral("double-space"));
            suggest(finding, QStringLiteral(" "), oneBlank);
            finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "More than one space."));
            findings.push_back(finding);
        }
    }
}

void findLatinMarks(const Passage &passage, const RuleTools &, Findings &findings)
{
    static constexpr QStringView latin = u",;?";
    static constexpr QStringView arabic = u"،؛؟";
    for (size_t i = 1; i < passage.size(); ++i) {
        if (!isMark(passage, i, latin) || !passage[i - 1].isWord() || passage[i].startsLine)
            continue;
        Finding finding = findingOn(passage, i, i, FindingKind::Punctuation, Severity::Warning, QStringLiteral("latin-mark"));
        suggest(finding, QString(arabic[latin.indexOf(finding.text.front())]), translated(QT_TRANSLATE_NOOP("Proofing", "Arabic mark")));
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "A Latin punctuation mark after an Arabic word."));
        finding.safe = !passage[i].quoted;
        findings.push_back(finding);
    }
}

} // namespace muharrir
