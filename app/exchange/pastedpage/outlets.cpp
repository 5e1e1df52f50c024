// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/outlets.h"

#include "exchange/pastedpage/pageline.h"
#include "exchange/pastedpage/phraseset.h"
#include "text/agencies.h"

#include <QRegularExpression>

#include <algorithm>

namespace muharrir {
namespace {

/// Beside those that sign copy anywhere: names that are common words too, and what stands in an outlet's place.
const PhraseSet &agencies()
{
    static const PhraseSet names(agencyNames(),
                                 {u"العربية", u"الجزيرة", u"الحدث", u"الشرق", u"متابعات", u"متابعة", u"رصد", u"خاص", u"صحف", u"مواقع",
                                  u"مواقع إلكترونية", u"مواقع التواصل الاجتماعي", u"ترجمات"});
    return names;
}

const PhraseSet &pictureAgencies()
{
    static const PhraseSet names{
        u"غيتي",         u"جيتي",    u"غيتي إيميجز", u"جيتي إيميجز", u"غيتي ايمجز", u"getty",    u"getty images", u"afp via getty images",
        u"shutterstock", u"شترستوك", u"شاترستوك",    u"istock",      u"epa",        u"unsplash", u"pixabay"};
    return names;
}

/// Words that outlets have in their names, or that the trade signs with.
const PhraseSet &tradeWords()
{
    static const PhraseSet names{u"نيوز",    u"news",     u"وكالة",        u"وكالات",       u"صحيفة",       u"جريدة",        u"موقع",
                                 u"قناة",    u"شبكة",     u"إذاعة",        u"تلفزيون",      u"متابعة",      u"متابعات",      u"مراسل",
                                 u"مراسلنا", u"مراسلتنا", u"غرفة الأخبار", u"فريق التحرير", u"قسم الأخبار", u"هيئة التحرير", u"برس",
                                 u"press",   u"ميديا",    u"أون لاين",     u"اونلاين"};
    return names;
}

const PhraseSet &places()
{
    static const PhraseSet names{u"القاهرة", u"الإسكندرية", u"الرياض",        u"جدة",        u"مكة المكرمة", u"المدينة المنورة",
                                 u"الدمام",  u"أبوظبي",     u"أبو ظبي",       u"دبي",        u"الشارقة",     u"الدوحة",
                                 u"الكويت",  u"المنامة",    u"مسقط",          u"صنعاء",      u"عدن",         u"بغداد",
                                 u"أربيل",   u"البصرة",     u"الموصل",        u"دمشق",       u"حلب",         u"بيروت",
                                 u"عمان",    u"القدس",      u"القدس المحتلة", u"غزة",        u"رام الله",    u"نابلس",
                                 u"الخليل",  u"الخرطوم",    u"بورتسودان",     u"طرابلس",     u"بنغازي",      u"تونس",
                                 u"الجزائر", u"الرباط",     u"الدار البيضاء", u"نواكشوط",    u"مقديشو",      u"جيبوتي",
                                 u"واشنطن",  u"نيويورك",    u"لندن",          u"باريس",      u"برلين",       u"بروكسل",
                                 u"جنيف",    u"فيينا",      u"روما",          u"مدريد",      u"موسكو",       u"كييف",
                                 u"أنقرة",   u"إسطنبول",    u"طهران",         u"إسلام آباد", u"نيودلهي",     u"بكين",
                                 u"طوكيو",   u"سول",        u"أثينا",         u"وارسو",      u"أوسلو",       u"ستوكهولم",
                                 u"كابول",   u"تل أبيب",    u"حيفا",          u"أديس أبابا", u"نيروبي",      u"الأمم المتحدة",
                                 u"لاهاي",   u"ستراسبورغ",  u"عواصم",         u"هونغ كونغ",  u"شنغهاي",      u"جاكرتا",
                                 u"سيدني",   u"أوتاوا",     u"برازيليا",      u"كراكاس",     u"دافوس"};
    return names;
}

/// The parts of «مكان - جهة», «جهة / مكان», «مكان: «جهة»», «جهة (مكان)», ««جهة» من مكان».
QStringList partsOf(const QString &line)
{
    static const QRegularExpression quotedFrom(QStringLiteral("^[«\"“](.+)[»\"”]\\s+(?:من|في)\\s+(.+)$"));
    static const QRegularExpression bracket(QStringLiteral("^(.+)\\s*\\((.+)\\)$"));
    static const QRegularExpression between(QStringLiteral("\\s+[-–—/|]\\s*|\\s*[-–—/|]\\s+|:\\s*(?=[«\"“])|(?<=[»\"”])\\s*[-:/]\\s*"));
    if (const auto match = quotedFrom.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    if (const auto match = bracket.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return line.split(between, Qt::SkipEmptyParts);
}

bool isOutlet(const QString &part)
{
    static const QRegularExpression address(QStringLiteral("^[\\w.-]+\\.(?:نت|كوم|com|net|org|info)$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = bareFold(part);
    return agencies().holds(bare) || tradeWords().standsIn(bare) || bare.contains(address);
}

bool isQuoted(const QString &part)
{
    static const QRegularExpression form(QStringLiteral("^\\s*[«\"“][^«»\"“”]+[»\"”]\\s*:?\\s*$"));
    return part.contains(form);
}

} // namespace

bool isAgency(const QString &folded) { return agencies().holds(folded); }

bool isPictureAgency(const QString &folded) { return pictureAgencies().holds(folded); }

bool isDatelinePlace(const QString &folded) { return places().holds(folded); }

bool isCopyLine(const QString &line)
{
    constexpr int longest = 7, longestPart = 4, mostParts = 3; // words, words, parts
    if (wordCount(line) > longest || line.endsWith(u'.') || line.endsWith(u'؟') || line.endsWith(u'!'))
        return false;
    const QStringList parts = partsOf(line);
    if (parts.size() == 1)
        return isAgency(bareFold(line));
    const auto fits = [](const QString &part) { return wordCount(part) > 0 && wordCount(part) <= longestPart; };
    if (parts.size() > mostParts || !std::ranges::all_of(parts, fits))
        return false;
    const bool place = std::ranges::any_of(parts, [](const QString &part) { return isDatelinePlace(bareFold(part)); });
    return std::ranges::any_of(parts, isOutlet) || (place && std::ranges::any_of(parts, isQuoted));
}

CopyLine copyLine(const QString &line)
{
    static const QRegularExpression quotes(QStringLiteral("^[«\"“]([^«»\"“”]+)[»\"”]:?$"));
    CopyLine copy;
    QStringList outlets;
    const QStringList parts = partsOf(line);
    for (const QString &part : parts) {
        if (copy.place.isEmpty() && parts.size() > 1 && isDatelinePlace(bareFold(part)))
            copy.place = part.simplified();
        else
            outlets.append(part.simplified());
    }
    copy.credit = copy.place.isEmpty() ? line : outlets.join(QStringLiteral(" - "));
    if (const auto match = quotes.match(copy.credit); match.hasMatch())
        copy.credit = match.captured(1);
    return copy;
}

} // namespace muharrir
