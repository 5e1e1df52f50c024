// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

namespace muharrir {

/// Losses as they come up; equal ones are counted, not repeated.
class LossList {
public:
    void add(const QString &what, const QString &note, int count = 1);
    /// A line that was left out, with its text: nothing goes unseen.
    void addLine(const QString &what, const QString &reason, const QString &line);
    void add(const std::vector<Loss> &losses);
    [[nodiscard]] const std::vector<Loss> &losses() const { return m_losses; }

private:
    std::vector<Loss> m_losses;
};

} // namespace muharrir
