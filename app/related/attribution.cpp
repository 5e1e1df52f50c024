// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/attribution.h"

#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

using Words = QSet<QString>;

Words foldedWords(const QString &words)
{
    Words set;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(fold(word));
    return set;
}

const Words &sayingVerbs()
{
    static const Words set = foldedWords(QStringLiteral("قال قالت قالوا يقول تقول صرّح صرحت أفاد أفادت ذكرت غرّد غردت"));
    return set;
}

// Not بيّن (بين), رأى (رأي), تابع: their letters are other words as well.
const Words &reportingVerbs()
{
    static const Words set = foldedWords(QStringLiteral(
        "أضاف أضافت أكد أكدت يؤكد تؤكد أوضح أوضحت أعلن أعلنت يعلن تعلن ذكر كشف كشفت نقل نقلت كتب كتبت شدد شددت نفى نفت حذر حذرت يحذر تحذر "
        "اعتبر اعتبرت يعتبر تعتبر أورد أوردت أشار أشارت لفت لفتت توقع توقعت يتوقع تتوقع زعم زعمت ادعى ادعت رجح رجحت أعرب أعربت علق علقت "
        "أظهر أظهرت أبلغ أبلغت أخبر أخبرت قدّر قدرت رأت يرى ترى طالب طالبت دعا دعت ثمّن ثمنت أشاد أشادت نوه نوهت عبّر عبرت يعتقد تعتقد أبرز "
        "أبرزت بيّن بينت استنكر استنكرت ندد نددت انتقد انتقدت أقر أقرت اعترف اعترفت وعد وعدت تعهد تعهدت استبعد استبعدت"));
    return set;
}

const Words &otherSigns()
{
    static const Words set = foldedWords(QStringLiteral(
        "قوله قولها قولهم قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة مبينا لافتا لافتة معتبرا معتبرة محذرا محذرة معربا "
        "بيان بيانات تصريح تصريحات تقرير تقارير دراسة إحصاءات إحصائية إحصائيات استطلاع مقابلة مؤتمر تغريدة منشور تدوينة مصدر مصادر شهود "
        "ناطق متحدث المتحدث الناطق مسؤول مسؤولون مسؤولين خبراء محللون مراقبون تقديرات وثيقة وثائق الوثيقة البيان التقرير الدراسة تابع وفق "
        "حسب بحسب حسبما وفقا طبقا نقلا استنادا وصف وصفت دعا دعت طالب طالبت تعهد تعهدت رأى رد ردت تساءل هدد هددت ختم خلص خلصت"));
    return set;
}

QString withoutAnd(const QString &word) { return word.size() > 3 && (word.startsWith(u'و') || word.startsWith(u'ف')) ? word.mid(1) : word; }

bool isAmong(const Words &set, const QString &word) { return set.contains(word) || set.contains(withoutAnd(word)); }

std::optional<Cue> according(const FoldedTokens &tokens, size_t at)
{
    static const Words alone = foldedWords(QStringLiteral("وفق وفقا طبقا بحسب حسب"));
    const QString word = tokens.word(at);
    const QString next = tokens.word(at + 1);
    const QString bare = withoutAnd(word);
    if (isAmong(alone, word)) {
        const bool verbSaysWho = next == u"ما"; // وفق ما ذكرت
        const bool otherSense = bare == u"حسب" && at > 0 && tokens.word(at - 1) == u"علي";
        return verbSaysWho || otherSense ? std::nullopt : std::optional(Cue{CueKind::According});
    }
    if ((bare == u"نقلا" && next == u"عن") || (bare == u"استنادا" && next == u"الي") || (bare == u"علي" && next == u"لسان"))
        return Cue{CueKind::According, 2};
    if (bare == u"علي" && next == u"حد" && (tokens.word(at + 2) == u"قول" || tokens.word(at + 2) == u"تعبير"))
        return Cue{CueKind::According, 3};
    return std::nullopt;
}

/// The «عن» that «نقلت» a few words before it leads to.
bool quotesSomebody(const FoldedTokens &tokens, size_t at)
{
    static const Words verbs = foldedWords(QStringLiteral("نقل نقلت ينقل تنقل"));
    constexpr size_t near = 8;
    if (tokens.word(at) != u"عن")
        return false;
    for (size_t back = 1; back <= std::min(at, near); ++back) {
        if (isAmong(verbs, tokens.word(at - back)))
            return true;
        if (introducesSpeech(tokens, at - back) && tokens.isWord(at - back)) // «نقلت ... أن ... أسفر عن»
            return false;
    }
    return false;
}

/// «عبر الوزير ... عن»: expressed.
bool leadsToAbout(const FoldedTokens &tokens, size_t at)
{
    constexpr size_t near = 12;
    for (size_t next = at + 1; next < std::min(tokens.size(), at + near) && tokens.isWord(next); ++next) {
        if (tokens.word(next) == u"عن")
            return true;
    }
    return false;
}

} // namespace

FoldedTokens::FoldedTokens(QStringView source) : text(source), tokens(tokenise(source))
{
    for (const Token &token : tokens)
        folded.append(fold(token.in(text)));
}

bool FoldedTokens::isWord(size_t at) const
{
    const TokenKind kind = tokens[at].kind;
    return kind == TokenKind::Arabic || kind == TokenKind::Latin || kind == TokenKind::Hashtag;
}

bool FoldedTokens::isMark(size_t at, QStringView marks) const
{
    return at < size() && tokens[at].kind == TokenKind::Punctuation && marks.contains(written(at).front());
}

std::optional<Cue> cueAt(const FoldedTokens &tokens, size_t at)
{
    if (tokens.tokens[at].kind != TokenKind::Arabic)
        return std::nullopt;
    const QString word = tokens.word(at);
    const QStringView written = tokens.written(at);
    if (written.contains(u"كّر") || (word == u"بين" && !written.contains(u'ّ'))) // «ذكّرت المواطنين»: reminded; «بين»: between
        return std::nullopt;
    if (withoutAnd(word) == u"عبر" && !written.contains(u'ّ') && !leadsToAbout(tokens, at)) // «عبر تويتر»: by way of
        return std::nullopt;
    if (isAmong(sayingVerbs(), word))
        return Cue{CueKind::Says};
    if (isAmong(reportingVerbs(), word))
        return Cue{CueKind::Reports};
    if ((word == u"المصدر" || word == u"المصادر") && tokens.isMark(at + 1, u":"))
        return Cue{CueKind::Label, 2};
    if (quotesSomebody(tokens, at))
        return Cue{CueKind::Quotes};
    return according(tokens, at);
}

bool hasAttribution(const FoldedTokens &sentence)
{
    for (size_t at = 0; at < sentence.size(); ++at) {
        const QString bare = withoutAnd(sentence.word(at));
        const bool hangs = bare.size() > 3 && QStringView(u"بلك").contains(bare.front());
        if (cueAt(sentence, at) || isAmong(otherSigns(), sentence.word(at)) || (hangs && otherSigns().contains(bare.mid(1))))
            return true;
    }
    return false;
}

bool introducesSpeech(const FoldedTokens &tokens, size_t at)
{
    static const Words words = foldedWords(QStringLiteral("إن إنه إنها إنهم إنني إننا أن أنه أنها أنهم بأن بأنه بأنها بأنهم قوله قولها"));
    return words.contains(tokens.word(at)) || tokens.isMark(at, u":«\"“");
}

} // namespace muharrir
