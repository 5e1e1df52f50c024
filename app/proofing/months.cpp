// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/months.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace muharrir {
namespace {

using Months = HouseStyle::Months;

constexpr std::array<QStringView, 12> egyptian{u"يناير", u"فبراير", u"مارس",   u"أبريل",  u"مايو",   u"يونيو",
                                               u"يوليو", u"أغسطس",  u"سبتمبر", u"أكتوبر", u"نوفمبر", u"ديسمبر"};
constexpr std::array<QStringView, 12> levantine{u"كانون الثاني", u"شباط", u"آذار",  u"نيسان",       u"أيار",         u"حزيران",
                                                u"تموز",         u"آب",   u"أيلول", u"تشرين الأول", u"تشرين الثاني", u"كانون الأول"};

QString alternatives(const std::array<QStringView, 12> &names)
{
    QStringList list;
    for (const QStringView name : names)
        list += name.toString().replace(u' ', QStringLiteral("\\s+"));
    return list.join(u'|');
}

const QRegularExpression &mention()
{
    static const QRegularExpression expression = [] {
        const QString any = QString(u"(?:" + alternatives(egyptian) + u'|' + alternatives(levantine) + u')');
        const QString pattern = QString(u"(?<![\\p{L}\\p{M}])(" + any + u")(?:(\\s*/\\s*|\\s*\\()(" + any + u")(\\)?))?(?![\\p{L}\\p{M}])");
        return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    }();
    return expression;
}

std::pair<int, bool> parsed(const QString &name) ///< month, and whether the name is Levantine
{
    const QString plain = name.simplified();
    const auto at = std::ranges::find(egyptian, plain);
    if (at != egyptian.end())
        return {int(at - egyptian.begin()) + 1, false};
    return {int(std::ranges::find(levantine, plain) - levantine.begin()) + 1, true};
}

bool isOfDate(QStringView text, const QRegularExpressionMatch &match)
{
    static const QRegularExpression before(QStringLiteral("(?:[0-9٠-٩]|شهر|مطلع|أوائل|منتصف|أواخر|نهاية|بداية|خلال|منذ|حتى)\\s*$"));
    static const QRegularExpression after(QStringLiteral("^\\s*(?:من\\s+)?(?:عام\\s+|سنة\\s+)?(?:[0-9٠-٩]|الماضي|المقبل|الجاري|القادم)"));
    constexpr qsizetype reach = 12;
    const qsizetype start = match.capturedStart();
    const QStringView left = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    return before.match(left.toString()).hasMatch() || after.match(text.mid(match.capturedEnd(), reach).toString()).hasMatch();
}

} // namespace

std::vector<MonthMention> monthMentions(QStringView text)
{
    std::vector<MonthMention> mentions;
    for (auto matches = mention().globalMatch(text.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isOfDate(text, match))
            continue;
        const auto [month, isLevantine] = parsed(match.captured(1));
        MonthMention found{match.capturedStart(), match.capturedLength(), month, isLevantine ? Months::Levantine : Months::Egyptian};
        const bool bracketed = match.captured(2).contains(u'(');
        const bool twin = match.hasCaptured(3) && parsed(match.captured(3)) == std::pair{month, !isLevantine};
        if (twin && !bracketed)
            found.form = isLevantine ? Months::LevantineEgyptian : Months::EgyptianLevantine;
        else if (twin && match.captured(4) == u")")
            found.form = isLevantine ? Months::LevantineBracketed : Months::EgyptianBracketed;
        else
            found.length = match.capturedLength(1);
        mentions.push_back(found);
    }
    return mentions;
}

std::vector<Months> monthFormsIn(QStringView text)
{
    std::vector<Months> forms;
    for (const MonthMention &one : monthMentions(text))
        forms.push_back(one.form);
    return forms;
}

QString monthName(int month, Months form)
{
    const QStringView first = egyptian[size_t(month - 1)];
    const QStringView second = levantine[size_t(month - 1)];
    switch (form) {
    case Months::Any:
        return {};
    case Months::Egyptian:
        return first.toString();
    case Months::Levantine:
        return second.toString();
    case Months::EgyptianLevantine:
        return QString(first.toString() + u'/' + second.toString());
    case Months::LevantineEgyptian:
        return QString(second.toString() + u'/' + first.toString());
    case Months::EgyptianBracketed:
        return QString(first.toString() + u" (" + second.toString() + u')');
    case Months::LevantineBracketed:
        return QString(second.toString() + u" (" + first.toString() + u')');
    }
    Q_UNREACHABLE();
}

} // namespace muharrir
