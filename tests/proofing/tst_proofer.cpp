// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/proofer.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace muharrir;

class TestProofer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
    void suggestsTheRightWordFirst_data();
    void suggestsTheRightWordFirst();
    void suggestsNoNonsense();
    void habitsOfTheWriterDecide();
    void guessesAreNotPutForward();
    void namesAreNoErrors();
    void introducedNamesAreNoErrors();
    void houseWordsAreKnown();
    void worksWithoutDictionary();
    void saysWhichListIsDamaged_data();
    void saysWhichListIsDamaged();
    void survives_data();
    void survives();
    void findingsAreInOrder();

private:
    Proofer m_proofer{findProofingData()};
};

void TestProofer::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *name, const QString &text, const char *rule, const QString &found, const QString &suggestion) {
        QTest::newRow(name) << text << QString::fromLatin1(rule) << found << suggestion;
    };
    row("name without its hamza", u"نشر صورا على انستغرام"_qs, "hamza", u"انستغرام"_qs, u"إنستغرام"_qs);
    row("relative of many", u"هؤلاء اللذين وصلوا أمس"_qs, "repeated-letter", u"اللذين"_qs, u"الذين"_qs);
    row("missing hamza", u"وصل الوفد الى المطار"_qs, "hamza", u"الى"_qs, u"إلى"_qs);
    row("false hamza", u"تم إستخدام القاعة"_qs, "hamza-wasl", u"إستخدام"_qs, u"استخدام"_qs);
    row("final yeh", u"جلس الوزير فى مكتبه"_qs, "final-yeh", u"فى"_qs, u"في"_qs);
    row("teh marbuta", u"زار المدرسه صباحا"_qs, "teh-marbuta", u"المدرسه"_qs, u"المدرسة"_qs);
    row("several letters", u"السفارة الامريكيه في العاصمة"_qs, "several-letters", u"الامريكيه"_qs, u"الأمريكية"_qs);
    row("with marks", u"وصل الوفدُ الىٰ المطار"_qs, "hamza", u"الىٰ"_qs, u"إلى"_qs);
    row("severed waw", u"قرأ و كتب"_qs, "waw-space", u"و كتب"_qs, u"وكتب"_qs);
    row("severed waw before a slip", u"من هنا و الى هناك"_qs, "waw-space", u"و الى"_qs, u"وإلى"_qs);
    row("severed preposition", u"عمل كـ محاولة أولى"_qs, "preposition-space", u"كـ محاولة"_qs, u"كمحاولة"_qs);
    row("cut letter", u"طالب الثور ة بالعدل"_qs, "split-word", u"الثور ة"_qs, u"الثورة"_qs);
    row("common slip", u"قرأت هدا الكتاب"_qs, "similar-letter", u"هدا"_qs, u"هذا"_qs);
    row("slip after waw", u"ولاكن الوقت ضاق"_qs, "extra-letter", u"ولاكن"_qs, u"ولكن"_qs);
    row("glued negation", u"الأمر لايستحق العناء"_qs, "joined-words", u"لايستحق"_qs, u"لا يستحق"_qs);
    row("plural waw", u"الجنود كانو هنا"_qs, "plural-alef", u"كانو"_qs, u"كانوا"_qs);
    row("article and heh", u"انتهت المحاوله أمس"_qs, "teh-marbuta", u"المحاوله"_qs, u"المحاولة"_qs);
    row("real word", u"سقط المطر علي المدينة"_qs, "alef-maksura", u"علي"_qs, u"على"_qs);
    row("weak verb after lam", u"لم يبقى أحد في القاعة"_qs, "verb-ending", u"يبقى"_qs, u"يبق"_qs);
    row("plural after anna", u"أعلن أن المهندسون وصلوا أمس"_qs, "case-ending", u"المهندسون"_qs, u"المهندسين"_qs);
    row("plural after kanu", u"كانوا مهندسون في المصنع"_qs, "case-ending", u"مهندسون"_qs, u"مهندسين"_qs);
    row("plural as predicate", u"نحن مستعدين للحوار"_qs, "case-ending", u"مستعدين"_qs, u"مستعدون"_qs);
    row("verb of the future", u"قال إنهم سيعملوا غدا"_qs, "verb-ending", u"سيعملوا"_qs, u"سيعملون"_qs);
    row("verb of a relative clause", u"هؤلاء الذين يعملوا في المصنع"_qs, "verb-ending", u"يعملوا"_qs, u"يعملون"_qs);
    row("one lam for two", u"قرأ كتابا عن اليبرالية"_qs, "missing-letter", u"اليبرالية"_qs, u"الليبرالية"_qs);
    row("lam of command", u"من كان عنده رأي فاليكتبه"_qs, "extra-letter", u"فاليكتبه"_qs, u"فليكتبه"_qs);
    row("glued behind a hamza", u"وقعت أخطاءلغوية في النص"_qs, "joined-words", u"أخطاءلغوية"_qs, u"أخطاء لغوية"_qs);
    row("a line without blanks", u"قالت الوزارة إنالمدارسستفتحأبوابهايومالأحدالمقبل"_qs, "joined-words",
        u"إنالمدارسستفتحأبوابهايومالأحدالمقبل"_qs, u"إن المدارس ستفتح أبوابها يوم الأحد المقبل"_qs);
    row("letters that sound alike", u"هذا هو النموزج الجديد"_qs, "similar-letter", u"النموزج"_qs, u"النموذج"_qs);
    row("five verbs after lan", u"لن يتمكنون من الوصول"_qs, "verb-ending", u"يتمكنون"_qs, u"يتمكنوا"_qs);
    row("inna after saying", u"قال أنه سيغادر غدا"_qs, "inna-after-saying", u"أنه"_qs, u"إنه"_qs);
    row("inna across the speaker", u"قال وزير الخارجية المصري أن المحادثات مستمرة"_qs, "inna-after-saying", u"أن"_qs, u"إن"_qs);
    row("three words as one", u"وصلنا بعدأنيكون الطريق مفتوحا"_qs, "joined-words", u"بعدأنيكون"_qs, u"بعد أن يكون"_qs);
    row("glued after ha", u"هاهي المدينة تستيقظ"_qs, "joined-words", u"هاهي"_qs, u"ها هي"_qs);
    row("long pieces of a word", u"زارت المنظ مات الدولية المدينة"_qs, "split-word", u"المنظ مات"_qs, u"المنظمات"_qs);
    row("two words for one", u"عبرت قو ات الأمن الجسر"_qs, "split-word", u"قو ات"_qs, u"قوات"_qs);
    row("torn letters", u"قال ي ا أ ي ه ا ال ذ ين حضروا"_qs, "split-word", u"ي ا أ ي ه ا ال ذ ين"_qs, u"يا أيها الذين"_qs);
    row("first person after lam", u"لم اكتب شيئا أمس"_qs, "first-person", u"اكتب"_qs, u"أكتب"_qs);
    row("plural alif of a rare verb", u"صمدوا ورابطو هناك"_qs, "plural-alef", u"ورابطو"_qs, u"ورابطوا"_qs);
    row("spoken demonstrative, its gender open", u"سمعنا هالكلام أمس"_qs, "spoken-form", u"هالكلام"_qs, u"none"_qs);
    row("spoken present", u"كان بيكتب الرسالة"_qs, "spoken-form", u"بيكتب"_qs, u"يكتب"_qs);
    row("hamza on the article", u"هذا ألأمر صعب"_qs, "hamza-wasl", u"ألأمر"_qs, u"الأمر"_qs);
    row("fifteen years", u"غاب منذ 15 عام عن بلده"_qs, "counted-noun", u"عام"_qs, u"عاما"_qs);
    row("thirty years", u"عمل خلال ثلاثين عام في الصحافة"_qs, "counted-noun", u"عام"_qs, u"عاما"_qs);
    row("five years", u"قضى 5 عاما في الخارج"_qs, "counted-noun", u"عاما"_qs, u"أعوام"_qs);
    row("gender of the number", u"خاض الفريق أربعة مباريات"_qs, "number-gender", u"أربعة"_qs, u"أربع"_qs);
    row("hamza after a verb", u"سئل عما إذا كان ينوي شرائها أم لا"_qs, "case-hamza", u"شرائها"_qs, u"شراءها"_qs);
    row("with before a quotation", u"المنصة المفضلة لدي \"دونالد ترامب\" مغلقة"_qs, "alef-maksura", u"لدي"_qs, u"لدى"_qs);
    row("waw before a quotation", u"زار \"الأهرام\" و \"القلعة\" أمس"_qs, "waw-space", u" "_qs, QString());
    row("five verbs after an", u"على اللاعبين أن يتدربون يوميا"_qs, "verb-ending", u"يتدربون"_qs, u"يتدربوا"_qs);
    row("inna at the start", u"وصلت البعثة. أنها الأولى هذا العام"_qs, "inna-at-start", u"أنها"_qs, u"إنها"_qs);
    row("plural after a preposition", u"استمع إلى المواطنون في القرية"_qs, "case-ending", u"المواطنون"_qs, u"المواطنين"_qs);
    row("adjective without tanwin", u"عقد الوزير اجتماعا طارئ مساء"_qs, "tanwin-agreement", u"طارئ"_qs, u"طارئا"_qs);
    row("spoken form of several words", u"هذا البيت اللي رأيناه"_qs, "spoken-form", u"اللي"_qs, u"none"_qs);
    row("letters drawn out", u"كان الفوز راااائعا"_qs, "repeated-letter", u"راااائعا"_qs, u"رائعا"_qs);
    row("glued after an alif", u"كان الخبر مهماجدا"_qs, "joined-words", u"مهماجدا"_qs, u"مهما جدا"_qs);
    row("glued call", u"تعالوا ياأصدقاء"_qs, "joined-words", u"ياأصدقاء"_qs, u"يا أصدقاء"_qs);
    row("both pieces words", u"توجه المسع فون إلى موقع الحادث"_qs, "split-word", u"المسع فون"_qs, u"المسعفون"_qs);
    row("rare piece", u"شكر المدير موظ في الشركة"_qs, "split-word", u"موظ في"_qs, u"موظفي"_qs);
    row("ending cut off", u"نفى أن تكون الدولة قد تخل ت عن مسؤولياتها"_qs, "split-word", u"تخل ت"_qs, u"تخلت"_qs);
    row("neighbours call for another word", u"أعلن الوزير ذلك في مؤتم صحفي أمس"_qs, "missing-letter", u"مؤتم"_qs, u"مؤتمر"_qs);
    row("a key beside the right one", u"هبطت الطائرة في مطار دمشف الدولي"_qs, "wrong-letter", u"دمشف"_qs, u"دمشق"_qs);
    row("God willing", u"نلتقي غدا إنشاء الله"_qs, "joined-words", u"إنشاء"_qs, u"إن شاء"_qs);
    row("plural behind its owner", u"نقلت الصحف تصريحات الناشطون أمس"_qs, "case-ending", u"الناشطون"_qs, u"الناشطين"_qs);
    row("plural behind a joined preposition", u"وجه التحية للمعلمون في عيدهم"_qs, "case-ending", u"للمعلمون"_qs, u"للمعلمين"_qs);
    row("plural that is called", u"يا أيها المواطنين احذروا"_qs, "case-ending", u"المواطنين"_qs, u"المواطنون"_qs);
    row("plural that is there", u"كان هناك مسلحين في الشارع"_qs, "case-ending", u"مسلحين"_qs, u"مسلحون"_qs);
    row("hollow verb after lam", u"لم يستطيع الوفد الوصول"_qs, "verb-ending", u"يستطيع"_qs, u"يستطع"_qs);
    row("first person behind a slip", u"انا اكتب كل يوم"_qs, "first-person", u"اكتب"_qs, u"أكتب"_qs);
    row("plural behind a noun with a preposition", u"أشاد المدرب بروح اللاعبون أمس"_qs, "case-ending", u"اللاعبون"_qs, u"اللاعبين"_qs);
    row("hamza of asking", u"وتسائل النائب عن السبب"_qs, "hamza-seat", u"وتسائل"_qs, u"وتساءل"_qs);
    row("word cut off", u"زار المحاف ظة أمس"_qs, "split-word", u"المحاف ظة"_qs, u"المحافظة"_qs);
    row("rare word for a common one", u"كانت ثوره كبيرة"_qs, "teh-marbuta", u"ثوره"_qs, u"ثورة"_qs);
    row("slip that looks like a name", u"هذا الدي حدث"_qs, "similar-letter", u"الدي"_qs, u"الذي"_qs);
    row("real word with yeh", u"هذا بمعني أن القرار صدر"_qs, "alef-maksura", u"بمعني"_qs, u"بمعنى"_qs);
    row("with, not I have", u"كان لدي الحكومة خطة"_qs, "alef-maksura", u"لدي"_qs, u"لدى"_qs);
    row("hamza of the accusative", u"أعلنت أن شرائها للأسهم انتهى"_qs, "case-hamza", u"شرائها"_qs, u"شراءها"_qs);
    row("hamza of the genitive", u"أعلنت عن شراءها للأسهم"_qs, "case-hamza", u"شراءها"_qs, u"شرائها"_qs);
    row("adjective of a ban", u"فرضت السلطات حظرا دائم على السفر"_qs, "tanwin-agreement", u"دائم"_qs, u"دائما"_qs);
    row("demonstrative", u"نوقشت هذا القضية أمس"_qs, "demonstrative", u"هذا"_qs, u"هذه"_qs);
    row("fixed shapes", u"القوات الﻻزمة"_qs, "presentation-form", u"الﻻزمة"_qs, u"اللازمة"_qs);
    row("no-break space", u"قال\u00A0الوزير"_qs, "no-break-space", u"\u00A0"_qs, u" "_qs);
    row("bidi residue", u"قال \u202Bالوزير\u202C أمس"_qs, "hidden-mark", u"\u202B"_qs, QString());
    row("doubled mark", u"قال الوزير،، ثم غادر"_qs, "doubled-mark", u"،،"_qs, u"،"_qs);
    row("space in brackets", u"قال الوزير ( أمس) إنه مسافر"_qs, "space-in-brackets", u" "_qs, QString());
    row("glued bracket", u"قال الوزير(أمس) إنه مسافر"_qs, "space-around-brackets", u"("_qs, u" ("_qs);
    row("lone bracket", u"قال الوزير (أمس إنه مسافر"_qs, "unbalanced-bracket", u"("_qs, u"none"_qs);
    row("lone quotation mark", u"قال «نعم ثم غادر"_qs, "unbalanced-quote", u"«"_qs, u"none"_qs);
    row("closing mark alone", u"قال نعم» ثم غادر"_qs, "unbalanced-quote", u"»"_qs, u"none"_qs);
    row("two families of quotes", u"سمع «نعم» و«ربما» ثم \"كلا\""_qs, "mixed-quotes", u"\""_qs, u"«"_qs);
    row("two kinds of digits", u"في 2019 و2020 و٢٠٢١"_qs, "mixed-digits", u"٢٠٢١"_qs, u"2021"_qs);
    row("a name spelt two ways", u"وصل كروشينسكي مساء، ثم غادر كروشنسكي ليلا، وعاد كروشينسكي"_qs, "mixed-names", u"كروشنسكي"_qs,
        u"كروشينسكي"_qs);
    row("Persian letters", u"التواصل الاجتماعی"_qs, "persian-letter", u"الاجتماعی"_qs, u"الاجتماعي"_qs);
    row("doubled word", u"عقد عقد الاجتماع"_qs, "doubled-word", u"عقد عقد"_qs, u"عقد"_qs);
    row("space before comma", u"قال الوزير ، أمس"_qs, "space-before-mark", u" "_qs, QString());
    row("no space after comma", u"قال الوزير،أمس"_qs, "space-after-mark", u"،"_qs, u"، "_qs);
    row("two spaces", u"قال  الوزير"_qs, "double-space", u"  "_qs, u" "_qs);
    row("Latin comma", u"قال الوزير, أمس"_qs, "latin-mark", u","_qs, u"،"_qs);
    row("Latin question mark", u"هل وصل الوزير?"_qs, "latin-mark", u"?"_qs, u"؟"_qs);
}

