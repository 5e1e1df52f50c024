// SPDX-License-Identifier: GPL-3.0-or-later
// The archive's size: import beside a bare sqlite3 that writes the same rows into the same full-text table, memory over a long import, and how
// long lists and searches take. MUHARRIR_BENCH_ARTICLES (20,000) of MUHARRIR_BENCH_WORDS (400) words; MUHARRIR_BENCH_ARCHIVE names a file that
// is kept and used again: a million articles take their time.
#include "archive/archive.h"
#include "bench/newsgenerator.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

using namespace muharrir;

namespace {

qint64 setting(const char *name, qint64 otherwise)
{
    const qint64 value = qEnvironmentVariable(name).toLongLong();
    return value > 0 ? value : otherwise;
}

qint64 residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double at95(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

struct Took {
    double wall = 0, processor = 0;
};

} // namespace

class BenchArchive : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Archive> m_archive;
    int m_words = 400;

    QString linesOf(qint64 count, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        test::NewsGenerator news(7);
        if (!news.isReady() || !file.open(QIODevice::WriteOnly))
            qFatal("no articles could be made");
        news.write(file, 0, count, m_words);
        return path;
    }

    Took importInto(const QString &archivePath, const QString &lines)
    {
        const auto archive = Archive::open(archivePath);
        if (!archive)
            qFatal("no archive");
        QElapsedTimer clock;
        const double before = processorSeconds(RUSAGE_SELF);
        clock.start();
        const auto report = (*archive)->import({lines}, Person());
        if (!report || !report->skipped.empty())
            qFatal("the import failed");
        return {static_cast<double>(clock.elapsed()) / 1e3, processorSeconds(RUSAGE_SELF) - before};
    }

    /// The rows of our index as statements, in the order in which they came in.
    QString rowsOf(const QString &archivePath)
    {
        const QString path = m_folder.filePath(QStringLiteral("rows.sql"));
        QProcess shell;
        shell.setStandardOutputFile(path);
        shell.start(QStringLiteral("sqlite3"),
                    {archivePath,
                     QStringLiteral("SELECT 'BEGIN;'; SELECT 'INSERT INTO search_index (rowid, headline, text, stems, facets) VALUES (' "
                                    "|| place || ',' || quote(headline) || ',' || quote(text) || ',' || quote(stems) || ',' || "
                                    "quote(facets) || ');' FROM search_text ORDER BY article_id; SELECT 'COMMIT;';")});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("no rows");
        return path;
    }

    Took bareInsert(const QString &rows, int round)
    {
        const QString path = m_folder.filePath(QStringLiteral("bare-%1.db").arg(round));
        QProcess maker;
        maker.start(
            QStringLiteral("sqlite3"),
            {path,
             QStringLiteral(
                 "PRAGMA journal_mode = WAL; CREATE TABLE search_text (place INTEGER PRIMARY KEY, article_id INTEGER, "
                 "headline TEXT, text TEXT, stems TEXT, facets TEXT); CREATE VIRTUAL TABLE search_index USING fts5 "
                 "(headline, text, stems, facets, content = 'search_text', content_rowid = 'place', tokenize = "
                 "\"ascii tokenchars '=_'\", prefix = '3'); INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 8388608);")});
        maker.waitForFinished(-1);
        QProcess shell;
        shell.setStandardInputFile(rows);
        const double before = processorSeconds(RUSAGE_CHILDREN);
        QElapsedTimer clock;
        clock.start();
        shell.start(QStringLiteral("sqlite3"), {path});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("sqlite3 failed");
        const Took took{static_cast<double>(clock.elapsed()) / 1e3, processorSeconds(RUSAGE_CHILDREN) - before};
        QFile::remove(path);
        return took;
    }

