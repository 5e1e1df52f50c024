// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace muharrir {

/// The one folding of Arabic for search, tags, find bar and related alike: NFKC of presentation forms, marks, tatweel, joiners and bidi
/// controls dropped; أ إ آ ٱ to ا, ى ی to ي, ک to ك, ھ to ه, ة to ه, ؤ to و, ئ to ي; all digits to 0-9; Latin to lower case without accents.
QString fold(QStringView text);

/// Folded text that knows where each of its UTF-16 units came from.
struct Folded {
    QString text;
    std::vector<qsizetype> origin; ///< text.size() + 1 entries: position in the source of each folded unit, then the source's size
};
Folded foldWithOrigins(QStringView text);

/// Light stem (light10: Larkey, Ballesteros, Connell 2007) of one *folded* word: leading و and article cut (a و behind the
/// article too: وزير and الوزير are one), common endings cut.
/// Two letters stay at the least.
QString stem(QStringView foldedWord);

/// Folded and stemmed words of a text, in order; punctuation dropped. What the full-text index and the related engine read.
QStringList searchTerms(QStringView text);

} // namespace muharrir
