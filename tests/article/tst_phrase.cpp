// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/phrase.h"

#include <QTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestPhrase : public QObject {
    Q_OBJECT

private:
    const std::vector<Phrase> m_phrases{{u"أم"_s, u"الأمم المتحدة"_s}, {u"مج أم"_s, u"مجلس الأمن الدولي"_s}, {u"UN"_s, u"الأمم المتحدة"_s}};

private Q_SLOTS:
    void atTheEnd_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("shortForm");
        QTest::newRow("alone") << u"أم*"_s << u"أم"_s;
        QTest::newRow("behind words") << u"قالت أم*"_s << u"أم"_s;
        QTest::newRow("behind a bracket") << u"(أم*"_s << u"أم"_s;
        QTest::newRow("without its hamza") << u"قالت ام*"_s << u"أم"_s;
        QTest::newRow("the longer one") << u"قال مج أم*"_s << u"مج أم"_s;
        QTest::newRow("Latin, any case") << u"un*"_s << u"UN"_s;
        QTest::newRow("end of another word") << u"إسلام*"_s << QString();
        QTest::newRow("no sign") << u"قالت أم"_s << QString();
        QTest::newRow("sign alone") << u"*"_s << QString();
        QTest::newRow("sign before it") << u"*أم"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void atTheEnd()
    {
        QFETCH(QString, before);
        const auto found = phraseAtEnd(before, m_phrases);
        QTEST(found ? found->phrase->shortForm : QString(), "shortForm");
    }

    void whereItBegins()
    {
        QCOMPARE(phraseAtEnd(u"قالت أُمّ*", m_phrases)->start, 5);
        QCOMPARE(phraseAtEnd(u"أم*", m_phrases)->start, 0);
    }

    void oneOfAShortForm()
    {
        std::vector<Phrase> phrases = m_phrases;
        keep(phrases, {u" ام* "_s, u"أمانة عمّان"_s});
        QCOMPARE(phrases.size(), m_phrases.size());
        QCOMPARE(phrases.front(), (Phrase{u"ام"_s, u"أمانة عمّان"_s}));
        keep(phrases, {u"*"_s, u"نص"_s});
        keep(phrases, {u"ج"_s, u" \n"_s});
        QCOMPARE(phrases.size(), m_phrases.size());
    }

    void comesBackAsItWasKept()
    {
        QCOMPARE(phrasesFromJson(toJson(m_phrases)), m_phrases);
        QVERIFY(phrasesFromJson({1, u"نص"_s, QJsonValue()}).empty());
    }
};

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
