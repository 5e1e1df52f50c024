// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/fold.h"

#include <algorithm>

namespace muharrir {

static constexpr int titleCounts = 3; // a term of the title says more of an article than one of its text

TermCounts termCounts(QStringView title, QStringView text)
{
    TermCounts all;
    for (QString &term : searchTerms(title))
        all.emplace_back(std::move(term), titleCounts);
    for (QString &term : searchTerms(text))
        all.emplace_back(std::move(term), 1);
    std::ranges::sort(all, {}, &TermCounts::value_type::first);

    TermCounts counted;
    for (auto &[term, times] : all) {
        if (counted.empty() || counted.back().first != term)
            counted.emplace_back(std::move(term), times);
        else
            counted.back().second += times;
    }
    return counted;
}

} // namespace muharrir
