// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlelistmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace muharrir;

namespace {

/// An archive that answers when the test says so.
struct Shelf {
    struct Request {
        LibraryQuery query;
        Page page;
        std::function<void(Result<LibraryRows>)> then;
    };
    std::vector<LibraryRow> rows;
    std::deque<Request> waiting;

    LibrarySource source()
    {
        return [this](QObject *, const LibraryQuery &query, Page page, std::function<void(Result<LibraryRows>)> then) {
            waiting.push_back({query, page, std::move(then)});
        };
    }
    void answer()
    {
        const Request request = std::move(waiting.front());
        waiting.pop_front();
        LibraryRows found;
        for (int i = request.page.offset; i < std::min(request.page.offset + request.page.limit, static_cast<int>(rows.size())); ++i)
            found.rows.push_back(rows[static_cast<size_t>(i)]);
        found.complete = static_cast<int>(found.rows.size()) < request.page.limit;
        request.then(std::move(found));
    }
};

LibraryRow row(qint64 id, State state = State::Draft)
{
    LibraryRow made;
    made.article.id = {id};
    made.article.headline = QStringLiteral("عنوان %1").arg(id);
    made.article.state = state;
    made.article.updated = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return made;
}

} // namespace

class TestArticleListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReadAsNeeded()
    {
        Shelf shelf;
        for (int i = 1; i <= 250; ++i)
            shelf.rows.push_back(row(i));
        ArticleListModel model(shelf.source()); // without the model tester, which fetches by itself
        model.setQuery({});
        shelf.answer();
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY2(!model.canFetchMore({}), "one request at a time");
        shelf.answer();
        model.fetchMore({});
        shelf.answer();
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
    }

    void lateAnswersAreDropped()
    {
        Shelf shelf;
        shelf.rows = {row(1)};
        ArticleListModel model(shelf.source());
        model.setQuery({QStringLiteral("قمح"), {}});
        model.setQuery({QStringLiteral("قمح الشتاء"), {}});
        auto late = std::move(shelf.waiting.front());
        shelf.waiting.pop_front();
        shelf.answer();
        QCOMPARE(model.rowCount(), 1);
        LibraryRows other;
        other.rows = {row(7), row(8)};
        late.then(std::move(other));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.find({7}).isValid());
    }

    void refreshKeepsWhatStays()
    {
        Shelf shelf;
        shelf.rows = {row(1), row(2), row(3)};
        ArticleListModel model(shelf.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        shelf.answer();
        const QPersistentModelIndex two = model.find({2});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        shelf.rows = {row(4), row(3, State::Published), row(2)};
        model.refresh();
        shelf.answer();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(two.row(), 2);
        QCOMPARE(model.idAt(model.index(0)), ArticleId{4});
        QCOMPARE(model.index(1).data(MarkRole).toInt(), static_cast<int>(State::Published));
        QVERIFY(!model.find({1}).isValid());
    }

    void refreshWhileLoadingIsNotForgotten()
    {
        Shelf shelf;
        ArticleListModel model(shelf.source());
        model.setQuery({});
        model.refresh();
        QCOMPARE(shelf.waiting.size(), size_t(1));
        shelf.answer();
        QCOMPARE(shelf.waiting.size(), size_t(1));
    }

    void randomRefreshes_data()
    {
        QTest::addColumn<quint32>("seed");
        const int given = qEnvironmentVariableIntValue("MUHARRIR_SEED");
        for (int i = 0; i < (given ? 1 : 20); ++i) {
            const quint32 seed = static_cast<quint32>(given ? given : 900 + i);
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    /// Whatever came and went: after a refresh the model shows what the archive has, and the model's contract held all along.
    void randomRefreshes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Shelf shelf;
        ArticleListModel model(shelf.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        shelf.answer();
        for (int round = 0; round < 30; ++round) {
            std::vector<qint64> ids(20);
            std::ranges::generate(ids, [n = 0]() mutable { return ++n; });
            std::ranges::shuffle(ids, random);
            shelf.rows.clear();
            const auto count = random.bounded(20);
            for (int i = 0; i < static_cast<int>(count); ++i)
                shelf.rows.push_back(row(ids[static_cast<size_t>(i)], random.bounded(2) ? State::Draft : State::InReview));
            model.refresh();
            shelf.answer();
            QCOMPARE(model.rowCount(), static_cast<int>(shelf.rows.size()));
            for (int i = 0; i < model.rowCount(); ++i) {
                QCOMPARE(model.idAt(model.index(i)), shelf.rows[static_cast<size_t>(i)].article.id);
                QCOMPARE(model.index(i).data(MarkRole).toInt(), static_cast<int>(shelf.rows[static_cast<size_t>(i)].article.state));
            }
        }
    }

    void failureIsTold()
    {
        Shelf shelf;
        ArticleListModel model(shelf.source());
        const QSignalSpy failed(&model, &ArticleListModel::failed);
        model.setQuery({});
        shelf.waiting.front().then(Error{ErrorCode::ArchiveBusy, {QStringLiteral("x")}});
        QCOMPARE(failed.count(), 1);
        QVERIFY(!model.isLoading());
    }
};

QTEST_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
