// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchquery.h"

namespace muharrir {

/// The piece of a text that shows best why it was found: some thirty words as written, hits between hitBegin and hitEnd, "…" where
/// it was cut. Its beginning where nothing of it was found.
QString snippetOf(const QString &text, const std::vector<SearchTerm> &terms);

/// Why an article was found.
struct Match {
    QString snippet;     ///< of the text
    QStringList forms;   ///< in which the words were met in headline and text, as written, each once
    bool byStem = false; ///< some word was met in other forms only
};
Match matchOf(const QString &headline, const QString &text, const std::vector<SearchTerm> &terms);

} // namespace muharrir
