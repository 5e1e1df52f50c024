// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/mendtext.h"

#include <QTextBlock>

#include <vector>

namespace muharrir {

namespace {

struct Piece {
    int start;
    int length;
    QString mended;
    QTextCharFormat format;
};

std::vector<Piece> piecesToMend(const QTextCursor &cursor, Repairs &repairs)
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
            // A line break within the block is no junk.
            QString mendedText = mended(QString(text).replace(QChar::LineSeparator, u'\n'), &repairs);
            mendedText.replace(u'\n', QChar::LineSeparator);
            if (mendedText != text)
                pieces.push_back({start, end - start, mendedText, fragment.charFormat()});
        }
    }
    return pieces;
}

} // namespace

Repairs mendText(QTextCursor &cursor)
{
    Repairs repairs;
    const auto pieces = piecesToMend(cursor, repairs);
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        edit.setPosition(piece->start);
        edit.setPosition(piece->start + piece->length, QTextCursor::KeepAnchor);
        edit.insertText(piece->mended, piece->format);
    }
    edit.endEditBlock();
    return repairs;
}

} // namespace muharrir
