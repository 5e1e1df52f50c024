// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace muharrir {

/// Is this folded word one that carries no topic (particles, pronouns, auxiliary verbs, «عام», «يوم»)? No tag begins or ends with one.
bool isFunctionWord(QStringView foldedWord);

/// Does this folded word begin with «و» that is a word of its own (والقاهرة, وأكد), not a letter of the word (وزير, واشنطن)? Told by the
/// frequent words that begin with it.
bool startsWithAnd(QStringView foldedWord);

/// A folded word without the particles written onto it: و ف before a word of four letters or more, ب ك ل before the article, «لل» as the article.
QString withoutParticles(QStringView foldedWord);

} // namespace muharrir
