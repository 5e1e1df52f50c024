// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/body.h"
#include "article/bodyreader.h"
#include "article/tablegrid.h"
#include "article/unknownmarks.h"
#include "text/repair.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestListLevel = 8;
constexpr int deepestUnknown = 100; ///< half of what a body may have, so that what is kept can be read again

/// Qt's text documents use these for pictures and for the borders of tables; in a text they mean nothing.
bool isNoCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == QChar::ObjectReplacementCharacter || (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
}

/// Lines stay lines.
QString cleanLines(const QString &text)
{
    QString clean = sanitised(text);
    clean.removeIf(isNoCharacter);
    return clean;
}

QString cleanText(const QString &text)
{
    QString clean = cleanLines(text);
    for (QChar &c : clean) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == u'\t')
            c = u' ';
    }
    return clean;
}

/// A value in one line: of an attribute, a credit, an address.
QString cleanValue(const QString &value) { return value.isEmpty() ? value : cleanText(value).simplified(); }

QString cleanAddress(const QString &address, bool mail)
{
    const QString clean = cleanValue(address);
    const auto startsWith = [&](QLatin1StringView scheme) { return clean.startsWith(scheme, Qt::CaseInsensitive); };
    return startsWith("https://"_L1) || startsWith("http://"_L1) || (mail && startsWith("mailto:"_L1)) ? clean : QString();
}

bool isLetterOrDigit(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); }

bool isBlockId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64
        && std::ranges::all_of(id, [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_'; });
}

QString cleanLanguage(const QString &language)
{
    const bool valid = language.size() <= 35 && std::ranges::all_of(language, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
    return valid ? language : QString();
}

QString cleanHash(const QString &hash)
{
    const QString lower = hash.toLower();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return lower.size() <= 64 && std::ranges::all_of(lower, isHex) ? lower : QString();
}

/// A time that has a written form with four digits for the year, as UTC; otherwise none.
QDateTime cleanTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const int year = utc.date().year();
    return utc.isValid() && year >= 1 && year <= 9999 ? utc : QDateTime();
}

RunFormat cleanFormat(RunFormat format)
{
    if (format.marks.testFlag(Mark::Superscript))
        format.marks.setFlag(Mark::Subscript, false);
    format.href = cleanAddress(format.href, true);
    format.language = cleanLanguage(format.language);
    format.source = cleanValue(format.source);
    format.comment = cleanValue(format.comment);
    if (format.change) {
        format.change->author = cleanValue(format.change->author);
        format.change->time = cleanTime(format.change->time);
    }
    if (!format.unknown.isEmpty())
        format.unknown = unknownLines(unknownMarks(cleanLines(format.unknown)));
    return format;
}

void trim(Runs &runs)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    while (!runs.empty()) {
        QString &text = runs.front().text;
        const auto first = std::ranges::find_if_not(text, isBlank);
        text.remove(0, first - text.begin());
        if (!text.isEmpty())
            break;
        runs.erase(runs.begin());
    }
    while (!runs.empty()) {
        QString &text = runs.back().text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.pop_back();
    }
}

void dropLinks(Runs &runs)
{
    for (Run &run : runs)
        run.format.href.clear();
}

bool hasText(const Block &block) { return !block.runs.empty(); }

/// The fields that a kind of block does not use, as they are by default.
void resetUnused(Block &block)
{
    if (block.kind != BlockKind::Heading && block.kind != BlockKind::ListItem)
        block.level = 0;
    if (block.kind != BlockKind::ListItem)
        block.list = ListKind::Bullet;
    if (block.kind != BlockKind::Figure)
        block.figure = {};
    if (block.kind != BlockKind::Table)
        block.rows.clear();
    if (block.kind != BlockKind::RelatedLink)
        block.related = {};
    if (block.kind != BlockKind::Unknown)
        block.unknown.clear();
}

/// Blocks in order, each made canonical on its way in.
class Canonical {
public:
    void add(Block block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
        case BlockKind::Quote:
            return addText(std::move(block));
        case BlockKind::Heading:
            return addHeading(std::move(block));
        case BlockKind::ListItem:
            return addListItem(std::move(block));
        case BlockKind::Figure:
            return addFigure(std::move(block));
        case BlockKind::Table:
            return addTable(std::move(block));
        case BlockKind::RelatedLink:
            return addRelatedLink(std::move(block));
        case BlockKind::Unknown:
            return addUnknown(std::move(block));
        }
    }

    Body body;

