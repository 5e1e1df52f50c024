// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/wirecopy.h"

#include "exchange/pastedpage/outlets.h"
#include "exchange/pastedpage/pageline.h"
#include "exchange/pastedpage/phraseset.h"
#include "exchange/pastedpage/pressdate.h"
#include "text/digits.h"
#include "text/fold.h"

#include <QRegularExpression>

namespace muharrir {
namespace {

constexpr int longestPlace = 5; ///< words: «دبي، الإمارات العربية المتحدة»

/// What stands before the agency: a place, perhaps a date.
std::optional<WireOpening> placeAndDate(const QString &head, int year)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression edges(QStringLiteral("^[\\s،,/–—-]+|[\\s،,/–—-]+$"));
    const QString plain = toEuropeanDigits(head);
    const auto number = plain.indexOf(digit);
    QString place = number < 0 ? head : head.first(number);
    WireOpening opening;
    opening.place = place.remove(edges).simplified();
    static const PhraseSet verbs{u"قال",  u"قالت", u"أكد",   u"أكدت", u"أعلن", u"أعلنت", u"ذكر",
                                 u"ذكرت", u"أفاد", u"أفادت", u"نقل",  u"نقلت", u"كشف",   u"كشفت"};
    if (opening.place.isEmpty() || wordCount(opening.place) > longestPlace || verbs.opening(bareFold(opening.place)) > 0)
        return std::nullopt;
    if (number >= 0) {
        const QString folded = fold(QStringView(plain).mid(number)).trimmed();
        const auto date = leadingDate(folded, year);
        if (!date || !QStringView(folded).mid(date->length).trimmed().isEmpty())
            return std::nullopt;
        opening.date = date->date;
    }
    return opening;
}

/// «القاهرة 22 نوفمبر (رويترز) - »
std::optional<WireOpening> bracketedAgency(const QString &lead, int year)
{
    static const QRegularExpression form(QStringLiteral("^([^().:]{2,70}?)\\s*\\(([^()]{2,40})\\)\\s*(?:[-–—]+|:)\\s*"));
    const auto match = form.match(lead);
    if (!match.hasMatch() || !isAgency(bareFold(match.captured(2))))
        return std::nullopt;
    auto opening = placeAndDate(match.captured(1), year);
    if (opening) {
        opening->credit = match.captured(2).trimmed();
        opening->length = match.capturedLength();
    }
    return opening;
}

/// «الرياض - واس: », «واس- الرياض: »
std::optional<WireOpening> dashedAgency(const QString &lead)
{
    static const QRegularExpression form(QStringLiteral("^([^:().]{4,50}):\\s+(?=\\S)"));
    const auto match = form.match(lead);
    if (!match.hasMatch() || !isCopyLine(match.captured(1).trimmed()))
        return std::nullopt;
    const CopyLine copy = copyLine(match.captured(1).trimmed());
    if (copy.place.isEmpty())
        return std::nullopt;
    return WireOpening{copy.place, {}, copy.credit, match.capturedLength()};
}

/// «القاهرة 22 نوفمبر - », without an agency: only after a place that datelines know.
std::optional<WireOpening> placeDateDash(const QString &lead, int year)
{
    static const QRegularExpression form(QStringLiteral("^([^\\d().:]{2,40}\\d[^().:–—]{3,40}?)\\s*(?:[–—]|\\s-+|:)\\s+"));
    const auto match = form.match(lead);
    if (!match.hasMatch())
        return std::nullopt;
    auto opening = placeAndDate(match.captured(1), year);
    if (!opening || !opening->date.isValid() || !isDatelinePlace(bareFold(opening->place)))
        return std::nullopt;
    opening->length = match.capturedLength();
    return opening;
}

/// «القدس المحتلة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس», a line of its own.
std::optional<WireOpening> twoCalendars(const QString &lead)
{
    static const QRegularExpression form(QStringLiteral("^([^\\d]{2,40}?)\\s+\\d{1,2}\\s+[^\\d]{3,20}\\s+\\d{4}\\s*(?:هـ|ه)?\\s*الموافق\\s*"
                                                        "(?:ل)?\\s*(\\d{1,2}\\s+[^\\d]{3,30}\\s+\\d{4})\\s*م?\\s+(\\S+)$"));
    const auto match = form.match(toEuropeanDigits(lead));
    if (!match.hasMatch() || !isAgency(bareFold(match.captured(3))))
        return std::nullopt;
    const auto date = leadingDate(fold(match.captured(2)), 0);
    if (!date)
        return std::nullopt;
    return WireOpening{match.captured(1).simplified(), date->date, match.captured(3), lead.size()};
}

} // namespace

std::optional<WireOpening> wireOpening(const QString &lead, int year)
{
    if (auto opening = bracketedAgency(lead, year))
        return opening;
    if (auto opening = twoCalendars(lead))
        return opening;
    if (auto opening = dashedAgency(lead))
        return opening;
    return placeDateDash(lead, year);
}

qsizetype wireEnding(const QString &paragraph)
{
    static const QRegularExpression form(QStringLiteral("\\s*(?://\\s*(?:انتهى|يتبع)\\s*//|[(-]\\s*انتهى\\s*[)-])\\s*$"));
    return form.match(paragraph.right(40)).capturedLength();
}

} // namespace muharrir
