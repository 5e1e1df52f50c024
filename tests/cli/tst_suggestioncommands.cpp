// SPDX-License-Identifier: GPL-3.0-or-later
// related, tags and sources answer what the panes show: both ask the archive the same questions.
#include "cli/terminal.h"

#include "archive/edits.h"

#include <QTest>

using namespace muharrir;
using namespace muharrir::test;

namespace {

const QByteArray news
    = R"({"id":"n1","title":"سيول تجرف قرى في وادي حضرموت","body":"جرفت سيول غزيرة قرى في وادي حضرموت فجر الثلاثاء.\nوقال محافظ حضرموت سالم الخنبشي إن عشرات الأسر نقلت إلى المدارس.","category":"اليمن","tags":["وادي حضرموت","سيول"],"source":"الساحل","date":"2024-03-01T08:00:00Z"}
{"id":"n2","title":"قافلة إغاثة تصل وادي حضرموت","body":"وصلت قافلة إغاثة إلى وادي حضرموت بعد السيول، وتحمل خياما وأغذية للأسر المتضررة، وفق بيان لوزارة الصحة.","category":"اليمن","tags":["وادي حضرموت"],"source":"الساحل","date":"2024-03-03T08:00:00Z"}
{"id":"n3","title":"السيول تقطع طريق حضرموت الدولي","body":"قطعت السيول الطريق الدولي في حضرموت وعلقت عشرات الشاحنات.","category":"اقتصاد","source":"الميناء","date":"2024-03-05T08:00:00Z"}
)";

} // namespace

class TestSuggestionCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_terminal.begin();
        QCOMPARE(run({"import", m_terminal.file(QStringLiteral("news.jsonl"), news), "--json"}).code, 0);
    }

    void answersAreThoseOfThePanes()
    {
        const auto opened = Archive::open(m_terminal.archive());
        QVERIFY(opened.ok());
        Archive &archive = **opened;
        for (const qint64 id : {1, 2, 3}) {
            const auto article = archive.articles().load({id});
            QVERIFY(article.ok());
            const RelatedQuery query = relatedQuery(*article);
            const QString number = QString::number(id);
            const auto hits = archive.related(query);
            const QJsonArray related = run({"related", number, "--json"}).json()["related"].toArray();
            QCOMPARE(related.size(), static_cast<qsizetype>(hits.size()));
            QVERIFY(!hits.empty());
            for (size_t i = 0; i < hits.size(); ++i) {
                const QJsonObject row = related[static_cast<qsizetype>(i)].toObject();
                QCOMPARE(row["id"].toInteger(), hits[i].id.value);
                QCOMPARE(row["headline"].toString(), hits[i].headline);
                QCOMPARE(row["why"].toArray(), QJsonArray::fromStringList(hits[i].why));
                QVERIFY(std::abs(row["score"].toDouble() - hits[i].score) < 1e-6 * hits[i].score + 1e-3);
            }
            const auto suggested = archive.suggestTags(query);
            const QJsonArray tags = run({"tags", number, "--json"}).json()["tags"].toArray();
            QCOMPARE(tags.size(), static_cast<qsizetype>(suggested.size()));
            for (size_t i = 0; i < suggested.size(); ++i) {
                QCOMPARE(tags[static_cast<qsizetype>(i)]["tag"].toString(), suggested[i].tag);
                QCOMPARE(tags[static_cast<qsizetype>(i)]["why"].toString(), suggested[i].why);
            }
            const QString text = plainText(article->body);
            const auto named = suggestSources(text);
            const QJsonArray sources = run({"sources", number, "--json"}).json()["sources"].toArray();
            QCOMPARE(sources.size(), static_cast<qsizetype>(named.size()));
            for (size_t i = 0; i < named.size(); ++i) {
                QCOMPARE(sources[static_cast<qsizetype>(i)]["name"].toString(), named[i].name);
                QCOMPARE(sources[static_cast<qsizetype>(i)]["start"].toInteger(), named[i].start);
            }
        }
    }

    void candidatesAreLimited()
    {
        QCOMPARE(ids(run({"related", "1", "--as-of", "2024-03-03", "--json"})), QStringList{QStringLiteral("n2")});
        QCOMPARE(ids(run({"related", "1", "--same-source", "--json"})), QStringList{QStringLiteral("n2")});
        QCOMPARE(ids(run({"related", "1", "--section", "اقتصاد", "--json"})), QStringList{QStringLiteral("n3")});
        QCOMPARE(ids(run({"related", "1", "--limit", "1", "--json"})).size(), 1);
        QCOMPARE(run({"related", "1", "--as-of", "غدا"}).code, 2);
    }

    void aBatchAnswersLineByLine()
    {
        const QString drafts
            = m_terminal.file(QStringLiteral("drafts.jsonl"),
                              R"({"id":"n2","title":"قافلة إغاثة تصل وادي حضرموت","body":"","date":"2024-03-03T08:00:00Z","source":"الساحل"}
not json
{"id":"new","title":"سيول حضرموت","body":"طريق حضرموت الدولي","date":"2024-03-09T08:00:00Z","source":"الميناء"}
)");
        const Answer all = run({"related", "--batch", drafts});
        QCOMPARE(all.code, 0);
        const QList<QByteArray> lines = all.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto ranked = [](const QByteArray &line) {
            QStringList ids;
            for (const QJsonValue hit : QJsonDocument::fromJson(line)["related"].toArray())
                ids << hit["external_id"].toString();
            return ids;
        };
        QCOMPARE(ranked(lines[0]), QStringList{QStringLiteral("n1")}); // not itself, nothing later
        QCOMPARE(ranked(lines[1]).size(), 3);
        QVERIFY(!all.error.isEmpty()); // the bad line is told
        const Answer own = run({"related", "--batch", drafts, "--same-source"});
        QCOMPARE(ranked(own.out.trimmed().split('\n')[1]), QStringList{QStringLiteral("n3")});
    }

private:
    [[nodiscard]] Answer run(const QStringList &arguments) const { return m_terminal.run(arguments); }
    static QStringList ids(const Answer &answer)
    {
        QStringList ids;
        for (const QJsonValue hit : answer.json()["related"].toArray())
            ids << hit["external_id"].toString();
        return ids;
    }

    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestSuggestionCommands)
#include "tst_suggestioncommands.moc"
