// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/namewords.h"

#include "text/characters.h"
#include "text/fold.h"
#include "text/functionwords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace muharrir {

namespace {

using Words = QSet<QString>;

constexpr QStringView hangingLetters = u"وفبلك"; ///< one-letter words that are written onto the next

Words folded(const QString &words)
{
    Words set;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(fold(word));
    return set;
}

// Only forms that are hardly ever common words: not علي (folds like على), جمال, سعيد, كريم.
const Words &firstNames()
{
    static const Words set = folded(QStringLiteral(
        "محمد أحمد محمود مصطفى عمر عثمان خالد يوسف إبراهيم إسماعيل حسين عبد عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالمجيد سلمان فيصل "
        "سعود فهد نايف تركي بندر ماجد وليد طارق زياد رامي سامي هاني مروان عدنان غسان نزار قاسم جاسم كاظم حيدر مقتدى نوري برهم بشار ماهر "
        "رفيق سمير جبران نبيه ميشال ميشيل إيلي جورج جوزيف فؤاد شوقي سامح نبيل هشام عصام أيمن أشرف ياسر حمدي عمرو أسامة طه رجب بنيامين "
        "إيهود دونالد باراك جو جون هيلاري فلاديمير سيرغي إيمانويل أنغيلا بوريس تيريزا كيم ناريندرا جاستن أنطونيو كوفي ليونيل كريستيانو "
        "فاطمة عائشة مريم زينب خديجة ليلى نادية سارة لطيفة موزة بلقيس توكل ياسين رشيد منير راشد مايك ماركو ريكس جيمس ديفيد مارك إيلون "
        "ستيف بيل توني إسحق إسحاق موسى عيسى يحيى زكريا هارون سليمان داود أيوب عباس جعفر رضا هيثم قابوس تميم حمد زايد شفيق صائب حنان هند "
        "نوف ريم دانا لينا رانيا كريستين أورسولا خوسيه كارلوس بيدرو نيكولاس هوغو أنتوني ريشي كامالا"));
    return set;
}

const Words &knownNames()
{
    static const Words set = folded(QStringLiteral(
        "السعودية قطر الكويت البحرين الإمارات اليمن العراق سوريا سورية لبنان الأردن فلسطين مصر السودان ليبيا تونس الجزائر المغرب موريتانيا "
        "الصومال جيبوتي إسرائيل تركيا إيران أفغانستان باكستان الهند بنغلاديش الصين اليابان كوريا تايوان إندونيسيا ماليزيا الفلبين تايلاند "
        "ميانمار سنغافورة أستراليا روسيا أوكرانيا بولندا ألمانيا فرنسا بريطانيا إنجلترا اسكتلندا إيطاليا إسبانيا البرتغال هولندا بلجيكا "
        "سويسرا النمسا السويد النرويج الدنمارك فنلندا اليونان قبرص المجر صربيا البوسنة كندا المكسيك كوبا فنزويلا البرازيل الأرجنتين تشيلي "
        "كولومبيا بيرو نيجيريا إثيوبيا كينيا الكونغو النيجر تشاد رواندا أوغندا غانا السنغال زيمبابوي أمريكا أميركا أوروبا أفريقيا إفريقيا "
        "آسيا واشنطن نيويورك لندن باريس برلين موسكو بكين طوكيو روما مدريد بروكسل جنيف فيينا أنقرة إسطنبول طهران الرياض جدة مكة الدوحة "
        "أبوظبي دبي المنامة مسقط صنعاء عدن الحديدة تعز مأرب بغداد الموصل البصرة أربيل كركوك الأنبار دمشق حلب حمص حماة إدلب درعا الغوطة "
        "الرقة عفرين بيروت طرابلس صيدا القدس غزة رفح خانيونس الخليل نابلس جنين حيفا القاهرة الإسكندرية سيناء السويس الخرطوم دارفور بنغازي "
        "مصراتة الرباط مراكش نواكشوط مقديشو كابل كابول دلهي سيول بيونغيانغ كييف القرم دونيتسك كشمير كتالونيا كاليفورنيا تكساس فلوريدا "
        "حماس داعش الناتو أوبك يونيسف يونسكو أونروا أرامكو رويترز طالبان الحوثي الحوثيون الحوثيين فيفا غوغل فيسبوك تويتر يوتيوب آبل "
        "مايكروسوفت تسلا بوينغ إيرباص سابك "
        "ترمب ترامب بايدن أوباما بوتين ماكرون ميركل أردوغان إردوغان نتنياهو السيسي خامنئي روحاني رئيسي بومبيو بلينكن كيري لافروف زيلينسكي "
        "غوتيريش خاشقجي الحريري السيستاني غريفيث"));
    return set;
}

const Words &titles()
{
    static const Words set = folded(QStringLiteral(
        "الرئيس رئيس الرئيسة رئيسة الوزير وزير الوزيرة وزيرة الأمير أمير الأميرة الملك ملك السلطان العهد النائب نائب النائبة السيناتور "
        "الدكتور الدكتورة المهندس المهندسة السيد السيدة الشيخ الشيخة الفريق اللواء العميد الجنرال العقيد المتحدث المتحدثة الناطق الناطقة "
        "السفير السفيرة القاضي المحامي المحامية الكاتب الكاتبة الصحفي الصحفية الصحافي الصحافية الباحث الباحثة الخبير الخبيرة اللاعب المدرب "
        "النجم الفنان الفنانة المخرج المخرجة المدير المديرة مدير مديرة وكيل وكيلة الأمين المبعوث المفوض البابا "
        "مدينة محافظة بلدة قرية ولاية منطقة إقليم دولة جمهورية مملكة شركة حزب حركة جماعة منظمة وكالة صحيفة قناة جامعة مطار معبر مستشفى "
        "مخيم نهر جزيرة"));
    return set;
}

bool isIn(const Words &set, const QString &word)
{
    if (set.contains(word))
        return true;
    if (word.size() > 3 && hangingLetters.contains(word[0]) && set.contains(word.mid(1)))
        return true;
    return word.size() > 4 && word.startsWith(u"لل") && set.contains(QStringLiteral("ال") % QStringView(word).mid(2));
}

/// Words that only look as if something hung before an article.
bool looksPrefixed(QStringView word)
{
    static constexpr std::array<QStringView, 8> openings{u"والد", u"وكال", u"بالغ", u"بالون", u"بالتيم", u"فالنس", u"كاليف", u"كالي"};
    return std::ranges::any_of(openings, [word](QStringView opening) { return word.startsWith(opening); });
}

QString withoutHanging(const QString &word)
{
    if (knownNames().contains(fold(word)) || looksPrefixed(word))
        return word;
    if (word.size() > 3 && hangingLetters.contains(word[0]) && knownNames().contains(fold(word.mid(1))))
        return word.mid(1);                                // ببغداد، للبنان
    for (qsizetype letters = 1; letters <= 2; ++letters) { // والقدس، وبالقدس
        const QStringView before = QStringView(word).left(letters);
        const bool hang = std::ranges::all_of(before, [](QChar c) { return QStringView(u"وفبك").contains(c); });
        if (hang && word.size() >= letters + 5 && QStringView(word).mid(letters).startsWith(u"ال"))
            return word.mid(letters);
    }
    const qsizetype lam = word.startsWith(u'و') || word.startsWith(u'ف') ? 1 : 0;
    if (word.size() >= lam + 5 && QStringView(word).mid(lam).startsWith(u"لل"))
        return QStringLiteral("ال") % QStringView(word).mid(lam + 2);
    return word;
}

} // namespace

NameRole nameRole(QStringView word)
{
    const QString bare = fold(word);
    if (isFunctionWord(bare))
        return NameRole::Function;
    if (isIn(knownNames(), bare) || isIn(firstNames(), bare))
        return NameRole::Name;
    if (isIn(titles(), bare))
        return NameRole::Title;
    return bare.startsWith(u"ال") ? NameRole::Attribute : NameRole::Unknown;
}

bool isFirstName(QStringView word) { return isIn(firstNames(), fold(word)); }

QString shownForm(QStringView written)
{
    QString shown;
    for (const QChar c : written) {
        const CharacterClass kind = characterClasses()[c.unicode()];
        if (kind != CharacterClass::Mark && kind != CharacterClass::Tatweel && kind != CharacterClass::Format)
            shown += c;
    }
    return withoutHanging(shown);
}

} // namespace muharrir
