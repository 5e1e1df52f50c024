// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QString>
#include <QStringView>

namespace muharrir {

/// What surrounds a text on the page.
struct Surroundings {
    QString language = QStringLiteral("ar"); ///< in force outside; empty: unknown
    bool rightToLeft = true;
    QString pageLanguage = QStringLiteral("ar"); ///< the language of right-to-left runs inside a left-to-right text
};

/// Runs as HTML: marks, links, <br>, and every run of the other direction isolated: <bdi lang> where its language is known, <bdi> where not,
/// <bdi dir="ltr"> for numbers and handles. An isolated run is never split, so that its parts cannot change places.
QString inlineMarkup(const Runs &runs, const Surroundings &around);

/// One text without marks, isolated and escaped in the same way.
QString isolated(QStringView text, const Surroundings &around);

} // namespace muharrir
