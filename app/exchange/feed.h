// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/htmlexport.h"

namespace muharrir {

/// Articles as a feed, newest first, each with its whole text. `feedUrl` is where the feed itself will stand (may be empty). Review copies and
/// articles without an address or a time of publication are left out: a reader could not follow them. No clock: the feed is as new as its
/// newest article.

/// Atom (RFC 4287).
QByteArray writeAtom(const std::vector<PublicArticle> &articles, const PublisherProfile &profile, const QString &feedUrl = {});

/// RSS 2.0 with content:encoded. InputMalformed without the newsroom's address, which RSS asks for.
Result<QByteArray> writeRss(const std::vector<PublicArticle> &articles, const PublisherProfile &profile, const QString &feedUrl = {});

} // namespace muharrir
