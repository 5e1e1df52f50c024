// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/figurecommands.h"

#include "session/bodydocument.h"

#include <QTextBlock>

namespace muharrir {

namespace {

/// The picture's character; invalid where the block has none.
QTextFragment pictureIn(const QTextBlock &block)
{
    for (auto i = block.begin(); !i.atEnd(); ++i) {
        if (i.fragment().charFormat().isImageFormat())
            return i.fragment();
    }
    return {};
}

} // namespace

std::optional<Figure> figureAt(const QTextCursor &cursor)
{
    if (!pictureIn(cursor.block()).isValid())
        return std::nullopt;
    const Block block = readBlock(cursor.block());
    return block.kind == BlockKind::Figure ? std::optional(block.figure) : std::nullopt;
}

void describeFigure(const QTextCursor &cursor, const Figure &figure)
{
    const QTextFragment picture = pictureIn(cursor.block());
    if (!picture.isValid())
        return;
    QTextImageFormat format = picture.charFormat().toImageFormat();
    format.setProperty(FigureAlternativeProperty, figure.alternative);
    format.setProperty(FigureCreditProperty, figure.credit);
    QTextCursor edit(cursor.document());
    edit.setPosition(picture.position());
    edit.setPosition(picture.position() + picture.length(), QTextCursor::KeepAnchor);
    edit.setCharFormat(format);
}

} // namespace muharrir
