// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonfault.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QTest>

using namespace muharrir;

class TestJsonFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("object cut off") << QByteArray("{\"id\": \"x\", ")
                                        << QStringLiteral("an object { } is not closed, or a comma is missing in it");
        QTest::newRow("text cut off") << QByteArray("{\"id\": \"x") << QStringLiteral("a text in quotation marks is not closed");
        QTest::newRow("no colon") << QByteArray("{\"id\" 1}") << QStringLiteral("a colon is missing behind a name");
        QTest::newRow("another encoding") << QByteArray("{\"id\": \"\xCE\xC8\xD1\"}") << QStringLiteral("the text is not in UTF-8");
        QTest::newRow("no JSON") << QByteArray("خبر") << QStringLiteral("this is not how it is written in JSON");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QJsonParseError error;
        QVERIFY(QJsonDocument::fromJson(bytes, &error).isNull());
        QTEST(jsonFault(error), "reason");
    }
};

QTEST_GUILESS_MAIN(TestJsonFault)
#include "tst_jsonfault.moc"
