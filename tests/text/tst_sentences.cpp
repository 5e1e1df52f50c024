// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "support/randomtext.h"

#include <QTest>

using namespace muharrir;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void rangesAreOrderedAndTrimmed();
};

void TestSentences::splits_data()
{
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QStringList &sentences) { QTest::newRow(name) << sentences; };
    row("two", {u"وصل الوفد."_qs, u"وبدأت المحادثات؟"_qs});
    row("closing quote", {u"قال: «انتهى الأمر.»"_qs, u"ثم غادر."_qs});
    row("number", {u"بلغ النمو 3.5 في المئة."_qs, u"وهذا كثير!"_qs});
    row("one letter", {u"زار أ. محمد ود. سامي أ.د. علي الجامعة."_qs, u"وعاد."_qs});
    row("era", {u"كان ذلك عام 1445 هـ."_qs, u"ثم عام 2024م."_qs, u"وانتهى."_qs});
    row("address", {u"نشر موقع aljazeera.net الخبر."_qs, u"انظر www.x.net/?a=1 هنا."_qs});
    row("ellipsis", {u"صمت…"_qs, u"ثم تكلم..."_qs, u"وسكت."_qs});
    row("several marks", {u"حقا؟!"_qs, u"نعم."_qs});
    row("no mark at the end", {u"جملة بلا نقطة"_qs});
}

void TestSentences::splits()
{
    QFETCH(QStringList, sentences);
    for (const QString &between : {u" "_qs, u"\n"_qs, u"\n\n  "_qs}) {
        const QString text = sentences.join(between);
        QStringList found;
        for (const Range &range : muharrir::sentences(text))
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found, sentences);
    }
    if (sentences.size() == 2 && sentences[0].endsWith(u'.')) // the blank was forgotten
        QCOMPARE(muharrir::sentences(sentences.join(QString())).size(), 2U);
}

void TestSentences::rangesAreOrderedAndTrimmed()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 2000; ++i) {
        const QString text = random.next();
        qsizetype last = 0;
        QString kept;
        for (const Range &range : sentences(text)) {
            QVERIFY(range.length > 0 && range.start >= last && range.end() <= text.size());
            last = range.end();
            kept += QStringView(text).mid(range.start, range.length);
        }
        const auto letters = [](const QString &of) { return std::ranges::count_if(of, [](QChar c) { return c.isLetterOrNumber(); }); };
        QCOMPARE(letters(kept), letters(text));
    }
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
