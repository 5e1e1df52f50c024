// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/body.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFormat>

namespace muharrir {

/// Facts of our model that Qt's formats have no field for.
enum BodyProperty {
    BlockKindProperty = QTextFormat::UserProperty + 1, ///< int(BlockKind)
    BlockIdProperty,
    BlockDirectionProperty, ///< int(Direction), as chosen; layoutDirection is what is shown
    BlockUnknownProperty,
    FigureAssetProperty,
    FigureAlternativeProperty,
    FigureCreditProperty,
    RelatedArticleProperty,
    RelatedUrlProperty,
    MarkSourceProperty,
    MarkCommentProperty,
    MarkLanguageProperty,
    MarkChangeProperty, ///< "ins|author|iso time" or "del|..."
    MarkUnknownProperty,
    MarksProperty,      ///< int(Marks): what is bold because it is a heading has no mark
    BlockListProperty,  ///< list and level of an item, for where its QTextList did not come along (a part pasted)
    CellHeaderProperty, ///< bool, of a table's cell
};

// How a body stands in a document. Paragraphs, headings, quotes and items are text blocks; items belong to a QTextList of their kind and level.
// A figure is a text block with a picture (QTextImageFormat, name "asset:HASH", alternative and credit in its properties), a line break and its
// caption. A table is a text block with its caption (may be empty), then a QTextTable. A related link is a text block whose text is its title.
// An unknown element is shown as its source; edited by hand it is what was written.

/// Sizes and colours of the page, chosen by the theme; they never come back out of the document.
struct PageStyle {
    QString bodyFamily, headingFamily;
    qreal bodySize = 15, heading2Size = 16, heading3Size = 14, heading4Size = 13, captionSize = 9; ///< points
    qreal lineHeight = 115;                                                                        ///< per cent of the font's own
    qreal paragraphGap = 12;                                                                       ///< pixels
    QColor text, soft, accent, line;
};

/// Fills a document anew, its undo history is gone. Only for a document that nobody edits yet.
void fill(QTextDocument &document, const Body &body, const PageStyle &style);

/// The document as a canonical Body. Law: read(fill(b)) == b for every canonical b. Blocks without an id (split, pasted) get one, and
/// the document is not touched.
Body read(const QTextDocument &document);

/// Gives every block that has none, or another's (it was split off or pasted), an id of its own, so that read() finds the same each time.
/// Joins the last undo step; where nothing is missing the document is not touched. To be called when the number of blocks has changed.
void nameBlocks(QTextDocument &document);

/// Formats for one block, as fill() uses them: for the editor's own commands.
QTextBlockFormat blockFormat(const Block &block, const PageStyle &style);
QTextCharFormat charFormat(const RunFormat &format, const Block &block, const PageStyle &style);
QTextListFormat listFormat(const Block &item); ///< of the QTextList that items of this kind and level belong to

/// The other way: one block of the document with its runs (list kind and level from its QTextList), and the marks of a format. Commands that
/// change a block's kind read it, change it and write it with the two functions above.
Block readBlock(const QTextBlock &block);
RunFormat runFormat(const QTextCharFormat &format);

} // namespace muharrir
