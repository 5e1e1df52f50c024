// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/sourcename.h"

#include "related/namewords.h"
#include "text/fold.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace muharrir {

namespace {

using Words = QSet<QString>;
constexpr size_t longestName = 16; // نائب المتحدث الرسمي لمديرية الدفاع المدني بمنطقة جازان الرائد محمد آل صمغان

Words foldedWords(const QString &words)
{
    Words set;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(fold(word));
    return set;
}

const Words &institutions()
{
    static const Words set = foldedWords(QStringLiteral(
        "وزارة هيئة لجنة منظمة مؤسسة مركز معهد مجلس محكمة نيابة شرطة جيش حكومة بلدية محافظة سفارة قيادة إدارة مديرية مصلحة دائرة جهاز "
        "اتحاد نقابة جمعية بنك مصرف شركة مجموعة حزب حركة كتلة تحالف بعثة سلطات سلطة رئاسة ديوان مكتب المكتب خارجية داخلية مفوضية وحدة "
        "الوزارة الهيئة اللجنة المنظمة المؤسسة المركز المعهد المجلس المحكمة النيابة الشرطة الجيش الحكومة البلدية السفارة القيادة الإدارة "
        "المديرية الجهاز الاتحاد النقابة الجمعية البنك المصرف الشركة الحزب الحركة التحالف السلطات الرئاسة الخارجية الداخلية الدفاع "
        "المفوضية المرصد مرصد الأمم جامعة الجامعة كلية مدرسة نادي النادي رابطة الرابطة المؤسسات المنظمات الجمعيات الهيئات النقابات الأحزاب "
        "الشركات غرفة الغرفة أمانة الأمانة مصادر قوات القوات خلية "
        "صندوق الصندوق بورصة البورصة شرطة عائلة أسرة الصليب الهلال البيت الكرملين البنتاغون القضاء الادعاء البرلمان الكونغرس القصر"));
    return set;
}
const Words &people()
{
    static const Words set = foldedWords(QStringLiteral(
        "مصدر مصادر المصادر مسؤول مسؤولة مسؤولون مسؤولين المسؤول شاهد شهود ناطق متحدث متحدثة خبير خبراء محلل محللون محللين مراقبون مراقبين "
        "دبلوماسي دبلوماسيون ضابط قائد زعيم عضو أستاذ أستاذة طبيب طبيبة أطباء سكان الأهالي ناشط ناشطون نشطاء باحث باحثون محامي محامون "
        "عالم علماء مدرب لاعب عمدة حاكم محافظ سفير قنصل كاتب صحفي مراسل السكان أهالي أولياء الأولياء أحدهم إحداهن بعضهم شهود المسؤولون "
        "الخبراء المحللون المراقبون الباحثون العلماء متظاهرون ناجون والد والدة شقيق محاميه محاميها"));
    return set;
}
const Words &agencies()
{
    static const Words set = foldedWords(QStringLiteral(
        "وكالة الوكالة وكالات الوكالات رويترز فرانس أسوشيتد الأناضول واس سانا وفا قنا وام كونا بترا شينخوا تاس سبوتنيك نوفوستي إفي reuters "
        "afp ap dpa"));
    return set;
}
const Words &outlets()
{
    static const Words set = foldedWords(QStringLiteral(
        "صحيفة الصحيفة صحف قناة القناة موقع الموقع شبكة الشبكة مجلة المجلة إذاعة الإذاعة تلفزيون التلفزيون تليفزيون التليفزيون جريدة "
        "الجزيرة العربية الحدث بلومبرغ بلومبيرغ الغارديان هآرتس نيويورك واشنطن cnn bbc bloomberg guardian"));
    return set;
}
const Words &documents()
{
    static const Words set = foldedWords(QStringLiteral(
        "بيان البيان بيانات تقرير التقرير تقارير دراسة الدراسة دراسات وثيقة الوثيقة وثائق إحصاءات إحصائيات إحصائية الإحصاءات استطلاع "
        "الاستطلاع مذكرة المذكرة تقديرات سجلات نتائج لائحة محضر مؤشر أرقام رسالة تحقيق نص الشكوى بلاغ البلاغ"));
    return set;
}
const Words &posts()
{
    static const Words set = foldedWords(QStringLiteral("تغريدة التغريدة منشور المنشور تدوينة حساب الحساب مدونة"));
    return set;
}

/// Said alone, these point back to somebody the text has named.
const Words &backReferences()
{
    static const Words set = foldedWords(QStringLiteral(
        "الوزير الوزيرة الرئيس الرئيسة الأمير الملك المتحدث المتحدثة الناطق المسؤول المسؤولة المصدر المصادر البيان التقرير الصحيفة الوكالة "
        "القناة الشبكة الموقع المجلة الدراسة الوثيقة الكاتب الكاتبة الخبير الباحث الباحثة النائب السفير المدير المدرب اللاعب الطبيب الشاهد "
        "الوزارة الهيئة المنظمة الشركة اللجنة المركز المعهد التغريدة المنشور نفسه نفسها ذاته الجامعة النادي البنك الجمعية المؤسسة المجلس "
        "الرابطة النقابة المرصد الادعاء"));
    return set;
}

/// Words at which a name ends. Not all function words do: الأمين العام.
bool endsName(const QString &word)
{
    static const Words ends = foldedWords(QStringLiteral(
        "إن أن إنه إنها إنهم إنني أنه أنها بأن بأنه بأنها في خلال عن إلى على من مع يوم أمس اليوم لدى قبل بعد التي الذي الذين ما منذ حول "
        "قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا مشيرا مشيرة عبر أثناء مساء صباح ظهر فجر كان كانت قد لم لن لا هذا هذه ذلك بينما حيث "
        "له لها لهم فيه فيها به بها أيضا الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد قوله قولها ردا تعليقا بشأن حين عندما ثم "
        "لكن هو هي وهو وهي وهم فإن صادر صادرة بعدما قبلما أمام حينذاك آنذاك حينها لاحقا سابقا "
        "للصحفيين للصحافيين لوكالة لصحيفة لقناة لموقع لشبكة لإذاعة لرويترز"));
    return ends.contains(word) || startsWithAnd(word);
}

bool isVerb(const FoldedTokens &tokens, size_t at)
{
    const auto cue = cueAt(tokens, at);
    return cue && (cue->kind == CueKind::Says || cue->kind == CueKind::Reports);
}

SourceKind kindOf(const QString &head)
{
    if (agencies().contains(head))
        return SourceKind::Agency;
    if (outlets().contains(head))
        return SourceKind::Site;
    if (documents().contains(head))
        return SourceKind::Document;
    if (posts().contains(head))
        return SourceKind::Post;
    return SourceKind::Person;
}

bool beginsLikeASource(const QString &head)
{
    const NameRole role = nameRole(head);
    return role == NameRole::Name || role == NameRole::Title || institutions().contains(head) || people().contains(head)
        || kindOf(head) != SourceKind::Person;
}

/// للوزارة، لمجلس، لشؤون: goes on with the title.
bool continuesTitle(const QString &word)
{
    static const Words linking = foldedWords(QStringLiteral("باسم لشؤون بشؤون عام أول سابق"));
    const QString bare = word.mid(1);
    constexpr qsizetype shortestOwned = 5; // لأصحاب، لمكتبة; a name like لطفي is known as one
    const bool owned = word.startsWith(u'ل') && word.size() >= shortestOwned && !isFirstName(word);
    return linking.contains(word) || word.startsWith(u"لل") || owned
        || ((word.startsWith(u'ل') || word.startsWith(u'ب')) && (institutions().contains(bare) || nameRole(bare) == NameRole::Title));
}

/// للصحفيين، لوكالة فرانس برس، لمستشاريه: to whom it was said, never who said it.
bool isAddressee(const FoldedTokens &tokens, size_t at)
{
    constexpr qsizetype shortest = 6;     // لطيفه may be a name, badly spelt
    constexpr qsizetype shortestHead = 4; // لافي is one, not لـ and the agency إفي
    static const QStringList owners{u"ه"_qs, u"ها"_qs, u"هم"_qs, u"هن"_qs};
    const QString word = tokens.word(at);
    const bool isSpeaker
        = isFirstName(word) || institutions().contains(word) || people().contains(word) || kindOf(word) != SourceKind::Person;
    if (!word.startsWith(u'ل') || isSpeaker)
        return false;
    if (word.startsWith(u"لل") || (word.size() > shortestHead && beginsLikeASource(word.mid(1))))
        return true;
    const QStringView written = tokens.written(at);
    return word.size() >= shortest && std::ranges::any_of(owners, [written](const QString &owner) { return written.endsWith(owner); });
}

/// Where in «وزير الخارجية الأميركي ماركو روبيو» the person's own name begins; 0 where it does not.
qsizetype personAt(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool isOwn = !words[i].startsWith(u"ال") && !continuesTitle(words[i]) && !continuesTitle(words[i - 1])
            && !institutions().contains(words[i]) && nameRole(words[i]) != NameRole::Title && !isFunctionWord(words[i]);
        if (isOwn && (isFirstName(words[i]) || words[i - 1].startsWith(u"ال")))
            return i;
    }
    return 0;
}

