// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/headlineproposal.h"

#include "text/words.h"

#include <algorithm>

namespace muharrir {
namespace {

constexpr qsizetype longest = 75; ///< characters: the soft bound of headlines, 9 of 10 in the press have at most some 70
constexpr qsizetype shortest = 25;

QString firstSentence(const QString &text)
{
    const auto found = sentences(text);
    QString sentence = found.empty() ? text : text.mid(found.front().start, found.front().length);
    while (sentence.endsWith(u'.') || sentence.endsWith(u'،') || sentence.endsWith(u':'))
        sentence.chop(1);
    return sentence.trimmed();
}

QString shortened(const QString &sentence)
{
    if (sentence.size() <= longest)
        return sentence;
    const auto pause = sentence.lastIndexOf(u'،', longest);
    if (pause >= shortest)
        return sentence.first(pause).trimmed();
    const auto blank = sentence.lastIndexOf(u' ', longest);
    return QString(sentence.first(blank > 0 ? blank : longest) + u'…');
}

} // namespace

QString proposedHeadline(const Body &body)
{
    const auto isHeading = [](const Block &block) { return block.kind == BlockKind::Heading; };
    const auto question
        = std::ranges::find_if(body.blocks, [&](const Block &block) { return isHeading(block) && plainText(block.runs).endsWith(u'؟'); });
    if (question != body.blocks.end())
        return plainText(question->runs);
    const auto text
        = std::ranges::find_if(body.blocks, [&](const Block &block) { return !isHeading(block) && !plainText(block.runs).isEmpty(); });
    const auto first = text != body.blocks.end() ? text : body.blocks.begin();
    if (first == body.blocks.end())
        return {};
    return shortened(firstSentence(plainText(first->runs).replace(QChar(QChar::LineSeparator), u' ')));
}

} // namespace muharrir
