// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the proofer loads, checks and suggests, on one thread, beside bare Hunspell in the same run; texts of this project alone.
#include "proofing/dictionary.h"
#include "proofing/proofer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace muharrir;

class BenchProofing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loads();
    void checksAnArticle();
    void suggests();
    void checksBesideHunspell();

private:
    template<typename Work>
    static qint64 microseconds(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return timer.nsecsElapsed() / 1000;
    }
    ProofingData m_data = findProofingData();
};

void BenchProofing::initTestCase()
{
    if (!Proofer(m_data).missing().empty())
        QSKIP("hunspell-ar is not installed");
}

void BenchProofing::loads()
{
    QBENCHMARK
    {
        const Proofer proofer(m_data);
        Q_UNUSED(proofer)
    }
}

void BenchProofing::checksAnArticle()
{
    // Some 1,000 words, every tenth of them doubtful.
    const QString paragraph
        = u"أعلنت الحكومه أمس أنها ستناقش مشروع القانون الأسبوع المقبل ، و قال الوزير الى الصحفيين إن كروشينسكي سيصل غدا إلى العاصمة."_qs;
    const QString article = QStringList(50, paragraph).join(u'\n');
    Proofer proofer(m_data);
    QBENCHMARK { QVERIFY(!proofer.check(article).empty()); }
}

void BenchProofing::suggests()
{
    const QStringList slips{u"الحكومه"_qs,    u"مسوولية"_qs, u"الحكموة"_qs, u"ياصديقي"_qs, u"ضروف"_qs,     u"إستخدام"_qs,
                            u"الفلسطنيين"_qs, u"اسرئيل"_qs,  u"لايستحق"_qs, u"مدرسهم"_qs,  u"االمتحدة"_qs, u"هاذا"_qs};
    Proofer proofer(m_data);
    Dictionary hunspell(m_data.affix, m_data.dictionary);
    std::vector<qint64> ours, raw;
    for (const QString &slip : slips) {
        ours.push_back(microseconds([&] { proofer.suggest(slip); }));
        raw.push_back(microseconds([&] { hunspell.suggestions(slip); }));
    }
    std::ranges::sort(ours);
    std::ranges::sort(raw);
    qInfo("suggestion: median %lld us, slowest %lld us; Hunspell's own %lld and %lld: %.2f and %.2f of it", ours[ours.size() / 2],
          ours.back(), raw[raw.size() / 2], raw.back(), double(ours[ours.size() / 2]) / double(raw[raw.size() / 2]),
          double(ours.back()) / double(raw.back()));
}

void BenchProofing::checksBesideHunspell()
{
    const QString command = QStandardPaths::findExecutable(u"hunspell"_qs);
    if (command.isEmpty())
        QSKIP("the hunspell command is not installed");
    // Some 40,000 words, as news repeats them.
    QStringList paragraphs;
    for (int i = 0; i < 1000; ++i)
        paragraphs
            += u"أعلنت وزارة الصحة في البلدة رقم %1 أن المستشفى الجديد سيستقبل المرضى ابتداء من الأسبوع المقبل، وقال المدير إن العمل "_qs
                   .arg(i)
            + u"انتهى قبل موعده، فيما طالب سكان المنطقة بتوسيع الطرق التي تربط القرى بالمدينة و تحسين النقل العام الى المدارس."_qs;
    const QString text = paragraphs.join(u'\n');
    Proofer proofer(m_data);
    proofer.check(paragraphs.front());
    const qint64 ours = microseconds([&] { QVERIFY(!proofer.check(text).empty()); });
    QProcess hunspell;
    const qint64 raw = microseconds([&] {
        hunspell.start(command, {u"-d"_qs, u"ar"_qs, u"-i"_qs, u"utf-8"_qs, u"-l"_qs});
        hunspell.write(text.toUtf8());
        hunspell.closeWriteChannel();
        QVERIFY(hunspell.waitForFinished());
    });
    qInfo("whole check, all rules, with suggestions: %.0f ms; hunspell -l with its start: %.0f ms: %.2f times its speed",
          double(ours) / 1000, double(raw) / 1000, double(raw) / double(ours));
}

QTEST_GUILESS_MAIN(BenchProofing)
#include "bench_proofing.moc"