void TestProofer::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(QString, found);
    QFETCH(QString, suggestion);
    const auto findings = m_proofer.check(text);
    const auto hit = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY2(hit != findings.end(), qPrintable(findings.empty() ? u"nothing"_qs : findings.front().rule));
    QCOMPARE(hit->text, found);
    QCOMPARE(text.mid(hit->start, hit->length), found);
    QCOMPARE(hit->suggestions.value(0, u"none"_qs), suggestion);
    QCOMPARE(hit->suggestions.size(), hit->reasons.size());
    QVERIFY(hit->suggestions.size() <= 7);
    QVERIFY(!hit->message.isEmpty());
}

void TestProofer::staysSilent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain sentence") << u"أعلنت الحكومة أمس أنها ستناقش مشروع القانون الأسبوع المقبل."_qs;
    QTest::newRow("marks and tatweel") << u"كَتَبَ المُحرِّرُ الخبـــر."_qs;
    QTest::newRow("numbers and Latin") << u"ارتفعت أسهم Apple بنسبة 3.5% في عام 2024."_qs;
    QTest::newRow("prefix before digits") << u"في القرن الـ20 وبـ5 دول ولـ\"المدينة\"."_qs;
    QTest::newRow("address and hashtag") << u"زوروا https://example.org/صفحة أو #الأخبار_العاجلة أو @muharrir"_qs;
    QTest::newRow("abbreviation") << u"نقلت أ.ف.ب عن المسؤول قوله."_qs;
    QTest::newRow("repeated on purpose") << u"تحسن الوضع رويدا رويدا."_qs;
    QTest::newRow("quoted") << u"قال: «نعم، وصلنا». ثم غادر."_qs;
    QTest::newRow("time") << u"عند الساعة 10:30 صباحا."_qs;
    QTest::newRow("line ends") << u"سطر أول\n\nسطر ثان\n"_qs;
    QTest::newRow("a man's name") << u"التقى علي حسن وزير الخارجية."_qs;
    QTest::newRow("a pronoun behind a noun") << u"نشروا بياناتهم في صحيفتهم وتعدديتهم معروفة."_qs;
    QTest::newRow("a prayer") << u"اللهم ارحم من رحل واغفر له."_qs;
    QTest::newRow("with us") << u"وصلت السيارة بنا إلى المطار."_qs;
    QTest::newRow("a given name behind a title") << u"التقى الدكتور علي المصري ضيوفه."_qs;
    QTest::newRow("we, the teachers") << u"نحن المعلمين نطلب العدل."_qs;
    QTest::newRow("broken plural in un") << u"قال إن السجون مكتظة."_qs;
    QTest::newRow("five verbs shortened by right") << u"طلب منهم أن يعملوا وأن يكتبوا."_qs;
    QTest::newRow("his rule") << u"شكا الناس ظلمه إلى القاضي."_qs;
    QTest::newRow("names glued by habit") << u"شارك عبدالرزاق في اللقاء."_qs;
    QTest::newRow("names of the day") << u"قال بوتين إن غوتيريش ونتنياهو التقيا في إسطنبول."_qs;
    QTest::newRow("jussive") << u"لم يبق أحد ولن يتمكنوا من العودة."_qs;
    QTest::newRow("saying with inna") << u"قال إنه سيغادر غدا."_qs;
    QTest::newRow("quoted speech is not mended") << u"ردد: «قال أنه سيغادر غدا»."_qs;
    QTest::newRow("an object is no weak ending") << u"لم يسعني إلا الشكر."_qs;
    QTest::newRow("addressed to her") << u"لماذا لم تقفي معنا؟"_qs;
    QTest::newRow("annexed adjective") << u"بدأ الجيش هجوما واسع النطاق."_qs;
    QTest::newRow("no plural after a preposition") << u"وافق على القانون في الصباح."_qs;
    QTest::newRow("quoted dialect") << u"صاح أحدهم: «اللي حصل كبير»."_qs;
    QTest::newRow("label of a list") << u"أ) زيارة المصنع\n1) لقاء المدير\nب) غداء"_qs;
    QTest::newRow("ellipsis and surprise") << u"ثم صمت... أحقا؟! نعم!!"_qs;
    QTest::newRow("inches") << u"شاشة قياس 5\" جديدة"_qs;
    QTest::newRow("curly marks either way") << u"سمع ”نعم“ ثم “كلا”."_qs;
    QTest::newRow("a meeting lost") << u"خسر المنتخب لقاءه الأول."_qs;
    QTest::newRow("slips that are names here") << u"تحدث بان كي مون عن مباراة فيرجيل فان دايك."_qs;
    QTest::newRow("the relative of two") << u"وصل إلى الطرفين اللذين وقعا الاتفاق."_qs;
    QTest::newRow("a hundred takes the genitive") << u"حضر 200 عضو و1000 شخص الاجتماع."_qs;
    QTest::newRow("a noun that owns the next") << u"ناقش المجلس 17 مشروع قانون هذا العام."_qs;
    QTest::newRow("a minute is no count") << u"سجل في الدقيقة 15 هدفا جميلا."_qs;
    QTest::newRow("numbers agree") << u"ثلاثة رجال وثلاث نساء وخمسة عشر عاما."_qs;
    QTest::newRow("an of another verb") << u"قال الوزير في مؤتمر صحفي أعلن فيه أن العمل بدأ إن الحكومة مستعدة."_qs;
    QTest::newRow("laughter") << u"ضحك: ههههههه."_qs;
    QTest::newRow("a family's name") << u"سجل ياسر الشهراني هدف الفوز."_qs;
    QTest::newRow("two words that meet") << u"عرف من هم أو من جاء في ما مضى."_qs;
    QTest::newRow("a given name") << u"التقى الوزير علي بزشكيان في مكتبه."_qs;
    QTest::newRow("letters of the alphabet") << u"تعلم الطفل ث ج ذ ض ظ ق في المدرسة."_qs;
    QTest::newRow("words that would make another") << u"وقال لهم: أنت حر في قرارك، وشكر لكم قدومكم، ثم خرج ولن ترضى النفس بذلك."_qs;
    QTest::newRow("and after a verb") << u"قال لكم يا أبناء الوطن إن الأمر يسير."_qs;
    QTest::newRow("another form of the word") << u"قال إن الشعوب الحرة لن تقفوا معها ولعربي الهوى رأي."_qs;
    QTest::newRow("a candidate called Ali") << u"قال نائب رئيس البنك على هامش اللقاء إن زميله علي حمودي وصل إلى المدينة."_qs;
    QTest::newRow("upon me") << u"دعوت أن يلقي عليّ النوم."_qs;
    QTest::newRow("a calm mood") << u"نفذ العمل بمزاج هادئ وأهداه إليه ولسمو الأمير."_qs;
    QTest::newRow("his pictures, by one who spells with care") << u"زار المدينة القديمة في رحلة طويلة وتتعدد صوره هناك."_qs;
    QTest::newRow("an adverb and a late subject") << u"تنافس عليه بشدة المصريون والعراقيون."_qs;
    QTest::newRow("what I have") << u"في الدوحة وجنيف وزيورخ ولدي مشاركة قادمة في ألمانيا."_qs;
    QTest::newRow("what readers are told") << u"اكتب رأيك، وابحث عن المزيد."_qs;
    QTest::newRow("his people") << u"صلى الله عليه وآله وسلم."_qs;
    QTest::newRow("what God built") << u"تأمل إنشاء الله السماء."_qs;
    QTest::newRow("a verb and its subjects") << u"أعلن المنظمون الموعد ثم غادر المشاركون."_qs;
    QTest::newRow("an accusative that is there") << u"قال إن هناك مسلحين في الشارع."_qs;
    QTest::newRow("verbs whole after lam") << u"لم يحاول ولم يتعاون ولم يستطع ولم يكن."_qs;
    QTest::newRow("initial") << u"كتب د. سعيد في باب أ من الكتاب."_qs;
    QTest::newRow("empty") << QString();
}

