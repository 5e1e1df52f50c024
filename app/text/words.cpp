// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/addresses.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

using enum CharacterClass;

/// Proclitics that newsrooms write before a digit, a quotation or a Latin word, with or without tatweel: الـ20، لـ«الجزيرة»، بـCNN.
constexpr std::array<QStringView, 20> proclitics{u"ال", u"وال", u"فال", u"بال", u"كال", u"لل", u"ولل", u"فلل", u"ل",  u"ب",
                                                 u"ك",  u"و",   u"ف",   u"ول",  u"وب",  u"وك", u"فل",  u"فب",  u"فك", u"وبال"};

bool isLatinJoiner(QChar c) { return c == u'\'' || c == u'’' || c == u'-' || c == u'‐' || c == u'‑' || c == u'_'; }
bool isNumberJoiner(QChar c) { return c == u'.' || c == u',' || c == u'٫' || c == u'٬' || c == u':' || c == u'/'; }
bool isPercent(QChar c) { return c == u'%' || c == u'٪'; }

class Tokeniser {
public:
    explicit Tokeniser(QStringView text) : m_text(text) { m_tokens.reserve(static_cast<size_t>(text.size() / 5 + 1)); }

    std::vector<Token> run()
    {
        while (m_at < m_text.size())
            next();
        return std::move(m_tokens);
    }

private:
    void next()
    {
        const auto [kind, length] = characterAt(m_text, m_at);
        switch (kind) {
        case Blank:
        case Format:
            m_at += length;
            return;
        case ArabicLetter:
            arabicWord(m_at);
            return;
        case Mark:
        case Tatweel:
            strayMarks();
            return;
        case OtherLetter:
            latinOrAddress();
            return;
        case Digit:
            number();
            return;
        case Punctuation:
            punctuation(length);
            return;
        }
    }

    void put(TokenKind kind, qsizetype end)
    {
        m_tokens.push_back({kind, m_at, end - m_at});
        m_at = end;
    }

    [[nodiscard]] CharacterClass kindAt(qsizetype position) const
    {
        return position < m_text.size() ? characterAt(m_text, position).kind : Blank;
    }

    /// The end of a run of characters that `goesOn` accepts; unseen characters belong to it only between accepted ones.
    template<typename Accept>
    [[nodiscard]] qsizetype runEnd(qsizetype from, Accept goesOn) const
    {
        qsizetype end = from;
        for (qsizetype i = from; i < m_text.size();) {
            const auto [kind, length] = characterAt(m_text, i);
            if (goesOn(kind))
                end = i + length;
            else if (kind != Format)
                break;
            i += length;
        }
        return end;
    }

    void arabicWord(qsizetype firstLetter)
    {
        const qsizetype end = runEnd(firstLetter, [](CharacterClass k) { return k == ArabicLetter || k == Mark || k == Tatweel; });
        put(isPrefix(m_at, end) ? TokenKind::Prefix : TokenKind::Arabic, end);
    }

    /// Marks or tatweel without a letter before them: part of the word that follows, else one mark on their own.
    void strayMarks()
    {
        const qsizetype end = runEnd(m_at, [](CharacterClass k) { return k == Mark || k == Tatweel; });
        if (kindAt(end) == ArabicLetter)
            arabicWord(end);
        else
            put(TokenKind::Punctuation, end);
    }

    [[nodiscard]] bool isPrefix(qsizetype start, qsizetype end) const
    {
        if (end - start > 16)
            return false;
        QString letters;
        for (const QChar c : m_text.mid(start, end - start)) {
            if (characterClasses()[c.unicode()] == ArabicLetter)
                letters += c;
        }
        if (std::ranges::find(proclitics, QStringView(letters)) == proclitics.end())
            return false;
        if (m_text[end - 1] == tatweel)
            return true;
        qsizetype after = end;
        while (kindAt(after) == Format)
            ++after;
        const CharacterClass follows = kindAt(after);
        if (follows == Digit || follows == OtherLetter)
            return true;
        const bool quote = after < m_text.size() && QStringView(u"«\"“”").contains(m_text[after]);
        const CharacterClass quoted = kindAt(after + 1);
        return quote && (quoted == ArabicLetter || quoted == OtherLetter || quoted == Digit);
    }

    void latinOrAddress()
    {
        if (const qsizetype end = addressEnd(m_text, m_at); end > m_at)
            put(TokenKind::Address, end);
        else
            latinWord(m_at);
    }

    void latinWord(qsizetype from)
    {
        const auto isWord = [](CharacterClass k) { return k == OtherLetter || k == Digit || k == Mark; };
        qsizetype end = runEnd(from, isWord);
        while (end < m_text.size() && isLatinJoiner(m_text[end])) {
            const CharacterClass after = kindAt(end + 1);
            if (after != OtherLetter && after != Digit)
                break;
            end = runEnd(end + 1, isWord);
        }
        put(TokenKind::Latin, end);
    }

    void number()
    {
        if (const qsizetype end = addressEnd(m_text, m_at); end > m_at)
            return put(TokenKind::Address, end);
        qsizetype end = digitsEnd(m_at);
        if (kindAt(end) == OtherLetter)
            return latinWord(end);
        if (end < m_text.size() && isPercent(m_text[end]))
            ++end;
        put(TokenKind::Number, end);
    }

    [[nodiscard]] qsizetype digitsEnd(qsizetype from) const
    {
        const auto isDigit = [](CharacterClass k) { return k == Digit || k == Mark; };
        qsizetype end = runEnd(from, isDigit);
        while (end < m_text.size() && isNumberJoiner(m_text[end]) && kindAt(end + 1) == Digit)
            end = runEnd(end + 1, isDigit);
        return end;
    }

    void punctuation(qsizetype length)
    {
        const QChar c = m_text[m_at];
        if (c == u'#' || c == u'＃') {
            const qsizetype end = hashtagEnd(m_at + 1);
            if (end > m_at + 1)
                return put(TokenKind::Hashtag, end);
        }
        if (c == u'@') {
            if (const qsizetype end = addressEnd(m_text, m_at); end > m_at)
                return put(TokenKind::Address, end);
        }
        if (isPercent(c) && kindAt(m_at + 1) == Digit)
            return put(TokenKind::Number, digitsEnd(m_at + 1));
        put(TokenKind::Punctuation, m_at + length);
    }

    [[nodiscard]] qsizetype hashtagEnd(qsizetype from) const
    {
        const auto goesOn
            = [](CharacterClass k) { return k == ArabicLetter || k == OtherLetter || k == Digit || k == Mark || k == Tatweel; };
        qsizetype end = runEnd(from, goesOn);
        while (end < m_text.size() && m_text[end] == u'_')
            end = runEnd(end + 1, goesOn);
        return end;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenise(QStringView text) { return Tokeniser(text).run(); }

} // namespace muharrir
