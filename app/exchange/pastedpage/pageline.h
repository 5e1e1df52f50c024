// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "text/repair.h"

#include <QString>

#include <vector>

namespace muharrir {

/// What a line of a pasted page is, as far as the line alone can tell.
enum class LineKind {
    Text,          ///< prose or a title: the neighbours decide
    Material,      ///< a picture, table or quotation of a page that came as HTML
    Credit,        ///< «المصدر: …»
    Tags,          ///< «كلمات دلالية: …»; the rest may stand on the next lines
    RelatedHeader, ///< «اقرأ أيضًا:» alone, «مقالات مشابهة»: titles follow
    SiteHeader,    ///< «الأكثر قراءة», «آخر الأخبار»: titles follow that have nothing to do with the story
    RelatedLink,   ///< «اقرأ أيضًا: عنوان»
    SiteLink,      ///< «الخبر التالي: عنوان»
    Byline,        ///< «كتبت: …»
    CopyLine,      ///< «الاقتصاد نيوز - متابعة»: whose copy it is, above a story
    Date,          ///< a date alone
    Section,       ///< the name of a newspaper's section alone
    Share,         ///< share and print buttons
    Follow,        ///< «تابعنا على …», subscribe, install
    Comments,
    PageNote, ///< reading time, views, short address
    Advertisement,
    Navigation, ///< breadcrumb, «عرض المزيد», «التالي»; lines of signs
    Foot,       ///< copyright, «من نحن»
    PhotoCredit,
    WireEnd, ///< «//انتهى//», «يتبع»
};

struct PageLine {
    LineKind kind = LineKind::Text;
    QString text;         ///< mended, blanks run together, without its bullet
    QString content;      ///< what a label introduces
    bool bullet = false;  ///< an entry of a list
    bool heading = false; ///< the page says that it is one
    bool sure = true;     ///< false: only where the neighbours agree («كتبت أمل حداد» without a colon)
    Block block;          ///< the line as a block of a body
    Repairs repairs;      ///< what was mended in it
};

std::vector<PageLine> pageLines(QStringView text);
std::vector<PageLine> pageLines(const Body &body);

int wordCount(QStringView text);

/// A title rather than prose: short and without a stop at its end.
bool looksLikeTitle(const PageLine &line);
/// Running text: a sentence with its stop, or too long for a title.
bool isProse(const PageLine &line);

} // namespace muharrir
