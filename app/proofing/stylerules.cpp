// SPDX-License-Identifier: GPL-3.0-or-later
// What the house's profile asks for. Words inside quotation marks are somebody's own and stay as they are.
#include "proofing/copyopening.h"
#include "proofing/months.h"
#include "proofing/normaliser.h"
#include "proofing/quotemarks.h"
#include "proofing/rules.h"
#include "text/digits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proofing", text); }

Finding styleFinding(const Passage &passage, size_t first, size_t last, const QString &rule, const QString &message,
                     const QString &suggestion)
{
    Finding finding = findingOn(passage, first, last, FindingKind::Style, Severity::Hint, rule);
    finding.message = message;
    if (!suggestion.isEmpty()) {
        finding.suggestions = {suggestion};
        finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "Form of the house"))};
    }
    return finding;
}

/// The word in the house's spelling, or nothing where it is so already.
QString inHouseSpelling(const Piece &piece, const SpellingChoice &choice, QStringView chosen)
{
    const QStringView other = chosen == choice.first ? choice.second : choice.first;
    if (!piece.form.contains(other) || piece.form.contains(chosen))
        return {};
    if (choice.whole && !(piece.form == other || (piece.form.size() == other.size() + 1 && piece.form.endsWith(other))))
        return {};
    return piece.form.toString().replace(other.toString(), chosen.toString());
}

bool isNumber(const Piece *piece) { return piece && piece->token.kind == TokenKind::Number; }

bool isPercentWord(const Passage &passage, size_t i, size_t &last)
{
    const auto isHundred = [&](size_t k, QStringView article) {
        return k < passage.size() && passage[k].isWord()
            && (passage[k].form == QString(article + QStringLiteral("مئة"))
                || passage[k].form == QString(article + QStringLiteral("مائة")));
    };
    last = passage[i].form == u"في" ? i + 1 : i;
    return last == i ? isHundred(i, u"بال") : isHundred(last, u"ال");
}

} // namespace

void findOtherSpellings(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    if (tools.style.spellings.isEmpty())
        return;
    for (size_t i = 0; i < passage.size(); ++i) {
        if (!passage[i].isWord() || passage[i].quoted)
            continue;
        for (const SpellingChoice &choice : spellingChoices()) {
            const bool first = tools.style.spellings.contains(choice.first);
            // سورية is an adjective too: only after a preposition is it the country.
            const Piece *before = passage.before(i);
            if ((!first && !tools.style.spellings.contains(choice.second))
                || (choice.whole && first && !(before && std::ranges::count(std::array{u"في"_qs, u"إلى"_qs, u"من"_qs}, before->form))))
                continue;
            const QString house = inHouseSpelling(passage[i], choice, first ? choice.first : choice.second);
            if (house.isEmpty())
                continue;
            findings.push_back(styleFinding(passage, i, i, QStringLiteral("house-spelling"),
                                            translated(QT_TRANSLATE_NOOP("Proofing", "The house writes “%1”.")).arg(house), house));
            break;
        }
    }
}

void findOtherDigits(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    using Digits = HouseStyle::Digits;
    if (tools.style.digits == Digits::Any)
        return;
    for (size_t i = 0; i < passage.size(); ++i) {
        if (!isNumber(&passage[i]) || passage[i].quoted)
            continue;
        const QStringView number = passage[i].token.in(passage.text());
        const QString house = tools.style.digits == Digits::European ? toEuropeanDigits(number) : toArabicIndicDigits(number);
        if (house != number)
            findings.push_back(styleFinding(passage, i, i, QStringLiteral("house-digits"),
                                            translated(QT_TRANSLATE_NOOP("Proofing", "The house uses other digits.")), house));
    }
}

void findOtherQuotes(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    if (tools.style.quotes == HouseStyle::Quotes::Any)
        return;
    for (const QuoteMark &mark : quoteMarks(passage))
        if (mark.family != tools.style.quotes)
            findings.push_back(styleFinding(passage, mark.piece, mark.piece, QStringLiteral("house-quotes"),
                                            translated(QT_TRANSLATE_NOOP("Proofing", "The house uses other quotation marks.")),
                                            quoteInFamily(tools.style.quotes, mark.opens)));
}

