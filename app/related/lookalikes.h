// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/tag.h"

#include <set>
#include <vector>

namespace muharrir {

/// Why two words of the vocabulary may be one thing.
enum class LikenessReason : quint8 {
    Joined,  ///< عبد الله، عبدالله
    Article, ///< a leading ال on one: جزيرة، الجزيرة (which are two things; so an editor decides)
    Stem,    ///< one stem: انتخاب، انتخابات
    Letter,  ///< one letter apart: غوتيريش، جوتيريش
};

struct LookAlike {
    Tag one; ///< the more used one
    Tag other;
    LikenessReason reason;
};

/// Pairs of the vocabulary that an editor should look at, those on most articles first. Spelling forms that fold to one are one tag already.
/// `apart`: pairs that somebody said are two things.
std::vector<LookAlike> lookAlikes(const std::vector<Tag> &vocabulary, const std::set<std::pair<TagId, TagId>> &apart);

} // namespace muharrir
