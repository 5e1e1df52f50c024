// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"

#include "text/words.h"

namespace muharrir {

static bool isDigitAt(QStringView text, qsizetype position) { return position >= 0 && position < text.size() && text[position].isDigit(); }

static QChar europeanDigit(QChar c)
{
    if (c >= u'٠' && c <= u'٩')
        return QChar(u'0' + (c.unicode() - u'٠'));
    if (c >= u'۰' && c <= u'۹')
        return QChar(u'0' + (c.unicode() - u'۰'));
    return c;
}

QString toEuropeanDigits(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool between = isDigitAt(text, i - 1) && isDigitAt(text, i + 1);
        if (text[i] == u'٪')
            result[i] = u'%';
        else if (between && text[i] == u'٫')
            result[i] = u'.';
        else if (between && text[i] == u'٬')
            result[i] = u',';
        else
            result[i] = europeanDigit(text[i]);
    }
    return result;
}

QString toArabicIndicDigits(QStringView text)
{
    QString result = text.toString();
    // Number by number: the digits of H1N1, of an address or of a #tag are part of a name.
    for (const Token &token : tokenise(text)) {
        if (token.kind != TokenKind::Number)
            continue;
        for (qsizetype i = token.start; i < token.end(); ++i) {
            const QChar c = europeanDigit(text[i]);
            if (c >= u'0' && c <= u'9')
                result[i] = QChar(u'٠' + (c.unicode() - u'0'));
            else if (c == u'%' && isDigitAt(text, i - 1))
                result[i] = u'٪';
        }
    }
    return result;
}

} // namespace muharrir