void TestProofer::staysSilent()
{
    QFETCH(QString, text);
    const auto findings = m_proofer.check(text);
    QVERIFY2(findings.empty(), qPrintable(findings.empty() ? QString() : QString(findings.front().rule + u": " + findings.front().text)));
}

void TestProofer::suggestsTheRightWordFirst_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("right");
    QTest::newRow("extra alif") << u"هاذا"_qs << u"هذا"_qs;
    QTest::newRow("lone hamza") << u"شئ"_qs << u"شيء"_qs;
    QTest::newRow("plural waw") << u"كانو"_qs << u"كانوا"_qs;
    QTest::newRow("dad for zah") << u"ضروف"_qs << u"ظروف"_qs;
    QTest::newRow("joined") << u"ياصديقي"_qs << u"يا صديقي"_qs;
    QTest::newRow("swapped") << u"الحكموة"_qs << u"الحكومة"_qs;
    QTest::newRow("hamza's seat") << u"المسوولية"_qs << u"المسؤولية"_qs;
    QTest::newRow("glued before an article") << u"الجيرانالاقارب"_qs << u"الجيران الأقارب"_qs;
    QTest::newRow("glued behind a teh marbuta") << u"مدينةعمان"_qs << u"مدينة عمان"_qs;
    QTest::newRow("a hamza is no slip of the finger") << u"فئه"_qs << u"فئة"_qs;
    QTest::newRow("a rare word of the dictionary") << u"يستنشققون"_qs << u"يستنشقون"_qs;
}

