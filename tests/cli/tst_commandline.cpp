// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts use it: names, JSON and exit codes.
#include "cli/terminal.h"

#include <QTest>

using namespace muharrir::test;

namespace {

const QByteArray release = "الطاقة الشمسية تدخل مدارس الجنوب\n"
                           "أعلنت وزيرة الطاقة ليلى منصور يوم الأحد أن أربعين مدرسة في الجنوب ستعمل بالطاقة الشمسية قبل نهاية العام.\n"
                           "وقالت منصور إن المشروع يوفر ثلث فاتورة الكهرباء في المدارس التي شملها.\n";

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    Terminal m_terminal;

    Answer run(const QStringList &arguments, const QByteArray &input = {}) const { return m_terminal.run(arguments, input); }
    QString file(const QString &name, const QByteArray &content) const { return m_terminal.file(name, content); }

    qint64 importOne(const QString &name = QStringLiteral("release.txt"))
    {
        const Answer answer = run({"import", file(name, release), "--json"});
        return answer.json()["imported"][0]["id"].toInteger();
    }

private Q_SLOTS:
    void init() { m_terminal.begin(); }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"check", "suggest", "correct", "import", "related", "tags", "sources", "search", "list", "show",
                                 "workflow", "export", "users", "backup", "verify", "migrate", "stats", "edit", "newsroom"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCommandExplainsItself()
    {
        QFETCH(QString, name);
        QCOMPARE(muharrir::commandFirst({name}), QStringList{name});
        const Answer answer = run({name, "--help"});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("--archive"));
        QVERIFY(answer.error.isEmpty());
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown command") << QStringList{"frobnicate"} << 2;
        QTest::newRow("unknown option") << QStringList{"list", "--frobnicate"} << 2;
        QTest::newRow("no path") << QStringList{"import"} << 2;
        QTest::newRow("no number") << QStringList{"list", "--limit", "many"} << 2;
        QTest::newRow("unknown state") << QStringList{"list", "--state", "lost"} << 2;
        QTest::newRow("unknown action") << QStringList{"workflow", "1", "frobnicate"} << 2;
        QTest::newRow("unknown language") << QStringList{"list", "--lang", "fr"} << 2;
        QTest::newRow("no article's number") << QStringList{"show", "first"} << 2;
        QTest::newRow("a number below one") << QStringList{"show", "0"} << 2;
        QTest::newRow("no day") << QStringList{"search", "خبر", "--from", "2026-13-40"} << 2;
        QTest::newRow("unknown role") << QStringList{"users", "add", "هند", "--role", "baker"} << 2;
        QTest::newRow("nobody's name") << QStringList{"users", "add", " "} << 2;
        QTest::newRow("who left never came") << QStringList{"users", "remove", "هند"} << 3;
        QTest::newRow("unknown reader") << QStringList{"show", "1", "--as", "هند"} << 3;
        QTest::newRow("workflow of an unknown article") << QStringList{"workflow", "99", "submit"} << 3;
        QTest::newRow("a folder is no text") << QStringList{"check", "/"} << 3;
        QTest::newRow("a format not built yet") << QStringList{"export", "1", "--format", "docx"} << 2;
        QTest::newRow("no format") << QStringList{"export", "1", "--format", "papyrus"} << 2;
        QTest::newRow("export of nothing") << QStringList{"export"} << 2;
        QTest::newRow("unknown article") << QStringList{"show", "4711"} << 3;
        QTest::newRow("unknown file") << QStringList{"check", "/nowhere/at/all.txt"} << 3;
        QTest::newRow("unknown person of a check") << QStringList{"check", "-", "--as", "هند"} << 3;
        QTest::newRow("unknown person of suggestions") << QStringList{"suggest", "الى", "--as", "هند"} << 3;
        QTest::newRow("unknown person of corrections") << QStringList{"correct", "-", "--as", "هند"} << 3;
        QTest::newRow("unknown person") << QStringList{"import", "-", "--as", "لا أحد"} << 3;
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        importOne();
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.error.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }

    void commonOptionsMayComeFirst()
    {
        const QStringList list{"list", "--archive", "a.muharrir", "--json"};
        QCOMPARE(muharrir::commandFirst({"--archive", "a.muharrir", "list", "--json"}), list);
        QCOMPARE(muharrir::commandFirst({"--lang=en", "list"}), (QStringList{"list", "--lang=en"}));
        QVERIFY(muharrir::commandFirst({"--archive", "list"}).isEmpty()); // an archive of that name, in a window
        QVERIFY(muharrir::commandFirst({"./list"}).isEmpty());
        QVERIFY(muharrir::commandFirst({"42", "list"}).isEmpty());
        QVERIFY(muharrir::commandFirst({}).isEmpty());
    }

    void messagesAreInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("language");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("Arabic") << QStringList{"--lang", "ar"}
                                << QByteArray("لا توجد مادة رقمها 99.\nيعرض الأمران list وsearch الأرقام.\n");
        QTest::newRow("English") << QStringList{"--lang=en"}
                                 << QByteArray("There is no item with the number 99.\n“list” and “search” show the numbers.\n");
    }
    void messagesAreInTheLanguageAskedFor()
    {
        QFETCH(QStringList, language);
        importOne();
        QTEST(run(QStringList{QStringLiteral("show"), QStringLiteral("99")} + language).error, "message");
    }

    void anItemIsHandedToAnotherArchive()
    {
        const QString id = QString::number(importOne());
        const QString out = m_terminal.path(QStringLiteral("story.muharrir-item"));
        const Answer written = run({"hand-over", id, "--out", out, "--json"});
        QCOMPARE(written.code, 0);
        QCOMPARE(written.json()["written"].toArray(), QJsonArray{out});
        const QJsonValue here = run({"show", id, "--json"}).json()["article"];
        m_terminal.begin(); // a colleague's
        const QJsonValue taken = run({"import", out, "--json"}).json()["imported"][0];
        QCOMPARE(taken["headline"], here["headline"]);
        QCOMPARE(taken["losses"][0]["what"].toString(), QStringLiteral("hand-over-new"));
        QCOMPARE(run({"import", out, "--json"}).json()["imported"][0]["losses"][0]["what"].toString(), QStringLiteral("already-here"));
        QCOMPARE(run({"hand-over", "99"}).code, 3);
    }

    void refusalsSayWhatIsMissing()
    {
        const QString id = QString::number(importOne());
        const Answer refused = run({"workflow", id, "publish", "--lang", "ar"});
        QCOMPARE(refused.code, 4);
        QVERIFY(refused.error.contains("للأخبار العاجلة فقط"));
        QVERIFY(!refused.error.contains("breaking-only"));
    }

    void onlyWhoBringsSomethingMakesAnArchive_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *name : {"list", "verify", "stats", "migrate", "users"})
            QTest::newRow(name) << QStringList{QString::fromLatin1(name)};
        QTest::newRow("show") << QStringList{"show", "1"};
        QTest::newRow("search") << QStringList{"search", "خبر"};
        QTest::newRow("workflow") << QStringList{"workflow", "1", "submit"};
        QTest::newRow("export") << QStringList{"export", "1"};
        QTest::newRow("backup") << QStringList{"backup", "copy.muharrir"};
        QTest::newRow("related") << QStringList{"related", "1"};
    }
    void onlyWhoBringsSomethingMakesAnArchive()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).code, 5);
        QVERIFY(!QFile::exists(m_terminal.archive()));
        m_terminal.setArchive(file(QStringLiteral("empty.muharrir"), {})); // what a full disk may leave of one
        QCOMPARE(run(arguments).code, 5);
        QCOMPARE(QFile(m_terminal.archive()).size(), 0);
    }

    void textIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("start"); ///< of «الى»
        const QString text = QStringLiteral("ذهب الولد الى البيت");
        QByteArray utf16("\xFF\xFE");
        utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("UTF-8") << text.toUtf8() << 1 << 10;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << 1 << 10;
        QTest::newRow("UTF-16") << utf16 << 1 << 10;
        QTest::newRow("windows-1256") << QByteArray::fromHex("d0e5c820c7e1e6e1cf20c7e1ec20c7e1c8edca") << 1 << 10;
        QTest::newRow("a lone surrogate") << QByteArray("ذهب \xED\xA0\x80 الولد الى البيت") << 1 << 14;
        QTest::newRow("nothing") << QByteArray() << 0 << -1;
        QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << 3 << -1;
    }
    void textIsDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, start);
        const Answer answer = run({"check", file(QStringLiteral("text.bin"), bytes), "--json"});
        QTEST(answer.code, "code");
        const QJsonArray findings = answer.json()["files"][0]["findings"].toArray();
        const auto isIt = [](const QJsonValue &finding) { return finding.toObject()["text"].toString() == QStringLiteral("الى"); };
        const auto found = std::find_if(findings.begin(), findings.end(), isIt);
        QCOMPARE(found == findings.end() ? -1 : (*found).toObject()["start"].toInt(), start);
    }

    void wordsOnLinesMayBeBlank()
    {
        QCOMPARE(run({"suggest", "-", "--json"}, "الى\n\n  \nكتاب\n").json()["words"].toArray().size(), 2);
        QCOMPARE(run({"suggest", "", "--json"}).json()["words"].toArray().size(), 0);
    }

    void placesOfSourcesCountInTheTextAsGiven()
    {
        const QString path = file(QStringLiteral("said.txt"), release);
        const QJsonArray sources = run({"sources", path, "--json"}).json()["sources"].toArray();
        QVERIFY(!sources.isEmpty());
        const QString text = QString::fromUtf8(release);
        for (const QJsonValue value : sources) {
            const QString passage = text.mid(value["start"].toInt(), value["length"].toInt());
            QVERIFY2(passage.contains(value["cue"].toString()), qPrintable(passage));
        }
    }

    void copyOfAManyHandedDeskIsNobodysYet()
    {
        QCOMPARE(run({"users", "add", "ليلى منصور"}).code, 0);
        QCOMPARE(run({"users", "add", "سامر حداد", "--role", "duty-editor"}).code, 0);
        const QString id = QString::number(importOne());
        QCOMPARE(run({"show", id, "--json"}).json()["article"].toObject()["author"].toString(), QString());
        QCOMPARE(run({"workflow", id, "submit"}).code, 2); // but a step is somebody's
        QCOMPARE(run({"users", "--json"}).json()["users"].toArray().size(), 2);
    }

    void whoHasLeftActsNoMore()
    {
        QCOMPARE(run({"users", "add", "ليلى منصور"}).code, 0);
        const QString id = QString::number(importOne());
        QCOMPARE(run({"users", "add", "سامر حداد"}).code, 0);
        QCOMPARE(run({"users", "remove", "ليلى منصور"}).code, 0);
        QCOMPARE(run({"workflow", id, "submit", "--as", "ليلى منصور"}).code, 3);
        QCOMPARE(run({"show", id, "--json"}).json()["article"].toObject()["author"].toString(), QStringLiteral("ليلى منصور"));
        QCOMPARE(run({"users", "--json"}).json()["users"].toArray().size(), 2);
        QCOMPARE(run({"users", "add", "ليلى منصور"}).code, 0); // and back
        QVERIFY(run({"workflow", id, "submit", "--as", "ليلى منصور"}).code != 3);
    }

    void documentsWithoutReaderAreNamed()
    {
        QVERIFY(QDir(m_terminal.path({})).mkpath(QStringLiteral("copy")));
        const QString rich = file(QStringLiteral("copy/note.rtf"), "{\\rtf1\\ansi note}");
        file(QStringLiteral("copy/story.txt"), release);
        QCOMPARE(run({"import", rich}).code, 2);
        const QJsonObject both = run({"import", m_terminal.path(QStringLiteral("copy")), "--json"}).json();
        QCOMPARE(both["imported"].toArray().size(), 1);
        QCOMPARE(both["skipped"][0]["file"].toString(), rich);
        QVERIFY(!both["skipped"][0]["reason"].toString().isEmpty());
    }

    void aRepeatedImportSaysSo()
    {
        const qint64 id = importOne();
        const QJsonObject again = run({"import", m_terminal.path(QStringLiteral("release.txt")), "--json"}).json();
        QCOMPARE(again["imported"][0]["id"].toInteger(), id);
        QCOMPARE(again["imported"][0]["losses"][0]["what"].toString(), QStringLiteral("already-here"));
        QVERIFY(!again["imported"][0]["losses"][0]["note"].toString().isEmpty());
        QCOMPARE(run({"list", "--json"}).json()["total"].toInt(), 1);
    }

    void checkCountsAsTheContractSays()
    {
        const QString text = QStringLiteral("ذهب الولد إلى المدرسة.\nوصل الاولاد الى البيت.\n");
        const Answer answer = run({"check", "-", "--json"}, text.toUtf8());
        QCOMPARE(answer.code, 1);
        const QJsonArray findings = answer.json()["files"][0]["findings"].toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue value : findings) {
            const QJsonObject finding = value.toObject();
            const auto start = finding["start"].toInteger(), length = finding["length"].toInteger();
            QCOMPARE(text.mid(start, length), finding["text"].toString());
            QCOMPARE(finding["line"].toInteger(), text.first(start).count(u'\n') + 1);
            QCOMPARE(finding["column"].toInteger(), start - (text.lastIndexOf(u'\n', start - 1) + 1) + 1);
            QCOMPARE(finding["suggestions"].toArray().size(), finding["reasons"].toArray().size());
            QVERIFY(QStringList({"error", "warning", "hint"}).contains(finding["severity"].toString()));
        }
        QCOMPARE(run({"check", "-"}, "ذهب الولد إلى المدرسة.\n").code, 0);
    }

    void aLongTextIsCheckedOnce()
    {
        // 40,000 findings: what counted each one's line from the start took minutes.
        const QString line = QStringLiteral("وصل الاولاد الى البيت.\n");
        const Answer answer = run({"check", "-", "--json"}, line.repeated(20000).toUtf8());
        const QJsonArray findings = answer.json()["files"][0]["findings"].toArray();
        QCOMPARE(findings.size(), 40000);
        QCOMPARE(findings.last()["line"].toInt(), 20000);
        QCOMPARE(findings.last()["column"].toInt(), line.indexOf(QStringLiteral("الى")) + 1);
    }

    void correctKeepsLines()
    {
        const QByteArray text = "ذهب الاولاد الى البيت .\n\nثم عادوا\n";
        const Answer answer = run({"correct", "-", "--all"}, text);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out.count('\n'), text.count('\n'));
        QVERIFY(answer.out != text);
    }

    void suggestAnswersEachWord()
    {
        const QJsonArray words = run({"suggest", "-", "--json"}, "الى\nكتاب\n").json()["words"].toArray();
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0]["word"].toString(), QStringLiteral("الى"));
        QCOMPARE(words[0]["correct"].toBool(), false);
        QCOMPARE(words[0]["suggestions"][0].toString(), QStringLiteral("إلى"));
        QCOMPARE(words[1]["correct"].toBool(), true);
    }

    void fromFileToPage()
    {
        QCOMPARE(run({"users", "add", "ليلى منصور", "--role", "reporter"}).code, 0);
        QCOMPARE(run({"users", "add", "سامر حداد", "--role", "duty-editor"}).code, 0);
        const Answer imported = run({"import", file(QStringLiteral("story.txt"), release), "--as", "ليلى منصور", "--json"});
        QCOMPARE(imported.code, 0);
        const QString id = QString::number(imported.json()["imported"][0]["id"].toInteger());
        QCOMPARE(run({"edit", id, "--tag", "الطاقة الشمسية", "--source", "وزيرة الطاقة", "--headline",
                      "أربعون مدرسة في الجنوب بالطاقة الشمسية", "--as", "ليلى منصور"})
                     .code,
                 0);
        QCOMPARE(run({"workflow", id, "submit", "--as", "ليلى منصور"}).code, 0);
        const Answer refused = run({"workflow", id, "approve", "--as", "ليلى منصور", "--json"});
        QCOMPARE(refused.code, 4);
        QVERIFY(!refused.error.isEmpty());
        QCOMPARE(refused.json()["to"].toString(), QStringLiteral("in_review"));
        const Answer approved = run({"workflow", id, "approve", "--as", "سامر حداد", "--json"});
        QVERIFY2(approved.code == 0, approved.error.constData());
        QCOMPARE(approved.json()["to"].toString(), QStringLiteral("approved"));
        const Answer published = run({"workflow", id, "publish", "--as", "سامر حداد"});
        QVERIFY2(published.code == 0, published.error.constData());
        const QString out = m_terminal.path(QStringLiteral("page"));
        const Answer exported = run({"export", id, "--out", out, "--json"});
        QVERIFY2(exported.code == 0, exported.error.constData());
        QVERIFY(QFile::exists(out + QStringLiteral("/index.html")));
        const QJsonObject article = run({"show", id, "--json", "--as", "سامر حداد"}).json()["article"].toObject();
        QCOMPARE(article["state"].toString(), QStringLiteral("published"));
        QCOMPARE(article["tags"][0].toString(), QStringLiteral("الطاقة الشمسية"));
        QVERIFY(article["history"].toArray().size() >= 4);
        QVERIFY(article["body_html"].toString().contains(u"<p"));
    }

    void searchFolds()
    {
        const qint64 id = importOne();
        const QJsonObject found = run({"search", "الطاقه الشمسيّة", "--json"}).json();
        QCOMPARE(found["total"].toInt(), 1);
        QCOMPARE(found["hits"][0]["id"].toInteger(), id);
        QVERIFY(found["hits"][0]["snippet"].toString().contains(u"الشمسية"));
        QCOMPARE(run({"search", "زرافة", "--json"}).json()["total"].toInt(), 0);
    }

    void importSkipsBadLinesByNumber()
    {
        const QByteArray lines
            = "{\"id\":\"a1\",\"title\":\"افتتاح معرض الكتاب\",\"body\":\"افتتح المعرض أبوابه أمس.\",\"date\":\"2026-03-01T10:00:00Z\"}\n"
              "{broken\n"
              "{\"id\":\"a2\",\"title\":\"اختتام معرض الكتاب\",\"body\":\"أغلق المعرض أبوابه أمس.\",\"date\":\"2026-03-11T10:00:00Z\"}\n";
        const Answer answer = run({"import", file(QStringLiteral("archive.jsonl"), lines), "--json"});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()["imported"].toArray().size(), 2);
        QCOMPARE(answer.json()["skipped"][0]["line"].toInt(), 2);
        QCOMPARE(run({"import", m_terminal.path(QStringLiteral("archive.jsonl"))}).code, 0);
        QCOMPARE(run({"list", "--json"}).json()["total"].toInt(), 2); // a repeated import does not double
        const QJsonObject article = run({"list", "--json"}).json()["articles"][0].toObject();
        QVERIFY(article["external_id"].toString().startsWith(u'a'));
        QCOMPARE(article["state"].toString(), QStringLiteral("published"));
    }

    void theTableIsPrinted()
    {
        const QJsonArray rows = run({"workflow", "--json"}).json()["transitions"].toArray();
        QVERIFY(rows.size() > 30);
        QVERIFY(rows[0]["roles"].toArray().size() > 0);
    }

    void backupAndVerify()
    {
        importOne();
        const QString copy = m_terminal.path(QStringLiteral("copy.muharrir"));
        QCOMPARE(run({"backup", copy}).code, 0);
        QCOMPARE(run({"backup", copy}).code, 3); // never over an existing file
        const QString original = m_terminal.archive();
        m_terminal.setArchive(copy);
        QCOMPARE(run({"list", "--json"}).json()["total"].toInt(), 1);
        QCOMPARE(run({"verify", "--json"}).json()["ok"].toBool(), true);
        m_terminal.setArchive(original);
        const QJsonObject stats = run({"stats", "--json"}).json();
        QCOMPARE(stats["articles"].toInt(), 1);
        QVERIFY(stats["bytes"].toInteger() > 0);
    }

    void anotherFilesArchive()
    {
        m_terminal.setArchive(file(QStringLiteral("letter.muharrir"),
                                   "Dear editor, this is no archive at all, but long enough to look like something. "
                                   "It goes on for a while so that a header would fit."));
        const Answer answer = run({"list"});
        QCOMPARE(answer.code, 5);
        QVERIFY(!answer.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
