// SPDX-License-Identifier: GPL-3.0-or-later
// Sources found by words of attribution, against articles that were read and marked by hand. sources_marked.jsonl holds ids and places of the names
// only; the texts are the evaluation data's.
#include "bench/newsdata.h"
#include "related/suggestions.h"
#include "text/fold.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace muharrir;

class BenchSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markedArticles();
};

static QSet<QString> wordsOf(QStringView name)
{
    QSet<QString> words;
    for (const QString &word : searchTerms(name))
        words.insert(word);
    return words;
}

/// Half the words of the shorter name are in the other.
static bool isOne(const QSet<QString> &one, const QSet<QString> &other)
{
    return one.intersects(other) && (one & other).size() * 2 >= std::min(one.size(), other.size());
}

void BenchSources::markedArticles()
{
    if (test::dataFolder().isEmpty())
        QSKIP("no evaluation data");
    QHash<QString, QJsonArray> marked;
    QVERIFY(test::eachLine(QStringLiteral(MUHARRIR_SOURCE_DIR "/tests/bench/sources_marked.jsonl"),
                           [&](const QJsonObject &line) { marked.insert(line["id"].toString(), line["sources"].toArray()); }));
    int names = 0, found = 0, suggested = 0, right = 0, without = 0;
    QVERIFY(test::eachLine(test::dataFolder() + QStringLiteral("/news/news.jsonl.zst"), [&](const QJsonObject &object) {
        const auto marks = marked.constFind(object["id"].toString());
        if (marks == marked.constEnd())
            return;
        const QString text = object["body"].toString();
        std::vector<QSet<QString>> suggestions;
        for (const SourceSuggestion &source : suggestSources(text))
            suggestions.push_back(wordsOf(source.name));
        std::vector<QSet<QString>> truth;
        for (const QJsonValue &mark : *marks)
            truth.push_back(wordsOf(QStringView(text).mid(mark[0].toInteger(), mark[1].toInteger())));
        const auto isAmong = [](const std::vector<QSet<QString>> &all) {
            return [&all](const QSet<QString> &one) {
                return std::ranges::any_of(all, [&one](const auto &other) { return isOne(one, other); });
            };
        };
        names += static_cast<int>(truth.size());
        suggested += static_cast<int>(suggestions.size());
        found += static_cast<int>(std::ranges::count_if(truth, isAmong(suggestions)));
        right += static_cast<int>(std::ranges::count_if(suggestions, isAmong(truth)));
        without += static_cast<int>(unattributed(text).size());
    }));
    const double precision = double(right) / std::max(1, suggested), recall = double(found) / std::max(1, names);
    qInfo("%lld articles, %d sources marked: precision %.3f, recall %.3f; %d passages without attribution",
          static_cast<long long>(marked.size()), names, precision, recall, without);
    QVERIFY(precision >= .85);
    QVERIFY(recall >= .7);
}

QTEST_GUILESS_MAIN(BenchSources)
#include "bench_sources.moc"
