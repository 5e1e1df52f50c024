// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "store/searchwords.h"
#include "text/terms.h"

namespace muharrir {

/// An article cleaned and taken apart, ready to be saved: all that needs no archive, so that an import does it on other threads.
struct Prepared {
    Article article;
    IndexedWords words;
    TermWeights terms;
    QByteArray packed; ///< `article` as its first version keeps it; empty: not packed beforehand
    QStringList tags;  ///< those that are packed
};

Prepared prepared(Article article);
/// The same of an article that is new to every archive, which gets its global id and times here; its content is packed, too.
Prepared preparedNew(Article article, const QDateTime &now);

} // namespace muharrir
