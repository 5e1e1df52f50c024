// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/statistics.h"

#include "text/characters.h"
#include "text/words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace muharrir {

static bool isWord(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Arabic:
    case TokenKind::Latin:
    case TokenKind::Number:
    case TokenKind::Address:
    case TokenKind::Hashtag:
        return true;
    case TokenKind::Prefix: // part of what follows: الـ20 is one word
    case TokenKind::Punctuation:
        return false;
    }
    return false;
}

static int graphemes(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    int count = 0;
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const CharacterClass first = characterAt(text, from).kind;
        count += first != CharacterClass::Blank && first != CharacterClass::Format;
    }
    return count;
}

/// Only pictures (emoji) and joined ones need Unicode's full rules; they stand beyond the base plane or follow a joiner.
static int characters(QStringView text)
{
    const bool plain = std::ranges::none_of(text, [](QChar c) { return c.isSurrogate() || c == QChar(0x200D); });
    if (!plain)
        return graphemes(text);
    const auto &classes = characterClasses();
    return static_cast<int>(std::ranges::count_if(text, [&classes](QChar c) {
        const CharacterClass kind = classes[c.unicode()];
        return kind != CharacterClass::Blank && kind != CharacterClass::Format && kind != CharacterClass::Mark;
    }));
}

TextStatistics statistics(QStringView text)
{
    TextStatistics result;
    result.words = static_cast<int>(std::ranges::count_if(tokenise(text), isWord, &Token::kind));
    result.characters = characters(text);
    result.sentences = static_cast<int>(sentences(text).size());
    return result;
}

int readingSeconds(int words) { return (words * 60 + 179) / 180; }

} // namespace muharrir