void findOtherMonths(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    if (tools.style.months == HouseStyle::Months::Any)
        return;
    const auto isQuoted = [&](qsizetype at) {
        return std::ranges::any_of(passage.pieces(), [at](const Piece &piece) { return piece.token.start == at && piece.quoted; });
    };
    for (const MonthMention &mention : monthMentions(passage.text())) {
        if (mention.form == tools.style.months || isQuoted(mention.start))
            continue;
        const QString house = monthName(mention.month, tools.style.months);
        findings.push_back({mention.start,
                            mention.length,
                            FindingKind::Style,
                            Severity::Hint,
                            QStringLiteral("house-months"),
                            passage.text().mid(mention.start, mention.length).toString(),
                            translated(QT_TRANSLATE_NOOP("Proofing", "The house writes this month “%1”.")).arg(house),
                            {house},
                            {translated(QT_TRANSLATE_NOOP("Proofing", "Form of the house"))},
                            false});
    }
}

void findOtherTanwin(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    using Tanwin = HouseStyle::Tanwin;
    if (tools.style.tanwin == Tanwin::Any)
        return;
    const QString onAlef = QStringLiteral("\u0627\u064B");
    const QString beforeAlef = QStringLiteral("\u064B\u0627");
    const bool wantsOn = tools.style.tanwin == Tanwin::OnAlef;
    for (size_t i = 0; i < passage.size(); ++i) {
        const QStringView word = passage[i].token.in(passage.text());
        if (!passage[i].isWord() || passage[i].quoted || !word.endsWith(wantsOn ? beforeAlef : onAlef))
            continue;
        findings.push_back(styleFinding(passage, i, i, QStringLiteral("tanwin-place"),
                                        translated(QT_TRANSLATE_NOOP("Proofing", "The house sets the tanwin elsewhere.")),
                                        QString(word.chopped(2) + (wantsOn ? onAlef : beforeAlef))));
    }
}

void findOtherPercents(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    using Percent = HouseStyle::Percent;
    const QString message = translated(QT_TRANSLATE_NOOP("Proofing", "The house writes percentages otherwise."));
    for (size_t i = 0; tools.style.percent != Percent::Any && i < passage.size(); ++i) {
        if (!isNumber(&passage[i]) || passage[i].quoted)
            continue;
        const QStringView number = passage[i].token.in(passage.text());
        const bool hasSign = number.endsWith(u'%') || number.endsWith(u'٪');
        size_t last = i;
        if (tools.style.percent == Percent::Word && hasSign) {
            const QString hundred
                = tools.style.spellings.contains(QStringLiteral("مائة")) ? QStringLiteral(" بالمائة") : QStringLiteral(" بالمئة");
            findings.push_back(styleFinding(passage, i, i, QStringLiteral("house-percent"), message, QString(number.chopped(1) + hundred)));
        } else if (tools.style.percent == Percent::Sign && !hasSign && passage.isFollowedByWord(i) && isPercentWord(passage, i + 1, last)) {
            const QChar sign = toEuropeanDigits(number) == number ? QChar(u'%') : QChar(u'٪');
            findings.push_back(styleFinding(passage, i, last, QStringLiteral("house-percent"), message, QString(number + sign)));
        }
    }
}

