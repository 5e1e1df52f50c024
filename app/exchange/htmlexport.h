// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/publicarticle.h"
#include "base/result.h"

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
};

/// A picture by its hash, for pages.
struct PagePicture {
    QByteArray bytes;
    QString mediaType;
    QSize size;
};
using PictureByHash = std::function<std::optional<PagePicture>(const QString &hash)>;

struct PageFile {
    QString name; ///< relative, ASCII: "index.html", "assets/...". No ".." and no absolute path ever
    QByteArray bytes;
};

enum class PageForm { Folder, SingleFile };

/// The public page of one article. Deterministic: same input, same bytes. A page fulfils assertions 1-35 of export.md section 2
/// where the article has the data. `templateText` replaces resources/templates/article.html when not empty.
Result<std::vector<PageFile>> exportHtml(const PublicArticle &article, const PublisherProfile &profile, const PictureByHash &picture,
                                         PageForm form, const QString &templateText = {});

/// Writes the files of a page below a folder, each through QSaveFile; nothing half-done stays behind. Errors: FileNotWritable, DiskFull.
Result<QStringList> writePage(const std::vector<PageFile> &files, const QString &folder);

} // namespace muharrir
