// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/printedwords.h"

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

bool isArabic(QStringView language) { return language == u"ar" || language.startsWith(u"ar-"); }

} // namespace

const PrintedWords &printedWords(QStringView language)
{
    static const PrintedWords arabic{
        .skip = u"تجاوز إلى النص"_s,
        .review = u"نسخة للمراجعة – ليست للنشر"_s,
        .reviewTitle = u"للمراجعة"_s,
        .untitled = u"بلا عنوان"_s,
        .published = u"نُشر"_s,
        .updated = u"حُدِّث"_s,
        .utc = u"بتوقيت غرينتش"_s,
        .correction = u"تصحيح"_s,
        .credit = u"المصدر"_s,
        .sources = u"المصادر"_s,
        .readAlso = u"اقرأ أيضًا"_s,
        .tags = u"الوسوم"_s,
        .table = u"جدول"_s,
        .picture = u"صورة"_s,
        .comma = u"، "_s,
        .semicolon = u"؛ "_s,
    };
    static const PrintedWords english{
        .skip = u"Skip to the text"_s,
        .review = u"Review copy – not for publication"_s,
        .reviewTitle = u"for review"_s,
        .untitled = u"Untitled"_s,
        .published = u"Published"_s,
        .updated = u"Updated"_s,
        .utc = u"GMT"_s,
        .correction = u"Correction"_s,
        .credit = u"Source"_s,
        .sources = u"Sources"_s,
        .readAlso = u"Read also"_s,
        .tags = u"Tags"_s,
        .table = u"Table"_s,
        .picture = u"Picture"_s,
        .comma = u", "_s,
        .semicolon = u"; "_s,
    };
    return isArabic(language) ? arabic : english;
}

QString printedKind(ContentKind kind, QStringView language)
{
    const bool arabic = isArabic(language);
    switch (kind) {
    case ContentKind::News:
        return {};
    case ContentKind::Breaking:
        return arabic ? u"عاجل"_s : u"Breaking"_s;
    case ContentKind::Report:
        return arabic ? u"تقرير"_s : u"Report"_s;
    case ContentKind::Investigation:
        return arabic ? u"تحقيق"_s : u"Investigation"_s;
    case ContentKind::Interview:
        return arabic ? u"حوار"_s : u"Interview"_s;
    case ContentKind::Analysis:
        return arabic ? u"تحليل"_s : u"Analysis"_s;
    case ContentKind::Opinion:
        return arabic ? u"مقال رأي"_s : u"Opinion"_s;
    }
    return {};
}

} // namespace muharrir
