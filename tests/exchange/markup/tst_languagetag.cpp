// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/languagetag.h"

#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestLanguageTag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::newRow("plain") << u"EN"_s << u"en"_s;
        QTest::newRow("territory") << u"pt_br"_s << u"pt-BR"_s;
        QTest::newRow("script") << u"sr-latn-rs"_s << u"sr-Latn-RS"_s;
        QTest::newRow("no language") << u"xx"_s << QString();
        QTest::newRow("no tag") << u"en\" onclick=\""_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void languageTags()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        QCOMPARE(languageTag(text), tag);
    }

    void fitting()
    {
        QCOMPARE(fittingLanguage(u"en", u"Le Monde"), u"en"_s); // letters are all that is judged
        QCOMPARE(fittingLanguage(u"en", u"لوموند"), QString());
        QCOMPARE(fittingLanguage(u"fa", u"گل آقا"), u"fa"_s);
        QCOMPARE(fittingLanguage(u"fa", u"Tehran"), QString());
        QCOMPARE(fittingLanguage(u"fr", u"Le Monde لوموند"), QString());
        QCOMPARE(fittingLanguage(u"en", u"2026"), QString());
        QCOMPARE(fittingLanguage(u"", u"Tehran"), QString());
    }
};

QTEST_GUILESS_MAIN(TestLanguageTag)
#include "tst_languagetag.moc"
