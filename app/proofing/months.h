// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/housestyle.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace muharrir {

/// A month named in a text, in one of its Arabic names or in two (مارس/آذار).
struct MonthMention {
    qsizetype start = 0;
    qsizetype length = 0;
    int month = 0; ///< 1 to 12
    HouseStyle::Months form = HouseStyle::Months::Any;
};

/// Months of dates: with a number or شهر beside them, for مارس is a verb too, and آب a father.
std::vector<MonthMention> monthMentions(QStringView text);
std::vector<HouseStyle::Months> monthFormsIn(QStringView text);

QString monthName(int month, HouseStyle::Months form); ///< nothing for Any

} // namespace muharrir
