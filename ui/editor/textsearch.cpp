// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textsearch.h"

#include "text/fold.h"
#include "text/words.h"

#include <QTextBlock>

namespace muharrir {

namespace {

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == tatweel; }

bool isWhole(QStringView text, qsizetype start, qsizetype end)
{
    return (start == 0 || !isWordCharacter(text[start - 1])) && (end == text.size() || !isWordCharacter(text[end]));
}

/// The text as it is, in the shape of a folded one.
Folded unfolded(const QString &text)
{
    Folded same{text, {}};
    same.origin.resize(static_cast<size_t>(text.size()) + 1);
    for (size_t i = 0; i < same.origin.size(); ++i)
        same.origin[i] = static_cast<qsizetype>(i);
    return same;
}

} // namespace

std::vector<TextEditor::Match> findAll(const QTextDocument &document, const QString &wanted, const SearchOptions &options)
{
    std::vector<TextEditor::Match> found;
    const QString key = options.folded ? fold(wanted) : wanted;
    // A mark alone folds to nothing: it is looked for as it is.
    const bool folded = options.folded && !key.trimmed().isEmpty();
    const QString &needle = folded ? key : wanted;
    if (needle.isEmpty())
        return found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const Folded hay = folded ? foldWithOrigins(text) : unfolded(text);
        qsizetype at = 0;
        while ((at = hay.text.indexOf(needle, at)) >= 0) {
            const qsizetype start = hay.origin[static_cast<size_t>(at)];
            const qsizetype end = hay.origin[static_cast<size_t>(at + needle.size())];
            if (end > start && (!options.wholeWords || isWhole(text, start, end))) {
                found.push_back({block.position() + static_cast<int>(start), static_cast<int>(end - start)});
                at += needle.size();
            } else {
                ++at;
            }
        }
    }
    return found;
}

void replaceAll(QTextDocument &document, const std::vector<TextEditor::Match> &matches, const QString &by)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        cursor.setPosition(match->start + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(match->start);
        cursor.setPosition(match->start + match->length, QTextCursor::KeepAnchor);
        cursor.insertText(by, format);
    }
    cursor.endEditBlock();
}

} // namespace muharrir