bool isTitle(const QString &word) { return nameRole(word) == NameRole::Title || people().contains(word); }

/// Where in «أشرف القدرة الناطق باسم الوزارة» the title begins that follows a name; the size where none does.
qsizetype titleAfterName(const QStringList &words)
{
    for (qsizetype i = 2; i < words.size(); ++i) {
        if (words[i].startsWith(u"ال") && isTitle(words[i]))
            return i;
    }
    return words.size();
}

/// The tokens from `from` to `to` as a source.
SourceName nameOf(const FoldedTokens &tokens, size_t from, size_t to, bool cutsLam)
{
    QStringList written, words;
    for (size_t at = from; at < to; ++at) {
        if (!tokens.isWord(at))
            continue;
        written.append(tokens.written(at).toString().remove(tatweel));
        words.append(tokens.word(at));
    }
    SourceName name;
    name.end = to;
    if (words.isEmpty() || words.first().isEmpty())
        return name;
    if (cutsLam && words.first().size() > 3 && words.first().startsWith(u'ل')) {
        const bool article = words.first().startsWith(u"لل");
        written.first() = (article ? QStringLiteral("ال") : QString()) + written.first().mid(article ? 2 : 1);
        words.first() = fold(written.first());
    }
    static const Words times = foldedWords(QStringLiteral("الشهر الأسبوع العام السنة الليلة الساعة لي لك لنا لكم"));
    if (isFunctionWord(words.first()) || times.contains(words.first()))
        return name;
    name.kind = kindOf(words.first());
    name.isExpected = beginsLikeASource(words.first());
    name.isBackReference = words.size() == 1 && backReferences().contains(words.first());
    const bool isPerson = name.kind == SourceKind::Person && !institutions().contains(words.first());
    const qsizetype person = isPerson && isTitle(words.first()) ? personAt(words) : 0;
    const qsizetype title = isPerson && !isTitle(words.first()) ? titleAfterName(words) : words.size();
    const bool isNamed = person > 0 || (isFirstName(words.first()) && title >= 2);
    name.isCertain = isPerson && (isNamed || people().contains(words.first()));
    name.name = written.mid(person, title - person).join(u' ');
    name.role = (written.mid(0, person) + written.mid(title)).join(u' ');
    return name;
}

