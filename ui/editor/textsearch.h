// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/texteditor.h"

namespace muharrir {

struct SearchOptions {
    bool folded = true; ///< without tashkeel, forms of alef, hamza and yeh, case
    bool wholeWords = false;
    bool operator==(const SearchOptions &) const = default;
};

/// Where a word or phrase stands in a text, in order, not overlapping. What is found covers the marks on its last letter.
std::vector<TextEditor::Match> findAll(const QTextDocument &document, const QString &wanted, const SearchOptions &options);

/// Replaces all of them as one undo step.
void replaceAll(QTextDocument &document, const std::vector<TextEditor::Match> &matches, const QString &by);

} // namespace muharrir
