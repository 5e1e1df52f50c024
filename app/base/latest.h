// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace muharrir {

/// A mailbox with one slot between two threads: a newer letter replaces an unread one. Plain std, judged by the thread sanitizer.
template<typename T>
class Latest {
public:
    /// Puts a letter in, replacing an unread one. Never waits for the reader.
    void put(T letter)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_letter = std::move(letter);
        }
        m_changed.notify_one();
    }

    /// Waits for a letter; nothing once the mailbox is closed.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_letter || m_closed; });
        if (m_closed)
            return std::nullopt;
        return std::exchange(m_letter, std::nullopt);
    }

    /// A letter if one lies there.
    std::optional<T> peek()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_letter, std::nullopt);
    }

    /// Wakes the reader for good; an unread letter is dropped.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<T> m_letter;
    bool m_closed = false;
};

} // namespace muharrir
