// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/passage.h"

#include "proofing/normaliser.h"

#include <algorithm>

namespace muharrir {

Passage::Passage(QStringView text, const WordCounts &counts)
    : m_text(text), m_counts(counts), m_start(counts.find(startWord)), m_mark(counts.find(punctuationWord))
{
    const std::vector<Token> tokens = tokenise(text);
    m_pieces.reserve(tokens.size());
    qsizetype end = 0;
    for (const Token &token : tokens) {
        Piece piece{token, {}, noWord, false, m_pieces.empty() || text.mid(end, token.start - end).contains(u'\n')};
        if (piece.isWord()) {
            piece.form = token.in(text);
            if (!isPlainArabic(piece.form))
                piece.form = m_forms.emplace_back(normalisedWord(piece.form));
        }
        piece.id = idOf(piece);
        m_pieces.push_back(piece);
        end = token.end();
    }
    markQuotations();
}

WordId Passage::idOf(const Piece &piece) const
{
    switch (piece.token.kind) {
    case TokenKind::Arabic:
        return m_counts.find(piece.form);
    case TokenKind::Latin:
    case TokenKind::Address:
    case TokenKind::Hashtag:
        return m_counts.find(latinWord);
    case TokenKind::Number:
        return m_counts.find(numberWord);
    case TokenKind::Prefix:
    case TokenKind::Punctuation:
        return m_mark;
    }
    Q_UNREACHABLE();
}

void Passage::markQuotations()
{
    // A quotation opens and closes on one line; a mark without its partner quotes nothing.
    const auto isOpening = [](QChar c) { return QStringView(u"«“„\"”").contains(c); };
    const auto closes = [](QChar opening, QChar c) {
        return opening == u'«' ? c == u'»' : opening == u'"' ? c == u'"' : QStringView(u"“”\"").contains(c);
    };
    qsizetype opened = -1;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].startsLine)
            opened = -1;
        if (m_pieces[i].token.kind != TokenKind::Punctuation)
            continue;
        const QChar mark = m_text[m_pieces[i].token.start];
        if (opened >= 0 && closes(m_text[m_pieces[size_t(opened)].token.start], mark)) {
            for (auto k = size_t(opened) + 1; k < i; ++k)
                m_pieces[k].quoted = true;
            opened = -1;
        } else if (opened < 0 && isOpening(mark)) {
            opened = qsizetype(i);
        }
    }
}

QString spelt(const Piece &piece, const WordCounts &counts)
{
    const WordId meant = counts.meant(piece.id);
    return meant != piece.id ? counts.word(meant) : piece.form.toString();
}

bool isToldToReaders(const Passage &passage, size_t i)
{
    static constexpr std::array<QStringView, 9> told{u"انظر", u"ابحث", u"اكتب", u"اضغط", u"انقر", u"اشترك", u"اسأل", u"استمع", u"ادخل"};
    const QStringView form = passage[i].form;
    const Piece *before = passage.before(i);
    const bool begins = !before || before->token.kind == TokenKind::Punctuation;
    return (begins && isOneOf(form, told)) || (form.startsWith(u'و') && isOneOf(form.mid(1), told));
}

const Piece *Passage::before(size_t i) const { return i == 0 || m_pieces[i].startsLine ? nullptr : &m_pieces[i - 1]; }

const Piece *Passage::after(size_t i) const { return i + 1 == m_pieces.size() || m_pieces[i + 1].startsLine ? nullptr : &m_pieces[i + 1]; }

QStringView Passage::gapAfter(size_t i) const
{
    const qsizetype from = m_pieces[i].token.end();
    return m_text.mid(from, (i + 1 < m_pieces.size() ? m_pieces[i + 1].token.start : m_text.size()) - from);
}

bool Passage::isFollowedByWord(size_t i) const
{
    const Piece *next = after(i);
    return next && next->isWord() && next->token.start > m_pieces[i].token.end();
}

std::vector<QStringView> Passage::wordsFrom(size_t i, qsizetype most) const
{
    std::vector<QStringView> words;
    for (; i < m_pieces.size() && m_pieces[i].isWord() && qsizetype(words.size()) < most; ++i) {
        words.push_back(m_pieces[i].form);
        if (!isFollowedByWord(i))
            break;
    }
    return words;
}

WordContext Passage::context(size_t i) const
{
    const Piece *left = before(i);
    const Piece *right = after(i);
    // لدي "المنافس": what an opening mark follows is no end; what stands in it says little of the word before.
    const bool opens
        = right && right->token.kind == TokenKind::Punctuation && i + 2 < m_pieces.size() && m_pieces[i + 2].quoted && !m_pieces[i].quoted;
    return {left ? m_counts.meant(left->id) : m_start, opens ? noWord : right ? m_counts.meant(right->id) : m_mark};
}

} // namespace muharrir
