// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dictionarystore.h"

namespace muharrir {

/// The words of a list that desks hand to each other. A text: one word or name a line, the house's form, then, by tab and bars, other forms
/// that are met (as in dictionaries/names.txt); # comments. A Hunspell .dic: its words without
/// flags. Repeated ones once.
std::vector<HouseWord> listedWords(const QString &text);

enum class ListFormat { Text, Hunspell };
/// The accepted words as such a list; as a .dic each word of a name for itself, which is all that Hunspell knows.
QString wordList(const std::vector<HouseWord> &words, ListFormat format);

} // namespace muharrir
