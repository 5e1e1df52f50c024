// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles leave, in which form, and where they go. What stands in each form is tested in tests/exchange.
#include "cli/terminal.h"
#include "support/shareddata.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace muharrir::test;

class TestExportCommand : public QObject {
    Q_OBJECT

private:
    Terminal m_terminal;

    Answer run(const QStringList &arguments) const { return m_terminal.run(arguments); }
    QStringList written(const QStringList &arguments) const
    {
        const Answer answer = run(arguments + QStringList{"--json"});
        if (answer.code != 0)
            qWarning("%s", answer.error.constData());
        return answer.json()["written"].toVariant().toStringList();
    }
    static int itemsOf(const QByteArray &feed, QStringView item)
    {
        QXmlStreamReader xml(feed);
        int items = 0;
        while (!xml.atEnd())
            items += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == item;
        return xml.hasError() ? -1 : items;
    }

private Q_SLOTS:
    /// 1 and 2 are published (2 later), 3 is a draft.
    void init()
    {
        m_terminal.begin();
        const QByteArray lines
            = R"({"id":"a","title":"افتتاح معرض الكتاب","body":"افتتح المعرض أبوابه أمس.","date":"2026-03-01T10:00:00Z","category":"ثقافة","tags":["كتب"]})"
              "\n"
              R"({"id":"b","title":"اختتام معرض الكتاب","body":"أغلق المعرض أبوابه أمس.","date":"2026-03-11T10:00:00Z","category":"أخبار","tags":["كتب"]})"
              "\n"
              R"({"id":"c","title":"حصاد معرض الكتاب","body":"باع المعرض كثيرًا.","state":"draft","tags":["كتب"]})"
              "\n";
        QCOMPARE(run({"import", m_terminal.file(QStringLiteral("three.jsonl"), lines)}).code, 0);
        QCOMPARE(run({"newsroom", "--name", "المدينة", "--site", "https://news.example"}).code, 0);
    }

