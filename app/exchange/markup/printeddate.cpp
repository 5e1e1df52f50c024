// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/printeddate.h"

#include <QLocale>

#include <array>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

struct MonthNames {
    const char16_t *egyptian;
    const char16_t *levantine;
};

constexpr std::array<MonthNames, 12> monthNames{{
    {u"يناير", u"كانون الثاني"},
    {u"فبراير", u"شباط"},
    {u"مارس", u"آذار"},
    {u"أبريل", u"نيسان"},
    {u"مايو", u"أيار"},
    {u"يونيو", u"حزيران"},
    {u"يوليو", u"تموز"},
    {u"أغسطس", u"آب"},
    {u"سبتمبر", u"أيلول"},
    {u"أكتوبر", u"تشرين الأول"},
    {u"نوفمبر", u"تشرين الثاني"},
    {u"ديسمبر", u"كانون الأول"},
}};

QString monthName(int month, MonthForm form)
{
    const auto &names = monthNames.at(static_cast<size_t>(month - 1));
    const QString egyptian = QString::fromUtf16(names.egyptian);
    const QString levantine = QString::fromUtf16(names.levantine);
    switch (form) {
    case MonthForm::EgyptianLevantine:
        return egyptian + u'/' + levantine;
    case MonthForm::LevantineEgyptian:
        return levantine + u'/' + egyptian;
    case MonthForm::EgyptianBracketedLevantine:
        return egyptian + u" (" + levantine + u')';
    case MonthForm::LevantineBracketedEgyptian:
        return levantine + u" (" + egyptian + u')';
    case MonthForm::Egyptian:
        return egyptian;
    }
    return {};
}

} // namespace

QString printedDate(QDate date, QStringView language, MonthForm form)
{
    if (!date.isValid())
        return {};
    const bool arabic = language == u"ar" || language.startsWith(u"ar-");
    const QString month = arabic ? monthName(date.month(), form) : QLocale::c().monthName(date.month());
    return QString::number(date.day()) + u' ' + month + u' ' + QString::number(date.year());
}

QString printedTime(QTime time) { return time.toString(u"HH:mm"_s); }

} // namespace muharrir
