// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/handover.h"

#include <algorithm>

namespace muharrir {

const HandOver::KeptVersion *versionOf(const HandOver &handOver, const QUuid &id)
{
    const auto found = std::ranges::find(handOver.versions, id, &HandOver::KeptVersion::id);
    return found == handOver.versions.end() ? nullptr : &*found;
}

void withholdConfidential(HandOver &handOver)
{
    for (HandOver::KeptVersion &version : handOver.versions) {
        for (Source &source : version.article.sources) {
            if (source.confidential)
                source = {source.id, {}, source.kind, source.terms, {}, {}, {}, {}, true};
        }
    }
}

void putBackConfidential(Article &article, const std::vector<Source> &known)
{
    for (Source &source : article.sources) {
        if (!source.confidential || !source.name.isEmpty())
            continue;
        const auto same = std::ranges::find(known, source.id, &Source::id);
        if (same != known.end() && same->confidential)
            source = *same;
    }
}

} // namespace muharrir