    template<typename Question>
    void measure(const char *what, double limit, Question question)
    {
        std::vector<double> wall, processor;
        for (int i = 0; i < 40; ++i) {
            QElapsedTimer clock;
            clock.start();
            const double before = threadMilliseconds();
            question(i);
            processor.push_back(threadMilliseconds() - before);
            wall.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        qInfo("%-34s p95 %7.1f ms processor, %7.1f ms by the clock (limit %g)", what, at95(processor), at95(wall), limit);
        if (at95(processor) > limit)
            qWarning("%s: over the limit", what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("needs sqlite3");
        m_words = static_cast<int>(setting("MUHARRIR_BENCH_WORDS", 400));
    }

    void importBesideBareSqlite()
    {
        const QString lines = linesOf(setting("MUHARRIR_BENCH_IMPORT", 3'000), QStringLiteral("import.jsonl"));
        std::vector<double> byClock, byProcessor;
        QString rows;
        for (int round = 0; round < 3; ++round) {
            const QString path = m_folder.filePath(QStringLiteral("import-%1.muharrir").arg(round));
            const Took ours = importInto(path, lines);
            if (rows.isEmpty())
                rows = rowsOf(path);
            const Took bare = bareInsert(rows, round);
            byClock.push_back(bare.wall / ours.wall);
            byProcessor.push_back(bare.processor / ours.processor);
            qInfo("ours %.2f s (processor %.2f), bare sqlite3 %.2f s (%.2f)", ours.wall, ours.processor, bare.wall, bare.processor);
        }
        std::ranges::sort(byClock);
        std::ranges::sort(byProcessor);
        qInfo("throughput %.2f of a bare sqlite3 by the clock, %.2f by processor time of all threads", byClock[1], byProcessor[1]);
        QVERIFY2(byClock[1] >= 0.4, "import is slower than 0.4 of a bare sqlite3");
    }

    void aLargeArchive()
    {
        const qint64 count = setting("MUHARRIR_BENCH_ARTICLES", 20'000);
        const QString kept = qEnvironmentVariable("MUHARRIR_BENCH_ARCHIVE");
        const QString path = kept.isEmpty() ? m_folder.filePath(QStringLiteral("large.muharrir")) : kept;
        if (!QFile::exists(path) || qEnvironmentVariableIsSet("MUHARRIR_BENCH_GO_ON")) {
            const QString lines = linesOf(count, QStringLiteral("large.jsonl"));
            auto archive = Archive::open(path);
            QVERIFY(archive);
            std::vector<qint64> memory;
            QElapsedTimer clock;
            clock.start();
            const auto report = (*archive)->import({lines}, Person(), [&](qint64 done, qint64) {
                if (done % (count / 20) == 0) {
                    memory.push_back(residentKibibytes() / 1024);
                    qInfo("%lld articles, %.0f s, %lld MiB", static_cast<long long>(done), static_cast<double>(clock.elapsed()) / 1e3,
                          static_cast<long long>(memory.back()));
                }
                return true;
            });
            QVERIFY(report && report->skipped.empty());
            QFile::remove(lines);
            if (memory.size() >= 10)
                QVERIFY2(memory.back() < memory[memory.size() / 4] * 3 / 2 + 64, "memory grows with the import");
        }
        auto opened = Archive::open(path);
        QVERIFY(opened);
        m_archive = std::move(*opened);
        qInfo("%d articles", *m_archive->articles().count({}));
    }

    void questions()
    {
        QVERIFY(m_archive);
        test::NewsGenerator news(11);
        const auto list = [this](const ArticleFilter &filter) { QVERIFY(m_archive->articles().list(filter, {100, 0})); };
        measure("list", 50, [&](int) { list({}); });
        measure("count, capped", 50, [&](int) { QVERIFY(m_archive->articles().count({}, mostHitsCounted + 1)); });
        const auto with = [](auto ArticleFilter::*field, auto value) {
            ArticleFilter filter;
            filter.*field = value;
            return filter;
        };
        measure("section", 50, [&](int) { list(with(&ArticleFilter::section, QStringLiteral("رياضة"))); });
        measure("state", 50, [&](int) { list(with(&ArticleFilter::states, std::vector{State::Published})); });
        measure("rare state", 50, [&](int) { list(with(&ArticleFilter::states, std::vector{State::Draft, State::InReview})); });
        measure("outlet", 50, [&](int i) { list(with(&ArticleFilter::outlet, QStringLiteral("وكالة %1").arg(i % 12))); });
        measure("author", 50, [&](int i) { list(with(&ArticleFilter::author, QStringLiteral("كاتب %1").arg(i * 7 % 400))); });
        const QString tag = m_archive->tags().all().valueOr({}).empty() ? QString() : m_archive->tags().all()->front().name;
        measure("tag", 50, [&](int) { list(with(&ArticleFilter::tag, tag)); });
        measure("dates", 50, [&](int i) {
            ArticleFilter filter = with(&ArticleFilter::from, QDate(2006, 1, 1).addDays(i * 90));
            filter.to = QDate(2006, 3, 1).addDays(i * 90);
            list(filter);
        });
        const auto search = [this](const QString &text, SearchOrder order, int limit = 50) {
            SearchQuery query;
            query.text = text;
            query.order = order;
            query.limit = limit;
            QVERIFY(m_archive->search().search(query));
        };
        measure("newest first, one word", 50, [&](int) { search(news.word(), SearchOrder::Newest, 20); });
        measure("newest first, two words", 50, [&](int) { search(news.word() + u' ' + news.word(), SearchOrder::Newest, 20); });
        measure("ranked, one word", 150, [&](int) { search(news.word(), SearchOrder::Best, 20); });
        measure("ranked, two words", 150, [&](int) { search(news.word() + u' ' + news.word(), SearchOrder::Best, 20); });
        measure("ranked, commonest word", 150, [&](int) { search(QStringLiteral("في"), SearchOrder::Best, 20); });
        measure("prefix of three letters", 150, [&](int) {
            QString word;
            while (word.size() < 3)
                word = news.word();
            search(word.left(3) + u'*', SearchOrder::Newest, 20);
        });
        const auto ids = m_archive->articles().ids();
        QVERIFY(ids && !ids->empty());
        measure("sections", 50, [&](int) { QVERIFY(m_archive->articles().sections()); });
        measure("bylines while one is typed", 50,
                [&](int i) { QVERIFY(m_archive->articles().authors(i % 2 == 0 ? QString() : QStringLiteral("كاتب %1").arg(i))); });
        // What a search says of its hits beside finding them, for a page of the window's list.
        measure("why it matched, a hundred hits", 50, [&](int i) {
            const auto terms = readSearch(QString(news.word() + u' ' + news.word()));
            for (size_t hit = 0; hit < 100; ++hit) {
                const auto article = m_archive->articles().load((*ids)[(hit * 7919 + static_cast<size_t>(i) * 104'729) % ids->size()]);
                QVERIFY(article);
                static_cast<void>(
                    matchOf({{MatchPlace::Headline, article->headline}, {MatchPlace::Text, plainText(article->body)}}, terms, {}));
            }
        });
        measure("a page of the list, one word", 150, [&](int) { search(news.word(), SearchOrder::Best, 100); });
        measure("opening", 50, [&](int i) { QVERIFY(m_archive->articles().load((*ids)[static_cast<size_t>(i) * ids->size() / 40])); });
    }

    void cleanupTestCase() { m_archive.reset(); }
};

QTEST_GUILESS_MAIN(BenchArchive)
#include "bench_archive.moc"
