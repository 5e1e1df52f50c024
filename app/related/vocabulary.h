// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace muharrir {

/// Numbers for terms, from 0 up. Some hundred thousand terms cost about 25 bytes each: one store of their letters and one open hash table.
class Vocabulary {
public:
    [[nodiscard]] std::optional<quint32> find(QStringView term) const;
    quint32 add(QStringView term); ///< its number, a new one if need be

    [[nodiscard]] QString term(quint32 number) const;
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    [[nodiscard]] qsizetype bytes() const;
    void squeeze(); ///< gives back what growing took in advance

private:
    static constexpr quint32 empty = ~quint32(0);
    [[nodiscard]] QStringView at(quint32 number) const;
    [[nodiscard]] size_t slot(QStringView term) const; ///< where it is, or where it would be
    void grow();

    std::vector<char16_t> m_text;
    std::vector<quint32> m_ends;  ///< of each term in m_text
    std::vector<quint32> m_slots; ///< a power of two of them, at most two thirds full
};

} // namespace muharrir
