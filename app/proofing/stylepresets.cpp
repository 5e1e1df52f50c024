// SPDX-License-Identifier: GPL-3.0-or-later
// What the press of a region mostly prints (measured over thirteen outlets), as a start for a house's own profile.
#include "proofing/housestyle.h"

#include <QCoreApplication>

namespace muharrir {
namespace {

QString named(const char *name) { return QCoreApplication::translate("HouseStyle", name); }
QString because(const char *reason) { return QCoreApplication::translate("HouseStyle", reason); }

std::vector<HouseStyle::Wording> commonWordings()
{
    const QString empty = because(QT_TRANSLATE_NOOP("HouseStyle", "A filler: the sentence says it without."));
    const QString verb = because(QT_TRANSLATE_NOOP("HouseStyle", "The verb itself is shorter."));
    const QString preposition = because(QT_TRANSLATE_NOOP("HouseStyle", "The verb has another preposition or none."));
    const QString form = because(QT_TRANSLATE_NOOP("HouseStyle", "The form is not the one of careful writing."));
    const QString order = because(QT_TRANSLATE_NOOP("HouseStyle", "The word stands behind its noun."));
    return {
        {QStringLiteral("جدير بالذكر"), {}, empty},
        {QStringLiteral("الجدير بالذكر"), {}, empty},
        {QStringLiteral("تجدر الإشارة"), {}, empty},
        {QStringLiteral("في هذا السياق"), {}, empty},
        {QStringLiteral("في هذا الصدد"), {}, empty},
        {QStringLiteral("في سياق متصل"), {}, empty},
        {QStringLiteral("على صعيد متصل"), {}, empty},
        {QStringLiteral("على صعيد آخر"), {}, empty},
        {QStringLiteral("ومما لا شك فيه"), {}, empty},
        {QStringLiteral("غني عن البيان"), {}, empty},
        {QStringLiteral("لعب دورا"), QStringLiteral("أدى دورا"),
         because(QT_TRANSLATE_NOOP("HouseStyle", "A role is performed in Arabic, not played."))},
        {QStringLiteral("تلعب دورا"), QStringLiteral("تؤدي دورا"),
         because(QT_TRANSLATE_NOOP("HouseStyle", "A role is performed in Arabic, not played."))},
        {QStringLiteral("يلعب دورا"), QStringLiteral("يؤدي دورا"),
         because(QT_TRANSLATE_NOOP("HouseStyle", "A role is performed in Arabic, not played."))},
        {QStringLiteral("قام بزيارة"), QStringLiteral("زار"), verb},
        {QStringLiteral("قامت بزيارة"), QStringLiteral("زارت"), verb},
        {QStringLiteral("قام بافتتاح"), QStringLiteral("افتتح"), verb},
        {QStringLiteral("قام بإجراء"), QStringLiteral("أجرى"), verb},
        {QStringLiteral("قامت بإجراء"), QStringLiteral("أجرت"), verb},
        {QStringLiteral("قام بتوقيع"), QStringLiteral("وقع"), verb},
        {QStringLiteral("قامت بتوقيع"), QStringLiteral("وقعت"), verb},
        {QStringLiteral("أكد على"), QStringLiteral("أكد"), preposition},
        {QStringLiteral("أكدت على"), QStringLiteral("أكدت"), preposition},
        {QStringLiteral("يؤكد على"), QStringLiteral("يؤكد"), preposition},
        {QStringLiteral("أثر على"), QStringLiteral("أثر في"), preposition},
        {QStringLiteral("أثرت على"), QStringLiteral("أثرت في"), preposition},
        {QStringLiteral("يؤثر على"), QStringLiteral("يؤثر في"), preposition},
        {QStringLiteral("تؤثر على"), QStringLiteral("تؤثر في"), preposition},
        {QStringLiteral("اعتذر عن الحضور"), QStringLiteral("اعتذر من عدم الحضور"), preposition},
        {QStringLiteral("حيث أن"), QStringLiteral("إذ إن"), form},
        {QStringLiteral("سوف لن"), QStringLiteral("لن"), form},
        {QStringLiteral("لا زال"), QStringLiteral("ما زال"), form},
        {QStringLiteral("لازال"), QStringLiteral("ما زال"), form},
        {QStringLiteral("مدراء"), QStringLiteral("مديرون"), form},
        {QStringLiteral("المدراء"), QStringLiteral("المديرون"), form},
        {QStringLiteral("نوايا"), QStringLiteral("نيات"), form},
        {QStringLiteral("تواجد"), QStringLiteral("وجود"), form},
        {QStringLiteral("المتواجدين"), QStringLiteral("الموجودين"), form},
        {QStringLiteral("المتواجدة"), QStringLiteral("الموجودة"), form},
        {QStringLiteral("نفس الشيء"), QStringLiteral("الشيء نفسه"), order},
        {QStringLiteral("نفس الوقت"), QStringLiteral("الوقت نفسه"), order},
        {QStringLiteral("نفس اليوم"), QStringLiteral("اليوم نفسه"), order},
        {QStringLiteral("كافة الدول"), QStringLiteral("الدول كافة"), order},
        {QStringLiteral("كافة الأطراف"), QStringLiteral("الأطراف كافة"), order},
        {QStringLiteral("الغير قانوني"), QStringLiteral("غير القانوني"), order},
        {QStringLiteral("الغير قانونية"), QStringLiteral("غير القانونية"), order},
        {QStringLiteral("الغير شرعي"), QStringLiteral("غير الشرعي"), order},
        {QStringLiteral("الغير شرعية"), QStringLiteral("غير الشرعية"), order},
    };
}

HouseStyle preset(const char *id, const char *name, HouseStyle::Quotes quotes, HouseStyle::Months months, const QStringList &spellings,
                  HouseStyle::Dateline dateline = HouseStyle::Dateline::Any)
{
    HouseStyle style;
    style.id = QString::fromLatin1(id);
    style.name = named(name);
    style.digits = HouseStyle::Digits::European;
    style.quotes = quotes;
    style.months = months;
    style.percent = HouseStyle::Percent::Sign;
    style.dateline = dateline;
    style.spellings = spellings;
    style.wordings = commonWordings();
    style.longestSentence = 45;
    return style;
}

} // namespace

const std::vector<HouseStyle> &stylePresets()
{
    using Months = HouseStyle::Months;
    using Quotes = HouseStyle::Quotes;
    static const std::vector<HouseStyle> presets{
        preset("pan-arab", QT_TRANSLATE_NOOP("HouseStyle", "Pan-Arab"), Quotes::Angle, Months::EgyptianLevantine,
               {QStringLiteral("أمريك"), QStringLiteral("مئة"), QStringLiteral("مئت"), QStringLiteral("مسؤول"), QStringLiteral("شؤون"),
                QStringLiteral("ترامب"), QStringLiteral("سوريا")}),
        preset("gulf", QT_TRANSLATE_NOOP("HouseStyle", "Gulf"), Quotes::Angle, Months::Egyptian,
               {QStringLiteral("أميرك"), QStringLiteral("مئة"), QStringLiteral("مئت"), QStringLiteral("مسؤول"), QStringLiteral("شؤون"),
                QStringLiteral("ترمب"), QStringLiteral("سوريا")},
               HouseStyle::Dateline::PlaceDash),
        preset("levant", QT_TRANSLATE_NOOP("HouseStyle", "Levant"), Quotes::Angle, Months::LevantineBracketed,
               {QStringLiteral("أميرك"), QStringLiteral("مئة"), QStringLiteral("مئت"), QStringLiteral("مسؤول"), QStringLiteral("شؤون"),
                QStringLiteral("ترامب"), QStringLiteral("سوريا")}),
        preset("egypt", QT_TRANSLATE_NOOP("HouseStyle", "Egypt"), Quotes::Straight, Months::Egyptian,
               {QStringLiteral("أمريك"), QStringLiteral("مائة"), QStringLiteral("مائت"), QStringLiteral("مسئول"), QStringLiteral("شئون"),
                QStringLiteral("ترامب"), QStringLiteral("سوريا"), QStringLiteral("جوجل")}),
        preset("agency", QT_TRANSLATE_NOOP("HouseStyle", "News agency"), Quotes::Straight, Months::LevantineEgyptian,
               {QStringLiteral("أمريك"), QStringLiteral("مئة"), QStringLiteral("مئت"), QStringLiteral("مسؤول"), QStringLiteral("شؤون"),
                QStringLiteral("ترامب"), QStringLiteral("سوريا")},
               HouseStyle::Dateline::PlaceBracket),
    };
    return presets;
}

} // namespace muharrir
