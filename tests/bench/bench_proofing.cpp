// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the proofer loads, checks and suggests, on one thread; texts of this project alone.
#include "proofing/proofer.h"

#include <QElapsedTimer>
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

private:
    ProofingData m_data = findProofingData();
};

void BenchProofing::initTestCase()
{
    if (!Proofer(m_data).isComplete())
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
    std::vector<qint64> microseconds;
    for (const QString &slip : slips) {
        QElapsedTimer timer;
        timer.start();
        proofer.suggest(slip);
        microseconds.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(microseconds);
    qInfo("suggestion: median %lld us, slowest %lld us", microseconds[microseconds.size() / 2], microseconds.back());
}

QTEST_GUILESS_MAIN(BenchProofing)
#include "bench_proofing.moc"
