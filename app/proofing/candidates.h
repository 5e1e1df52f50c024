// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <functional>

namespace muharrir {

/// Other spellings of a word by the habits of Arabic writers: hamza on any alif of the first four letters, ى ي, ة ه, the hamza's seat,
/// the alif of the plural waw, ض ظ; up to three of them at once, the likeliest first, at most `limit`. The word itself is not among them.
QStringList orthographicVariants(QStringView word, qsizetype limit = 24);

/// Slips of the ear and the hand: a letter for one that is spoken much the same (النموزج), a letter doubled (مجرميين), the article's lam
/// for that of the word as well (الواء), فال for فل before a verb (فاليعلم). Most of them are no words.
QStringList spokenVariants(QStringView word);

/// An article stands before the word (ال, وال, بال, فال, كال, لل), so that no pronoun can stand behind it.
bool hasArticle(QStringView word);

/// Every string one letter away (one too many, one missing, one replaced, two swapped), in the letters of skeletons.
void forEachSingleEdit(const QString &skeleton, const std::function<void(const QString &)> &visit);

} // namespace muharrir
