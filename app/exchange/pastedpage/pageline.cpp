// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/pageline.h"

#include "exchange/foreignhtml/blockbuilder.h"
#include "exchange/pastedpage/furniture.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace muharrir {
namespace {

/// Takes a bullet or a number off the start of a line.
bool cutBullet(QString &text)
{
    static const QRegularExpression bullet(QStringLiteral("^(?:[•●▪▫◦‣·*■□◾◼►◄▶◀➤➔–—-]|[\\d٠-٩]{1,2}\\s?[.)-])\\s+(?=\\S)"));
    const auto match = bullet.match(text);
    if (!match.hasMatch())
        return false;
    text.remove(0, match.capturedLength());
    return true;
}

bool isLineEnd(QChar c) { return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }

bool endsASentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"”»'’)]").contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!؟?…:؛،").contains(text.back());
}

PageLine lineOf(QStringView raw)
{
    static const QRegularExpression carousel(QStringLiteral("^(?:Next Previous|Previous Next)\\s+"));
    PageLine line;
    line.text = mended(raw, &line.repairs).simplified();
    line.text.remove(carousel);
    line.block = paragraph(line.text);
    line.block.direction = directionOf(line.text);
    line.bullet = cutBullet(line.text);
    classify(line);
    return line;
}

} // namespace

std::vector<PageLine> pageLines(QStringView text)
{
    std::vector<PageLine> lines;
    Repairs repairs;
    const QString clean = sanitised(text, &repairs);
    for (qsizetype at = 0; at < clean.size();) {
        const auto end = std::find_if(clean.begin() + at, clean.end(), isLineEnd) - clean.begin();
        PageLine line = lineOf(QStringView(clean).mid(at, end - at));
        at = end + 1;
        if (!line.text.isEmpty())
            lines.push_back(std::move(line));
    }
    if (!lines.empty()) {
        for (const auto &[repair, count] : repairs)
            lines.front().repairs[repair] += count;
    }
    return lines;
}

std::vector<PageLine> pageLines(const Body &body)
{
    std::vector<PageLine> lines;
    for (const Block &block : body.blocks) {
        PageLine line;
        line.block = block;
        line.text = plainText(block.runs).simplified();
        line.heading = block.kind == BlockKind::Heading;
        line.bullet = block.kind == BlockKind::ListItem;
        if (block.kind == BlockKind::Paragraph || line.heading || line.bullet)
            classify(line);
        else
            line.kind = LineKind::Material;
        lines.push_back(std::move(line));
    }
    return lines;
}

int wordCount(QStringView text)
{
    const auto tokens = tokenise(text);
    return static_cast<int>(std::ranges::count_if(tokens, [](const Token &token) { return token.kind != TokenKind::Punctuation; }));
}

bool looksLikeTitle(const PageLine &line)
{
    constexpr int longest = 25; // words: 99 of 100 headlines of the Arab press have fewer
    if (line.kind != LineKind::Text)
        return false;
    const QString &text = line.text;
    const bool stopped = text.endsWith(u'.') && !text.endsWith(u"..");
    const int count = stopped ? 0 : wordCount(text);
    return !stopped && !text.endsWith(u':') && !text.endsWith(u'،') && count > 0 && count <= longest;
}

bool isProse(const PageLine &line)
{
    constexpr int longestQuestion = 18; // words of a title that ends with a mark
    if (line.kind != LineKind::Text || line.heading)
        return false;
    return !looksLikeTitle(line) || (!line.bullet && endsASentence(line.text) && wordCount(line.text) > longestQuestion);
}

} // namespace muharrir
