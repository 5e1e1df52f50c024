// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/furniture.h"

#include "text/digits.h"
#include "text/fold.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

// All phrases are compared folded: without marks, with one alef, one ya, one ha.

const std::array creditLabels{u"المصدر", u"مصدر الخبر", u"نقلا عن", u"source"};
const std::array tagLabels{u"كلمات دلاليه",
                           u"كلمات مفتاحيه",
                           u"الكلمات الداله",
                           u"الكلمات المفتاحيه",
                           u"الكلمات الدلاليه",
                           u"كلمات داله",
                           u"الوسوم",
                           u"وسوم",
                           u"تاغات",
                           u"هاشتاغ",
                           u"العلامات",
                           u"tags",
                           u"keywords"};
const std::array relatedLabels{u"اقرا ايضا",      u"اقرا المزيد",  u"اقرا كذلك",      u"شاهد ايضا",     u"مقالات مشابهه",
                               u"مقالات ذات صله", u"مواد ذات صله", u"مواضيع ذات صله", u"مواضيع متعلقه", u"موضوعات متعلقه",
                               u"اخبار ذات صله",  u"اخبار متعلقه", u"اخبار قد تهمك",  u"قد يعجبك ايضا", u"قد يهمك ايضا",
                               u"قد يهمك",        u"للمزيد",       u"الاكثر قراءه",   u"الاكثر مشاهده", u"اخترنا لك",
                               u"مقترحات",        u"ذات صله",      u"طالع ايضا",      u"اقرا ايضا على"};
const std::array bylineLabels{u"كتب", u"كتبت", u"بقلم", u"اعداد", u"تحرير", u"ترجمه"};
const std::array shareOpenings{u"مشاركه عبر", u"شارك هذا",  u"شارك الخبر",  u"شارك على", u"شاركها",
                               u"تابعنا",     u"تابعونا",   u"تابع اخبار",  u"اشترك في", u"نسخ الرابط",
                               u"انضم الى",   u"حمل تطبيق", u"طباعه الخبر", u"حجم الخط", u"ارسال عبر"};
const std::array metaOpenings{u"مده القراءه", u"وقت القراءه", u"عدد المشاهدات", u"عدد التعليقات",
                              u"اخر تحديث",   u"تاريخ النشر", u"نشر في",        u"المشاهدات"};
const std::array advertisements{u"اعلان", u"اعلانات", u"advertisement", u"اعلان ممول", u"محتوى ممول"};
const std::array copySides{u"متابعه",    u"متابعات",  u"وكالات", u"خاص", u"رويترز", u"ا ف ب",
                           u"فرانس برس", u"الاناضول", u"واس",    u"وام", u"د ب ا",  u"رصد"};
const std::array photoMarks{u"(ارشيفيه)", u"(ارشيف)", u"- ارشيفيه", u"- ارشيف", u"صوره ارشيفيه", u"صوره تعبيريه"};
const std::array photoOpenings{u"تصوير:", u"الصوره:", u"صوره:", u"عدسه:"};

constexpr int longestFurniture = 12; ///< words; a longer line that opens like a button is prose

template<typename Phrases>
bool opensWith(const QString &folded, const Phrases &phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded.startsWith(phrase); });
}

template<typename Phrases>
bool isOne(const QString &folded, const Phrases &phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded == phrase; });
}

/// A label and what stands behind its colon; nothing where the line has no such label.
template<typename Labels>
std::optional<QString> labelled(const QString &line, const Labels &labels)
{
    const auto colon = line.indexOf(u':');
    if (colon <= 0 || !isOne(fold(line.first(colon)).simplified(), labels))
        return std::nullopt;
    return line.mid(colon + 1).trimmed();
}

QString withoutColon(const QString &line)
{
    QString bare = line;
    while (bare.endsWith(u':') || bare.endsWith(u'.') || bare.endsWith(u'…'))
        bare.chop(1);
    return bare.trimmed();
}

/// «بغداد - متابعة», «وكالات / القاهرة»: two short parts, one of which is a word of the trade.
bool isCopyLine(const QString &line)
{
    static const QRegularExpression dash(QStringLiteral("\\s*[-–—/]\\s+|\\s+[-–—/]\\s*"));
    const QStringList parts = line.split(dash, Qt::SkipEmptyParts);
    return parts.size() == 2 && wordCount(line) <= 6
        && std::ranges::any_of(parts, [](const QString &part) { return isOne(fold(part).simplified(), copySides); });
}

bool isBreadcrumb(const QString &line)
{
    static const QRegularExpression arrow(QStringLiteral("\\s[>»›]\\s"));
    return line.count(arrow) >= 2 && wordCount(line) <= longestFurniture && !line.endsWith(u'.');
}

