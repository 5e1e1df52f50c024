// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"

namespace muharrir {

/// One field as a web desk pastes it into its publishing system (نسخ لنظام النشر).
struct CmsField {
    QString name; ///< stable: "headline", "kicker", "deck", "byline", "dateline", "body", "pictures", "correction", "credit", "sources",
                  ///< "tags", "section", "search-headline", "social-headline", "slug"
    QString html; ///< clean: no classes, no page around it, other directions isolated by <bdi>
    QString text;
    bool operator==(const CmsField &) const = default;
};

/// The fields that the article has, in the order of a form. Pictures are named by caption, credit and alternative text, a line each: the files
/// are uploaded by themselves. The body holds the dateline and the links «اقرأ أيضًا», but no pictures.
std::vector<CmsField> cmsFields(const PublicArticle &article, const PublisherProfile &profile);

/// All of it for one paste: headline as <h1>, then deck, byline, body, correction, credit and sources.
CmsField cmsWhole(const PublicArticle &article, const PublisherProfile &profile);

} // namespace muharrir
