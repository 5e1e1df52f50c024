// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlexport/pagefacts.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestPageFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void authors_data()
    {
        QTest::addColumn<QStringList>("bylines");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("bare") << QStringList{u"ليلى منصور"_s} << QStringList{u"ليلى منصور"_s};
        QTest::newRow("by") << QStringList{u"بقلم: ليلى منصور"_s, u"كتبت هند العلي"_s, u"By John Smith"_s}
                            << QStringList{u"ليلى منصور"_s, u"هند العلي"_s, u"John Smith"_s};
        QTest::newRow("several in one") << QStringList{u"ليلى منصور، سامر حداد؛ كريم نصّار"_s}
                                        << QStringList{u"ليلى منصور"_s, u"سامر حداد"_s, u"كريم نصّار"_s};
        QTest::newRow("once") << QStringList{u"سامر حداد"_s, u" سامر  حداد "_s, {}} << QStringList{u"سامر حداد"_s};
        QTest::newRow("a name that begins alike")
            << QStringList{u"تقريرية أحمد"_s, u"Byron Hill"_s} << QStringList{u"تقريرية أحمد"_s, u"Byron Hill"_s};
    }

    void authors()
    {
        QFETCH(QStringList, bylines);
        QFETCH(QStringList, names);
        QCOMPARE(authorNames(bylines), names);
    }

    void excerpts()
    {
        QCOMPARE(excerpt(u"قال الوزير", 20), u"قال الوزير"_s);
        QCOMPARE(excerpt(u"قال الوزير، اليوم إن", 15), u"قال الوزير…"_s);
        QCOMPARE(excerpt(QString(50, u'ا'), 10), QString(QString(9, u'ا') + u'…'));
        QCOMPARE(excerpt(u"\U0001F600\U0001F600\U0001F600", 4), u"\U0001F600…"_s);
    }

    void descriptionAndLocale()
    {
        PublicArticle article;
        article.body.blocks = {heading(u"عنوان فرعي"_s), paragraph(u"أعلنت الوزارة الخطة."_s)};
        const PageFacts facts(article, PublisherProfile());
        QCOMPARE(facts.description, u"أعلنت الوزارة الخطة."_s);
        QCOMPARE(facts.locale, u"ar_AR"_s);
        QCOMPARE(facts.headline, u"بلا عنوان"_s);
        QCOMPARE(facts.language, u"ar"_s);
        QVERIFY(facts.address.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageFacts)
#include "tst_pagefacts.moc"