LineKind buttonKind(const QString &line, const QString &folded)
{
    const bool brief = wordCount(line) <= longestFurniture && !line.endsWith(u'.');
    if (isOne(withoutColon(folded), advertisements))
        return LineKind::Advertisement;
    if (folded.contains(u"جميع الحقوق محفوظه") || line.startsWith(u'©'))
        return LineKind::Copyright;
    if (brief && opensWith(folded, shareOpenings))
        return LineKind::Share;
    if (brief && opensWith(folded, metaOpenings))
        return LineKind::Meta;
    if (brief
        && (opensWith(folded, photoOpenings) || std::ranges::any_of(photoMarks, [&](QStringView mark) { return folded.endsWith(mark); })))
        return LineKind::PhotoCredit;
    if (isBreadcrumb(line))
        return LineKind::Breadcrumb;
    return LineKind::Text;
}

} // namespace

int wordCount(const QString &text)
{
    const auto tokens = tokenise(text);
    return static_cast<int>(std::ranges::count_if(tokens, [](const Token &token) { return token.kind != TokenKind::Punctuation; }));
}

QDate dateOf(const QString &line)
{
    static const std::array<QStringList, 12> months{{{"يناير", "كانون الثاني", "جانفي"},
                                                     {"فبراير", "شباط", "فيفري"},
                                                     {"مارس", "اذار"},
                                                     {"ابريل", "نيسان", "افريل"},
                                                     {"مايو", "ايار", "ماي"},
                                                     {"يونيو", "حزيران", "جوان"},
                                                     {"يوليو", "تموز", "جويليه", "يوليوز"},
                                                     {"اغسطس", "اب", "اوت", "غشت"},
                                                     {"سبتمبر", "ايلول", "شتنبر"},
                                                     {"اكتوبر", "تشرين الاول"},
                                                     {"نوفمبر", "تشرين الثاني", "نونبر"},
                                                     {"ديسمبر", "كانون الاول", "دجنبر"}}};
    static const QRegularExpression form(
        QStringLiteral("^(?:\\w+[،,]?\\s+)?(\\d{1,2})\\s+([^\\d]+?)\\s+(\\d{4})(?:\\s*[-–|،,]?\\s*\\d{1,2}:\\d{2}.*)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(fold(toEuropeanDigits(line)).simplified());
    if (!match.hasMatch())
        return {};
    const QString name = match.captured(2).section(u'/', 0, 0).trimmed();
    for (size_t month = 0; month < months.size(); ++month)
        if (months[month].contains(name))
            return {match.captured(3).toInt(), static_cast<int>(month) + 1, match.captured(1).toInt()};
    return {};
}

bool looksLikeTitle(const QString &text)
{
    constexpr int longestTitle = 22; // words; the longest headlines of the Arab press have some 18
    const int words = wordCount(text);
    return words > 0 && words <= longestTitle && !text.endsWith(u'.') && !text.endsWith(u':') && !text.endsWith(u'،');
}

bool looksLikePromotion(const QString &text)
{
    static const QString stops = QStringLiteral(".!؟?:؛»”\")");
    const int words = wordCount(text);
    return words >= 8 && words <= 60 && !stops.contains(text.back()) && text.contains(u"..");
}

PageLine classified(QStringView raw)
{
    PageLine line;
    line.text = raw.trimmed().toString();
    static const QRegularExpression bullet(QStringLiteral("^[•●▪◦‣·*–-]\\s+"));
    if (const auto match = bullet.match(line.text); match.hasMatch()) {
        line.bullet = true;
        line.text = line.text.mid(match.capturedLength());
    }
    const QString folded = fold(line.text).simplified();
    if (const auto credit = labelled(line.text, creditLabels); credit && wordCount(*credit) <= 8 && !credit->isEmpty()) {
        line.kind = LineKind::Credit;
        line.content = *credit;
    } else if (const auto tags = labelled(line.text, tagLabels)) {
        line.kind = LineKind::Tags;
        line.content = *tags;
    } else if (const auto link = labelled(line.text, relatedLabels); link && !link->isEmpty()) {
        line.kind = LineKind::RelatedLink;
        line.content = *link;
    } else if (isOne(withoutColon(folded), relatedLabels)) {
        line.kind = LineKind::RelatedHeader;
    } else if (const auto by = labelled(line.text, bylineLabels); by && wordCount(*by) <= 8 && !by->isEmpty()) {
        line.kind = LineKind::Byline;
        line.content = *by;
    } else if (dateOf(line.text).isValid()) {
        line.kind = LineKind::Date;
    } else if (isCopyLine(line.text)) {
        line.kind = LineKind::CopyLine;
    } else {
        line.kind = buttonKind(line.text, folded);
    }
    return line;
}

} // namespace muharrir
