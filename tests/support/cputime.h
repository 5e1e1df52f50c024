// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace muharrir::test {

/// Processor time since this was made, in milliseconds: what a test of speed may judge on a machine that does other things too.
class CpuTime {
public:
    [[nodiscard]] int elapsed() const { return static_cast<int>((std::clock() - m_start) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace muharrir::test
