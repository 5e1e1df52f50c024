// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "article/source.h"
#include "article/state.h"
#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace muharrir {

/// نوع المادة.
enum class ContentKind : quint8 { News, Breaking, Report, Investigation, Interview, Analysis, Opinion };
QString contentKindName(ContentKind kind);         ///< "news", "breaking", "report", ...
ContentKind contentKindFromName(QStringView name); ///< News when unknown

/// المكان والتاريخ of the opening line.
struct Dateline {
    QString place;
    QDate date;
    bool operator==(const Dateline &) const = default;
};

/// A title that an article points to. Those that came with a pasted page are another site's furniture: kept, never printed.
struct RelatedEntry {
    QString title;
    QString article;       ///< global id once such an article is in the archive
    bool imported = false; ///< came with a page
    bool operator==(const RelatedEntry &) const = default;
};

/// المادة: everything the newsroom knows of one story's text. A value; the archive gives it its ids, revision and times.
struct Article {
    ArticleId id;
    QString globalId;    ///< UUID without braces; the same in every newsroom's file
    qint64 revision = 0; ///< counts saves; a save must name the one it is based on
    QString externalId;  ///< the id an import brought

    ContentKind kind = ContentKind::News;
    QString slug;    ///< الاسم المختصر: the story's name inside the newsroom
    QString urlSlug; ///< اسم الرابط
    QString headline;
    bool headlineProposed = false; ///< derived by an import, to be confirmed by a person
    QString kicker;
    QString deck;
    QString pushHeadline;
    QString socialHeadline;
    QString searchHeadline;
    QStringList bylines;
    Dateline dateline;
    QString section;
    QString language = QStringLiteral("ar");
    int urgency = 3; ///< 1 (flash) to 5, as ninjs has it
    Body body;
    Figure mainImage;
    QString mainImageCaption;
    QStringList tags;
    std::vector<Source> sources;
    std::vector<RelatedEntry> related;
    QString creditLine; ///< جهة النقل: whose copy it is
    QString outlet;     ///< the outlet an archive article appeared in

    State state = State::Draft;
    std::optional<State> priorState; ///< where restore and resume lead back to
    PersonId author;                 ///< who owns it; invalid for imports
    PersonId assignee;
    QDateTime due;
    QDateTime embargo;
    QDateTime created; ///< UTC, as all times here
    QDateTime updated;
    QDateTime published;   ///< first published
    QDateTime republished; ///< last published anew
    QString publishedUrl;
    QDateTime date;     ///< the date an import brought; else published, else empty
    QString noteToDesk; ///< ملاحظة للدسك: never leaves the house
    bool legalReview = false;
    bool notForPublication = false;
    QDateTime secondReadDue; ///< breaking news went out at once: a second pair of eyes by then
    QStringList ignored;     ///< findings that a person lets stand, as the page names them; part of the record, not of the text
    QString correction;      ///< printed note of the last correction («تصحيح:»); updates have none
    QJsonObject extra;       ///< unknown fields of an import: kept aside, not lost

    bool operator==(const Article &) const = default;
};

/// What an approval stands for: equal texts have equal fingerprints. SHA-256 over kicker, headline, deck, body, sources and pictures; ids and
/// notes of the body's passages and the desk's notes on sources are no part of it.
QByteArray contentFingerprint(const Article &article);

} // namespace muharrir
