// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bodydocument.h"

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal quoteIndent = 28; ///< pixels, on both sides: Qt does not mirror margins

void setText(QTextFormat &format, int property, const QString &text)
{
    if (!text.isEmpty())
        format.setProperty(property, text);
}

QString changeText(const Change &change)
{
    const auto kind = change.kind == Change::Kind::Insertion ? "ins|"_L1 : "del|"_L1;
    const QString time = change.time.isValid() ? change.time.toString(Qt::ISODateWithMs) : QString();
    return kind + change.author + u'|' + time;
}

/// The author stands between the first and the last stroke, and may hold some himself.
std::optional<Change> changeFrom(const QString &text)
{
    const qsizetype first = text.indexOf(u'|');
    const qsizetype last = text.lastIndexOf(u'|');
    if (last <= first)
        return std::nullopt;
    const auto kind = text.startsWith("del"_L1) ? Change::Kind::Deletion : Change::Kind::Insertion;
    return Change{kind, text.mid(first + 1, last - first - 1), QDateTime::fromString(text.mid(last + 1), Qt::ISODateWithMs).toUTC()};
}

qreal fontSize(const Block &block, const PageStyle &style)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level <= 2 ? style.heading2Size : block.level == 3 ? style.heading3Size : style.heading4Size;
    case BlockKind::Figure:
    case BlockKind::Unknown:
        return style.captionSize;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::ListItem:
    case BlockKind::Table:
    case BlockKind::RelatedLink:
        return style.bodySize;
    }
    Q_UNREACHABLE();
}

QColor colour(const Block &block, const PageStyle &style)
{
    switch (block.kind) {
    case BlockKind::Quote:
    case BlockKind::Figure:
    case BlockKind::Unknown:
        return style.soft;
    case BlockKind::RelatedLink:
        return style.accent;
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::ListItem:
    case BlockKind::Table:
        return style.text;
    }
    Q_UNREACHABLE();
}

void setMargins(QTextBlockFormat &format, const Block &block, const PageStyle &style)
{
    format.setTopMargin(block.kind == BlockKind::Heading ? style.paragraphGap : 0);
    format.setBottomMargin(block.kind == BlockKind::ListItem || block.kind == BlockKind::Table ? style.paragraphGap / 3
                                                                                               : style.paragraphGap);
    format.setLeftMargin(block.kind == BlockKind::Quote ? quoteIndent : 0);
    format.setRightMargin(block.kind == BlockKind::Quote ? quoteIndent : 0);
}

/// The looks of marks. Arabic has no italics: emphasis takes the accent's colour.
void showMarks(QTextCharFormat &format, Marks marks, const PageStyle &style)
{
    if (marks.testFlag(Mark::Emphasis) && style.accent.isValid())
        format.setForeground(style.accent);
    format.setFontUnderline(marks.testFlag(Mark::Underline));
    format.setFontStrikeOut(marks.testFlag(Mark::Strike));
    if (marks.testFlag(Mark::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    else if (marks.testFlag(Mark::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    else
        format.setVerticalAlignment(QTextCharFormat::AlignNormal);
}

void showLink(QTextCharFormat &format, const QString &href, const PageStyle &style)
{
    format.setAnchor(true);
    format.setAnchorHref(href);
    format.setFontUnderline(true);
    if (style.accent.isValid())
        format.setForeground(style.accent);
}

void showChange(QTextCharFormat &format, const Change &change, const PageStyle &style)
{
    if (change.kind == Change::Kind::Insertion)
        format.setFontUnderline(true);
    else
        format.setFontStrikeOut(true);
    if (style.accent.isValid())
        format.setForeground(change.kind == Change::Kind::Insertion ? style.accent : style.soft);
}

} // namespace

QTextBlockFormat blockFormat(const Block &block, const PageStyle &style)
{
    QTextBlockFormat format;
    format.setProperty(BlockKindProperty, static_cast<int>(block.kind));
    format.setProperty(BlockDirectionProperty, static_cast<int>(block.direction));
    setText(format, BlockIdProperty, block.id);
    setText(format, BlockUnknownProperty, block.unknown);
    setText(format, RelatedArticleProperty, block.related.article);
    setText(format, RelatedUrlProperty, block.related.url);
    format.setHeadingLevel(block.kind == BlockKind::Heading ? block.level : 0);
    if (block.kind == BlockKind::ListItem)
        format.setProperty(BlockListProperty, block.level * 2 + static_cast<int>(block.list));

    const bool leftToRight = block.direction == Direction::LeftToRight || block.kind == BlockKind::Unknown;
    format.setLayoutDirection(leftToRight ? Qt::LeftToRight : Qt::RightToLeft);
    format.setLineHeight(style.lineHeight, QTextBlockFormat::ProportionalHeight);
    setMargins(format, block, style);
    return format;
}

QTextCharFormat charFormat(const RunFormat &run, const Block &block, const PageStyle &style)
{
    const bool isHeading = block.kind == BlockKind::Heading;
    const bool isBold = isHeading || run.marks.testFlag(Mark::Strong);
    const QString &family = isHeading ? style.headingFamily : style.bodyFamily;
    QTextCharFormat format;
    if (!family.isEmpty())
        format.setFontFamilies(QStringList{family});
    format.setFontPointSize(fontSize(block, style));
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    if (const QColor ink = colour(block, style); ink.isValid())
        format.setForeground(ink);
    showMarks(format, run.marks, style);
    if (!run.href.isEmpty())
        showLink(format, run.href, style);
    if (run.change)
        showChange(format, *run.change, style);

    if (run.marks)
        format.setProperty(MarksProperty, static_cast<int>(run.marks.toInt()));
    setText(format, MarkSourceProperty, run.source);
    setText(format, MarkCommentProperty, run.comment);
    setText(format, MarkLanguageProperty, run.language);
    setText(format, MarkUnknownProperty, run.unknown);
    if (run.change)
        format.setProperty(MarkChangeProperty, changeText(*run.change));
    return format;
}

QTextListFormat listFormat(const Block &item)
{
    QTextListFormat format;
    format.setStyle(item.list == ListKind::Numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(item.level + 1);
    return format;
}

RunFormat runFormat(const QTextCharFormat &format)
{
    RunFormat run;
    run.marks = Marks::fromInt(format.intProperty(MarksProperty));
    run.href = format.anchorHref();
    run.language = format.stringProperty(MarkLanguageProperty);
    run.source = format.stringProperty(MarkSourceProperty);
    run.comment = format.stringProperty(MarkCommentProperty);
    run.unknown = format.stringProperty(MarkUnknownProperty);
    if (format.hasProperty(MarkChangeProperty))
        run.change = changeFrom(format.stringProperty(MarkChangeProperty));
    return run;
}

} // namespace muharrir
