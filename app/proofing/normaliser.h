// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace muharrir {

/// A word as the dictionary and the counts know it: NFC, presentation forms to base letters, Persian ی ک ھ to Arabic; marks, tatweel,
/// joiners and bidi controls dropped. May be empty.
QString normalisedWord(QStringView word);

/// Persian or Urdu twins of Arabic letters (ی ک ھ ہ ە ۀ): they look right in some fonts and break every search.
bool hasPersianLetter(QStringView word);

/// The word with Arabic letters in place of their Persian twins, and all else (marks, tatweel) as it was.
QString withArabicLetters(QStringView word);

/// Letters of names that Arabic has not (پ چ ڤ گ ژ): right in a name, unknown to every dictionary.
bool hasBorrowedLetter(QStringView normalised);

/// Only the letters ء to ي: what the dictionary and the counts can know.
bool isPlainArabic(QStringView normalised);

} // namespace muharrir
