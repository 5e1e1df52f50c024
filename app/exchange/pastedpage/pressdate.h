// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace muharrir {

/// A date as the Arab press prints it: «الأحد 22 نوفمبر 2026», «22 تشرين الثاني (نوفمبر)», «نُشر في: 22/11/2026 - 14:30», in any of the
/// month names and digits.
struct PressDate {
    QDate date; ///< invalid where it is only said how long ago («منذ 3 ساعات»)
    QTime time; ///< invalid where there is none
};

/// The date of a line that is nothing but a date and words about it; nothing for prose, however full of dates.
std::optional<PressDate> dateLine(const QString &line);

/// The month of a folded name, 1-12; 0 for other words. Names of two words («كانون الثاني») are known too.
int monthOf(const QString &folded);

/// «22 نوفمبر [2026]» at the start of a folded text in European digits: the date (in `year` where none is said) and how far it reaches.
struct LeadingDate {
    QDate date;
    qsizetype length = 0;
};
std::optional<LeadingDate> leadingDate(QStringView folded, int year);

} // namespace muharrir
