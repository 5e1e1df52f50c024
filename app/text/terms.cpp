// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace muharrir {

int termWeightAt(qsizetype place)
{
    constexpr qsizetype half = 200;
    return std::max<int>(1, static_cast<int>((fullTermWeight * half + (half + place) / 2) / (half + place)));
}

TermWeights termWeights(QStringView title, QStringView text)
{
    TermWeights all;
    for (QString &term : searchTerms(title))
        all.emplace_back(std::move(term), 3 * fullTermWeight);
    qsizetype place = 0;
    for (QString &term : searchTerms(text))
        all.emplace_back(std::move(term), termWeightAt(place++));
    std::ranges::sort(all, {}, &TermWeights::value_type::first);

    TermWeights weighed;
    for (auto &[term, weight] : all) {
        if (weighed.empty() || weighed.back().first != term)
            weighed.emplace_back(std::move(term), weight);
        else
            weighed.back().second += weight;
    }
    return weighed;
}

} // namespace muharrir
