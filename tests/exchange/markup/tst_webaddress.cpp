// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markup/webaddress.h"

#include "support/randomtext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace muharrir;
using namespace Qt::StringLiterals;

class TestWebAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u" https://example.org/a?b=1&c=2#d "_s << u"https://example.org/a?b=1&c=2#d"_s;
        QTest::newRow("http") << u"HTTP://Example.org"_s << u"http://example.org/"_s;
        QTest::newRow("Arabic path") << u"https://example.org/أ ب"_s << u"https://example.org/%D8%A3%20%D8%A8"_s;
        QTest::newRow("Arabic host") << u"https://موقع.example/"_s << u"https://xn--4gbrim.example/"_s;
        QTest::newRow("query only") << u"https://example.org?q=1"_s << u"https://example.org/?q=1"_s;
        QTest::newRow("signs") << u"https://example.org/a|b[c]{d}\\^`"_s << u"https://example.org/a%7Cb%5Bc%5D%7Bd%7D%5C%5E%60"_s;
        QTest::newRow("quotes") << u"https://example.org/\"><script>"_s << u"https://example.org/%22%3E%3Cscript%3E"_s;
        QTest::newRow("stray percent") << u"https://example.org/100%"_s << u"https://example.org/100%25"_s;
        QTest::newRow("password") << u"https://user:secret@example.org/"_s << u"https://example.org/"_s;
        for (const char *refused :
             {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/a", "/a", "a.html",
              "https:///a", "https://", "http:example.org", "vbscript:x", "blob:https://example.org/1", "mailto:a@example.org", ""})
            QTest::newRow(refused) << QString::fromUtf8(refused) << QString();
        QTest::newRow("control") << u"https://example.org/\u0007"_s << QString();
        QTest::newRow("direction control") << u"https://example.org/\u202Egro"_s << QString();
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(webAddress(text), expected);
    }

    void links()
    {
        QCOMPARE(linkAddress(u"mailto:desk@example.org"), u"mailto:desk@example.org"_s);
        QCOMPARE(linkAddress(u"mailto:a@b.c?body=<script>"), QString());
        QCOMPARE(linkAddress(u"https://example.org/"), u"https://example.org/"_s);
        QCOMPARE(linkAddress(u"tel:+1"), QString());
    }

    void besideThePage()
    {
        QCOMPARE(absoluteAddress(u"https://e.org/2026/a/", u"assets/x.jpg"), u"https://e.org/2026/a/assets/x.jpg"_s);
        QCOMPARE(absoluteAddress(u"https://e.org/2026/a.html", u"assets/x.jpg"), u"https://e.org/2026/assets/x.jpg"_s);
        QCOMPARE(absoluteAddress(u"http://e.org/a/", u"x.jpg"), QString());
        QCOMPARE(absoluteAddress(u"", u"x.jpg"), QString());
    }

    void anyText()
    {
        const unsigned start = test::seed();
        static const QRegularExpression ascii(u"\\A(https?://[^/\"<> ]+/[!#-;=?-Z_a-z~]*)?\\z"_s);
        for (unsigned i = 0; i < 1000; ++i) {
            const QString address = webAddress(QString(u"https://e.org/"_s + test::RandomText(start + i).next(12)));
            QVERIFY2(ascii.match(address).hasMatch(), qPrintable(u"MUHARRIR_SEED=%1 "_s.arg(start + i) + address));
            QCOMPARE(webAddress(address), address);
        }
    }
};

QTEST_GUILESS_MAIN(TestWebAddress)
#include "tst_webaddress.moc"
