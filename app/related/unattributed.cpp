// SPDX-License-Identifier: GPL-3.0-or-later
// What is said without anybody to vouch for it.
#include "related/suggestions.h"

#include "related/attribution.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

constexpr size_t quotedWords = 4; ///< fewer are a name or an expression, not a quotation

QSet<QString> setOf(const QString &foldedWords)
{
    const QStringList words = foldedWords.split(u' ');
    return {words.cbegin(), words.cend()};
}

/// «كتاب», «بعنوان»: what follows in quotation marks is a title, however long.
bool introducesTitle(const FoldedTokens &tokens, size_t quote)
{
    static const QSet<QString> words
        = setOf(QStringLiteral("كتاب كتابه روايه روايته فيلم الفيلم مسلسل برنامج برنامجه عنوان عنوانه اغنيه حمله شعار وسم مبادره اسم تحت "
                               "جائزه جايزه معرض مسرحيه عمليه يسمي تسمي المسمي مهرجان مشروع موتمر منتدي ندوه مقال"));
    for (size_t back = 1; back <= std::min<size_t>(quote, 2); ++back) {
        const QString word = tokens.word(quote - back);
        if (words.contains(word) || (word.size() > 3 && QStringView(u"وبلك").contains(word.front()) && words.contains(word.mid(1))))
            return true;
    }
    return false;
}

bool hasQuotation(const FoldedTokens &tokens)
{
    bool inside = false;
    bool isTitle = false;
    size_t words = 0;
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (tokens.isMark(at, u"\"«»“”")) {
            inside = !inside;
            isTitle = inside && introducesTitle(tokens, at);
            words = 0;
        } else if (inside && !isTitle && tokens.isWord(at) && ++words >= quotedWords) {
            return true;
        }
    }
    return false;
}

/// A figure that somebody must have counted: a share, an amount, victims. Years, dates and scores need no source.
bool hasFigure(const FoldedTokens &tokens)
{
    static const QSet<QString> units = setOf(
        QStringLiteral("مليون ملايين مليار مليارات تريليون الف الاف دولار دولارا يورو دينار جنيه ريال درهم ليره برميل طن قتيل قتيلا "
                       "قتلي جريح جريحا جرحي مصابا اصابه ضحيه لاجي نازح بالميه"));
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (tokens.tokens[at].kind != TokenKind::Number)
            continue;
        const QStringView number = tokens.written(at);
        const bool share = number.contains(u'%') || number.contains(u'٪') || tokens.isMark(at + 1, u"%٪");
        const bool inHundred = tokens.word(at + 1) == u"في" && tokens.word(at + 2) == u"الميه";
        if (share || inHundred || units.contains(tokens.word(at + 1)))
            return true;
    }
    return false;
}

} // namespace

std::vector<Unattributed> unattributed(QStringView text)
{
    struct Sentence {
        Range range;
        bool attributed;
        bool claims;
    };
    std::vector<Sentence> all;
    for (const Range &range : sentences(text)) {
        const FoldedTokens tokens(text.mid(range.start, range.length));
        all.push_back({range, hasAttribution(tokens), hasQuotation(tokens) || hasFigure(tokens)});
    }
    std::vector<Unattributed> result;
    for (size_t at = 0; at < all.size(); ++at) {
        const bool before = at > 0 && all[at - 1].attributed;
        const bool after = at + 1 < all.size() && all[at + 1].attributed;
        if (all[at].claims && !all[at].attributed && !before && !after)
            result.push_back({all[at].range.start, all[at].range.length, text.mid(all[at].range.start, all[at].range.length).toString()});
    }
    return result;
}

} // namespace muharrir
