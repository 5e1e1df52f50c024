// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/copyopening.h"

#include "text/agencies.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

using Form = HouseStyle::Dateline;

bool isAgency(QStringView name)
{
    static const QRegularExpression marks(QStringLiteral("[«»\"“”]"));
    const QString plain = name.toString().remove(marks).simplified().toLower();
    return std::ranges::find(agencyNames(), QStringView(plain)) != agencyNames().end();
}

/// A place is short, and no sentence.
bool mayBePlace(const QString &text)
{
    constexpr qsizetype longest = 7; // words: أبوظبي، الإمارات العربية المتحدة; القدس المحتلة 22 نوفمبر 2026
    const qsizetype words = text.split(u' ', Qt::SkipEmptyParts).size();
    return words > 0 && words <= longest;
}

struct Shape {
    const char *pattern; ///< two names, and what stands behind them
    Form placeFirst;
    Form agencyFirst;
};

} // namespace

std::optional<CopyOpening> copyOpening(QStringView line)
{
    // The mark behind the names tells an opening from a sentence; a line of its own needs none.
    static const std::array shapes{
        Shape{"^([^():\\n–—]{2,60}?)\\s*\\(([^()\\n]{2,60})\\)\\s*(?:(?:[-–—]+|:)\\s+|$)", Form::PlaceBracket, Form::AgencyBracket},
        Shape{"^([^():\\n–—]{2,60}?)\\s*[-–—]+\\s*([^():\\n–—-]{2,60}?)\\s*(?:(?::|\\s[-–—]+)\\s+|$)", Form::PlaceDash, Form::AgencyDash},
        Shape{"^([^():\\n–—-]{2,60}?)\\s*:\\s*([^():\\n–—-]{2,60}?)\\s*(?:(?::|\\s[-–—]+)\\s+|$)", Form::PlaceColon, Form::PlaceColon},
    };
    const QString text = line.toString();
    for (const Shape &shape : shapes) {
        const QRegularExpressionMatch match = QRegularExpression(QString::fromUtf8(shape.pattern)).match(text);
        if (!match.hasMatch())
            continue;
        const QString first = match.captured(1).trimmed();
        const QString second = match.captured(2).trimmed();
        const bool agencyFirst = isAgency(first);
        if (agencyFirst == isAgency(second) || !mayBePlace(agencyFirst ? second : first)
            || (agencyFirst && shape.agencyFirst == shape.placeFirst))
            continue;
        return CopyOpening{agencyFirst ? second : first, agencyFirst ? first : second, agencyFirst ? shape.agencyFirst : shape.placeFirst,
                           match.capturedLength(), match.capturedLength() == text.size()};
    }
    return std::nullopt;
}

QString inForm(const CopyOpening &opening, HouseStyle::Dateline form)
{
    const QString end = opening.isAlone ? QString() : QStringLiteral(": ");
    const QString dash = opening.isAlone ? QString() : QStringLiteral(" - ");
    switch (form) {
    case Form::Any:
        return {};
    case Form::PlaceDash:
        return opening.place + u" - " + opening.agency + end;
    case Form::AgencyDash:
        return opening.agency + u" - " + opening.place + end;
    case Form::PlaceBracket:
        return opening.place + u" (" + opening.agency + u')' + dash;
    case Form::AgencyBracket:
        return opening.agency + u" (" + opening.place + u')' + dash;
    case Form::PlaceColon:
        return opening.place + u": " + opening.agency + dash;
    }
    Q_UNREACHABLE();
}

} // namespace muharrir
