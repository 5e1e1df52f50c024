// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace muharrir {

/// How agency copy opens: «القاهرة 22 نوفمبر (رويترز) - », «الرياض - واس: », «دبي، الإمارات العربية المتحدة (CNN)-- »,
/// «القدس المحتلة 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس».
struct WireOpening {
    QString place;
    QDate date; ///< in `year` where the copy says none; invalid where it has no date
    QString credit;
    qsizetype length = 0; ///< of the opening in the lead; all of it where the line is nothing else
};

/// Only where it is sure: the place, date and agency stand in one of the known orders.
std::optional<WireOpening> wireOpening(const QString &lead, int year);

/// The length of an end mark at the end of a paragraph («… //انتهى//»), 0 where there is none.
qsizetype wireEnding(const QString &paragraph);

} // namespace muharrir
