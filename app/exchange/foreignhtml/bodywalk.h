// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"
#include "exchange/foreignhtml/htmltree.h"
#include "exchange/losslist.h"

#include <QUrl>

namespace muharrir {

struct WalkOptions {
    QUrl base;           ///< resolves relative links; without it they are dropped
    bool framed = false; ///< a web page: what frames its article (nav, aside, footer) is left out
};

/// What an allow-list walk over a tree finds: nothing of the foreign markup comes through but what a Body can say.
struct WalkedBody {
    Body body;        ///< canonical
    QString headline; ///< the first h1, which stays in the body too
    LossList losses;
    Repairs repairs;
    std::vector<ImportedPicture> pictures;
};
WalkedBody walkBody(const GumboNode &root, const WalkOptions &options = {});

} // namespace muharrir
