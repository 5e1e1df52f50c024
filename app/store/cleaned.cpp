// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cleaned.h"

#include "text/repair.h"

namespace muharrir {

static void cleanTexts(QStringList &texts)
{
    for (QString &text : texts)
        text = sanitised(text);
    texts.removeAll(QString());
}

Article cleaned(Article article)
{
    for (QString *text :
         {&article.externalId, &article.slug, &article.urlSlug, &article.headline, &article.kicker, &article.deck, &article.pushHeadline,
          &article.socialHeadline, &article.searchHeadline, &article.dateline.place, &article.section, &article.language,
          &article.mainImageCaption, &article.creditLine, &article.outlet, &article.publishedUrl, &article.noteToDesk, &article.correction})
        *text = sanitised(*text);
    cleanTexts(article.bylines);
    cleanTexts(article.tags);
    for (Source &source : article.sources) {
        for (QString *text : {&source.id, &source.name, &source.role, &source.url, &source.note})
            *text = sanitised(*text);
    }
    for (RelatedEntry &entry : article.related) {
        for (QString *text : {&entry.title, &entry.article})
            *text = sanitised(*text);
    }
    article.mainImage = canonical(article.mainImage);
    article.body = canonical(std::move(article.body));
    return article;
}

} // namespace muharrir
