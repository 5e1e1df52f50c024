// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/housestyle.h"

#include "proofing/learnedstyle.h"
#include "proofing/proofer.h"

#include <QTest>

#include <algorithm>

using namespace muharrir;

class TestHouseStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void quotedWordsStay();
    void defaultAsksNothing();
    void survivesJson();
    void badJsonIsRefused();
    void presetsDiffer();
    void learns();
    void datelines_data();
    void datelines();

private:
    Proofer m_proofer{findProofingData()};
};

void TestHouseStyle::finds_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("suggestion");
    const auto row
        = [](const char *name, const char *style, const QString &text, const char *rule, const QString &found, const QString &to) {
              QTest::newRow(name) << QString::fromLatin1(style) << text << QString::fromLatin1(rule) << found << to;
          };
    row("America", "levant", u"زار الرئيس الأمريكي المدينة"_qs, "house-spelling", u"الأمريكي"_qs, u"الأميركي"_qs);
    row("hundred", "pan-arab", u"حضر ثلاثمائة ضيف"_qs, "house-spelling", u"ثلاثمائة"_qs, u"ثلاثمئة"_qs);
    row("official", "egypt", u"قال مسؤول محلي"_qs, "house-spelling", u"مسؤول"_qs, u"مسئول"_qs);
    row("Syria after a preposition", "pan-arab", u"عاد اللاجئون إلى سورية أمس"_qs, "house-spelling", u"سورية"_qs, u"سوريا"_qs);
    row("digits", "gulf", u"دفع ٥٠ جنيها"_qs, "house-digits", u"٥٠"_qs, u"50"_qs);
    row("quotes", "gulf", u"زار \"المدينة\" القديمة"_qs, "house-quotes", u"\""_qs, u"«"_qs);
    row("month", "gulf", u"عاد في 7 آذار 2023"_qs, "house-months", u"آذار"_qs, u"مارس"_qs);
    row("percent", "gulf", u"ارتفع بنسبة 5 في المئة"_qs, "house-percent", u"5 في المئة"_qs, u"5%"_qs);
    row("dateline in brackets", "gulf", u"الرياض (رويترز) - أعلنت الوزارة خطتها"_qs, "house-dateline", u"الرياض (رويترز) - "_qs,
        u"الرياض - رويترز: "_qs);
    row("dateline of an agency first", "agency", u"واس - الرياض: أعلنت الوزارة خطتها"_qs, "house-dateline", u"واس - الرياض: "_qs,
        u"الرياض (واس) - "_qs);
    row("dateline with a date", "gulf", u"القاهرة 22 نوفمبر (رويترز) - عاد الوفد"_qs, "house-dateline", u"القاهرة 22 نوفمبر (رويترز) - "_qs,
        u"القاهرة 22 نوفمبر - رويترز: "_qs);
    row("dateline of its own line", "agency", u"بدأ اليوم\nلندن: «الشرق الأوسط»\nعاد الوفد"_qs, "house-dateline",
        u"لندن: «الشرق الأوسط»"_qs, u"لندن («الشرق الأوسط»)"_qs);
    row("say", "gulf", u"وأكد على دعم بلاده"_qs, "wording", u"وأكد على"_qs, u"وأكد"_qs);
    row("cliché", "gulf", u"والجدير بالذكر أن الوفد عاد"_qs, "wording", u"والجدير بالذكر"_qs, u"none"_qs);
    row("tamm", "all", u"وتم توقيع الاتفاق أمس"_qs, "tamm", u"وتم توقيع"_qs, u"none"_qs);
    row("tanwin", "all", u"عاد مبكرًا إلى بيته"_qs, "tanwin-place", u"مبكرًا"_qs, u"مبكراً"_qs);
    row("percent in words", "all", u"ارتفع 7% هذا العام"_qs, "house-percent", u"7%"_qs, u"7 بالمئة"_qs);
    row("long sentence", "all", u"عاد الوفد إلى المدينة القديمة مساء"_qs, "long-sentence", u"عاد"_qs, u"none"_qs);
}

void TestHouseStyle::finds()
{
    QFETCH(QString, style);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const auto preset = std::ranges::find(stylePresets(), style, &HouseStyle::id);
    HouseStyle asked;
    if (preset != stylePresets().end()) {
        asked = *preset;
    } else {
        asked.tammVerbalNouns = true;
        asked.tanwin = HouseStyle::Tanwin::OnAlef;
        asked.percent = HouseStyle::Percent::Word;
        asked.longestSentence = 5;
    }
    m_proofer.setStyle(asked);
    const auto findings = m_proofer.check(text);
    const auto hit = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY(hit != findings.end());
    QTEST(hit->text, "found");
    QTEST(hit->suggestions.value(0, u"none"_qs), "suggestion");
    QCOMPARE(hit->kind, FindingKind::Style);
    QVERIFY(!hit->safe);
}

