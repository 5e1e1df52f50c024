// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"

namespace muharrir {

/// The article as text for mail and messengers: fields above, paragraphs apart by an empty line, lists with their marks, tables by tabs, then
/// correction, credit, sources and tags under their printed names. A review copy says so in its first line.
QString writePlainText(const PublicArticle &article, const PublisherProfile &profile);

/// The text of the body alone, with its dateline.
QString writeBodyText(const PublicArticle &article, const PublisherProfile &profile);

/// The article in CommonMark with tables: headline as "#", links and emphasis as Markdown, what Markdown has no sign for as HTML elements.
QString writeMarkdown(const PublicArticle &article, const PublisherProfile &profile);

} // namespace muharrir
