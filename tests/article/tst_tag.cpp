// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/tag.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestTag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneTag_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("hashtag") << u"#إيلون_ماسك"_s << u"إيلون ماسك"_s;
        QTest::newRow("Persian letters") << u"إیلون ماسک"_s << u"ايلون ماسك"_s;
        QTest::newRow("blanks") << u"  الأمم\u00A0 المتحدة "_s << u"الأمم المتحدة"_s;
        QTest::newRow("tashkeel and tatweel") << u"مُحمَّد صــلاح"_s << u"محمد صلاح"_s;
        QTest::newRow("teh marbuta") << u"غزة"_s << u"غزه"_s;
        QTest::newRow("Latin case") << u"OpenAI"_s << u"openai"_s;
        QTest::newRow("digits") << u"كأس العالم ٢٠٣٤"_s << u"كأس العالم 2034"_s;
    }
    void spellingsOfOneTag()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(tagKey(one), tagKey(other));
        QVERIFY(!tagKey(one).isEmpty());
    }

    void differentTags()
    {
        QVERIFY(tagKey(u"الأمم المتحدة") != tagKey(u"الأمم"));
        QVERIFY(tagKey(u"رفح") != tagKey(u"فرح"));
        QCOMPARE(tagKey(u" #_ "), QString());
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("Arabic commas") << u"رفح، غزة ،مصر"_s << QStringList{u"رفح"_s, u"غزة"_s, u"مصر"_s};
        QTest::newRow("mixed") << u"رفح, غزة; مصر؛ لبنان\nقطر"_s << QStringList{u"رفح"_s, u"غزة"_s, u"مصر"_s, u"لبنان"_s, u"قطر"_s};
        QTest::newRow("hashtags") << u"#رفح #محكمة_العدل"_s << QStringList{u"رفح"_s, u"محكمة_العدل"_s};
        QTest::newRow("twice") << u"غزة، غزه، غَزّة"_s << QStringList{u"غزة"_s};
        QTest::newRow("words stay together") << u"الأمم  المتحدة"_s << QStringList{u"الأمم المتحدة"_s};
        QTest::newRow("nothing") << u" ،, #\n"_s << QStringList();
    }
    void splits()
    {
        QFETCH(QString, text);
        QTEST(splitTags(text), "tags");
    }
};

QTEST_GUILESS_MAIN(TestTag)
#include "tst_tag.moc"
