// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QString>

namespace muharrir {

/// The words a page prints around an article, in the article's language: they do not follow the interface, so no .ts file has them.
struct PrintedWords {
    QString skip, review, reviewTitle, untitled, published, updated, utc, correction, credit, sources, readAlso, tags, table, picture;
    QString comma, semicolon; ///< with the blank after them
};

/// Arabic (as the glossary has them) for ar; English for every other language.
const PrintedWords &printedWords(QStringView language);

/// The label above a headline: «تقرير», «مقال رأي»; empty for plain news, which needs none.
QString printedKind(ContentKind kind, QStringView language);

} // namespace muharrir
