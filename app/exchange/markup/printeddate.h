// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace muharrir {

/// How the house writes months: five ways are in use.
enum class MonthForm : quint8 {
    EgyptianLevantine,          ///< نوفمبر/تشرين الثاني
    LevantineEgyptian,          ///< تشرين الثاني/نوفمبر
    EgyptianBracketedLevantine, ///< نوفمبر (تشرين الثاني)
    LevantineBracketedEgyptian, ///< تشرين الثاني (نوفمبر)
    Egyptian,                   ///< نوفمبر
};

/// "22 نوفمبر/تشرين الثاني 2026" in European digits; in English for every language but Arabic.
QString printedDate(QDate date, QStringView language, MonthForm form = MonthForm::EgyptianLevantine);

/// "14:05"
QString printedTime(QTime time);

} // namespace muharrir
