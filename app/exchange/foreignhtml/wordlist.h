// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "exchange/foreignhtml/inlinestyle.h"

#include <optional>

namespace muharrir {

/// Word's list items are paragraphs with `mso-list:lN levelM lfoK`; the number or bullet is text in a span `mso-list:Ignore`.
struct WordListItem {
    int level = 0; ///< 0 is the outermost
    ListKind kind = ListKind::Bullet;
};

/// Is the paragraph an item of a Word list? `marker` is the text of its mso-list:Ignore span, empty where there is none.
std::optional<WordListItem> wordListItem(const InlineStyle &style, QStringView marker);

/// Length of the number or bullet that Word for Mac leaves as plain text before an item ("1. ", "· "); 0 where there is none.
qsizetype leadingMarker(QStringView item);

} // namespace muharrir
