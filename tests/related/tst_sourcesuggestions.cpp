// SPDX-License-Identifier: GPL-3.0-or-later
#include "related/suggestions.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestSourceSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsSources_data();
    void findsSources();
    void eachOnceAndBackReferencesNot();
    void theCueAndTheSentence();
    void findsWhatIsUnattributed_data();
    void findsWhatIsUnattributed();
    void rangesLieWithinAnyText();
};

/// "name/role/kind" of each.
static QStringList shown(const QString &text)
{
    QStringList shown;
    for (const SourceSuggestion &source : suggestSources(text))
        shown.append(QStringLiteral("%1/%2/%3").arg(source.name, source.role, sourceKindName(source.kind)));
    return shown;
}

void TestSourceSuggestions::findsSources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sources");
    const auto row = [](const QString &text, const QStringList &sources) { QTest::newRow(qUtf8Printable(text)) << text << sources; };
    // persons
    row(u"قال وزير الخارجية الأميركي ماركو روبيو إن بلاده ستشارك."_qs, {u"ماركو روبيو/وزير الخارجية الأميركي/person"_qs});
    row(u"وقال المتحدث باسم الخارجية الإيرانية إسماعيل بقائي في مؤتمر صحفي إن المحادثات مستمرة."_qs,
        {u"إسماعيل بقائي/المتحدث باسم الخارجية الإيرانية/person"_qs});
    row(u"وأضاف الدكتور سامي حداد: «نحتاج إلى وقت»."_qs, {u"سامي حداد/الدكتور/person"_qs});
    row(u"وأكد رئيس البلدية أن الطريق سيُفتح غدا."_qs, {u"رئيس البلدية//person"_qs});
    row(u"قالت هالة منصور إنها رأت الحادث."_qs, {u"هالة منصور//person"_qs});
    row(u"وزير الطاقة قال إن الأسعار ستنخفض."_qs, {u"وزير الطاقة//person"_qs});
    row(u"وقالت مصادر مطلعة إن القرار اتُّخذ."_qs, {u"مصادر مطلعة//person"_qs});
    row(u"وأفاد شهود عيان بأن الحريق بدأ ليلا."_qs, {u"شهود عيان//person"_qs});
    row(u"وحذرت وزارة الصحة من أن اللقاح لا يكفي."_qs, {u"وزارة الصحة//person"_qs});
    row(u"وقال وزير الخارجية الإيراني، جواد ظريف، إن الاتفاق قائم."_qs, {u"جواد ظريف/وزير الخارجية الإيراني/person"_qs});
    row(u"وقالت لينا عودة، مديرة المشروع، إن العمل بدأ."_qs, {u"لينا عودة/مديرة المشروع/person"_qs});
    row(u"وقال أشرف حمدان الناطق باسم البلدية إن الطريق مغلق."_qs, {u"أشرف حمدان/الناطق باسم البلدية/person"_qs});
    row(u"قال الرئيس التنفيذي لمجلس التنمية، خالد الرميحي، إن النمو مستمر."_qs, {u"خالد الرميحي/الرئيس التنفيذي لمجلس التنمية/person"_qs});
    row(u"وأشارت السلطات إلى أن التحقيق جار."_qs, {u"السلطات//person"_qs});
    row(u"وأكد نبيل سالم في بيان أن العرض انتهى."_qs, {u"نبيل سالم//person"_qs});
    // agencies, outlets, documents
    row(u"نقلت وكالة رويترز عن مسؤول أمني قوله إن المعبر أُغلق."_qs, {u"وكالة رويترز//agency"_qs, u"مسؤول أمني//person"_qs});
    row(u"وذكرت صحيفة «الشرق الأوسط» أن الوفد وصل."_qs, {u"صحيفة الشرق الأوسط//site"_qs});
    row(u"وبحسب بيان للجيش فإن الطائرة سقطت."_qs, {u"بيان للجيش//document"_qs});
    row(u"وفقا لوزارة المالية، ارتفع الدين."_qs, {u"وزارة المالية//person"_qs});
    row(u"وفقا للوكالة الدولية للطاقة، تراجع الطلب."_qs, {u"الوكالة الدولية للطاقة//agency"_qs});
    row(u"نقلا عن رويترز، وصل الوفد."_qs, {u"رويترز//agency"_qs});
    row(u"وفق «رويترز» وصل الوفد."_qs, {u"رويترز//agency"_qs});
    row(u"وفق ما أعلنت هيئة الأرصاد، تهطل أمطار غدا."_qs, {u"هيئة الأرصاد//person"_qs});
    row(u"وأظهرت دراسة حديثة أن النوم يتراجع."_qs, {u"دراسة حديثة//document"_qs});
    row(u"المصدر: الجزيرة + وكالات"_qs, {u"الجزيرة//site"_qs, u"وكالات//agency"_qs});
    // no cry of wolf
    row(u"قال إن الأمر انتهى."_qs, {});
    row(u"وأضاف: «لن نعود»."_qs, {});
    row(u"قالت: «هذا بيتنا الذي ولدنا فيه جميعا»."_qs, {});
    row(u"أعلن استقالته مساء أمس."_qs, {});
    row(u"حيث قال لمستشاريه إنه يريد البقاء."_qs, {});
    row(u"وقالت للجنة التحقيق إنها لم تحضر."_qs, {});
    row(u"وقال لوزير الدفاع إن الوقت ضاق."_qs, {});
    row(u"وقال لافي حسن إن الطريق آمن."_qs, {u"لافي حسن//person"_qs});
    row(u"أضاف هدفا ثانيا في الدقيقة الأخيرة."_qs, {});
    row(u"يجري العمل وفق القانون وبحسب الحاجة."_qs, {});
    row(u"نقلت سيارات الإسعاف المصابين إلى المستشفى."_qs, {});
    row(u"كشف الستار عن تمثال جديد."_qs, {});
    row(u"أكد التزامه بالاتفاق في لقاء أمس."_qs, {});
    row(u"وتعتبر الصين الجزيرة إقليما تابعا لها."_qs, {});
    row(u"ونشر صورا من الرحلة كتب تحتها «أجمل يوم»."_qs, {});
    row(u"بعد أنباء أفادت باحتمال تأجيل اللقاء."_qs, {});
    row(u"في العملية التي أعلنت عنها أمس."_qs, {});
    row(u"وقال عادل فارس أمام الحضور: «سننجح»."_qs, {u"عادل فارس//person"_qs});
    row(u"وأكد منير هادي وهو ممثل النقابة أن الإضراب انتهى."_qs, {u"منير هادي//person"_qs});
    row(u"وقال الشهر الماضي إنه سيعود."_qs, {});
    row(u"وقال لي: ابتعدي."_qs, {});
    row(u"قائمة تضم 35 دولة قالت إنها ستشارك."_qs, {});
    row(u"ونقلت قناة «المدى» أن الحريق أسفر عن خسائر."_qs, {u"قناة المدى//site"_qs});
    row(u"المصدر المفتوح شائع في البرمجة."_qs, {});
    row(QString(), {});
}

