// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignhtml/blockbuilder.h"

#include "text/direction.h"

namespace muharrir {
namespace {

constexpr QChar lineSeparator{0x2028};

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

} // namespace

Direction directionOf(QStringView text) { return isRightToLeft(text) ? Direction::Automatic : Direction::LeftToRight; }

void BlockBuilder::text(QStringView text, const RunFormat &format, bool preformatted)
{
    for (const QChar c : text) {
        if (preformatted && c == u'\n')
            lineBreak();
        else if (isBlank(c))
            waitWithBlank(format);
        else
            append(c, format);
    }
}

void BlockBuilder::waitWithBlank(const RunFormat &format)
{
    if (!m_space)
        m_spaceFormat = format;
    m_space = true;
}

void BlockBuilder::append(QChar c, const RunFormat &format)
{
    if (m_breaks > 1 && !isCollecting() && m_shape.kind != BlockKind::ListItem)
        endBlock();
    if (m_runs.empty()) {
        m_runs.push_back({QString(), format});
    } else if (m_breaks > 0) {
        m_runs.back().text += lineSeparator;
    } else if (m_space) {
        // The blank between two formats is plain if anything around it is: no underlined or linked blanks.
        const bool plain = format == RunFormat{} || m_spaceFormat == RunFormat{};
        if (plain && m_runs.back().format != RunFormat{})
            m_runs.push_back({QString(), {}});
        m_runs.back().text += u' ';
    }
    m_breaks = 0;
    m_space = false;
    if (m_runs.back().format != format)
        m_runs.push_back({QString(), format});
    m_runs.back().text += c;
}

void BlockBuilder::lineBreak()
{
    ++m_breaks;
    m_space = false;
}

void BlockBuilder::boundary()
{
    if (isCollecting() || m_shape.kind == BlockKind::ListItem || m_shape.kind == BlockKind::Heading) {
        m_breaks = std::max(m_breaks, 1);
        m_space = false;
    } else {
        endBlock();
    }
}

void BlockBuilder::endBlock()
{
    if (isCollecting())
        return boundary();
    Block block;
    block.kind = m_shape.kind;
    block.level = m_shape.level;
    block.list = m_shape.list;
    block.runs = tidied();
    if (!block.runs.empty()) {
        block.direction = directionOf(plainText(block.runs));
        block.id = newBlockId();
        m_blocks.push_back(std::move(block));
    }
}

void BlockBuilder::add(Block block)
{
    endBlock();
    block.id = newBlockId();
    m_blocks.push_back(std::move(block));
}

void BlockBuilder::setShape(const Shape &shape)
{
    endBlock();
    m_shape = shape;
}

void BlockBuilder::collect()
{
    ++m_collecting;
    m_outer.push_back(std::exchange(m_runs, {}));
    m_breaks = 0;
    m_space = false;
}

Runs BlockBuilder::collected()
{
    Runs runs = tidied();
    m_runs = std::move(m_outer.back());
    m_outer.pop_back();
    --m_collecting;
    return runs;
}

/// The runs gathered so far, mended; blanks that mending laid side by side run together.
Runs BlockBuilder::tidied()
{
    Runs runs = std::exchange(m_runs, {});
    m_breaks = 0;
    m_space = false;
    bool afterBlank = true;
    for (auto &run : runs) {
        QString text;
        for (const QChar c : mended(run.text, &m_repairs)) {
            const bool blank = c == u' ' || c == lineSeparator;
            if (c == lineSeparator && text.endsWith(u' '))
                text.back() = c;
            else if (!(blank && afterBlank))
                text += c;
            afterBlank = blank;
        }
        run.text = text;
        if (m_shape.kind == BlockKind::Heading && !isCollecting())
            run.format.marks.setFlag(Mark::Strong, false);
    }
    while (!runs.empty() && plainText({runs.back()}).trimmed().isEmpty())
        runs.pop_back();
    if (!runs.empty()) {
        QString &last = runs.back().text;
        while (last.endsWith(u' ') || last.endsWith(lineSeparator))
            last.chop(1);
    }
    return runs;
}

} // namespace muharrir
