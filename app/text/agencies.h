// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace muharrir {

/// Whom Arabic copy is signed by: news agencies and outlets as papers write them (أ ف ب and أ.ف.ب), Latin ones in small letters. Outlets
/// whose names begin other outlets' or stand for much else (العربية, الشرق) are not among them.
std::span<const QStringView> agencyNames();

} // namespace muharrir
