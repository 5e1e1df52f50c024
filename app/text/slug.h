// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// The part of an address made from a headline: words joined by "-", marks and tatweel dropped, Arabic letters kept as they are,
/// ASCII lower case, 80 characters at most, cut at a word. Empty for a headline without letters or digits.
QString urlSlug(QStringView headline);

/// The same in ASCII only, for file names (ninjs, folders): letters transliterated by ICU.
QString asciiSlug(QStringView headline);

} // namespace muharrir
