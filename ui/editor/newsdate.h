// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace muharrir {

/// "22 نوفمبر/تشرين الثاني": both names of the month, as pan-Arab outlets write them; the year where it is not this one.
QString newsDate(const QDate &date, const QDate &today);

} // namespace muharrir
