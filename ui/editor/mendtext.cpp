// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/mendtext.h"

#include <QTextBlock>

#include <vector>

namespace muharrir {

namespace {

struct Piece {
    int start;
    int length;
    QString text;
    QTextCharFormat format;
};

std::vector<Piece> changedPieces(const QTextCursor &cursor, const std::function<QString(const QString &)> &change)
{
    const bool all = !cursor.hasSelection();
    const int from = all ? 0 : cursor.selectionStart();
    const int to = all ? cursor.document()->characterCount() : cursor.selectionEnd();
    std::vector<Piece> pieces;
    for (QTextBlock block = cursor.document()->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        for (auto i = block.begin(); !i.atEnd(); ++i) {
            const QTextFragment fragment = i.fragment();
            const int start = qMax(fragment.position(), from), end = qMin(fragment.position() + fragment.length(), to);
            if (start >= end || fragment.charFormat().isImageFormat())
                continue;
            const QString text = fragment.text().mid(start - fragment.position(), end - start);
            const QString changed = change(text);
            if (changed != text)
                pieces.push_back({start, end - start, changed, fragment.charFormat()});
        }
    }
    return pieces;
}

} // namespace

void changeText(QTextCursor &cursor, const std::function<QString(const QString &)> &change)
{
    const auto pieces = changedPieces(cursor, change);
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        edit.setPosition(piece->start);
        edit.setPosition(piece->start + piece->length, QTextCursor::KeepAnchor);
        edit.insertText(piece->text, piece->format);
    }
    edit.endEditBlock();
}

Repairs mendText(QTextCursor &cursor)
{
    Repairs repairs;
    changeText(cursor, [&repairs](const QString &text) {
        // A line break within the block is no junk.
        return mended(QString(text).replace(QChar::LineSeparator, u'\n'), &repairs).replace(u'\n', QChar::LineSeparator);
    });
    return repairs;
}

} // namespace muharrir
