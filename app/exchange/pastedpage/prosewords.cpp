// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedpage/prosewords.h"

#include "exchange/pastedpage/phraseset.h"
#include "text/fold.h"
#include "text/functionwords.h"
#include "text/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace muharrir {
namespace {

constexpr int longestCaption = 8; ///< words
constexpr int longestName = 3;
constexpr int oftenNamed = 3; ///< times in the prose that make a name the story's subject

/// Words that open the heading of a part, not the name under a picture.
bool opensAPart(const QString &folded)
{
    static const PhraseSet openings{u"تفاصيل", u"موعد",   u"مواعيد", u"أسباب",   u"سبب",     u"خلفية", u"خلفيات", u"نتائج", u"أهم",
                                    u"أبرز",   u"موقف",   u"مواقف",  u"ردود",    u"رد",      u"تاريخ", u"سعر",    u"أسعار", u"حالة",
                                    u"درجات",  u"طريقة",  u"خطوات",  u"شروط",    u"مواصفات", u"قائمة", u"ترتيب",  u"تشكيل", u"القنوات",
                                    u"من هو",  u"من هي",  u"ما هو",  u"ما هي",   u"ماذا",    u"لماذا", u"كيف",    u"متى",   u"أين",
                                    u"هل",     u"قصة",    u"حكاية",  u"تصريحات", u"بداية",   u"نهاية", u"أرقام",  u"تحذير", u"تحذيرات",
                                    u"خسائر",  u"مستقبل", u"دور",    u"أثر",     u"تداعيات", u"مخاوف", u"شهادات"};
    return openings.opening(folded) > 0;
}

bool isBareName(const QString &folded)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::none_of(words, [](const QString &word) { return isFunctionWord(word); }) && !opensAPart(folded);
}

/// Two or three words that are the name of somebody the prose names so often.
bool isNameLine(const QString &text, const ProseWords &prose, int times)
{
    return wordCount(text) <= longestName && isBareName(bareFold(text)) && prose.count(text) >= times;
}

/// «"دونالد ترامب" و "إيلون ماسك"»: quoted names that the prose has, too. A single quotation is rather a heading.
bool isQuotedNames(const QString &text, const ProseWords &prose)
{
    static const QRegularExpression form(QStringLiteral("^[\"«“][^\"«»“”]{2,40}[\"»”](?:\\s*[و،,]\\s*[\"«“][^\"«»“”]{2,40}[\"»”])+$"));
    static const QRegularExpression part(QStringLiteral("[\"«“]([^\"«»“”]{2,40})[\"»”]"));
    if (!text.contains(form))
        return false;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (wordCount(name) > longestName || prose.count(name) == 0)
            return false;
    }
    return true;
}

} // namespace

ProseWords::ProseWords(const std::vector<PageLine> &lines)
{
    static const QRegularExpression stop(QStringLiteral("[.!؟?…:][\"”»')\\]]*$"));
    for (const PageLine &line : lines) {
        if (line.kind != LineKind::Text)
            continue;
        m_text += line.text + u'\n';
        ++m_lines[wordsOf(line.text)];
        if (!isProse(line))
            continue;
        m_words += wordsOf(line.text);
        ++m_prose;
        m_stopped += line.text.right(8).contains(stop) ? 1 : 0;
    }
    for (const PageLine &line : lines)
        m_nameLines += looksLikeTitle(line) && linesLike(line) == 1 && isNameLine(line.text, *this, oftenNamed) ? 1 : 0;
}

QString ProseWords::wordsOf(QStringView text)
{
    QString words(u' ');
    for (const Token &token : tokenise(text)) {
        if (token.kind != TokenKind::Punctuation)
            words += fold(token.in(text)) + u' ';
    }
    return words;
}

int ProseWords::count(QStringView phrase) const
{
    const QString words = wordsOf(phrase);
    int found = 0;
    for (qsizetype at = m_words.indexOf(words); words.size() > 1 && at >= 0; at = m_words.indexOf(words, at + 1))
        ++found;
    return found;
}

bool looksLikeCaption(const PageLine &line, const ProseWords &prose, bool headsText)
{
    constexpr int listOfNames = 3, namedAtAll = 2;
    const QString &text = line.text;
    if (line.heading || line.bullet || !looksLikeTitle(line) || wordCount(text) > longestCaption || text.endsWith(u'؟')
        || text.endsWith(u'!'))
        return false;
    if (prose.linesLike(line) > 1 || isQuotedNames(text, prose))
        return true;
    if (!headsText)
        return isNameLine(text, prose, namedAtAll);
    return prose.nameLines() < listOfNames && isNameLine(text, prose, oftenNamed);
}

} // namespace muharrir