void TestProofer::suggestsTheRightWordFirst()
{
    QFETCH(QString, word);
    QTEST(m_proofer.suggest(word).words.value(0), "right");
}

void TestProofer::suggestsNoNonsense()
{
    // Where a common word is close, one that nobody writes is none to choose.
    for (const QString &word : {u"فى"_qs, u"شئ"_qs, u"الى"_qs}) {
        const QStringList words = m_proofer.suggest(word).words;
        for (const QString &nonsense : {u"فئ"_qs, u"فإ"_qs, u"فيأ"_qs, u"شؤ"_qs, u"شأ"_qs})
            QVERIFY2(!words.contains(nonsense), qPrintable(word + u": " + words.join(u' ')));
    }
    // The same word behind a particle is no other proposal, and what nobody ever wrote is none.
    const QStringList words = m_proofer.suggest(u"امريكا").words;
    QCOMPARE(words.value(0), u"أمريكا"_qs);
    for (const QString &padding : {u"وأمريكا"_qs, u"لأمريكا"_qs, u"بأمريكا"_qs})
        QVERIFY2(!words.contains(padding), qPrintable(words.join(u' ')));
    QVERIFY(!m_proofer.suggest(u"إستثمار").words.contains(u"أستثمار"_qs));
}

void TestProofer::habitsOfTheWriterDecide()
{
    const auto isFound = [this](const QString &text, const QString &word) {
        return std::ranges::any_of(m_proofer.check(text), [&word](const Finding &finding) { return finding.text == word; });
    };
    // موحشه may be "who makes him lonely": not by the hand of who writes ه for ة everywhere, and not from one line to the next.
    QVERIFY(isFound(u"كانت المدينه واسعه والحديقه كبيره والجدران موحشه"_qs, u"موحشه"_qs));
    QVERIFY(!isFound(u"كانت المدينة واسعة والحديقة كبيرة والفراق موحشه"_qs, u"موحشه"_qs));
    QVERIFY(!isFound(u"كانت المدينه واسعه والحديقه كبيره\nوالجدران موحشه"_qs, u"موحشه"_qs));
}