void TestSourceSuggestions::findsSources()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sources);
    QCOMPARE(shown(text), sources);
}

void TestSourceSuggestions::eachOnceAndBackReferencesNot()
{
    const QString text = u"قال وزير الطاقة مروان الحاج إن المخزون كاف. وأضاف الوزير أن الأسعار مستقرة. وأكد الحاج أن الدعم باق. "
                         u"وقالت الوزارة إنها تتابع. وقال مروان الحاج إن العمل مستمر. وقال اتحاد المصانع إن الكلفة ارتفعت."_qs;
    QCOMPARE(shown(text), (QStringList{u"مروان الحاج/وزير الطاقة/person"_qs, u"اتحاد المصانع//person"_qs}));
    QCOMPARE(shown(u"قال الوزير إن الأسعار مستقرة."_qs), QStringList{u"الوزير//person"_qs}); // nobody before: the desk should ask who
}

void TestSourceSuggestions::theCueAndTheSentence()
{
    const QString text = u"هطلت أمطار غزيرة. وقالت هيئة الأرصاد إنها ستستمر. ونُقلت الأسر."_qs;
    const auto sources = suggestSources(text);
    QCOMPARE(sources.size(), 1U);
    QCOMPARE(sources[0].cue, u"وقالت"_qs);
    QCOMPARE(text.mid(sources[0].start, sources[0].length), u"وقالت هيئة الأرصاد إنها ستستمر."_qs);
    QCOMPARE(suggestSources(u"نقلا عن رويترز: وصل الوفد."_qs).at(0).cue, u"نقلا عن"_qs);
}

