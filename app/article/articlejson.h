// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/result.h"

#include <QJsonObject>

namespace muharrir {

/// The whole article as JSON: what a version keeps and a hand-over file carries. Fields that stand at their default are left out, the body is
/// written by writeBodyHtml(), times are ISO 8601 with their zone. `id`, `author` and `assignee` are numbers of one archive: whoever carries the
/// JSON into another one replaces them. Law: articleFromJson(articleToJson(a)) == a for every article with a canonical body.
QJsonObject articleToJson(const Article &article);

/// InputMalformed (what, where, reason) when a field has the wrong type or the body cannot be read. Fields of later programs are passed over.
Result<Article> articleFromJson(const QJsonObject &json);

/// The same without the body, for drafts: their text is kept block by block.
QJsonObject articleFieldsToJson(const Article &article);

QByteArray articleToBytes(const Article &article); ///< compact JSON, UTF-8
Result<Article> articleFromBytes(const QByteArray &bytes);

} // namespace muharrir
