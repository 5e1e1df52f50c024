// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace muharrir {

/// A page template with its places, {{name}}, filled once (a value is never searched for places again). A line that holds one place alone
/// goes when its value is empty. Errors: InputMalformed with the line and the name of a place that nobody fills, or with the name of a
/// place that a page cannot do without ("head", "headline", "body").
Result<QString> filledTemplate(const QString &text, const QHash<QString, QString> &values);

} // namespace muharrir
