// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/wordlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace muharrir {

std::optional<WordListItem> wordListItem(const InlineStyle &style, QStringView marker)
{
    static const QRegularExpression form(QStringLiteral("^l\\d+ level(\\d+)"));
    const auto match = form.match(style.value(QStringLiteral("mso-list")));
    if (!match.hasMatch())
        return std::nullopt;
    const bool counted = std::ranges::any_of(marker, [](QChar c) { return c.isDigit(); })
        || (marker.size() > 1 && (marker.back() == u'.' || marker.back() == u')' || marker.back() == u'-'));
    const int level = std::clamp(match.capturedView(1).toInt(), 1, 9) - 1;
    return WordListItem{level, counted ? ListKind::Numbered : ListKind::Bullet};
}

qsizetype leadingMarker(QStringView item)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:[\\d٠-٩]{1,3}|[A-Za-zأ-ي])[.)\\-]\\s+|^\\s*[•·▪◦●§o\\-–]\\s+"));
    return form.match(item.toString()).capturedLength();
}

} // namespace muharrir