void TestHouseStyle::quotedWordsStay()
{
    for (const HouseStyle &style : stylePresets()) {
        m_proofer.setStyle(style);
        const bool angle = style.quotes == HouseStyle::Quotes::Angle;
        const QString said = u"في 5 مارس ٢٠٢٠ أكد على دعم مسئول أمريكي وأميركي لسورية"_qs;
        const auto findings = m_proofer.check(QString(u"قال: " + (angle ? u"«"_qs : u"\""_qs) + said + (angle ? u"»."_qs : u"\"."_qs)));
        QVERIFY2(std::ranges::none_of(findings, [](const Finding &f) { return f.kind == FindingKind::Style; }), qPrintable(style.id));
    }
}

void TestHouseStyle::defaultAsksNothing()
{
    m_proofer.setStyle({});
    const QString text = u"أكد على دعم مسئول أمريكي في 5 مارس، بنسبة 5 في المئة، وتم توقيع الاتفاق."_qs;
    for (const Finding &finding : m_proofer.check(text))
        QVERIFY2(finding.kind != FindingKind::Style, qPrintable(finding.rule));
}

void TestHouseStyle::survivesJson()
{
    for (const HouseStyle &style : stylePresets()) {
        const auto read = HouseStyle::fromJson(style.toJson());
        QVERIFY(read);
        QCOMPARE(*read, style);
    }
    QCOMPARE(*HouseStyle::fromJson({}), HouseStyle());
}

void TestHouseStyle::badJsonIsRefused()
{
    QVERIFY(!HouseStyle::fromJson({{"digits", "roman"}}));
    QVERIFY(!HouseStyle::fromJson({{"months", 7}}));
}

void TestHouseStyle::presetsDiffer()
{
    for (const HouseStyle &a : stylePresets())
        for (const HouseStyle &b : stylePresets())
            QVERIFY(&a == &b || (a != b && a.id != b.id));
}

void TestHouseStyle::learns()
{
    const QString article = u"قال «مسؤول» أميركي في 5 مارس/آذار 2024 إن مئة ضيف حضروا، ووصفهم «الناطق» فورًا بأنهم 5% من العدد."_qs;
    const LearnedStyle learned = learnStyle(QStringList(20, article));
    const HouseStyle &style = learned.style;
    QCOMPARE(style.digits, HouseStyle::Digits::European);
    QCOMPARE(style.quotes, HouseStyle::Quotes::Angle);
    QCOMPARE(style.months, HouseStyle::Months::EgyptianLevantine);
    QCOMPARE(style.tanwin, HouseStyle::Tanwin::BeforeAlef);
    QCOMPARE(style.percent, HouseStyle::Percent::Sign);
    QVERIFY(style.spellings.contains(u"أميرك"_qs) && style.spellings.contains(u"مئة"_qs) && style.spellings.contains(u"مسؤول"_qs));
    QCOMPARE(learnStyle({article}).style, HouseStyle()); // one article proves nothing
    QCOMPARE(learnStyle({}).votes.size(), size_t(0));

    QCOMPARE(learnStyle(QStringList(3, u"بيروت - رويترز: عاد الوفد"_qs)).style.dateline, HouseStyle::Dateline::PlaceDash);

    // Each article has one vote, however often it uses a form; a split house decides nothing.
    const QString loud = u"مئة ومئة ومئة ومئة ومئة ومئة ومئة ومئة ومئة ومئة"_qs, quiet = u"مائة"_qs;
    const auto spelling = [](const QStringList &texts) { return learnStyle(texts).style.spellings; };
    QCOMPARE(spelling({quiet, quiet, quiet, loud}), QStringList{u"مائة"_qs});
    QCOMPARE(spelling({quiet, quiet, loud, loud}), QStringList());

    // What the articles say nothing of stays as another profile has it.
    HouseStyle gulf = *std::ranges::find(stylePresets(), u"gulf"_qs, &HouseStyle::id);
    gulf.spellings = {u"مئة"_qs, u"ترمب"_qs};
    QCOMPARE(withLearned(gulf, learnStyle(QStringList(3, quiet))).spellings, (QStringList{u"ترمب"_qs, u"مائة"_qs}));
}

void TestHouseStyle::datelines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("of the house") << u"الرياض - واس: أعلنت الوزارة خطتها"_qs << false;
    QTest::newRow("other") << u"الرياض (واس) - أعلنت الوزارة خطتها"_qs << true;
    QTest::newRow("a sentence with an agency") << u"نقلت رويترز (أمس) عن الوزير قوله: عدنا"_qs << false;
    QTest::newRow("a name and its role") << u"سعيد (المدير) - عاد إلى مكتبه"_qs << false;
    QTest::newRow("a label") << u"الرياض: ملتقى المدن"_qs << false;
    QTest::newRow("no place") << u"خاص (واس) - أعلنت الوزارة خطتها"_qs << false;
    QTest::newRow("inside a line") << u"قال مصدر إن الرياض (واس) - وهي ناقلة الخبر - عادت"_qs << false;
}

void TestHouseStyle::datelines()
{
    QFETCH(QString, text);
    const auto preset = std::ranges::find(stylePresets(), u"gulf"_qs, &HouseStyle::id);
    m_proofer.setStyle(*preset);
    const auto findings = m_proofer.check(text);
    QTEST(std::ranges::find(findings, u"house-dateline"_qs, &Finding::rule) != findings.end(), "found");
}

QTEST_GUILESS_MAIN(TestHouseStyle)
#include "tst_housestyle.moc"
