// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/pressdate.h"

#include "exchange/pastedpage/phraseset.h"
#include "text/digits.h"
#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>

namespace muharrir {
namespace {

QHash<QString, int> monthNames()
{
    const std::initializer_list<std::initializer_list<QStringView>> names{
        {u"يناير", u"كانون الثاني", u"جانفي", u"january", u"jan"},
        {u"فبراير", u"شباط", u"فيفري", u"february", u"feb"},
        {u"مارس", u"آذار", u"march", u"mar"},
        {u"أبريل", u"إبريل", u"نيسان", u"أفريل", u"april", u"apr"},
        {u"مايو", u"أيار", u"ماي", u"may"},
        {u"يونيو", u"يونية", u"حزيران", u"جوان", u"june", u"jun"},
        {u"يوليو", u"يولية", u"تموز", u"جويلية", u"يوليوز", u"july", u"jul"},
        {u"أغسطس", u"آب", u"أوت", u"غشت", u"august", u"aug"},
        {u"سبتمبر", u"أيلول", u"شتنبر", u"september", u"sep"},
        {u"أكتوبر", u"تشرين الأول", u"october", u"oct"},
        {u"نوفمبر", u"تشرين الثاني", u"نونبر", u"november", u"nov"},
        {u"ديسمبر", u"كانون الأول", u"دجنبر", u"december", u"dec"},
    };
    QHash<QString, int> months;
    int month = 0;
    for (const auto &spellings : names) {
        ++month;
        for (const QStringView spelling : spellings)
            months.insert(fold(spelling), month);
    }
    return months;
}

/// Words that may stand beside a date without saying anything else.
const PhraseSet &companions()
{
    static const PhraseSet words{
        u"السبت",   u"الأحد",   u"الاثنين",   u"الثلاثاء", u"الأربعاء",  u"الخميس",   u"الجمعة",  u"يوم",      u"في",     u"الساعة",
        u"بتوقيت",  u"توقيت",   u"غرينتش",    u"جرينتش",   u"غرينيتش",   u"مكة",      u"المكرمة", u"القاهرة",  u"أبوظبي", u"دمشق",
        u"بيروت",   u"الرياض",  u"بغداد",     u"م",        u"ميلادي",    u"هـ",       u"ص",       u"صباحا",    u"مساء",   u"ظهرا",
        u"am",      u"pm",      u"gmt",       u"utc",      u"gst",       u"ast",      u"clt",     u"آخر",      u"تحديث",  u"التحديث",
        u"محدث",    u"نشر",     u"النشر",     u"نشرت",     u"تم",        u"تاريخ",    u"بتاريخ",  u"منذ",      u"قبل",    u"ساعة",
        u"ساعات",   u"ساعتين",  u"دقيقة",     u"دقائق",    u"دقيقتين",   u"يومين",    u"أيام",    u"أسبوع",    u"شهر",    u"أشهر",
        u"وقت",     u"الموافق", u"published", u"updated",  u"last",      u"update",   u"on",      u"at",       u"ago",    u"hours",
        u"minutes", u"days",    u"monday",    u"tuesday",  u"wednesday", u"thursday", u"friday",  u"saturday", u"sunday", u"محرم",
        u"صفر",     u"ربيع",    u"الأول",     u"الآخر",    u"الثاني",    u"جمادى",    u"الأولى",  u"الآخرة",   u"رجب",    u"شعبان",
        u"رمضان",   u"شوال",    u"ذو",        u"القعدة",   u"الحجة",     u"ذي",
    };
    return words;
}

QDate dateFrom(int day, int month, int year) { return QDate(year < 100 ? year + 2000 : year, month, day); }

/// The first date a folded text in European digits holds.
QDate firstDate(const QString &text)
{
    static const QRegularExpression numeric(QStringLiteral("\\b(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})\\b"));
    static const QRegularExpression iso(QStringLiteral("\\b(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})\\b"));
    static const QRegularExpression number(QStringLiteral("\\d{1,2}(?=[\\s,،]+\\D)"));
    static const QRegularExpression english(QStringLiteral("\\b([a-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b"));
    if (const auto match = iso.match(text); match.hasMatch())
        return dateFrom(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = numeric.match(text); match.hasMatch())
        return dateFrom(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    for (auto it = number.globalMatch(text); it.hasNext();) {
        if (const auto found = leadingDate(QStringView(text).mid(it.next().capturedStart()), 0))
            return found->date;
    }
    const auto match = english.match(text);
    return match.hasMatch() && monthOf(match.captured(1)) > 0
        ? dateFrom(match.captured(2).toInt(), monthOf(match.captured(1)), match.captured(3).toInt())
        : QDate();
}

QTime firstTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\b(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*(pm|م|مساء)?(?!\\p{L})"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(1).toInt();
    return {match.captured(3).isEmpty() || hour >= 12 ? hour : hour + 12, match.captured(2).toInt()};
}

} // namespace

int monthOf(const QString &folded)
{
    static const QHash<QString, int> months = monthNames();
    return months.value(folded);
}

std::optional<LeadingDate> leadingDate(QStringView folded, int year)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})[\\s,،]+([^\\s\\d(/،,.]+(?: [^\\s\\d(/،,.]+)?)(?:\\s*[/(]\\s*[^\\d)/]+?\\)?)?[\\s,،]*(\\d{4})?(?!\\d)"));
    const auto match = form.match(folded.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(2);
    const QString first = name.section(u' ', 0, 0);
    const int month = monthOf(name) > 0 ? monthOf(name) : monthOf(first);
    if (month == 0)
        return std::nullopt;
    const bool cut = monthOf(name) == 0 && name.contains(u' '); // a word that is no part of the date stands behind the month
    const int chosen = cut || match.captured(3).isEmpty() ? year : match.captured(3).toInt();
    const qsizetype length = cut ? match.capturedStart(2) + first.size() : match.capturedLength();
    return LeadingDate{chosen > 0 ? dateFrom(match.captured(1).toInt(), month, chosen) : QDate(), length};
}

std::optional<PressDate> dateLine(const QString &line)
{
    constexpr int longest = 100; // characters
    if (line.size() > longest)
        return std::nullopt;
    const QString text = fold(toEuropeanDigits(line)).simplified();
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    static const PhraseSet agoWords{u"منذ", u"قبل", u"ago"};
    static const PhraseSet units{u"ساعة", u"ساعتين", u"دقيقة", u"دقيقتين", u"دقائق", u"يوم", u"يومين", u"أيام", u"أسبوع", u"شهر"};
    bool month = false, ago = false;
    QString previous;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured();
        const bool isMonth = monthOf(name) > 0 || monthOf(QString(previous + u' ' + name)) > 0;
        if (!isMonth && name != u"كانون" && name != u"تشرين" && !companions().holds(name))
            return std::nullopt;
        month = month || isMonth;
        ago = ago || agoWords.holds(name);
        previous = name;
    }
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const bool number = text.contains(digit);
    const PressDate found{firstDate(text), firstTime(text)};
    const bool longAgo = ago && (number || units.standsIn(text));
    if (!found.date.isValid() && !found.time.isValid() && !(month && number) && !longAgo)
        return std::nullopt;
    return found;
}

} // namespace muharrir
