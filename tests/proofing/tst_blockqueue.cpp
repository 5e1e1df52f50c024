// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/blockqueue.h"

#include <QTest>

#include <string>
#include <thread>

using namespace muharrir;
using Queue = BlockQueue<std::string, int, std::string>;

namespace {

std::string shown(const std::optional<Queue::Job> &job)
{
    if (!job)
        return "closed";
    return job->index() == 0 ? std::get<0>(*job) : std::to_string(std::get<1>(*job));
}

} // namespace

class TestBlockQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestReplacesOlderInItsPlace();
    void errandsJumpAndVisibleGoesFirst();
    void forgets();
    void closes();
    void everyBlockIsAnsweredOnce();
};

void TestBlockQueue::newestReplacesOlderInItsPlace()
{
    Queue queue;
    queue.put("a", 1, true);
    queue.put("b", 2, true);
    queue.put("a", 3, true);
    QCOMPARE(shown(queue.take()), std::string("3"));
    QCOMPARE(shown(queue.take()), std::string("2"));
}

void TestBlockQueue::errandsJumpAndVisibleGoesFirst()
{
    Queue queue;
    queue.put("below", 1, false);
    queue.put("seen", 2, true);
    queue.jump("word");
    queue.jump("another");
    QCOMPARE(shown(queue.take()), std::string("word"));
    QCOMPARE(shown(queue.take()), std::string("another"));
    QCOMPARE(shown(queue.take()), std::string("2"));
    QCOMPARE(shown(queue.take()), std::string("1"));
}

void TestBlockQueue::forgets()
{
    Queue queue;
    queue.put("a", 1, true);
    queue.put("b", 2, true);
    queue.forget("a");
    queue.forget("never there");
    QCOMPARE(shown(queue.take()), std::string("2"));
}

void TestBlockQueue::closes()
{
    Queue queue;
    queue.put("a", 1, true);
    queue.close();
    QCOMPARE(shown(queue.take()), std::string("closed"));
    Queue waiting;
    std::thread closer([&waiting] { waiting.close(); });
    QCOMPARE(shown(waiting.take()), std::string("closed"));
    closer.join();
}

void TestBlockQueue::everyBlockIsAnsweredOnce()
{
    constexpr int blocks = 500;
    constexpr int expectedErrands = blocks / 50 + 1;
    Queue queue;
    std::thread writer([&queue] {
        for (int i = 0; i < blocks; ++i) {
            queue.put(std::to_string(i), i, i % 3 != 0);
            if (i % 50 == 0)
                queue.jump("errand");
        }
        queue.jump("last");
    });
    int errands = 0;
    int sum = 0;
    int checks = 0;
    while (checks < blocks || errands < expectedErrands) {
        const auto job = queue.take();
        if (job->index() == 0) {
            ++errands;
        } else {
            ++checks;
            sum += std::get<1>(*job);
        }
    }
    writer.join();
    QCOMPARE(sum, blocks * (blocks - 1) / 2);
    QCOMPARE(errands, expectedErrands);
}

QTEST_APPLESS_MAIN(TestBlockQueue)
#include "tst_blockqueue.moc"
