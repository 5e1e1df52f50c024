// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace muharrir {

/// A word as the search index has it: letters of one script or digits, folded, and where it stands in the text it was taken from.
struct SearchWord {
    QString folded;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The words of a text, in order. The index and every query are taken apart by this one function. "الـ20" is two words, so that 20 finds it.
std::vector<SearchWord> searchWords(QStringView text);

/// The same without positions, joined by blanks: what is indexed, and what makes two headlines equal.
QString searchText(QStringView text);

/// What the index is told of an article.
struct IndexedWords {
    QString headline;
    QString text;
    QString stems; ///< of both, each once
};
IndexedWords indexedWords(const Article &article);

} // namespace muharrir
