// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/housestyle.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace muharrir {
namespace {

constexpr std::array<QLatin1StringView, 3> digitNames{QLatin1StringView("any"), QLatin1StringView("european"),
                                                      QLatin1StringView("arabic-indic")};
constexpr std::array<QLatin1StringView, 4> quoteNames{QLatin1StringView("any"), QLatin1StringView("angle"), QLatin1StringView("straight"),
                                                      QLatin1StringView("curly")};
constexpr std::array<QLatin1StringView, 7> monthNames{QLatin1StringView("any"),
                                                      QLatin1StringView("egyptian"),
                                                      QLatin1StringView("levantine"),
                                                      QLatin1StringView("egyptian-levantine"),
                                                      QLatin1StringView("levantine-egyptian"),
                                                      QLatin1StringView("egyptian-bracketed"),
                                                      QLatin1StringView("levantine-bracketed")};
constexpr std::array<QLatin1StringView, 3> tanwinNames{QLatin1StringView("any"), QLatin1StringView("on-alef"),
                                                       QLatin1StringView("before-alef")};
constexpr std::array<QLatin1StringView, 3> percentNames{QLatin1StringView("any"), QLatin1StringView("sign"), QLatin1StringView("word")};

constexpr std::array<QLatin1StringView, 6> datelineNames{
    QLatin1StringView("any"),           QLatin1StringView("place-dash"),     QLatin1StringView("agency-dash"),
    QLatin1StringView("place-bracket"), QLatin1StringView("agency-bracket"), QLatin1StringView("place-colon")};

/// Reads one of the names; false when it is none of them.
template<typename Value, size_t N>
bool read(const QJsonObject &json, QLatin1StringView key, const std::array<QLatin1StringView, N> &names, Value &value)
{
    if (!json.contains(key))
        return true;
    const QString text = json[key].toString();
    const auto found = std::ranges::find_if(names, [&text](QLatin1StringView name) { return name == text; });
    if (found == names.end())
        return false;
    value = Value(found - names.begin());
    return true;
}

template<typename Value, size_t N>
QString nameOf(Value value, const std::array<QLatin1StringView, N> &names)
{
    return names[size_t(value)];
}

} // namespace

QJsonObject HouseStyle::toJson() const
{
    QJsonArray list;
    for (const Wording &wording : wordings)
        list.append(QJsonObject{{"not", wording.avoid}, {"say", wording.say}, {"reason", wording.reason}});
    return {{"id", id},
            {"name", name},
            {"digits", nameOf(digits, digitNames)},
            {"quotes", nameOf(quotes, quoteNames)},
            {"months", nameOf(months, monthNames)},
            {"tanwin", nameOf(tanwin, tanwinNames)},
            {"percent", nameOf(percent, percentNames)},
            {"dateline", nameOf(dateline, datelineNames)},
            {"spellings", QJsonArray::fromStringList(spellings)},
            {"wordings", list},
            {"tamm", tammVerbalNouns},
            {"longest_sentence", longestSentence},
            {"off", QJsonArray::fromStringList(off)}};
}

Result<HouseStyle> HouseStyle::fromJson(const QJsonObject &json)
{
    HouseStyle style;
    style.id = json["id"].toString();
    style.name = json["name"].toString();
    const bool known = read(json, QLatin1StringView("digits"), digitNames, style.digits)
        && read(json, QLatin1StringView("quotes"), quoteNames, style.quotes)
        && read(json, QLatin1StringView("months"), monthNames, style.months)
        && read(json, QLatin1StringView("tanwin"), tanwinNames, style.tanwin)
        && read(json, QLatin1StringView("percent"), percentNames, style.percent)
        && read(json, QLatin1StringView("dateline"), datelineNames, style.dateline);
    if (!known)
        return Error{ErrorCode::InputMalformed, {style.name, QStringLiteral("1"), QString()}};
    for (const QJsonValue spelling : json["spellings"].toArray())
        style.spellings += spelling.toString();
    for (const QJsonValue value : json["wordings"].toArray())
        if (const QString avoid = value["not"].toString().simplified(); !avoid.isEmpty())
            style.wordings.push_back({avoid, value["say"].toString(), value["reason"].toString()});
    style.tammVerbalNouns = json["tamm"].toBool();
    style.longestSentence = std::max(0, json["longest_sentence"].toInt());
    for (const QJsonValue rule : json["off"].toArray())
        style.off += rule.toString();
    return style;
}

std::span<const SpellingChoice> spellingChoices()
{
    static constexpr std::array<SpellingChoice, 17> choices{{
        {u"أمريك", u"أميرك", false, u"ا"},
        {u"مئة", u"مائة"},
        {u"مئت", u"مائت", false, u"ان"},
        {u"مسؤول", u"مسئول"},
        {u"شؤون", u"شئون"},
        {u"ترامب", u"ترمب"},
        {u"إسباني", u"أسباني"},
        {u"إفريقي", u"أفريقي"},
        {u"صحفي", u"صحافي"},
        {u"ديمقراط", u"ديموقراط", false, u"ي"},
        {u"غوغل", u"جوجل"},
        {u"إنجليز", u"إنكليز", false, u"ي"},
        {u"تلفزيون", u"تليفزيون"},
        {u"أوروب", u"أورب", false, u"ا"},
        {u"سوريا", u"سورية", true},
        {u"روسيا", u"روسية", true},
        {u"هيئة", u"هيأة"},
    }};
    return choices;
}

} // namespace muharrir
