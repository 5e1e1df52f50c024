// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace muharrir {

/// A term by its number, and how often it occurs.
using NumberedTerm = std::pair<quint32, quint32>;

/// The terms of each article, by which two articles are compared: gaps between term numbers, seven bits a byte. Grows at its end only.
class Outlines {
public:
    void append(const std::vector<NumberedTerm> &terms); ///< of the next article; ordered by number
    [[nodiscard]] std::vector<NumberedTerm> at(quint32 article) const;
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    [[nodiscard]] qsizetype bytes() const;
    void squeeze(); ///< gives back what growing took in advance

private:
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_ends; ///< 4 GB of outlines are 30 million articles
};

} // namespace muharrir
