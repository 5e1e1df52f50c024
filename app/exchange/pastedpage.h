// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <optional>

namespace muharrir {

/// Takes the text of a page as a journalist pastes it apart into its articles: headline, body without the page's furniture (promotional lines,
/// captions, "read also" lists, tag lists, source lines, share buttons), credit line, tag proposals, related titles. Text without such
/// furniture comes back as one article. What was dropped or repaired is in each article's losses.
std::vector<Imported> takeApart(QStringView text);

/// Does a text look like a page with furniture (several articles, "كلمات دلالية:", "المصدر:", ...), not like plain copy?
bool looksLikePage(QStringView text);

/// Chat copy («[22/11، 8:14 م] فلان:», *stars*, U+200E) as plain copy; nothing when the text is no chat. Names of senders become losses.
struct ChatCopy {
    QString text;
    QStringList senders;
    std::vector<Loss> losses;
};
std::optional<ChatCopy> readChat(QStringView text);

/// Messengers' *stars* as strong text.
Body withStarsAsMarks(Body body);

} // namespace muharrir