    void places_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("files"); ///< below the folder of the terminal
        QTest::newRow("page in a folder") << QStringList{"1", "--out", "p1"} << QStringList{"p1/assets/article.css", "p1/index.html"};
        QTest::newRow("pages in folders") << QStringList{"1", "2", "--out", "p2"}
                                          << QStringList{"p2/1/assets/article.css", "p2/1/index.html", "p2/2/assets/article.css",
                                                         "p2/2/index.html"};
        QTest::newRow("page as a file") << QStringList{"1", "--single-file", "--out", "p3.html"} << QStringList{"p3.html"};
        QTest::newRow("named twice, once") << QStringList{"1", "1", "--format", "txt", "--out", "p4.txt"} << QStringList{"p4.txt"};
        QTest::newRow("file with its own ending") << QStringList{"1", "--format", "ninjs", "--out", "p5.ninjs"} << QStringList{"p5.ninjs"};
        QTest::newRow("into a folder") << QStringList{"1", "--format", "md", "--out", "p6"} << QStringList{"p6/1.md"};
        QTest::newRow("into a folder with a dot") << QStringList{"1", "--format", "md", "--out", "p.7/"} << QStringList{"p.7/1.md"};
        QTest::newRow("several") << QStringList{"1", "2", "--format", "ninjs", "--out", "p8"} << QStringList{"p8/1.json", "p8/2.json"};
        QTest::newRow("feed") << QStringList{"1", "2", "--format", "rss", "--out", "p9.xml"} << QStringList{"p9.xml"};
        QTest::newRow("feed in a folder") << QStringList{"--all", "--format", "atom", "--out", "p10"} << QStringList{"p10/feed.xml"};
        QTest::newRow("all that is published") << QStringList{"--all", "--format", "txt", "--out", "p11"}
                                               << QStringList{"p11/1.txt", "p11/2.txt"};
        QTest::newRow("of a section") << QStringList{"--section", "ثقافة", "--format", "txt", "--out", "p12"} << QStringList{"p12/1.txt"};
        QTest::newRow("of a day") << QStringList{"--from", "2026-03-10", "--format", "txt", "--out", "p13"} << QStringList{"p13/2.txt"};
        QTest::newRow("of a state") << QStringList{"--state", "draft", "--tag", "كتب", "--format", "txt", "--out", "p14"}
                                    << QStringList{"p14/3.txt"};
        QTest::newRow("none of them") << QStringList{"--tag", "خيول", "--format", "txt", "--out", "p15"} << QStringList{};
    }
    void places()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, files);
        const auto out = arguments.indexOf(u"--out") + 1;
        arguments[out] = m_terminal.path(arguments[out]);
        QStringList expected;
        for (const QString &file : files)
            expected.append(m_terminal.path(file));
        QStringList paths = written(QStringList{"export"} + arguments);
        paths.sort();
        QCOMPARE(paths, expected);
        for (const QString &path : paths)
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
    }

    void forms_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("sign"); ///< what only this form has
        QTest::newRow("html") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("ninjs") << QStringLiteral("ninjs") << QByteArray("\"representationType\"");
        QTest::newRow("md") << QStringLiteral("md") << QByteArray("# افتتاح معرض الكتاب");
        QTest::newRow("txt") << QStringLiteral("txt") << QByteArray("افتتاح معرض الكتاب\n");
        QTest::newRow("rss") << QStringLiteral("rss") << QByteArray("<rss version=\"2.0\"");
        QTest::newRow("atom") << QStringLiteral("atom") << QByteArray("xmlns=\"http://www.w3.org/2005/Atom\"");
    }
    void forms()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, sign);
        const QStringList paths
            = written({"export", "1", "--format", form, "--single-file", "--out", m_terminal.path(QStringLiteral("one.") + form)});
        QCOMPARE(paths.size(), 1);
        QVERIFY(contentOf(paths.front()).contains(sign));
    }

    void aDraftLeavesMarkedAndIsInNoFeed()
    {
        const QString text = m_terminal.path(QStringLiteral("draft.txt"));
        const Answer marked = run({"export", "3", "--format", "txt", "--out", text, "--lang", "ar"});
        QCOMPARE(marked.code, 0);
        QVERIFY(marked.error.contains("نسخة مراجعة"));
        QVERIFY(!contentOf(text).startsWith("حصاد")); // it says what it is first
        QCOMPARE(run({"show", "3", "--json"}).json()["article"].toObject()["state"].toString(), QStringLiteral("draft"));

        const QString feed = m_terminal.path(QStringLiteral("feed.xml"));
        const Answer fed = run({"export", "1", "3", "2", "--format", "rss", "--out", feed});
        QCOMPARE(fed.code, 0);
        QVERIFY(fed.error.contains('3'));
        QCOMPARE(itemsOf(contentOf(feed), u"item"), 2);
        QVERIFY(contentOf(feed).indexOf("اختتام") < contentOf(feed).indexOf("افتتاح")); // newest first
        QCOMPARE(run({"export", "--all", "--format", "atom", "--limit", "1", "--out", feed}).code, 0);
        QCOMPARE(itemsOf(contentOf(feed), u"entry"), 1);
    }

    void anUnknownArticleStopsAllBeforeAnythingIsWritten()
    {
        const QString out = m_terminal.path(QStringLiteral("half"));
        QCOMPARE(run({"export", "1", "99", "--out", out}).code, 3);
        QCOMPARE(run({"export", "1", "two", "--out", out}).code, 2);
        QVERIFY(!QFile::exists(out));
    }

    void aFeedNamesItsSite()
    {
        QCOMPARE(run({"newsroom", "--site", ""}).code, 0);
        const QString feed = m_terminal.path(QStringLiteral("nowhere.xml"));
        const Answer answer = run({"export", "--all", "--format", "rss", "--out", feed, "--lang", "en"});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.error.contains("newsroom --site"));
        QVERIFY(!QFile::exists(feed));
    }

    void whereNothingCanBeWritten()
    {
        const QString file = m_terminal.file(QStringLiteral("in-the-way"), "x");
        QCOMPARE(run({"export", "1", "--out", file}).code, 3);
        QCOMPARE(run({"export", "1", "--format", "txt", "--out", file + QStringLiteral("/1.txt")}).code, 3);
        QCOMPARE(contentOf(file), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
