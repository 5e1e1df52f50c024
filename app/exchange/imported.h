// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/result.h"
#include "text/repair.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace muharrir {

/// Something an import left out, mended or derived. `what` is a stable identifier ("promotion", "caption", "tracking", "script",
/// "headline-proposed", "tag-dropped", "nbsp", ...), `note` says it to a person.
struct Loss {
    QString what;
    int count = 1;
    QString note;
    bool operator==(const Loss &) const = default;
};

/// A picture that came along: its bytes, to be kept in the archive; the Figure names it by `hash`.
struct ImportedPicture {
    QString hash;
    QByteArray bytes;
};

/// One article out of bytes.
struct Imported {
    Article article;
    std::vector<Loss> losses;
    std::vector<ImportedPicture> pictures;
};

/// The headline has its field: where it also stands in the text as a heading, it is taken out there.
void takeOutHeadline(Article &article);

/// What repairs become in a list of losses.
std::vector<Loss> lossesOf(const Repairs &repairs);

} // namespace muharrir