bool startsNewLine(const FoldedTokens &tokens, size_t at)
{
    const qsizetype before = tokens.tokens[at - 1].end();
    return tokens.text.mid(before, tokens.tokens[at].start - before).contains(u'\n');
}

/// The end of the words that may be a name from `at` on; `at` itself when they are none, or too many to be one.
size_t nameEnd(const FoldedTokens &tokens, size_t at, bool cutsLam = false)
{
    constexpr size_t longestQuoted = 6; // more words in quotation marks are what was said
    size_t end = at;
    size_t words = 0;
    bool quoted = false;
    for (; end < tokens.size(); ++end) {
        if (end > at && startsNewLine(tokens, end))
            break;
        if (tokens.isMark(end, u"«“\"»”")) {
            if (quoted) { // صحيفة «الشرق الأوسط» القطرية: what follows is description
                ++end;
                break;
            }
            quoted = true;
            continue;
        }
        if (tokens.tokens[end].kind == TokenKind::Prefix && end == at)
            continue; // لـ«رويترز»
        if (!tokens.isWord(end) || (!quoted && !(cutsLam && end == at) && (endsName(tokens.word(end)) || isVerb(tokens, end))))
            break;
        const bool isGroup = words == 1 && tokens.word(at).startsWith(u"ال") && people().contains(tokens.word(at));
        if (isGroup && !tokens.word(end).startsWith(u"ال")) // «طالب الأهالي وزير المياه»
            break;
        if (++words > longestName)
            return at;
    }
    return tokens.isMark(at, u"«“\"") && end - at > longestQuoted ? at : end;
}

