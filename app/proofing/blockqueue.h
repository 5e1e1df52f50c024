// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <variant>

namespace muharrir {

/// The work that waits for the proofing thread: errands first, in order; then checks of visible blocks, then of the others. A newer check
/// of a block takes the older one's place in the line, so that a block that is being typed in waits no longer than others. Plain std, judged
/// by the thread sanitizer.
template<typename Key, typename Check, typename Errand>
class BlockQueue {
public:
    using Job = std::variant<Errand, Check>;

    void put(const Key &block, Check check, bool visible)
    {
        {
            const std::lock_guard lock(m_mutex);
            const auto old = find(block);
            if (old != m_checks.end())
                *old = {block, std::move(check), visible};
            else
                m_checks.push_back({block, std::move(check), visible});
        }
        m_changed.notify_one();
    }

    /// The block is gone: its check is not worth making.
    void forget(const Key &block)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto old = find(block); old != m_checks.end())
            m_checks.erase(old);
    }

    void jump(Errand errand)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_errands.push_back(std::move(errand));
        }
        m_changed.notify_one();
    }

    /// Waits for the next job; nothing once the queue is closed.
    std::optional<Job> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_errands.empty() || !m_checks.empty(); });
        if (m_closed)
            return std::nullopt;
        if (!m_errands.empty()) {
            Job job{std::in_place_index<0>, std::move(m_errands.front())};
            m_errands.pop_front();
            return job;
        }
        auto next = std::ranges::find_if(m_checks, &Waiting::visible);
        if (next == m_checks.end())
            next = m_checks.begin();
        Job job{std::in_place_index<1>, std::move(next->check)};
        m_checks.erase(next);
        return job;
    }

    /// Wakes the worker for good; what still waits is dropped.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    struct Waiting {
        Key block;
        Check check;
        bool visible;
    };
    auto find(const Key &block)
    {
        return std::ranges::find_if(m_checks, [&block](const Waiting &waiting) { return waiting.block == block; });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Errand> m_errands;
    std::deque<Waiting> m_checks;
    bool m_closed = false;
};

} // namespace muharrir