void TestProofer::guessesAreNotPutForward()
{
    // Where several words are as near, the error is shown and the choice left to who asks.
    const QString text = u"قال اللي حضر شيئا"_qs;
    const std::vector<Finding> findings = m_proofer.check(text);
    const auto hit = std::ranges::find(findings, u"اللي"_qs, &Finding::text);
    QVERIFY(hit != findings.end());
    QVERIFY(hit->suggestions.isEmpty());
    QVERIFY(m_proofer.suggest(u"اللي").words.size() >= 2);
}

void TestProofer::namesAreNoErrors()
{
    for (const Finding &finding : m_proofer.check(u"التقى كروشينسكي نظيره بلاخوفيتش في قرية زنكفورت."))
        QVERIFY2(finding.severity == Severity::Hint && finding.rule == u"unknown-word", qPrintable(finding.text));
}

/// What a word calls a name, or a gloss in brackets does, is never shown as an error; the same word elsewhere is.
void TestProofer::introducedNamesAreNoErrors()
{
    const auto isError = [this](const QString &text) {
        return std::ranges::any_of(m_proofer.check(text),
                                   [](const Finding &f) { return f.text == u"صنباور" && f.severity == Severity::Error; });
    };
    QVERIFY(isError(u"تركت صنباور على الرف أمس."_qs));
    QVERIFY(!isError(u"وتنفذها شركة صنباور بالتعاون مع بلديات."_qs));
    QVERIFY(!isError(u"لشركة صنباور مكتب هنا."_qs));
    QVERIFY(!isError(u"وتنفذها صنباور (SunPower) هذا العام."_qs));
}

