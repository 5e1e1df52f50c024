// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QDateTime>

#include <functional>

namespace muharrir {

/// A source as readers may see it.
struct PublicSource {
    QString name; ///< never empty
    SourceKind kind = SourceKind::Person;
    QString role;
    QString url;
    bool operator==(const PublicSource &) const = default;
};

/// A link to another published article.
struct PublicLink {
    QString title;
    QString url;
    bool operator==(const PublicLink &) const = default;
};

/// What may leave the house. Exporters take only this, so that a confidential source, a note to the desk or an unpublished link
/// cannot leak by mistake: they are not in the type.
struct PublicArticle {
    QString globalId;
    QString slug; ///< the address's part; never the name the story has inside the newsroom
    ContentKind kind = ContentKind::News;
    QString language;
    QString kicker;
    QString headline;
    QString searchHeadline;
    QString socialHeadline;
    QString deck;
    QStringList bylines;
    Dateline dateline;
    QString section;
    int urgency = 3;
    Body body; ///< without source and note anchors, tracked changes settled, related links only to published articles, nothing unknown
    Figure mainImage;
    QString mainImageCaption;
    QStringList tags;
    std::vector<PublicSource> sources;
    QString creditLine;
    QString url; ///< canonical, if published
    QDateTime published;
    QDateTime modified;
    QString correction;
    bool review = false; ///< a marked copy for reviewing: this text is not the one published
    bool operator==(const PublicArticle &) const = default;
};

/// What is known of other articles: where they are published; empty where they are not, or no longer.
using PublishedUrl = std::function<QString(const QString &globalId)>;

/// Leaves out whatever may not be printed. Notes to the desk, protected, background and off-record sources, unpublished links,
/// deletions and notes never come through; insertions are text. Of a background source not even the role: it may name the person, and how
/// he is described is for the text to say.
PublicArticle publicArticle(const Article &article, const PublishedUrl &publishedUrl);

} // namespace muharrir
