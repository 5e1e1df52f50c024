// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace muharrir {

/// What a line of a pasted page is, as far as the line alone can tell.
enum class LineKind {
    Text,          ///< prose, or a title: the neighbours decide
    Credit,        ///< «المصدر: …»
    Tags,          ///< «كلمات دلالية: …»; the rest may stand on the next line
    RelatedHeader, ///< «اقرأ أيضًا:» alone, «مقالات مشابهة»: titles follow
    RelatedLink,   ///< «اقرأ أيضًا: عنوان»
    Byline,        ///< «كتبت: …»
    CopyLine,      ///< «الاقتصاد نيوز - متابعة»: whose copy it is, above a story
    Date,          ///< a date alone
    Share,         ///< share and follow buttons
    Meta,          ///< reading time, views, comments
    Advertisement,
    Breadcrumb,
    Copyright,
    PhotoCredit, ///< a caption that says so: «(أرشيفية)», «تصوير: …»
};

struct PageLine {
    LineKind kind = LineKind::Text;
    QString text;          ///< as it stands, trimmed, without a bullet
    QString content;       ///< what a label introduces
    bool bullet = false;   ///< it was an entry of a list
    bool setApart = false; ///< blank space of more than one line on both sides
};

PageLine classified(QStringView line);

/// A title rather than prose: short and without a full stop.
bool looksLikeTitle(const QString &text);

/// Several titles run together, as boxes between paragraphs leave them: dots within, no stop at the end.
bool looksLikePromotion(const QString &text);

/// The date in a line that is nothing but a date, in any of the month names of the Arab press; invalid otherwise.
QDate dateOf(const QString &line);

int wordCount(const QString &text);

} // namespace muharrir