void TestSourceSuggestions::findsWhatIsUnattributed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("passages");
    const auto row = [](const QString &text, const QStringList &passages) { QTest::newRow(qUtf8Printable(text)) << text << passages; };
    const auto wanting = [row](const QString &text) { row(text, {text}); };
    wanting(u"«لن نترك أرضنا مهما حدث لنا»."_qs);
    wanting(u"بلغت الخسائر 40 مليون دولار."_qs);
    wanting(u"ارتفعت البطالة إلى 12% هذا العام."_qs);
    wanting(u"تراجع الإنتاج ٣٠ في المئة."_qs);
    // somebody vouches, here or beside
    row(u"بلغت الخسائر 40 مليون دولار وفق الوثيقة."_qs, {});
    row(u"بلغت الخسائر 40 مليون دولار. وقال المدير إنها الأكبر."_qs, {});
    row(u"صدر بيان الشركة أمس. بلغت الخسائر 40 مليون دولار."_qs, {});
    row(u"قال الشيخ: «لن نترك أرضنا مهما حدث لنا»."_qs, {});
    row(u"وتابع مشيرا إلى أن 20% من السكان نزحوا."_qs, {});
    // nothing that needs a source
    row(u"ولد عام 1990 في الثالث من مايو 2024."_qs, {});
    row(u"فاز الفريق 3-1 أمام 11 لاعبا."_qs, {});
    row(u"شارك في ندوة «النقد الحديث»."_qs, {});
    row(u"قرأ رواية «مئة عام من العزلة الطويلة» مرتين."_qs, {});
    row(QString(), {});
}

void TestSourceSuggestions::findsWhatIsUnattributed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, passages);
    QStringList found;
    for (const Unattributed &passage : unattributed(text)) {
        QCOMPARE(passage.text, text.mid(passage.start, passage.length));
        found.append(passage.text);
    }
    QCOMPARE(found, passages);
}

void TestSourceSuggestions::rangesLieWithinAnyText()
{
    test::RandomText random(test::seed());
    const QStringList cues{u" قال "_qs, u" نقلا عن "_qs, u" المصدر: "_qs, u" وفقا ل"_qs, u" أعلنت "_qs, u" 5% "_qs, u" «"_qs};
    for (int i = 0; i < 1000; ++i) {
        QString text;
        for (int part = random.below(6); part >= 0; --part)
            text += random.next(20) + cues[random.below(static_cast<int>(cues.size()))];
        for (const SourceSuggestion &source : suggestSources(text)) {
            QVERIFY(source.start >= 0 && source.length > 0 && source.start + source.length <= text.size());
            QVERIFY(!source.name.isEmpty() && !source.cue.isEmpty());
        }
        for (const Unattributed &passage : unattributed(text))
            QVERIFY(passage.start >= 0 && passage.length > 0 && passage.start + passage.length <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestSourceSuggestions)
#include "tst_sourcesuggestions.moc"
