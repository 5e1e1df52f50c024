// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofing/housestyle.h"

namespace muharrir {

/// How the articles voted on one feature: each for the form that it uses most, none where two are even.
struct StyleVote {
    enum class Feature : quint8 { Digits, Quotes, Months, Tanwin, Percent, Dateline, Spelling };
    Feature feature = Feature::Digits;
    struct Form {
        int value = 0;    ///< of the feature's enum in HouseStyle
        QString spelling; ///< of Feature::Spelling
        int articles = 0;
        bool operator==(const Form &) const = default;
    };
    std::vector<Form> forms; ///< those with a vote, the most voted first
    bool decided = false;    ///< the first one is the house's
    bool operator==(const StyleVote &) const = default;
};

struct LearnedStyle {
    HouseStyle style; ///< what was decided, all else as by default
    std::vector<StyleVote> votes;
    int articles = 0;
    bool operator==(const LearnedStyle &) const = default;
};

/// A profile by majority vote of the house's own articles (20 will do): a feature is decided where three or more articles vote and seven in ten of
/// them agree.
LearnedStyle learnStyle(const QStringList &articles);

/// The features that were decided, in place of those of another profile.
HouseStyle withLearned(HouseStyle style, const LearnedStyle &learned);

} // namespace muharrir
