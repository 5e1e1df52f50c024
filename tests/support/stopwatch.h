// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace muharrir::test {

/// Processor time of this process since it was made: what the machine does besides is not counted.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const { return static_cast<double>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace muharrir::test
