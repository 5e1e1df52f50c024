// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/characters.h"

namespace muharrir {

namespace {

bool isTerminator(QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'؟' || c == u'…' || c == u'۔'; }
bool isCloser(QChar c) { return QStringView(u"»\"”’')]}").contains(c); }
bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; }

class SentenceReader {
public:
    explicit SentenceReader(QStringView text) : m_text(text) { }

    std::vector<Range> run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (isLineEnd(m_text[i])) {
                put(i);
                m_start = ++i;
            } else if (isTerminator(m_text[i])) {
                i = terminator(i);
            } else {
                ++i;
            }
        }
        put(m_text.size());
        return std::move(m_sentences);
    }

private:
    [[nodiscard]] CharacterClass kindAt(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? characterClasses()[m_text[i].unicode()] : CharacterClass::Blank;
    }

    /// Where reading goes on after the terminators at `from` and the brackets that close behind them.
    qsizetype terminator(qsizetype from)
    {
        qsizetype marks = from;
        while (marks < m_text.size() && isTerminator(m_text[marks]))
            ++marks;
        qsizetype end = marks;
        while (end < m_text.size() && isCloser(m_text[end]))
            ++end;
        if (ends(from, marks, end)) {
            put(end);
            m_start = end;
        }
        return end;
    }

    [[nodiscard]] bool ends(qsizetype from, qsizetype marks, qsizetype end) const
    {
        const bool fullStop = marks - from == 1 && m_text[from] == u'.';
        if (fullStop && isAbbreviated(from))
            return false;
        switch (kindAt(end)) {
        case CharacterClass::Blank:
        case CharacterClass::Format:
            return true;
        case CharacterClass::ArabicLetter:
            return true; // the blank was forgotten
        case CharacterClass::OtherLetter:
        case CharacterClass::Digit:
            return m_text[from] == u'؟'; // within an address or a number otherwise
        case CharacterClass::Mark:
        case CharacterClass::Tatweel:
        case CharacterClass::Punctuation:
            return end > marks || !fullStop;
        }
        return true;
    }

    /// Does the full stop stand after one lone letter (أ. محمد)? Not so for the era of a year: عام 1445 هـ.
    [[nodiscard]] bool isAbbreviated(qsizetype stop) const
    {
        qsizetype letter = stop - 1;
        while (kindAt(letter) == CharacterClass::Mark || kindAt(letter) == CharacterClass::Tatweel)
            --letter;
        const CharacterClass kind = kindAt(letter);
        if (letter < 0 || (kind != CharacterClass::ArabicLetter && kind != CharacterClass::OtherLetter))
            return false;
        if (isJoinedTitle(letter))
            return true;
        const CharacterClass before = kindAt(letter - 1);
        if (before != CharacterClass::Blank && before != CharacterClass::Punctuation)
            return false;
        const bool era = m_text[letter] == u'م' || m_text[letter] == u'ه';
        return !(era && before == CharacterClass::Blank && kindAt(letter - 2) == CharacterClass::Digit);
    }

    /// A title behind its conjunction: ود. سامي
    [[nodiscard]] bool isJoinedTitle(qsizetype letter) const
    {
        const bool title = m_text[letter] == u'د' || m_text[letter] == u'أ' || m_text[letter] == u'م';
        return title && letter > 0 && m_text[letter - 1] == u'و' && kindAt(letter - 2) == CharacterClass::Blank;
    }

    void put(qsizetype end)
    {
        qsizetype start = m_start;
        while (start < end && kindAt(start) == CharacterClass::Blank)
            ++start;
        while (end > start && kindAt(end - 1) == CharacterClass::Blank)
            --end;
        if (end > start)
            m_sentences.push_back({start, end - start});
    }

    QStringView m_text;
    qsizetype m_start = 0;
    std::vector<Range> m_sentences;
};

} // namespace

std::vector<Range> sentences(QStringView text) { return SentenceReader(text).run(); }

} // namespace muharrir
