// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

enum class Language { Arabic, English };

/// The figures of the interface: 012 or ٠١٢. What an article says is never changed by it.
enum class Numerals { European, ArabicIndic };

/// The interface's language: "ar" or "en" as asked for, else from the system's locale; Arabic unless that is English.
Language languageFrom(QStringView asked);

QString languageCode(Language language); ///< "ar", "en"

/// Loads the translations of every part into the application, replacing those loaded before, and sets QLocale's default.
void installTranslations(Language language, Numerals numerals = Numerals::European);

} // namespace muharrir
