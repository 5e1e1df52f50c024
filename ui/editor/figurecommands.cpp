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
    const QTextFragment picture = pictureIn(cursor.block());
    if (!picture.isValid())
        return std::nullopt;
    const QTextCharFormat format = picture.charFormat();
    return Figure{format.stringProperty(FigureAssetProperty), format.stringProperty(FigureAlternativeProperty),
                  format.stringProperty(FigureCreditProperty)};
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
