// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prepared.h"

#include "article/articlejson.h"
#include "article/bodyhtml.h"
#include "base/packed.h"
#include "store/cleaned.h"
#include "store/globalid.h"

namespace muharrir {

Prepared prepared(Article article)
{
    Prepared made{cleaned(std::move(article)), {}, {}, {}, {}};
    made.words = indexedWords(made.article);
    made.terms = termWeights(made.article.headline, plainText(made.article.body));
    return made;
}

Prepared preparedNew(Article article, const QDateTime &now)
{
    article.globalId = newGlobalIdText();
    article.created = article.updated = now;
    article.revision = 1;
    Prepared made = prepared(std::move(article));
    if (const QByteArray bytes = articleToBytes(made.article); bytes.size() <= largestBodyHtml)
        made.packed = pack(bytes);
    made.article.revision = 0; // as a new one it is given to save()
    made.tags = made.article.tags;
    return made;
}

} // namespace muharrir
