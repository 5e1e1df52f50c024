// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

QString toEuropeanDigits(QStringView text);    ///< ٠١٢ and ۰۱۲ to 012, ٪ to %, ٫ to . and ٬ to , between digits
QString toArabicIndicDigits(QStringView text); ///< 012 to ٠١٢, % to ٪ after a digit

} // namespace muharrir
