// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/weblink.h"

#include <QTest>

using namespace muharrir;

class TestWebLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("opens");
        QTest::newRow("https") << u"https://example.org/a?b=c"_qs << true;
        QTest::newRow("http") << u"http://example.org"_qs << true;
        QTest::newRow("Arabic host") << u"https://موقع.مثال/خبر"_qs << true;
        QTest::newRow("numbers") << u"http://192.0.2.1/x"_qs << true;
        QTest::newRow("no scheme") << u"www.example.org"_qs << false;
        QTest::newRow("no host") << u"https:///x"_qs << false;
        QTest::newRow("one word") << u"https://localhost"_qs << false;
        QTest::newRow("blank") << u"https://exa mple.org"_qs << false;
        QTest::newRow("script") << u"javascript:alert(1)"_qs << false;
        QTest::newRow("file") << u"file:///etc/passwd"_qs << false;
        QTest::newRow("empty") << QString() << false;
    }
    void forms()
    {
        QFETCH(QString, address);
        QTEST(isWebLink(address), "opens");
    }
};

QTEST_GUILESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
