// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace muharrir {

/// The names of an enumeration's values, in their order: as the archive and the command line write them.
template<size_t N>
using NameTable = std::array<QLatin1StringView, N>;

template<typename Enum, size_t N>
QString nameOf(const NameTable<N> &table, Enum value)
{
    return table.at(static_cast<size_t>(value));
}

template<typename Enum, size_t N>
std::optional<Enum> valueOf(const NameTable<N> &table, QStringView name)
{
    const auto found = std::ranges::find_if(table, [name](QLatin1StringView known) { return known == name; });
    if (found == table.end())
        return std::nullopt;
    return static_cast<Enum>(found - table.begin());
}

} // namespace muharrir
