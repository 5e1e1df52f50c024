// SPDX-License-Identifier: GPL-3.0-or-later
// Key phrases, which fill up the tags that a newsroom's own vocabulary gives, against readers' and an editor's choice.
#include "bench/newsdata.h"
#include "related/keyphrases.h"
#include "related/relatedindex.h"
#include "support/termsinmemory.h"
#include "text/fold.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace muharrir;

class BenchTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readersKeyPhrases();
    void editorsTags();

private:
    [[nodiscard]] QStringList phrases(const QString &title, const QString &text) const;

    test::TermsInMemory m_terms;
    RelatedIndex m_index{m_terms.source()};
    QHash<QString, std::pair<QString, QString>> m_news;
};

/// Two phrases are one when their stems are.
static QString key(const QString &phrase) { return searchTerms(phrase).join(u' '); }

static QStringList keys(const QJsonArray &phrases, qsizetype first)
{
    QStringList keys;
    for (qsizetype i = 0; i < std::min(first, phrases.size()); ++i)
        keys.append(key(phrases[i].toString()));
    return keys;
}

void BenchTags::initTestCase()
{
    const QString folder = test::dataFolder();
    if (folder.isEmpty())
        QSKIP("no evaluation data");
    std::vector<ArticleTerms> articles;
    QVERIFY(test::eachLine(folder + QStringLiteral("/news/news.jsonl.zst"), [&](const QJsonObject &object) {
        const QString title = object["title"].toString();
        const QString body = object["body"].toString();
        m_news.insert(object["id"].toString(), {title, body});
        if (m_news.size() % 4 != 0) // a quarter of the articles says how rare words are
            return;
        articles.push_back(m_terms.article(m_news.size(), termWeights(title, body)));
    }));
    QVERIFY(m_index.load(
        [&articles](const RelatedIndex::Visit &visit) -> Done {
            std::ranges::for_each(articles, visit);
            return {};
        },
        static_cast<qint64>(articles.size())));
}

QStringList BenchTags::phrases(const QString &title, const QString &text) const
{
    QStringList found;
    for (const KeyPhrase &phrase : keyPhrases(
             title, text, [this](const QString &stem) { return m_index.rarity(stem); }, 10))
        found.append(phrase.shown);
    return found;
}

void BenchTags::readersKeyPhrases()
{
    double precise = 0;
    int documents = 0;
    QVERIFY(test::eachLine(test::dataFolder() + QStringLiteral("/news/tags_akec.jsonl"), [&](const QJsonObject &object) {
        const QStringList chosen = keys(object["keyphrases_ranked"].toArray(), 15);
        const QStringList found = phrases({}, object["body_raw"].toString()).mid(0, 5);
        precise
            += static_cast<double>(std::ranges::count_if(found, [&](const QString &phrase) { return chosen.contains(key(phrase)); })) / 5;
        ++documents;
    }));
    qInfo("%d documents: %.3f of the first five are among the readers' fifteen", documents, precise / documents);
    QVERIFY(precise / documents >= .35);
}

void BenchTags::editorsTags()
{
    double recalled = 0;
    int documents = 0;
    QVERIFY(test::eachLine(test::dataFolder() + QStringLiteral("/news/tags_editorial.jsonl"), [&](const QJsonObject &object) {
        const auto &[title, body] = m_news[object["id"].toString()];
        const QStringList chosen = keys(object["tags"].toArray(), 20);
        const QStringList found = keys(QJsonArray::fromStringList(phrases(title, body)), 10);
        recalled += static_cast<double>(std::ranges::count_if(chosen, [&](const QString &tag) { return found.contains(tag); }))
            / static_cast<double>(chosen.size());
        ++documents;
    }));
    qInfo("%d articles: %.3f of the editor's tags are among the first ten", documents, recalled / documents);
    QVERIFY(recalled / documents >= .28);
}

QTEST_GUILESS_MAIN(BenchTags)
#include "bench_tags.moc"
