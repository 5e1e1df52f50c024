// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts use it: names, JSON and exit codes.
#include "cli/commandline.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer {
    int code = -1;
    QByteArray out, error;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

const QByteArray release = "الطاقة الشمسية تدخل مدارس الجنوب\n"
                           "أعلنت وزيرة الطاقة ليلى منصور يوم الأحد أن أربعين مدرسة في الجنوب ستعمل بالطاقة الشمسية قبل نهاية العام.\n"
                           "وقالت منصور إن المشروع يوفر ثلث فاتورة الكهرباء في المدارس التي شملها.\n";

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_archives = 0;
    QString m_archive;

    Answer run(QStringList arguments, const QByteArray &input = {}) const
    {
        QByteArray in = input;
        QBuffer inBuffer(&in), out, error;
        inBuffer.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        error.open(QIODevice::WriteOnly);
        if (!arguments.isEmpty() && !arguments.contains(u"--help"))
            arguments << QStringLiteral("--archive") << m_archive;
        const int code = muharrir::runCommandLine(arguments, {&inBuffer, &out, &error, false});
        return {code, out.data(), error.data()};
    }

    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    qint64 importOne(const QString &name = QStringLiteral("release.txt"))
    {
        const Answer answer = run({"import", file(name, release), "--json"});
        return answer.json()["imported"][0]["id"].toInteger();
    }

private Q_SLOTS:
    void init() { m_archive = m_folder.filePath(QStringLiteral("archive-%1.muharrir").arg(++m_archives)); }

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
        QVERIFY(muharrir::isCommand(name));
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
        QTest::newRow("unknown article") << QStringList{"show", "4711"} << 3;
        QTest::newRow("unknown file") << QStringList{"check", "/nowhere/at/all.txt"} << 3;
        QTest::newRow("unknown person") << QStringList{"import", "-", "--as", "لا أحد"} << 3;
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.error.isEmpty());
        QVERIFY(answer.out.isEmpty());
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
        const QString out = m_folder.filePath(QStringLiteral("page"));
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
        const QJsonObject again = run({"import", m_folder.filePath(QStringLiteral("archive.jsonl")), "--json"}).json();
        Q_UNUSED(again)
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
        const QString copy = m_folder.filePath(QStringLiteral("copy.muharrir"));
        QCOMPARE(run({"backup", copy}).code, 0);
        QCOMPARE(run({"backup", copy}).code, 3); // never over an existing file
        const QString original = std::exchange(m_archive, copy);
        QCOMPARE(run({"list", "--json"}).json()["total"].toInt(), 1);
        QCOMPARE(run({"verify", "--json"}).json()["ok"].toBool(), true);
        m_archive = original;
        const QJsonObject stats = run({"stats", "--json"}).json();
        QCOMPARE(stats["articles"].toInt(), 1);
        QVERIFY(stats["bytes"].toInteger() > 0);
    }

    void anotherFilesArchive()
    {
        m_archive = file(QStringLiteral("letter.muharrir"),
                         "Dear editor, this is no archive at all, but long enough to look like something. "
                         "It goes on for a while so that a header would fit.");
        const Answer answer = run({"list"});
        QCOMPARE(answer.code, 5);
        QVERIFY(!answer.error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
