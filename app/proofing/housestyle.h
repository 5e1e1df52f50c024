// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace muharrir {

/// دليل الأسلوب: how one house writes. A value; the default asks for nothing. Kept as JSON in the archive's settings under houseStyleKey.
struct HouseStyle {
    enum class Digits { Any, European, ArabicIndic };
    enum class Quotes { Any, Angle, Straight, Curly };
    enum class Months {
        Any,
        Egyptian,           ///< مارس
        Levantine,          ///< آذار
        EgyptianLevantine,  ///< مارس/آذار
        LevantineEgyptian,  ///< آذار/مارس
        EgyptianBracketed,  ///< مارس (آذار)
        LevantineBracketed, ///< آذار (مارس)
    };
    enum class Tanwin { Any, OnAlef, BeforeAlef }; ///< اً or ًا
    enum class Percent { Any, Sign, Word };        ///< 5% or 5 بالمئة

    /// How copy opens that names its place and its agency.
    enum class Dateline {
        Any,
        PlaceDash,     ///< الرياض - واس:
        AgencyDash,    ///< واس - جدة:
        PlaceBracket,  ///< القاهرة (رويترز) -
        AgencyBracket, ///< عكاظ (جدة)
        PlaceColon,    ///< لندن: «الشرق الأوسط»
    };

    /// Say / do not say, with the reason; nothing to say is a warning alone.
    struct Wording {
        QString avoid;
        QString say;
        QString reason;
        bool operator==(const Wording &) const = default;
    };

    QString id;   ///< of a preset, or empty
    QString name; ///< for people
    Digits digits = Digits::Any;
    Quotes quotes = Quotes::Any;
    Months months = Months::Any;
    Tanwin tanwin = Tanwin::Any;
    Percent percent = Percent::Any;
    Dateline dateline = Dateline::Any;
    QStringList spellings; ///< chosen of spellingChoices(): "أميرك", "مئة"
    std::vector<Wording> wordings;
    bool tammVerbalNouns = false; ///< «تم» with a verbal noun is pointed out
    int longestSentence = 0;      ///< in words; 0: no limit. In the press 58 % of sentences have more than 20, one in ten more than 47
    QStringList off;              ///< rules that the house does without; those of spelling cannot be turned off
    bool operator==(const HouseStyle &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    static Result<HouseStyle> fromJson(const QJsonObject &json); ///< InputMalformed when a value is unknown; absent ones are the default
};

inline constexpr const char *houseStyleKey = "proofing.style";

/// Words that are spelt two ways, by what tells the forms apart: أمريك and أميرك.
struct SpellingChoice {
    QStringView first;
    QStringView second;
    bool whole = false;   ///< the word itself under its particles, not a part of it
    QStringView ending{}; ///< that makes a word of it, to be shown: أمريكا
};
std::span<const SpellingChoice> spellingChoices();

/// Profiles to start from, the habits of the press of a region; their wordings are lists that every desk may cut.
const std::vector<HouseStyle> &stylePresets();

} // namespace muharrir