/// Where a title goes on behind its place: «مديرة المكتبة في الجامعة سوزان ورال إن». Told by what was said following close; `end` is where the name
/// ended, at the preposition. Not: «قال الوزير في تصريح للصحفيين إن».
size_t endBehindPlace(const FoldedTokens &tokens, size_t end)
{
    constexpr size_t farthest = 9;
    static const Words places = foldedWords(QStringLiteral("في لدى"));
    if (!places.contains(tokens.word(end)) || isMedium(tokens.word(end + 1)))
        return end;
    for (size_t at = end + 1; at < std::min(tokens.size(), end + farthest); ++at) {
        if (introducesSpeech(tokens, at) && tokens.isWord(at))
            return at > end + 2 ? at : end; // «في القاهرة إن»: the place alone
        if (!tokens.isWord(at) || endsName(tokens.word(at)) || isVerb(tokens, at))
            return end;
    }
    return end;
}

/// «وزير الخارجية الإيراني، جواد ظريف، إن» and «جواد ظريف، وزير الخارجية، إن»: the one between commas tells more of the other.
void readApposition(const FoldedTokens &tokens, SourceName &name, bool isTitled)
{
    constexpr size_t longestApposed = 7;
    if (!name.role.isEmpty() || name.kind != SourceKind::Person || !tokens.isMark(name.end, u"،"))
        return;
    size_t end = nameEnd(tokens, name.end + 1);
    constexpr size_t longestPlace = 4; // «وزير دولة للشؤون الخارجية في الإمارات،»
    for (size_t at = end; at < std::min(tokens.size(), end + longestPlace) && tokens.word(end) == u"في"; ++at) {
        if (tokens.isMark(at, u"،"))
            end = at;
    }
    if (end == name.end + 1 || end - name.end > longestApposed || !tokens.isMark(end, u"،"))
        return;
    const bool titleFollows = isTitle(tokens.word(name.end + 1));
    if (isTitled == titleFollows)
        return;
    const SourceName other = nameOf(tokens, name.end + 1, end, false);
    if (isTitled)
        name.role = std::exchange(name.name, other.name);
    else
        name.role = QStringList{other.role, other.name}.join(u' ').trimmed();
    name.isBackReference = false;
    name.isCertain = true;
    name.end = end + 1;
}

} // namespace

bool isMedium(const QString &word)
{
    static const Words media = foldedWords(QStringLiteral("بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها بلاغ مؤتمر مقابلة حوار حديث "
                                                          "حديثه حديثها تغريدة تغريدات منشور تدوينة رسالة كلمة كلمته "
                                                          "كلمتها خطاب اتصال تقرير تعليق تعقيب رد مداخلة مقطع سلسلة"));
    return media.contains(word);
}

bool isAnonymous(const QString &foldedName)
{
    static const Words heads = foldedWords(QStringLiteral("مصدر مصادر المصدر المصادر مسؤول مسؤولة مسؤولون مسؤولين شاهد شهود دبلوماسي "
                                                          "دبلوماسيون ضابط مراقبون محللون خبراء أحدهم إحداهن بعضهم"));
    const QStringList words = foldedName.split(u' ', Qt::SkipEmptyParts);
    const bool named = std::ranges::any_of(words, [](const QString &word) { return isFirstName(word); });
    return !words.isEmpty() && heads.contains(words.first()) && !named;
}

SourceName sourceNameAt(const FoldedTokens &tokens, size_t at, bool cutsLam)
{
    if (!cutsLam && isAddressee(tokens, at))
        return {};
    const size_t end = nameEnd(tokens, at, cutsLam);
    SourceName name = nameOf(tokens, at, std::max(end, isTitle(tokens.word(at)) ? endBehindPlace(tokens, end) : end), cutsLam);
    if (!name.isEmpty() && !institutions().contains(tokens.word(at)))
        readApposition(tokens, name, isTitle(tokens.word(at)));
    return name;
}

SourceName sourceNameBefore(const FoldedTokens &tokens, size_t at)
{
    static const Words openings = foldedWords(QStringLiteral("لكن فيما بينما كما وكان كان وكانت كانت إلا أن غير"));
    size_t begin = at;
    while (begin > 0 && at - begin < longestName + 3 && tokens.isWord(begin - 1))
        --begin;
    while (begin < at && openings.contains(tokens.word(begin)))
        ++begin;
    const bool startsClause
        = begin == 0 || tokens.tokens[begin - 1].kind == TokenKind::Punctuation || openings.contains(tokens.word(begin - 1));
    if (begin == at || !startsClause)
        return {};
    SourceName name = sourceNameAt(tokens, begin);
    const bool reachesVerb = name.end == at || (name.end + 1 == at && tokens.word(name.end) == u"قد");
    return reachesVerb && name.isExpected ? name : SourceName();
}

} // namespace muharrir