void findOtherDatelines(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    if (tools.style.dateline == HouseStyle::Dateline::Any)
        return;
    for (size_t i = 0; i < passage.size(); ++i) {
        if (i > 0 && !passage[i].startsLine)
            continue;
        const qsizetype start = passage[i].token.start;
        const QStringView rest = passage.text().mid(start);
        const auto opening = copyOpening(rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n')));
        if (!opening || opening->form == tools.style.dateline
            || !tools.lexicon.isName(normalisedWord(opening->place.section(u' ', 0, 0).remove(u'،'))))
            continue;
        Finding finding{start,
                        opening->length,
                        FindingKind::Style,
                        Severity::Hint,
                        QStringLiteral("house-dateline"),
                        rest.left(opening->length).toString(),
                        {},
                        {},
                        {},
                        false};
        finding.message = translated(QT_TRANSLATE_NOOP("Proofing", "The house opens its copy otherwise."));
        finding.suggestions = {inForm(*opening, tools.style.dateline)};
        finding.reasons = {translated(QT_TRANSLATE_NOOP("Proofing", "Form of the house"))};
        findings.push_back(finding);
    }
}

void findUnwantedWordings(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    for (const HouseStyle::Wording &wording : tools.style.wordings) {
        const QStringList words = wording.avoid.split(u' ', Qt::SkipEmptyParts);
        const auto standsAt = [&](size_t i, QChar &conjunction) {
            for (qsizetype k = 0; k < words.size(); ++k) {
                const size_t at = i + size_t(k);
                if (at >= passage.size() || !passage[at].isWord() || passage[at].quoted
                    || (k > 0 && (passage[at].startsLine || passage.gapAfter(at - 1).isEmpty())))
                    return false;
                QStringView form = passage[at].form;
                const QString wanted = normalisedWord(words[k]);
                if (k == 0 && form != wanted && (form.startsWith(u'و') || form.startsWith(u'ف'))) {
                    conjunction = form.front();
                    form = form.mid(1);
                }
                if (form != wanted)
                    return false;
            }
            return true;
        };
        for (size_t i = 0; i < passage.size(); ++i) {
            QChar conjunction;
            if (!standsAt(i, conjunction))
                continue;
            const QString say = wording.say.isEmpty() || conjunction.isNull() ? wording.say : QString(conjunction + wording.say);
            const QString message = wording.reason.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("Proofing", "The house does not write “%1”.")).arg(wording.avoid)
                : wording.reason;
            findings.push_back(styleFinding(passage, i, i + size_t(words.size()) - 1, QStringLiteral("wording"), message, say));
        }
    }
}

void findTammVerbalNouns(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    static constexpr std::array<QStringView, 10> tamm{u"تم", u"وتم", u"يتم", u"ويتم", u"سيتم", u"وسيتم", u"تمت", u"وتمت", u"تتم", u"ستتم"};
    static constexpr std::array<QStringView, 10> particles{u"من", u"في", u"على", u"عن", u"إلى", u"بعد", u"قبل", u"أمس", u"اليوم", u"ذلك"};
    for (size_t i = 0; tools.style.tammVerbalNouns && i < passage.size(); ++i) {
        if (!passage[i].isWord() || passage[i].quoted || std::ranges::find(tamm, passage[i].form) == tamm.end()
            || !passage.isFollowedByWord(i) || passage[i + 1].form.size() < 4
            || std::ranges::find(particles, passage[i + 1].form) != particles.end())
            continue;
        findings.push_back(styleFinding(passage, i, i + 1, QStringLiteral("tamm"),
                                        translated(QT_TRANSLATE_NOOP("Proofing", "A verb says it shorter than tamm and a verbal noun.")),
                                        {}));
    }
}

void findLongSentences(const Passage &passage, const RuleTools &tools, Findings &findings)
{
    if (tools.style.longestSentence <= 0)
        return;
    const std::vector<Piece> &pieces = passage.pieces();
    for (const Range &sentence : sentences(passage.text())) {
        const auto first = std::ranges::lower_bound(pieces, sentence.start, {}, [](const Piece &piece) { return piece.token.start; });
        const auto end = std::ranges::lower_bound(pieces, sentence.end(), {}, [](const Piece &piece) { return piece.token.start; });
        const auto words = std::count_if(first, end, [](const Piece &piece) { return piece.token.kind != TokenKind::Punctuation; });
        if (words <= tools.style.longestSentence)
            continue;
        const auto at = size_t(first - pieces.begin());
        findings.push_back(styleFinding(passage, at, at, QStringLiteral("long-sentence"),
                                        translated(QT_TRANSLATE_NOOP("Proofing", "A long sentence; words: %1.")).arg(words), {}));
    }
}

} // namespace muharrir
