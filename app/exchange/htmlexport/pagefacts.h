// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"
#include "exchange/htmlexport/pagepictures.h"
#include "exchange/markup/inlinemarkup.h"
#include "exchange/markup/printedwords.h"

#include <optional>

namespace muharrir {

/// What a page says of its article, worked out once, so that title, Open Graph, JSON-LD and text cannot disagree. All texts printable, all
/// addresses checked.
struct PageFacts {
    PageFacts(const PublicArticle &article, const PublisherProfile &profile);

    const PublicArticle &article;
    QString language;
    bool rightToLeft = true;
    Surroundings around;
    const PrintedWords *words = nullptr;

    QString headline; ///< never empty
    QString description;
    QString kicker;
    QString deck;
    QString section;
    QString kind; ///< label; empty for plain news
    QString place;
    QString dateline; ///< «عمّان», with the day when it is not the day of publication; empty where the text itself opens with the place
    QStringList authors; ///< bare names
    QStringList tags;
    QString creditLine;
    QString correction; ///< lines by U+000A
    std::vector<PublicSource> sources;
    int wordCount = 0;

    QString site; ///< publisher's name
    QString siteUrl;
    QString locale;      ///< as Open Graph writes it: ar_SY
    QString address;     ///< canonical, https; empty: none
    QDateTime published; ///< in the newsroom's zone; invalid: not known
    QDateTime modified;  ///< not before published; the same when nothing was changed since
    MonthForm months = MonthForm::EgyptianLevantine;

    std::optional<PagePictures::Cuts> cuts; ///< of the main picture, or of the house's default one
    QString cutsAlternative;
    bool logo = false;

    [[nodiscard]] QString printed(const QDateTime &time) const; ///< «22 نوفمبر/تشرين الثاني 2026، 14:05»
    [[nodiscard]] bool wasModified() const { return modified > published; }
    /// Where a file of this page is published; empty when that is not known.
    [[nodiscard]] QString absolute(const QString &fileName) const;
};

/// "2026-11-22T14:05:00+03:00"
QString timeWithOffset(const QDateTime &time);

/// The people of the bylines one by one, without «بقلم», "By" and the like.
QStringList authorNames(const QStringList &bylines);

/// The opening of a text: whole words and "…", `longest` characters at most.
QString excerpt(QStringView text, qsizetype longest);

} // namespace muharrir
