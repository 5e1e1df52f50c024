// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/housewords.h"

#include "proofing/normaliser.h"
#include "proofing/wordcounts.h"
#include "text/words.h"

namespace muharrir {

WordUses wordUses(QStringView text, const WordCounts &counts)
{
    constexpr qsizetype shortest = 3, longest = 30;
    WordUses found;
    for (const Token &token : tokenise(text)) {
        if (token.kind != TokenKind::Arabic)
            continue;
        const QString form = normalisedWord(token.in(text));
        if (form.size() < shortest || form.size() > longest)
            continue;
        if (++found.uses[form] == 1 && counts.isOpen() && counts.find(form) == noWord)
            found.unlisted += form;
    }
    return found;
}

} // namespace muharrir
