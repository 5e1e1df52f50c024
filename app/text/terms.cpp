// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/terms.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace muharrir {

static constexpr int titleCounts = 3; // a term of the title says more of an article than one of its text

TermCounts termCounts(QStringView title, QStringView text)
{
    QHash<QString, int> counts;
    for (const QString &term : searchTerms(title))
        counts[term] += titleCounts;
    for (const QString &term : searchTerms(text))
        ++counts[term];
    TermCounts all;
    all.reserve(static_cast<size_t>(counts.size()));
    for (auto term = counts.cbegin(); term != counts.cend(); ++term)
        all.emplace_back(term.key(), term.value());
    std::ranges::sort(all, {}, &TermCounts::value_type::first);
    return all;
}

} // namespace muharrir
