// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characters.h"

#include "text/words.h"

namespace muharrir {

bool isArabicMark(char32_t c)
{
    if (c < 0x0610 || c > 0x10EFF)
        return false;
    const bool smallLetter = c == 0x06E5 || c == 0x06E6; // Quranic small waw and yeh: letters to Unicode, marks to the reader
    const bool inArabicBlocks = c <= 0x06ED || (c >= 0x0890 && c <= 0x08FF) || c >= 0x10EC0;
    return smallLetter || (inArabicBlocks && QChar::category(c) == QChar::Mark_NonSpacing);
}

bool isArabicLetter(char32_t c)
{
    return c >= 0x0620 && c != tatweel.unicode() && c != 0x06E5 && c != 0x06E6 && QChar::isLetter(c)
        && QChar::script(c) == QChar::Script_Arabic;
}

static CharacterClass classOf(char32_t c)
{
    if (c == tatweel.unicode())
        return CharacterClass::Tatweel;
    if (c == 0xFDFA || c == 0xFDFB) // ﷺ and ﷻ: letters to Unicode, signs to the reader
        return CharacterClass::Punctuation;
    if (isArabicMark(c) || QChar::isMark(c))
        return CharacterClass::Mark;
    if (isArabicLetter(c))
        return CharacterClass::ArabicLetter;
    if (QChar::isLetter(c))
        return CharacterClass::OtherLetter;
    if (QChar::isDigit(c))
        return CharacterClass::Digit;
    if (QChar::category(c) == QChar::Other_Format && c != 0x06DD)
        return CharacterClass::Format;
    if (QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control)
        return CharacterClass::Blank;
    return CharacterClass::Punctuation;
}

const std::array<CharacterClass, 0x10000> &characterClasses()
{
    static const auto table = [] {
        std::array<CharacterClass, 0x10000> classes;
        for (char32_t c = 0; c < classes.size(); ++c)
            classes[c] = classOf(c);
        return classes;
    }();
    return table;
}

CharacterAt characterAt(QStringView text, qsizetype position)
{
    const QChar c = text[position];
    if (c.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {classOf(QChar::surrogateToUcs4(c, text[position + 1])), 2};
    return {characterClasses()[c.unicode()], 1};
}

} // namespace muharrir
