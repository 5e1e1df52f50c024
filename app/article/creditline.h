// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muharrir {

/// A credit line in the house's form: «الجزيرة + وكالات». Whatever stood between the names («،», "/", a bare plus) becomes " + ",
/// the word «المصدر:» before them goes (the page prints it), a name said twice stands once. A dash stays: «أبوظبي - سكاي نيوز عربية» is a place and an outlet.
QString houseCredit(const QString &creditLine);

} // namespace muharrir
