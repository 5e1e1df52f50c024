// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/publicarticle.h"
#include "base/result.h"
#include "exchange/markup/printeddate.h"
#include "exchange/pagefolder.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <vector>

namespace muharrir {

/// Whose page it is (export.md section 2).
struct PublisherProfile {
    QString name;
    QString siteUrl; ///< https, no trailing slash; empty: addresses that would have to be absolute are left out
    QString locale = QStringLiteral("ar");
    QString timeZone = QStringLiteral("UTC");
    QString logo;         ///< asset hash
    QString defaultImage; ///< asset hash
    MonthForm months = MonthForm::EgyptianLevantine;
};

/// A picture by its hash, for pages.
struct PagePicture {
    QByteArray bytes;
    QString mediaType;
    QSize size;
};
using PictureByHash = std::function<std::optional<PagePicture>(const QString &hash)>;

enum class PageForm { Folder, SingleFile };

/// The public page of one article. Deterministic: same input, same bytes. A page fulfils assertions 1-35 of export.md section 2
/// where the article has the data. `templateText` replaces resources/templates/article.html when not empty.
/// Addresses: the page's own is article.url, else siteUrl/slug/; its pictures stand beside it. Review copies have none.
/// Errors: AssetNotFound (a picture is named but not given), InputMalformed (no picture; a template with unknown or missing parts).
Result<std::vector<PageFile>> exportHtml(const PublicArticle &article, const PublisherProfile &profile, const PictureByHash &picture,
                                         PageForm form, const QString &templateText = {});

} // namespace muharrir
