// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pagefolder.h"

namespace muharrir::test {

/// How much a page must have.
enum class Extent {
    Complete, ///< published, with every field: all that a page can have must be there
    Known,    ///< what is there must be right
    Review,   ///< a marked copy: nothing that a search engine could take for the published page
};

/// Judges index.html, among the files of its page, by the numbered assertions of a good article page: "25: ...", one a fault.
/// Its own parser and its own idea of each rule, nothing of the exporter's.
QStringList faultsOf(const std::vector<PageFile> &files, Extent extent);

/// What a reader reads in the body, an element a line; without datelines.
QStringList bodyTexts(const QByteArray &html);

} // namespace muharrir::test