void TestProofer::houseWordsAreKnown()
{
    QVERIFY(!m_proofer.isCorrect(u"كروشينسكي"));
    m_proofer.addWord(u"كروشينسكي"_qs);
    QVERIFY(m_proofer.isCorrect(u"كروشينسكي"));
    QVERIFY(m_proofer.isCorrect(u"وكروشينسكي"));
    m_proofer.removeWord(u"كروشينسكي"_qs);
    QVERIFY(!m_proofer.isCorrect(u"كروشينسكي"));
}

void TestProofer::worksWithoutDictionary()
{
    Proofer proofer({u"/none/ar.aff"_qs, u"/none/ar.dic"_qs, QString()});
    QCOMPARE(proofer.missing().front(), (Error{ErrorCode::DictionaryMissing, {u"/none/ar.dic"_qs}}));
    const auto findings = proofer.check(u"قرأ و كتب");
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) { return finding.rule == u"waw-space"; }));
    QVERIFY(std::ranges::none_of(findings, [](const Finding &f) { return f.severity == Severity::Error && f.rule != u"waw-space"; }));
}

void TestProofer::saysWhichListIsDamaged_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("bytes"); // at its middle; "cut" there, or "gone"
    QTest::newRow("a byte turned") << u"/words.bin"_qs << QByteArray("\x07");
    QTest::newRow("counts cut off") << u"/words.bin"_qs << QByteArray("cut");
    QTest::newRow("no counts") << u"/words.bin"_qs << QByteArray("gone");
    QTest::newRow("no names") << u"/names.txt"_qs << QByteArray("gone");
}

