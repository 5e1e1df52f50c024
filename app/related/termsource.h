// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/termstore.h"

#include <functional>

namespace muharrir {

/// Where the related engine looks up what it does not hold in memory: the archive, or what a test gives.
struct TermSource {
    std::function<std::optional<quint32>(const QString &stem)> number; ///< of a term; nothing: no article has it
    std::function<std::vector<NumberedTerm>(ArticleId)> terms;         ///< of an article, ordered by number
};

/// The archive's own.
inline TermSource termSource(const TermStore &store)
{
    return {[&store](const QString &stem) { return store.number(stem); },
            [&store](ArticleId id) {
                const auto article = store.load(id);
                return article && *article ? (*article)->terms : std::vector<NumberedTerm>();
            }};
}

} // namespace muharrir
