// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport.h"

#include "exchange/htmlexport/pagefacts.h"
#include "exchange/htmlexport/pagehead.h"
#include "exchange/htmlexport/pagepictures.h"
#include "exchange/htmlexport/pagetemplate.h"
#include "exchange/htmlexport/pagetext.h"
#include "exchange/markup/printable.h"

#include <QFile>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Fetches every picture that the page shows, so that a missing one is an error and not a hole.
Result<void> addPictures(PagePictures &pictures, const Body &body)
{
    for (const Block &block : body.blocks) {
        if (block.kind != BlockKind::Figure || block.figure.asset.isEmpty())
            continue;
        if (const auto added = pictures.add(block.figure.asset); !added)
            return added.error();
    }
    return {};
}

} // namespace

Result<std::vector<PageFile>> exportHtml(const PublicArticle &article, const PublisherProfile &profile, const PictureByHash &picture,
                                         PageForm form, const QString &templateText)
{
    PageFacts facts(article, profile);
    PagePictures pictures(picture, form);
    PageParts parts{form, resource(u"article.css"_s), {}};

    std::optional<WrittenPicture> shown;
    if (const QString &hash = article.mainImage.asset; !hash.isEmpty()) {
        const auto main = pictures.addMain(hash);
        if (!main)
            return main.error();
        shown = main->shown;
        facts.cuts = main->cuts;
        facts.cutsAlternative = printable(article.mainImage.alternative);
        if (facts.cutsAlternative.isEmpty())
            facts.cutsAlternative = printable(article.mainImageCaption);
    } else if (!profile.defaultImage.isEmpty()) {
        const auto cuts = pictures.addCuts(profile.defaultImage);
        if (!cuts)
            return cuts.error();
        facts.cuts = *cuts;
    }
    if (facts.cutsAlternative.isEmpty())
        facts.cutsAlternative = facts.site.isEmpty() ? facts.headline : facts.site;
    if (!profile.logo.isEmpty()) {
        const auto logo = pictures.addLogo(profile.logo);
        if (!logo)
            return logo.error();
        facts.logo = true;
        parts.icon = logo->address;
    }
    MUHARRIR_TRY(addPictures(pictures, article.body));

    QHash<QString, QString> values = pageText(facts, pictures, shown);
    values.insert(u"head"_s, pageHead(facts, parts));
    const auto page = filledTemplate(templateText.isEmpty() ? resource(u"article.html"_s) : templateText, values);
    if (!page)
        return page.error();

    std::vector<PageFile> files{{u"index.html"_s, page->toUtf8()}};
    if (form == PageForm::Folder)
        files.push_back({u"assets/article.css"_s, parts.stylesheet.toUtf8()});
    std::ranges::move(pictures.takeFiles(), std::back_inserter(files));
    return files;
}

} // namespace muharrir
