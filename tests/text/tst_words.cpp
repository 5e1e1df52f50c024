// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "support/randomtext.h"
#include "support/stopwatch.h"

#include <QTest>

using namespace muharrir;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenises_data();
    void tokenises();
    void tokensCoverEveryLetterAndDoNotOverlap();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
};

/// "A:كتاب P:، N:20" and so on: kind and text of every token.
static QString shown(const QString &text)
{
    QStringList parts;
    for (const Token &token : tokenise(text)) {
        static const QString letters = QStringLiteral("ALNUHXP");
        parts.append(letters[static_cast<int>(token.kind)] + u':' + token.in(text).toString());
    }
    return parts.join(u' ');
}

void TestWords::tokenises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("Arabic punctuation stays out") << u"الرئيس، بدأ؛ وصل؟"_qs << u"A:الرئيس P:، A:بدأ P:؛ A:وصل P:؟"_qs;
    QTest::newRow("marks and tatweel stay in") << u"الحُكُومَةُ محـــمد"_qs << u"A:الحُكُومَةُ A:محـــمد"_qs;
    QTest::newRow("number in Arabic digits") << u"في عام ٢٠٢٤ بدأ"_qs << u"A:في A:عام N:٢٠٢٤ A:بدأ"_qs;
    QTest::newRow("separators in numbers") << u"1,234.5 ١٬٢٣٤٫٥ 12:30 22/11/2024."_qs << u"N:1,234.5 N:١٬٢٣٤٫٥ N:12:30 N:22/11/2024 P:."_qs;
    QTest::newRow("per cent") << u"50% ٥٠٪ %50"_qs << u"N:50% N:٥٠٪ N:%50"_qs;
    QTest::newRow("range") << u"2014-2024"_qs << u"N:2014 P:- N:2024"_qs;
    QTest::newRow("prefix before digits") << u"الـ20 لـ٣"_qs << u"X:الـ N:20 X:لـ N:٣"_qs;
    QTest::newRow("prefix before a quote") << u"لـ«الجزيرة» بـ\"القدس\""_qs << u"X:لـ P:« A:الجزيرة P:» X:بـ P:\" A:القدس P:\""_qs;
    QTest::newRow("prefix before Latin") << u"بـCNN والـBBC بCNN"_qs << u"X:بـ L:CNN X:والـ L:BBC X:ب L:CNN"_qs;
    QTest::newRow("prefix without tatweel before a quote") << u"قال و\"أكد\""_qs << u"A:قال X:و P:\" A:أكد P:\""_qs;
    QTest::newRow("a letter before a closing quote is no prefix") << u"«المجموعة ب»"_qs << u"P:« A:المجموعة A:ب P:»"_qs;
    QTest::newRow("Hijri year") << u"1445هـ"_qs << u"N:1445 A:هـ"_qs;
    QTest::newRow("Latin words") << u"don't COVID-19 F16 5G AT&T"_qs << u"L:don't L:COVID-19 L:F16 L:5G L:AT P:& L:T"_qs;
    QTest::newRow("accents") << u"Erdoğan cafe\u0301"_qs << u"L:Erdoğan L:cafe\u0301"_qs;
    QTest::newRow("addresses") << u"https://x.net/a?b=(1). www.aljazeera.net، a.b@c.org @user_name bbc.com"_qs
                               << u"U:https://x.net/a?b=(1) P:. U:www.aljazeera.net P:، U:a.b@c.org U:@user_name U:bbc.com"_qs;
    QTest::newRow("no address") << u"e.g. U.S. 3.5km @ http://"_qs << u"L:e P:. L:g P:. L:U P:. L:S P:. L:3.5km P:@ L:http P:: P:/ P:/"_qs;
    QTest::newRow("hashtags") << u"#غزة_الآن #Qatar2022 # "_qs << u"H:#غزة_الآن H:#Qatar2022 P:#"_qs;
    QTest::newRow("scripts meet") << u"كوروناvirus"_qs << u"A:كورونا L:virus"_qs;
    QTest::newRow("marks alone are no word") << u"َّ ـــ"_qs << u"P:َّ P:ـــ"_qs;
    QTest::newRow("a stray mark before a word") << u"َكتب"_qs << u"A:َكتب"_qs;
    QTest::newRow("joiner inside") << u"می\u200Cشود\u200C، "_qs << u"A:می\u200Cشود P:،"_qs;
    QTest::newRow("unseen characters around") << u"\u200Fكلمة\u200F \uFEFF"_qs << u"A:كلمة"_qs;
    QTest::newRow("ellipsis and emoji") << u"مهلا…😀"_qs << u"A:مهلا P:… P:😀"_qs;
    QTest::newRow("lone surrogate") << QString(u"نص " + QString(QChar(0xD800)) + u" نص"_qs)
                                    << QString(u"A:نص P:" + QString(QChar(0xD800)) + u" A:نص"_qs);
    QTest::newRow("empty") << QString() << QString();
}

void TestWords::tokenises()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(shown(text), tokens);
}

void TestWords::tokensCoverEveryLetterAndDoNotOverlap()
{
    test::RandomText random(test::seed());
    for (int i = 0; i < 3000; ++i) {
        const QString text = random.next();
        QList<bool> covered(text.size(), false);
        qsizetype last = 0;
        for (const Token &token : tokenise(text)) {
            QVERIFY2(token.length > 0 && token.start >= last && token.end() <= text.size(), qPrintable(text));
            last = token.end();
            std::fill(covered.begin() + token.start, covered.begin() + last, true);
        }
        for (qsizetype k = 0; k < text.size(); ++k)
            QVERIFY2(covered[k] || !(text[k].isLetterOrNumber() || text[k].isPunct()), qPrintable(text));
    }
}

void TestWords::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("tatweel") << u"ـ"_qs;
    QTest::newRow("marks") << u"َ"_qs;
    QTest::newRow("labels") << u"a."_qs;
    QTest::newRow("mail") << u"a@"_qs;
    QTest::newRow("brackets in an address") << u"www.a()"_qs;
    QTest::newRow("closing brackets in an address") << u"a.com/)"_qs;
    QTest::newRow("closing brackets only") << QString(u"a.com/"_qs + u")"_qs.repeated(100000));
    QTest::newRow("joiners") << u"\u200D"_qs;
    QTest::newRow("word and joiners") << u"ب\u200F"_qs;
    QTest::newRow("full stops") << u"."_qs;
    QTest::newRow("hash signs") << u"#"_qs;
}

void TestWords::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(300000 / static_cast<int>(piece.size()));
    const test::Stopwatch watch;
    const size_t count = tokenise(text).size() + sentences(text).size();
    QVERIFY(count <= 2 * static_cast<size_t>(text.size()));
    QVERIFY2(watch.milliseconds() < 5000, qPrintable(QString::number(watch.milliseconds()))); // quadratic: minutes
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