private:
    void keep(Block &&block)
    {
        resetUnused(block);
        while (!isBlockId(block.id) || m_ids.contains(block.id))
            block.id = newBlockId();
        m_ids.insert(block.id);
        body.blocks.push_back(std::move(block));
    }

    void addText(Block &&block)
    {
        block.runs = canonical(std::move(block.runs));
        if (hasText(block))
            keep(std::move(block));
    }

    void addHeading(Block &&block)
    {
        block.level = std::clamp(block.level, 2, 4);
        addText(std::move(block));
    }

    void addListItem(Block &&block)
    {
        const bool goesOn = !body.blocks.empty() && body.blocks.back().kind == BlockKind::ListItem;
        const int deepest = goesOn ? std::min(body.blocks.back().level + 1, deepestListLevel) : 0;
        block.level = std::clamp(block.level, 0, deepest);
        addText(std::move(block));
    }

    void addFigure(Block &&block)
    {
        block.runs = canonical(std::move(block.runs));
        block.figure = canonical(std::move(block.figure));
        if (hasText(block) || block.figure != Figure())
            keep(std::move(block));
    }

    void addTable(Block &&block)
    {
        if (!makeRectangular(block.rows))
            return addRowsAsText(std::move(block));
        block.runs = canonical(std::move(block.runs));
        for (TableRow &row : block.rows) {
            for (TableCell &cell : row)
                cell.runs = canonical(std::move(cell.runs));
        }
        keep(std::move(block));
    }

    /// What cannot be a table stays as text: its caption, then a paragraph a cell.
    void addRowsAsText(Block &&block)
    {
        const std::vector<TableRow> rows = std::move(block.rows);
        block.kind = BlockKind::Paragraph;
        const Direction direction = block.direction;
        addText(std::move(block));
        for (const TableRow &row : rows) {
            for (const TableCell &cell : row) {
                Block text;
                text.direction = direction;
                text.runs = cell.runs;
                addText(std::move(text));
            }
        }
    }

    void addRelatedLink(Block &&block)
    {
        dropLinks(block.runs);
        block.runs = canonical(std::move(block.runs));
        block.related.article = cleanValue(block.related.article);
        block.related.url = cleanAddress(block.related.url, false);
        if (hasText(block)) // without its title nobody sees it, nor could take it out
            keep(std::move(block));
    }

    /// What cannot be read as one unknown element is shown as the text that it is, not dropped.
    void addUnknown(Block &&block)
    {
        const QString source = cleanLines(block.unknown);
        const Result<Body> read = readBody(source, deepestUnknown);
        if (read.ok() && read->blocks.size() == 1 && read->blocks.front().kind == BlockKind::Unknown) {
            block.unknown = read->blocks.front().unknown;
            block.direction = Direction::Automatic;
            block.runs.clear();
            return keep(std::move(block));
        }
        block.kind = BlockKind::Paragraph;
        block.runs = {{source, {}}};
        addText(std::move(block));
    }

    QSet<QString> m_ids;
};

} // namespace

Runs canonical(Runs runs)
{
    Runs joined;
    joined.reserve(runs.size());
    for (Run &run : runs) {
        run.text = cleanText(run.text);
        if (run.text.isEmpty())
            continue;
        run.format = cleanFormat(std::move(run.format));
        if (!joined.empty() && joined.back().format == run.format)
            joined.back().text += run.text;
        else
            joined.push_back(std::move(run));
    }
    trim(joined);
    return joined;
}

Figure canonical(Figure figure) { return {cleanHash(figure.asset), cleanValue(figure.alternative), cleanValue(figure.credit)}; }

Body canonical(Body body)
{
    Canonical result;
    result.body.blocks.reserve(body.blocks.size());
    for (Block &block : body.blocks)
        result.add(std::move(block));
    return std::move(result.body);
}

} // namespace muharrir