void TestProofer::saysWhichListIsDamaged()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, bytes);
    ProofingData data = findProofingData();
    const QTemporaryDir folder;
    for (const QFileInfo &file : QDir(data.lists).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), folder.filePath(file.fileName())));
    data.lists = folder.path();
    QCOMPARE(Proofer(data).missing().size(), Proofer(findProofingData()).missing().size());

    QFile file(data.lists + list);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    if (bytes == "gone") {
        QVERIFY(file.remove());
    } else if (bytes == "cut") {
        QVERIFY(file.resize(file.size() / 2));
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.write(bytes) == bytes.size() && file.flush());
    }
    Proofer proofer(data);
    QCOMPARE(proofer.missing().back(), (Error{ErrorCode::WordListMissing, {data.lists + list}}));
    const auto findings = proofer.check(u"ذهب الى المدرسة و عاد");
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) { return finding.rule == u"waw-space"; }));
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) { return finding.suggestions.contains(u"إلى"_qs); }));
}

void TestProofer::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one long word") << QString(100000, u'ب');
    QTest::newRow("long word of alifs") << QString(100000, u'ا');
    QTest::newRow("lone surrogates") << QString(u"نص "_qs + QChar(0xD800) + u" آخر " + QChar(0xDC00));
    QTest::newRow("controls") << QString(u"نص"_qs + QChar(0) + QChar(7) + u"\u202Eآخر\u202C");
    QTest::newRow("mixed scripts") << u"aبc 漢字ع한글א😀ب"_qs;
    QTest::newRow("marks alone") << u"ً ٌ ٍ ّ"_qs;
    QTest::newRow("open quotes") << u"«"_qs.repeated(10000);
    QTest::newRow("marks") << u"،"_qs.repeated(10000);
    QTest::newRow("letters apart") << u"ب ت "_qs.repeated(50000);
    QTest::newRow("particles glued to one another") << u"يالاما"_qs.repeated(2000);
    QTest::newRow("many words") << u"ذهب الى المدرسه و عاد "_qs.repeated(300);
}

void TestProofer::survives()
{
    QFETCH(QString, text);
    for (const Finding &finding : m_proofer.check(text)) {
        QVERIFY(finding.start >= 0 && finding.end() <= text.size());
        QCOMPARE(text.mid(finding.start, finding.length), finding.text);
    }
    m_proofer.suggest(text);
    m_proofer.isCorrect(text);
}

void TestProofer::findingsAreInOrder()
{
    const quint32 seed
        = qEnvironmentVariableIsSet("SEED") ? quint32(qEnvironmentVariableIntValue("SEED")) : QRandomGenerator::global()->generate();
    qInfo("SEED=%u", seed);
    QRandomGenerator random(seed);
    const QString alphabet = u"ابتة ي،ىو أإ.\"«»لم هن\n  ء1a"_qs;
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 120; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        qsizetype end = 0;
        for (const Finding &finding : m_proofer.check(text, false)) {
            QVERIFY(finding.start >= end);
            end = finding.end();
            QVERIFY(end <= text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestProofer)
#include "tst_proofer.moc"
