// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/correction.h"

#include <QTest>

using namespace muharrir;

namespace {

Finding finding(qsizetype start, const QString &text, const QString &to, bool safe = true)
{
    Finding result;
    result.start = start;
    result.length = text.size();
    result.text = text;
    result.suggestions = {to};
    result.safe = safe;
    result.rule = u"hamza"_qs;
    return result;
}

} // namespace

class TestCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesSafeOnes();
    void appliesAllButHintsAndStyle();
    void refusesWhatDoesNotFit();
    void keepsLines();
};

void TestCorrection::appliesSafeOnes()
{
    const QString text = u"ذهب الى المدرسه"_qs;
    const std::vector<Finding> findings{finding(8, u"المدرسه"_qs, u"المدرسة"_qs, false), finding(4, u"الى"_qs, u"إلى"_qs)};
    const Corrected safe = corrected(text, findings, Which::Safe);
    QCOMPARE(safe.text, u"ذهب إلى المدرسه"_qs);
    QCOMPARE(safe.changes.size(), size_t(1));
    QCOMPARE(safe.changes[0].start, 4);
    QCOMPARE(safe.changes[0].from, u"الى"_qs);
    const Corrected all = corrected(text, findings, Which::All);
    QCOMPARE(all.text, u"ذهب إلى المدرسة"_qs);
    QCOMPARE(all.changes[1].start, 8); // positions count in the text as given
}

void TestCorrection::appliesAllButHintsAndStyle()
{
    Finding hint = finding(0, u"الى"_qs, u"إلى"_qs, false);
    hint.severity = Severity::Hint;
    Finding style = finding(0, u"الى"_qs, u"إلى"_qs, false);
    style.kind = FindingKind::Style;
    Finding nothing = finding(0, u"الى"_qs, u"إلى"_qs, false);
    nothing.suggestions.clear();
    for (const Finding &one : {hint, style, nothing})
        QVERIFY(corrected(u"الى هنا"_qs, {one}, Which::All).changes.empty());
}

void TestCorrection::refusesWhatDoesNotFit()
{
    const QString text = u"الى هنا"_qs;
    QCOMPARE(corrected(text, {finding(1, u"الى"_qs, u"إلى"_qs)}, Which::All).text, text);   // another text's
    QCOMPARE(corrected(text, {finding(100, u"الى"_qs, u"إلى"_qs)}, Which::All).text, text); // outside
    const std::vector<Finding> overlapping{finding(0, u"الى"_qs, u"إلى"_qs), finding(2, u"ى ه"_qs, u"x"_qs)};
    QCOMPARE(corrected(text, overlapping, Which::All).text, u"إلى هنا"_qs);
}

void TestCorrection::keepsLines()
{
    const QString text = u"سطر\nسطر"_qs;
    QCOMPARE(corrected(text, {finding(3, u"\n"_qs, u" "_qs)}, Which::All).text, text);
    QCOMPARE(corrected(text, {finding(0, u"سطر"_qs, u"سط\nر"_qs)}, Which::All).text, text);
}

QTEST_APPLESS_MAIN(TestCorrection)
#include "tst_correction.moc"
