// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/housestyle.h"

#include <QStringView>

#include <optional>

namespace muharrir {

/// How a line of copy opens: «الرياض - واس: », «القاهرة 22 نوفمبر (رويترز) - », «عكاظ (جدة)», «لندن: «الشرق الأوسط»».
struct CopyOpening {
    QString place; ///< with the date, where it has one
    QString agency;
    HouseStyle::Dateline form = HouseStyle::Dateline::Any;
    qsizetype length = 0; ///< of all of it in the line, with the marks and blanks behind it
    bool isAlone = false; ///< nothing stands behind it
};

/// Only where one side is the name of an agency or outlet and the other short; whether that is a place the caller knows better.
std::optional<CopyOpening> copyOpening(QStringView line);

/// The same opening in another form, with the mark and the blank that part it from the text.
QString inForm(const CopyOpening &opening, HouseStyle::Dateline form);

} // namespace muharrir
