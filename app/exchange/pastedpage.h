// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <optional>

namespace muharrir {

/// Takes the text of a page as a journalist pastes it apart into its articles: headline, body without the page's furniture (promotional lines,
/// captions, "read also" lists, tag lists, source lines, share buttons), credit line, tag proposals, related titles. Text without such
/// furniture comes back as one article. What was dropped or repaired is in each article's losses.
/// Chat copy is read as such first. A page, chat and agency copy are Incoming, other text a Draft.
std::vector<Imported> takeApart(QStringView text);

/// The same for a page that came as HTML: headings, lists, links and pictures stay.
std::vector<Imported> takeApart(const Body &body);

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
/// The same for a line without marks: the stars go.
QString withoutStars(QString line);

} // namespace muharrir
