// SPDX-License-Identifier: GPL-3.0-or-later
// Plain std: this test is run under the thread sanitizer, which cannot see through the stock Qt's own synchronisation.
#include "base/latest.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

using muharrir::Latest;

static void check(bool truth, const char *what)
{
    if (truth)
        return;
    std::fprintf(stderr, "FAIL: %s\n", what);
    std::exit(1);
}

static void newestReplacesUnread()
{
    Latest<int> mailbox;
    mailbox.put(1);
    mailbox.put(2);
    check(mailbox.take() == 2, "the newest letter is read");
    check(!mailbox.peek(), "the older one is gone");
}

static void closingWakesTheReaderAndDropsTheLetter()
{
    Latest<int> mailbox;
    std::thread reader([&mailbox] { check(!mailbox.take(), "a closed mailbox has no letter"); });
    mailbox.close();
    reader.join();
    mailbox.put(1);
    check(!mailbox.take(), "nor later");
}

/// Several writers, one reader: every writer's letters arrive in order, the last letter of all arrives, none arrives twice.
static void lettersArriveInOrderAndTheLastIsNotLost()
{
    constexpr int writers = 3;
    constexpr int letters = 5000;
    struct Letter {
        int writer = 0;
        std::unique_ptr<int> number; // moved, never copied
    };
    Latest<Letter> mailbox;
    std::vector<int> last(writers, -1);
    std::thread reader([&] {
        while (auto letter = mailbox.take()) {
            int &before = last[static_cast<size_t>(letter->writer)];
            check(*letter->number > before, "a writer's letters keep their order");
            before = *letter->number;
            if (letter->writer == writers - 1 && before == letters)
                break;
        }
    });
    std::vector<std::thread> pool;
    for (int writer = 0; writer < writers; ++writer) {
        pool.emplace_back([&mailbox, writer] {
            for (int i = 0; i < letters; ++i)
                mailbox.put({writer, std::make_unique<int>(i)});
        });
    }
    for (std::thread &writer : pool)
        writer.join();
    mailbox.put({writers - 1, std::make_unique<int>(letters)});
    reader.join();
    check(last[writers - 1] == letters, "the last letter is read");
}

int main()
{
    newestReplacesUnread();
    closingWakesTheReaderAndDropsTheLetter();
    lettersArriveInOrderAndTheLastIsNotLost();
    return 0;
}
