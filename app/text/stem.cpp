// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include "text/characters.h"
#include "text/words.h"

#include <array>

namespace muharrir {

namespace {

/// Cuts a leading و from a word of at least four letters: what remains is a word too (light10's own rule).
/// Done again behind the article, so that وزير and الوزير are one.
QStringView withoutLeadingWaw(QStringView word) { return word.size() >= 4 && word.startsWith(u'و') ? word.mid(1) : word; }

QStringView withoutArticle(QStringView word)
{
    static constexpr std::array articles{u"ال", u"بال", u"كال", u"فال", u"لل"};
    for (const QStringView article : articles) {
        if (word.size() >= article.size() + 2 && word.startsWith(article))
            return word.mid(article.size());
    }
    return word;
}

QStringView withoutEndings(QStringView word)
{
    static constexpr std::array endings{u"ها", u"ان", u"ات", u"ون", u"ين", u"يه", u"ه", u"ي"};
    for (const QStringView ending : endings) {
        if (word.size() >= ending.size() + 2 && word.endsWith(ending))
            word.chop(ending.size());
    }
    return word;
}

/// Letters and digits of a token that holds more than one word (an address, a hashtag, a hyphenated word), folded.
void appendParts(QStringView token, QStringList &terms)
{
    QString part;
    const auto flush = [&] {
        if (!part.isEmpty())
            terms.append(stem(std::exchange(part, {})));
    };
    const QString text = fold(token);
    for (qsizetype i = 0; i < text.size();) {
        const auto [kind, length] = characterAt(text, i);
        if (kind == CharacterClass::Punctuation || kind == CharacterClass::Blank)
            flush();
        else
            part += QStringView(text).mid(i, length);
        i += length;
    }
    flush();
}

} // namespace

QString stem(QStringView foldedWord) { return withoutEndings(withoutLeadingWaw(withoutArticle(withoutLeadingWaw(foldedWord)))).toString(); }

QStringList searchTerms(QStringView text)
{
    QStringList terms;
    for (const Token &token : tokenise(text)) {
        switch (token.kind) {
        case TokenKind::Arabic:
            if (const QString word = fold(token.in(text)); !word.isEmpty()) // a mark in presentation form counts as a letter
                terms.append(stem(word));
            break;
        case TokenKind::Latin:
        case TokenKind::Number:
        case TokenKind::Address:
        case TokenKind::Hashtag:
            appendParts(token.in(text), terms);
            break;
        case TokenKind::Prefix:
        case TokenKind::Punctuation:
            break;
        }
    }
    return terms;
}

} // namespace muharrir
