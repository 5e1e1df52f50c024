// SPDX-License-Identifier: GPL-3.0-or-later
// Who told us: sources by the words of attribution, and what is said without any.
#include "related/suggestions.h"

#include "text/fold.h"
#include "text/functionwords.h"
#include "text/words.h"

#include <QSet>

#include <algorithm>

namespace muharrir {

namespace {

// All folded. A verb of saying stands before its subject; «وفق» and its kind before the source itself.
const QSet<QString> &sayingVerbs()
{
    static const QSet<QString> verbs{"قال",   "قالت", "قالوا", "يقول",  "تقول",  "اضاف",  "اضافت", "اكد",   "اكدت",  "اوضح",   "اوضحت",
                                     "صرح",   "صرحت", "اعلن",  "اعلنت", "ذكر",   "ذكرت",  "افاد",  "افادت", "كشف",   "كشفت",   "نفى",
                                     "نفي",   "نفت",  "حذر",   "حذرت",  "اشار",  "اشارت", "كتب",   "كتبت",  "اعتبر", "اعتبرت", "رات",
                                     "راي",   "نشرت", "نشر",   "نقلت",  "نقل",   "شدد",   "شددت",  "تابع",  "تابعت", "اوردت",  "تحدث",
                                     "تحدثت", "بينت", "اظهرت", "توقع",  "توقعت", "دعا",   "دعت",   "طالب",  "طالبت", "ردت",    "رد",
                                     "اوصى",  "اوصي", "اقر",   "اقرت",  "غرد",   "غردت"};
    return verbs;
}
const QSet<QString> &attributions()
{
    static const QSet<QString> words{"وفق", "وفقا", "بحسب", "حسب", "حسبما", "نقلا", "استنادا", "المصدر"};
    return words;
}

/// Words at which a name ends.
bool endsName(const QString &folded)
{
    static const QSet<QString> ends{"ان",    "انه", "انها", "انهم", "بان",   "بانه",  "بانها", "في",    "خلال",  "عن",   "الى",  "الي",
                                    "على",   "علي", "من",   "مع",   "يوم",   "امس",   "اليوم", "لدي",   "قبل",   "بعد",  "التي", "الذي",
                                    "الذين", "ما",  "منذ",  "حول",  "قائلا", "قائله", "مضيفا", "عبر",   "اثناء", "مساء", "صباح", "كان",
                                    "كانت",  "قد",  "لم",   "لن",   "لا",    "هذا",   "هذه",   "بينما", "حيث"};
    return ends.contains(folded) || sayingVerbs().contains(folded);
}

SourceKind kindOf(const QString &name)
{
    const QString first = withoutParticles(fold(name.section(u' ', 0, 0)));
    const auto any = [&](std::initializer_list<const char16_t *> words) {
        return std::ranges::any_of(words, [&](const char16_t *word) { return first == QStringView(word); });
    };
    if (any({u"وكاله", u"الوكاله", u"رويترز", u"وكالات"}))
        return SourceKind::Agency;
    if (any({u"صحيفه", u"موقع", u"قناه", u"مجله", u"شبكه", u"اذاعه", u"جريده", u"الصحيفه", u"القناه"}))
        return SourceKind::Site;
    if (any({u"بيان", u"تقرير", u"وثيقه", u"الوثيقه", u"دراسه", u"التقرير", u"الدراسه", u"البيان", u"تقديرات", u"سجلات", u"احصاءات",
             u"بيانات", u"نتائج", u"افصاحات", u"تقارير"}))
        return SourceKind::Document;
    if (any({u"تغريده", u"منشور", u"حساب"}))
        return SourceKind::Post;
    return SourceKind::Person;
}

struct Words {
    QStringView text;
    std::vector<Token> tokens;
    [[nodiscard]] QString folded(size_t at) const { return fold(tokens[at].in(text)); }
    [[nodiscard]] bool isWord(size_t at) const
    {
        return tokens[at].kind == TokenKind::Arabic || tokens[at].kind == TokenKind::Latin || tokens[at].kind == TokenKind::Hashtag;
    }
    [[nodiscard]] bool isQuote(size_t at) const
    {
        return tokens[at].kind == TokenKind::Punctuation && QStringView(u"\"«»“”").contains(tokens[at].in(text).front());
    }
};

/// Is there a cue at this word, and after how many words does the source begin?
std::optional<size_t> cueAt(const Words &words, size_t at)
{
    if (words.tokens[at].kind != TokenKind::Arabic)
        return std::nullopt;
    const QString folded = words.folded(at);
    const QString bare = folded.size() > 3 && (folded.front() == u'و' || folded.front() == u'ف') ? folded.mid(1) : folded;
    if (sayingVerbs().contains(folded) || sayingVerbs().contains(bare))
        return 1;
    const QString attribution = attributions().contains(folded) ? folded : bare;
    if (!attributions().contains(attribution))
        return std::nullopt;
    if (attribution == u"المصدر") // only as a label
        return at + 1 < words.tokens.size() && words.tokens[at + 1].in(words.text) == u":" ? std::optional<size_t>(2) : std::nullopt;
    if (attribution == u"حسب" && at > 0 && words.tokens[at - 1].kind == TokenKind::Arabic && words.folded(at - 1) == u"في")
        return std::nullopt;
    return 1;
}

/// The name that begins here: at most six words, to the first word or mark that ends one. Quotation marks around a name belong to it.
Range nameFrom(const Words &words, size_t at)
{
    constexpr size_t longest = 6;
    size_t from = at, to = at;
    bool quoted = false;
    for (size_t count = 0; to < words.tokens.size() && count < longest; ++to) {
        if (words.isQuote(to)) {
            if (quoted) {
                ++to;
                break;
            }
            quoted = true;
            continue;
        }
        if (!words.isWord(to) || (!quoted && endsName(words.folded(to))))
            break;
        ++count;
    }
    if (to == from)
        return {};
    return {words.tokens[from].start, words.tokens[to - 1].end() - words.tokens[from].start};
}

QString cleaned(QString name)
{
    static const QStringList marks{"\"", "«", "»", "“", "”"};
    for (const QString &mark : marks)
        name.remove(mark);
    name = name.simplified();
    // «لـوزارة», «للوزارة» after «وفقًا»: the particle is no part of the name
    if (const QString folded = fold(name); folded.startsWith(u"لل") && folded.size() > 4)
        name = QStringLiteral("ال") + name.mid(2);
    else if (name.startsWith(u"لـ"))
        name = name.mid(2).trimmed();
    return name;
}

bool isName(const QString &name)
{
    const QString first = fold(name.section(u' ', 0, 0));
    return name.size() >= 3 && !isFunctionWord(first) && !first.startsWith(u"ان ");
}

/// Is anything in this sentence a cue?
bool hasCue(QStringView sentence)
{
    const Words words{sentence, tokenise(sentence)};
    for (size_t at = 0; at < words.tokens.size(); ++at)
        if (cueAt(words, at))
            return true;
    return false;
}

/// A quotation of four words or more.
bool hasQuotation(QStringView sentence)
{
    const Words words{sentence, tokenise(sentence)};
    int inside = -1;
    for (size_t at = 0; at < words.tokens.size(); ++at) {
        if (words.isQuote(at))
            inside = inside < 0 ? 0 : -1;
        else if (inside >= 0 && ++inside >= 4)
            return true;
    }
    return false;
}

/// A figure that somebody must have counted: a percentage, an amount. Years, dates and small numbers need no source.
bool hasFigure(QStringView sentence)
{
    static const QSet<QString> units{"مليون", "ملايين", "مليار", "مليارات", "الف", "الاف", "دولار", "يورو", "دينار",
                                     "جنيه",  "ريال",   "درهم",  "ليره",    "طن",  "قتيل", "قتيلا", "جريح", "جريحا"};
    const Words words{sentence, tokenise(sentence)};
    for (size_t at = 0; at < words.tokens.size(); ++at) {
        if (words.tokens[at].kind != TokenKind::Number)
            continue;
        const QString number = words.tokens[at].in(sentence).toString();
        if (number.contains(u'%') || number.contains(u'٪'))
            return true;
        if (at + 1 < words.tokens.size() && (units.contains(words.folded(at + 1)) || words.tokens[at + 1].in(sentence) == u"%"))
            return true;
    }
    return false;
}

} // namespace

std::vector<SourceSuggestion> suggestSources(QStringView text)
{
    std::vector<SourceSuggestion> found;
    QSet<QString> seen;
    for (const Range &sentence : sentences(text)) {
        const QStringView part = text.mid(sentence.start, sentence.length);
        const Words words{part, tokenise(part)};
        for (size_t at = 0; at < words.tokens.size(); ++at) {
            const auto offset = cueAt(words, at);
            if (!offset || at + *offset >= words.tokens.size())
                continue;
            size_t begin = at + *offset;
            if (words.isWord(begin) && (words.folded(begin) == u"عن" || words.folded(begin) == u"الي" || words.folded(begin) == u"ل"))
                ++begin; // «نقلًا عن», «استنادًا إلى»
            if (begin < words.tokens.size() && words.tokens[begin].kind == TokenKind::Prefix)
                ++begin;
            if (begin >= words.tokens.size())
                continue;
            const Range range = nameFrom(words, begin);
            const QString name = cleaned(part.mid(range.start, range.length).toString());
            const QString key = withoutParticles(fold(name));
            if (range.length == 0 || !isName(name) || seen.contains(key))
                continue;
            seen.insert(key);
            found.push_back({name, kindOf(name), sentence.start, sentence.length, words.tokens[at].in(part).toString()});
        }
    }
    return found;
}

std::vector<Unattributed> unattributed(QStringView text)
{
    const auto all = sentences(text);
    std::vector<char> cue;
    for (const Range &sentence : all)
        cue.push_back(hasCue(text.mid(sentence.start, sentence.length)) ? 1 : 0);
    std::vector<Unattributed> result;
    for (size_t at = 0; at < all.size(); ++at) {
        const QStringView sentence = text.mid(all[at].start, all[at].length);
        const bool near = cue[at] || (at > 0 && cue[at - 1]) || (at + 1 < all.size() && cue[at + 1]);
        if (!near && (hasQuotation(sentence) || hasFigure(sentence)))
            result.push_back({all[at].start, all[at].length, sentence.toString()});
    }
    return result;
}

} // namespace muharrir
